// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/failure.h"
#include "domain/target.h"
#include "http/http_types.h"
#include "providers/error_body.h"

#include <QByteArrayView>
#include <QLatin1String>

#include <span>

namespace volley {

struct StatusKind
{
    int from;
    int to;
    FailureKind kind;
};

struct WordKind
{
    QLatin1String word;
    FailureKind kind;
};

/// One provider's own words and statuses for what is wrong; looked at before the table that all
/// share.
struct ErrorRules
{
    std::span<const StatusKind> statuses = {};
    std::span<const WordKind> words = {};
};

/// What the reading of an error depends on besides the reply itself.
struct ErrorContext
{
    QList<Parameter> parameters; ///< sent with the request, to tell which one a message is about
    bool streamOptions = false;  ///< whether stream_options was sent too
    qint64 utcMs = 0;            ///< for a Retry-After that is a date
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
