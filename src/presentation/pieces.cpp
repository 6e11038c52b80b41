// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/pieces.h"

#include <algorithm>

namespace volley {

namespace {

constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar endOfIsolate(0x2069);
constexpr QChar rightToLeftMark(0x200f);

} // namespace

QString joinedPieces(const QStringList &pieces)
{
    const QString between = QStringLiteral(" · ");
    const bool mirrored = std::any_of(pieces.begin(), pieces.end(),
                                      [](const QString &piece) { return piece.isRightToLeft(); });
    if (!mirrored)
        return pieces.join(between);
    QStringList isolated;
    for (const QString &piece : pieces)
        isolated.append(firstStrongIsolate + piece + endOfIsolate);
    return rightToLeftMark + isolated.join(between); // what is isolated does not say where to begin
}

} // namespace volley
