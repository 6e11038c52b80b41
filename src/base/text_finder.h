// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringMatcher>

namespace volley {

/// Finds words in texts, whatever their case. QStringMatcher of Qt 6.8, and QString::indexOf in
/// long texts, which is the same, miss words beyond the basic plane (emoji, say) when case does not
/// matter: of those the beginning is looked for, and the rest compared. A value; may be used on
/// several threads.
class TextFinder
{
public:
    explicit TextFinder(const QString &words);

    /// Where they are next from there on; -1 = nowhere, as where there are no words.
    [[nodiscard]] qsizetype indexIn(const QString &text, qsizetype from = 0) const;
    [[nodiscard]] bool isIn(const QString &text) const { return indexIn(text) >= 0; }

private:
    QString m_words;
    QStringMatcher m_matcher;
    QString m_beginning; ///< of words with something beyond the basic plane
};

} // namespace volley
