// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QJsonObject>
#include <QString>

#include <chrono>
#include <optional>

namespace volley {

/// What an error body says, whichever of the many forms it has. Not scrubbed yet.
struct ErrorBody
{
    QString message;
    QString type;
    QString code;
    QString parameter;
    int status = 0;         ///< a code that is an HTTP status, as some give it under HTTP 200
    bool flagged = false;   ///< the prompt or the answer was refused by a moderation
    bool longQuota = false; ///< it surely speaks of a quota of a day or a month
    std::optional<std::chrono::milliseconds> retryAfter = {}; ///< the wish to wait, if told here

    [[nodiscard]] bool isEmpty() const
    {
        return message.isEmpty() && type.isEmpty() && code.isEmpty() && status == 0;
    }
};

/// Reads `{"error":{…}}`, `{"error":"text"}`, `{"detail":…}`, `{"message":…}`, the bare error
/// object, or any of them as the only element of an array; else plain text or the words of a page.
/// Empty where the body is.
[[nodiscard]] ErrorBody readErrorBody(QByteArrayView body);

/// The error that stands in an answer's or a chunk's place; nothing where it has none.
[[nodiscard]] std::optional<ErrorBody> errorIn(const QJsonObject &json);

/// The beginning of a text as one short line, markup left out.
[[nodiscard]] QString excerptOf(QByteArrayView bytes);

/// Whether JSON text breaks off in the middle: a bracket or string is still open at its end.
[[nodiscard]] bool breaksOff(QByteArrayView json);

} // namespace volley
