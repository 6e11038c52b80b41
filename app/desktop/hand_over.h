// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace volley {

/// What a start of the program asks the windows that are there already.
struct HandOver
{
    enum class Ask {
        Raise, ///< come to the front
        Have,  ///< the same, if this project is open in you
        Take,  ///< open this file, if there is nothing in you yet
    };
    Ask ask = Ask::Raise;
    QString file;     ///< absolute; empty with Raise
    QByteArray token; ///< the desktop's leave to come to the front; may be empty

    bool operator==(const HandOver &) const = default;
};

/// No message is longer, its line end included.
constexpr qsizetype mostHandOverBytes = 16 * 1024;

/// As one line of JSON with its LF; empty where it would be too long.
[[nodiscard]] QByteArray toLine(const HandOver &message);
/// Nothing where `line` is no such message.
[[nodiscard]] std::optional<HandOver> handOverFrom(const QByteArray &line);

/// The folder of this person's windows on this display, for nobody else's eyes; made if it is not
/// there. Empty where there is no such place: then windows know nothing of each other.
[[nodiscard]] QString instanceFolder();

} // namespace volley
