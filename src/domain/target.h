// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/generation_settings.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QUrl>

#include <chrono>

namespace volley {

/// A field of the request body, passed through as it was written: `json` is valid JSON text, kept
/// byte for byte, since the order of members matters to some providers (JSON schemas).
struct Parameter
{
    QString name;
    QByteArray json;

    bool operator==(const Parameter &) const = default;
};

struct ExtraHeader
{
    QByteArray name;
    QByteArray value;

    bool operator==(const ExtraHeader &) const = default;
};

/// Our own deadlines for one attempt, each measured from the end of the phase before it; total from
/// the start. Zero = none.
struct Deadlines
{
    std::chrono::milliseconds connect{10'000};
    std::chrono::milliseconds firstByte{300'000};
    std::chrono::milliseconds idle{60'000};
    std::chrono::milliseconds total{600'000};

    bool operator==(const Deadlines &) const = default;
};

/// A provider, a model and how to call it. Holds no key: only the name of the variable it may be
/// in.
struct Target
{
    QString name;                              ///< what a person calls it; empty: see label()
    QString provider = QStringLiteral("demo"); ///< id in the provider registry
    QUrl baseUrl;                              ///< empty = the provider's own
    QString model;
    QString endpoint; ///< which of a provider's protocols; empty = its first
    GenerationSettings settings;
    /// The field that settings.maxTokens goes into; empty = what the provider's table says.
    QString maxTokensField;
    QList<Parameter> parameters; ///< each wins over a setting that goes into the same field
    QList<ExtraHeader> headers;
    QString keyVariable; ///< environment variable to take the key from; empty = the usual places
    bool stream = true;
    int concurrency = 8;       ///< most requests in flight, 1 to 1000
    bool adaptive = false;     ///< as many of them as the server keeps up with
    bool hedge = false;        ///< stragglers at a run's end are asked a second time
    int requestsPerMinute = 0; ///< 0 = no limit of ours
    qint64 tokensPerMinute = 0;
    int maxAttempts = 5; ///< the first included
    Deadlines deadlines;
    qint64 maxResponseBytes = 32LL * 1024 * 1024;
    bool enabled = true; ///< false = kept in the project, not part of the next run

    /// The name, or "provider/model".
    [[nodiscard]] QString label() const;
    bool operator==(const Target &) const = default;
};

inline constexpr int maxConcurrency = 1000;

/// Checks ranges and forms (concurrency, attempts, base URL, parameter JSON, headers that would
/// carry a key). Error: BadValue, BadUrl with the field named.
[[nodiscard]] Result<void> validate(const Target &target);

/// Builds a parameter from `NAME=JSON`, as `--param` takes it. Text that is not JSON is an error
/// that says how to write a string. Error: BadValue.
[[nodiscard]] Result<Parameter> parseParameter(const QString &text);

/// Builds a header from `Name: value`. A header that would carry a key (Authorization, x-api-key,
/// api-key, x-goog-api-key, Cookie …) is refused. Error: BadValue.
[[nodiscard]] Result<ExtraHeader> parseHeader(const QString &text);

[[nodiscard]] QJsonObject toJson(const Target &target);
[[nodiscard]] Result<Target> targetFromJson(const QJsonObject &json);

} // namespace volley

Q_DECLARE_METATYPE(volley::Target)
