// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/request_state.h"

#include <QCache>
#include <QList>
#include <QObject>
#include <QSet>
#include <QString>
#include <QTimer>

namespace volley {

/// Texts of one request, shortened: what the table shows of them, and what stands around words that
/// are looked for where that is further on.
struct RequestText
{
    Ordinal ordinal = 0;
    QString prompt;
    QString response;
    QString foundInPrompt;
    QString foundInResponse;
};

/// Texts of the requests that were looked at last, and the asking for those that are missing, many
/// at once. Lives on the GUI thread; owned by its model.
class TextCache final : public QObject
{
    Q_OBJECT
public:
    explicit TextCache(QObject *parent = nullptr);

    void clear();
    /// Null while it is not here; then it has been asked for. Valid until control returns to the
    /// event loop.
    [[nodiscard]] const RequestText *look(Ordinal ordinal);
    /// The answer to wanted(): what was asked and is not in `texts` is asked for again when it is
    /// next looked at.
    void provide(const QList<qint64> &asked, const QList<RequestText> &texts);
    /// An answer came in, is gone (empty), or is to be read again.
    void setResponse(Ordinal ordinal, const QString &response);
    void markStale(Ordinal ordinal);
    /// All are to be read again; what is on its way is not waited for.
    void markAllStale();

Q_SIGNALS:
    void wanted(const QList<qint64> &ordinals);

private:
    struct Entry
    {
        RequestText text;
        quint64 turn = 0; ///< it was read in; 0 = to be read again
    };

    void ask();

    QCache<Ordinal, Entry> m_entries;
    quint64 m_turn = 1; ///< goes on when all are to be read again
    QList<qint64> m_wanted;
    QSet<qint64> m_asked;
    QTimer m_askTimer;
};

} // namespace volley
