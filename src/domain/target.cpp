// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/target.h"

#include "base/secret.h"
#include "base/wrong_value.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace volley {

namespace {

constexpr int maxMaxAttempts = 1000;

/// Wrapped in an array, because documents of a bare value are not something Qt reads. Exactly one
/// entry: `1,2` would else pass.
bool isJsonValue(const QByteArray &json)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson('[' + json + ']', &error);
    return error.error == QJsonParseError::NoError && document.array().size() == 1;
}

bool hasControl(QStringView text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; });
}

Result<void> checkParameter(const Parameter &parameter)
{
    const QString field = QStringLiteral("parameters");
    const QString &name = parameter.name;
    if (name.isEmpty() || hasControl(name))
        return wrongValue(field, name, QStringLiteral("a parameter needs a name"));
    if (name == QLatin1String("model"))
        return wrongValue(field, name,
                          QStringLiteral("the model is chosen with the target (--model)"));
    if (name == QLatin1String("messages"))
        return wrongValue(
            field, name,
            QStringLiteral("the messages are made from the templates (--template, --system)"));
    if (name == QLatin1String("stream"))
        return wrongValue(
            field, name,
            QStringLiteral("streaming is chosen with the target (--stream, --no-stream)"));
    if (!isJsonValue(parameter.json))
        return wrongValue(field, name,
                          QStringLiteral("the value is not JSON; text is written in double quotes: "
                                         "'%1=\"text\"'")
                              .arg(name));
    // Each of them is billed, and only the first answer has a place in the results.
    if (name == QLatin1String("n") && parameter.json.trimmed() != "1")
        return wrongValue(
            field, name,
            QStringLiteral("one answer a request; for several use repeats (--repeats)"));
    return {};
}

bool isTokenCharacter(char c)
{
    const auto isBetween = [c](char from, char to) { return c >= from && c <= to; };
    return isBetween('a', 'z') || isBetween('A', 'Z') || isBetween('0', '9') ||
           (c != '\0' && QByteArrayView("!#$%&'*+-.^_`|~").contains(c));
}

bool carriesKey(const QByteArray &lowerName)
{
    static constexpr std::array<QByteArrayView, 7> parts{
        "authorization", "api-key", "apikey", "subscription-key", "secret", "password", "cookie"};
    return lowerName.endsWith("-token") || lowerName == "token" ||
           std::any_of(parts.begin(), parts.end(),
                       [&lowerName](QByteArrayView part) { return lowerName.contains(part); });
}

/// Names that frame the message itself: another value would break it.
bool framesMessage(const QByteArray &lowerName)
{
    static constexpr std::array<QByteArrayView, 10> names{
        "host",    "content-length", "content-type", "transfer-encoding", "connection",
        "upgrade", "expect",         "te",           "trailer",           "keep-alive"};
    return std::find(names.begin(), names.end(), QByteArrayView(lowerName)) != names.end();
}

Result<void> checkHeader(const ExtraHeader &header)
{
    const QString field = QStringLiteral("headers");
    const QString name = QString::fromLatin1(header.name);
    if (header.name.isEmpty() ||
        !std::all_of(header.name.begin(), header.name.end(), isTokenCharacter))
        return wrongValue(
            field, name,
            QStringLiteral("a header is written 'Name: value', its name without spaces"));
    const QByteArray lower = header.name.toLower();
    if (framesMessage(lower))
        return wrongValue(field, name, QStringLiteral("this header is set by the program itself"));
    const QString value = QString::fromUtf8(header.value);
    // The value is left out of the error: it may be the key.
    if (carriesKey(lower) || scrubbed(value) != value)
        return wrongValue(
            field, name,
            QStringLiteral("a header that carries a key would be stored with the project; "
                           "store the key in the keychain instead (at the target's Key, or "
                           "with 'volley key set PROVIDER')"));
    const bool plain = std::all_of(header.value.begin(), header.value.end(),
                                   [](char c) { return (c >= 0x20 && c < 0x7f) || c == '\t'; });
    if (!plain)
        return wrongValue(field, name,
                          QStringLiteral("a header's value holds only printable ASCII characters"));
    return {};
}

bool namesKey(const QString &queryName)
{
    const QString lower = queryName.toLower();
    return lower == QLatin1String("key") || lower.endsWith(QLatin1String("token")) ||
           lower.contains(QLatin1String("api-key")) || lower.contains(QLatin1String("apikey")) ||
           lower.contains(QLatin1String("api_key")) || lower.contains(QLatin1String("secret")) ||
           lower.contains(QLatin1String("password"));
}

