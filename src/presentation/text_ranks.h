// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace volley {

/// Finds the order of very many texts, case ignored, in bounded memory: of each text only so much
/// is kept as there is room for, counted from where it leaves what the first ones have in common.
/// Texts that are the same that far count as the same. A plain object, for one thread.
class TextRanks
{
public:
    static constexpr quint32 noText = 0xffffffff;
    static constexpr qsizetype ampleBytes = 64 * 1024 * 1024;

    explicit TextRanks(qint64 count, qsizetype mostBytes = ampleBytes);

    /// Once for each number, below `count`; texts that are empty have no rank.
    void add(qint64 number, const QString &text);
    /// By number; noText where there is none. To be called once.
    [[nodiscard]] std::shared_ptr<const std::vector<quint32>> rank();

private:
    struct Key
    {
        quint64 head = 0; ///< where it left the shared beginning, and the first bytes from there
        quint32 number = 0;
        quint32 block = 0; ///< where the others lie
        quint32 start = 0;
        quint32 length = 0;
    };

    void learn();
    void keep(qint64 number, const QByteArray &folded);
    [[nodiscard]] QByteArrayView rest(const Key &key) const;

    qint64 m_count;
    qsizetype m_keptOfEach;
    std::vector<std::pair<qint64, QByteArray>> m_first; ///< until the shared beginning is known
    bool m_learnt = false;
    QByteArray m_shared;
    std::vector<Key> m_keys;
    std::vector<QByteArray> m_blocks; ///< none grows, so that nothing is held twice
};

} // namespace volley
