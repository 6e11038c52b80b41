// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/text_places.h"

#include "base/text_finder.h"

#include <algorithm>

namespace volley {

namespace {

constexpr qsizetype pieceLength = 1'000'000;

} // namespace

std::vector<qsizetype> placesOf(QString words, QStringView text,
                                const std::function<bool()> &isStopped)
{
    std::vector<qsizetype> places;
    if (words.isEmpty())
        return places;
    words.replace(QChar::Nbsp, QLatin1Char(' '));
    const qsizetype length = words.size();
    const TextFinder finder(words);
    for (qsizetype begin = 0; begin < text.size() && !(isStopped && isStopped());) {
        // What begins in this piece may end behind it.
        const qsizetype taken = std::min(pieceLength + length - 1, text.size() - begin);
        QString piece = text.mid(begin, taken).toString();
        piece.replace(QChar::Nbsp, QLatin1Char(' '));
        qsizetype end = 0; // of the last one found
        for (qsizetype at = finder.indexIn(piece); at >= 0; at = finder.indexIn(piece, end)) {
            places.push_back(begin + at);
            end = at + length;
        }
        begin += std::max(pieceLength, end);
    }
    return places;
}

} // namespace volley
