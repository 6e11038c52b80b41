// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/failure.h"
#include "http/http_types.h"
#include "providers/error_body.h"
#include "providers/error_rules.h"

#include <QByteArrayView>
#include <QStringList>

namespace volley {

/// What the reading of an error depends on besides the reply itself.
struct ErrorContext
{
    QStringList fields; ///< sent beside the prompt, to tell which one a message is about
    qint64 utcMs = 0;   ///< for a Retry-After that is a date
    ErrorRules rules = {};
};

/// A reply whose status is not 2xx, as a Failure.
[[nodiscard]] Failure failureOfStatus(const HttpHead &head, QByteArrayView body,
                                      const ErrorContext &context);

/// An error that came under HTTP 200, in an answer's place or in a stream. Once text has come, the
/// provider has worked and may bill, whatever the error.
[[nodiscard]] Failure failureInAnswer(const HttpHead &head, const ErrorBody &error, bool textCame,
                                      const ErrorContext &context);

/// A 2xx that is complete and yet no answer.
[[nodiscard]] Failure notUnderstood(const HttpHead &head, const QString &what, QByteArrayView body);

/// A 2xx that breaks off.
[[nodiscard]] Failure truncatedAnswer(const HttpHead &head, const QString &what);

} // namespace volley
