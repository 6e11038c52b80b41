// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

#include <vector>

namespace volley {

/// Which triples of neighbouring characters stand in some texts, their case folded as
/// QString::contains() folds it: a text can only stand in another one whose set holds all of its
/// own. Each triple is one of 2^20 words that FTS5 takes as they are; two triples may share a word,
/// which only makes a few places look likelier than they are.
class GramSet
{
public:
    GramSet();

    /// Text that is cut off from what was added before and comes after.
    void add(QStringView text);
    [[nodiscard]] bool isEmpty() const { return m_grams.empty(); }
    /// The words with blanks between, and an empty set again.
    [[nodiscard]] QByteArray takeWords();

private:
    void add(quint32 gram);

    std::vector<quint64> m_bits; ///< a bit a word
    std::vector<quint32> m_grams;
};

/// The words that whatever `text` stands in has, for FTS5 to look for; empty where they would say
/// nothing: `text` is too short, or begins or ends in the middle of a character.
[[nodiscard]] QByteArray gramQuery(QStringView text);

} // namespace volley