Result<void> checkBaseUrl(const QUrl &url)
{
    const QString field = QStringLiteral("base_url");
    if (url.isEmpty() && url.errorString().isEmpty())
        return {};
    const QString shown = url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
    if (!url.isValid())
        return wrongValue(field, shown, url.errorString(), ErrorKind::BadUrl);
    const QString scheme = url.scheme();
    if (scheme != QLatin1String("http") && scheme != QLatin1String("https"))
        return wrongValue(field, shown,
                          QStringLiteral("a base URL begins with https:// or http://"),
                          ErrorKind::BadUrl);
    if (url.host().isEmpty())
        return wrongValue(field, shown, QStringLiteral("no host name"), ErrorKind::BadUrl);
    if (!url.userInfo().isEmpty())
        return wrongValue(field, shown,
                          QStringLiteral("a password in the URL would be stored with the project"),
                          ErrorKind::BadUrl);
    if (url.hasFragment())
        return wrongValue(field, shown, QStringLiteral("a base URL has no '#'"), ErrorKind::BadUrl);
    const auto items = QUrlQuery(url).queryItems();
    for (const auto &item : items) {
        if (namesKey(item.first))
            return wrongValue(
                field, shown,
                QStringLiteral("a key in the URL would be stored with the project; store it in the "
                               "keychain instead (at the target's Key, or with 'volley key set "
                               "PROVIDER')"),
                ErrorKind::BadUrl);
    }
    return {};
}

Result<void> checkRange(const char *field, qint64 value, qint64 least, qint64 most)
{
    if (value >= least && value <= most)
        return {};
    return wrongValue(field, QString::number(value),
                      QStringLiteral("%1 to %2").arg(least).arg(most));
}

Result<void> checkNumbers(const Target &target)
{
    constexpr qint64 any = 1LL << 53;
    const Deadlines &limits = target.deadlines;
    const std::array<Result<void>, 9> results{
        checkRange("concurrency", target.concurrency, 1, maxConcurrency),
        checkRange("max_attempts", target.maxAttempts, 1, maxMaxAttempts),
        checkRange("requests_per_minute", target.requestsPerMinute, 0, any),
        checkRange("tokens_per_minute", target.tokensPerMinute, 0, any),
        checkRange("max_response_bytes", target.maxResponseBytes, 1, any),
        checkRange("connect_ms", limits.connect.count(), 0, any),
        checkRange("first_byte_ms", limits.firstByte.count(), 0, any),
        checkRange("idle_ms", limits.idle.count(), 0, any),
        checkRange("total_ms", limits.total.count(), 0, any)};
    const auto bad = std::find_if(results.begin(), results.end(),
                                  [](const Result<void> &one) { return !one.has_value(); });
    return bad == results.end() ? Result<void>() : *bad;
}

} // namespace

QString Target::label() const
{
    if (!name.isEmpty())
        return name;
    return model.isEmpty() ? provider : provider + QLatin1Char('/') + model;
}

Result<void> validate(const Target &target)
{
    if (target.provider.isEmpty())
        return wrongValue("provider", {}, QStringLiteral("no provider is named"));
    if (target.model.trimmed().isEmpty())
        return wrongValue("model", {}, QStringLiteral("no model is named"));
    if (auto result = checkNumbers(target); !result)
        return result;
    if (auto result = checkBaseUrl(target.baseUrl); !result)
        return result;
    if (auto result = validate(target.settings); !result)
        return result;
    QSet<QString> seen;
    for (const Parameter &parameter : target.parameters) {
        if (auto result = checkParameter(parameter); !result)
            return result;
        if (seen.contains(parameter.name))
            return wrongValue("parameters", parameter.name, QStringLiteral("given twice"));
        seen.insert(parameter.name);
    }
    for (const ExtraHeader &header : target.headers) {
        if (auto result = checkHeader(header); !result)
            return result;
    }
    return {};
}

Result<Parameter> parseParameter(const QString &text)
{
    const qsizetype equals = text.indexOf(QLatin1Char('='));
    if (equals < 0)
        return wrongValue(
            "parameters", text,
            QStringLiteral("a parameter is written NAME=JSON, for instance temperature=0.2"));
    const Parameter parameter{text.left(equals).trimmed(), text.mid(equals + 1).trimmed().toUtf8()};
    if (auto result = checkParameter(parameter); !result)
        return unexpected(result.error());
    return parameter;
}

Result<ExtraHeader> parseHeader(const QString &text)
{
    const qsizetype colon = text.indexOf(QLatin1Char(':'));
    if (colon < 0) // the text is left out of the error: it may hold a key
        return wrongValue("headers", {}, QStringLiteral("a header is written 'Name: value'"));
    const ExtraHeader header{text.left(colon).trimmed().toUtf8(),
                             text.mid(colon + 1).trimmed().toUtf8()};
    if (auto result = checkHeader(header); !result)
        return unexpected(result.error());
    return header;
}

} // namespace volley
