// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/answer_builder.h"

#include <QByteArray>
#include <QList>

namespace volley {

/// Reads the pieces of a stream, most of which differ from the one before in nothing but their bit
/// of text. Such a piece is compared byte by byte with one that was parsed, and its text alone is
/// read, which takes a fraction of the time. Every other piece, a broken one included, is left to
/// the parser: what a piece says is the builder's to decide, in one place. Lives and dies with its
/// builder, on one thread.
class PlainPieces
{
public:
    explicit PlainPieces(AnswerBuilder &builder)
        : m_builder(builder)
    {}

    /// Takes `piece` if it is one like the last, and returns the text that the answer grew by. What
    /// is not like it is left alone: nothing.
    [[nodiscard]] std::optional<QString> takeAlike(QByteArrayView piece);
    /// Takes a piece that had to be parsed, returns the text that the answer grew by, and learns
    /// what the next ones may look like.
    [[nodiscard]] QString take(const QByteArray &piece, const QJsonObject &json);

private:
    static constexpr qsizetype none = -1;

    /// A value of the pattern that another piece may have otherwise.
    struct Gap
    {
        qsizetype begin = 0;
        qsizetype end = 0;
        qsizetype count = none; ///< which of the counting members it is
        bool grows = false;     ///< holds the text
    };

    void learn(const QByteArray &piece, qsizetype textBefore, qsizetype reasoningBefore,
               qsizetype refusalBefore);
    [[nodiscard]] bool addGrowingGap(QByteArrayView piece);
    [[nodiscard]] bool addOtherGaps(QByteArrayView piece);

    AnswerBuilder &m_builder;
    QByteArray m_pattern;    ///< the last parsed piece; empty where others cannot be like it
    QList<Gap> m_gaps;       ///< in their order in the pattern
    QList<qint64> m_numbers; ///< of the counting members in the piece that is being read
    QString Answer::*m_grows = &Answer::text;
    int m_parsed = 0; ///< pieces since one was alike
};

} // namespace volley
