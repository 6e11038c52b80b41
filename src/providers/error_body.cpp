// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/error_body.h"

#include "base/short_text.h"
#include "providers/google_error.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStringList>

namespace volley {

namespace {

constexpr qsizetype longestExcerpt = 200;
constexpr qsizetype longestMessage = 1000;
// More of an error page than this is never shown, so it need not be decoded.
constexpr qsizetype excerptBytes = 8192;

QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return QString::number(value.toInteger());
    return {};
}

/// `{"loc":["body","temperature"],"msg":…}`, as frameworks report a field they refuse.
void readFieldError(const QJsonObject &detail, ErrorBody &error)
{
    error.message = detail.value(QLatin1String("msg")).toString();
    error.type = detail.value(QLatin1String("type")).toString();
    QStringList path;
    const QJsonArray places = detail.value(QLatin1String("loc")).toArray();
    for (const QJsonValue &place : places) {
        const QString name = textOf(place);
        if (!name.isEmpty() && !(path.isEmpty() && name == QLatin1String("body")))
            path.append(name);
    }
    error.parameter = path.join(QLatin1Char('.'));
}

/// A number that is an HTTP status of an error; else 0.
int statusIn(const QJsonValue &value)
{
    const int number = textOf(value).toInt();
    return number >= 400 && number < 600 ? number : 0;
}

void readCode(const QJsonValue &code, ErrorBody &error)
{
    error.code = textOf(code);
    error.status = statusIn(code);
}

ErrorBody readObject(const QJsonObject &json)
{
    ErrorBody error;
    error.message = textOf(json.value(QLatin1String("message")));
    error.type = textOf(json.value(QLatin1String("type")));
    error.parameter = textOf(json.value(QLatin1String("param")));
    readCode(json.value(QLatin1String("code")), error);
    if (error.status == 0)
        error.status = statusIn(json.value(QLatin1String("status")));
    readGoogleError(json, error);
    const QJsonObject metadata = json.value(QLatin1String("metadata")).toObject();
    error.flagged = metadata.contains(QLatin1String("flagged_input")) ||
                    !metadata.value(QLatin1String("reasons")).toArray().isEmpty();
    // A relay puts what the provider behind it said here, and only "returned error" above.
    const QString raw = textOf(metadata.value(QLatin1String("raw")));
    if (!raw.isEmpty())
        error.message += (error.message.isEmpty() ? QString() : QStringLiteral(": ")) + raw;
    return error;
}

ErrorBody readDetail(const QJsonValue &detail)
{
    ErrorBody error;
    if (detail.isArray() && detail.toArray().at(0).isObject())
        readFieldError(detail.toArray().at(0).toObject(), error);
    else if (detail.isObject())
        error = readObject(detail.toObject());
    else
        error.message = textOf(detail);
    return error;
}

ErrorBody trimmed(ErrorBody error)
{
    error.message = elided(error.message.trimmed(), longestMessage);
    error.code = elided(error.code, longestExcerpt);
    error.type = elided(error.type, longestExcerpt);
    error.parameter = elided(error.parameter, longestExcerpt);
    return error;
}

QJsonObject objectOf(const QJsonDocument &document)
{
    return document.isArray() ? document.array().at(0).toObject() : document.object();
}

QString withoutMarkup(QString text)
{
    static const QRegularExpression title(QStringLiteral("<title[^>]*>(.*?)</title>"),
                                          QRegularExpression::CaseInsensitiveOption |
                                              QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression unseen(QStringLiteral("<(script|style)\\b.*?(</\\1>|$)"),
                                           QRegularExpression::CaseInsensitiveOption |
                                               QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tag(QStringLiteral("<[^>]*>?"));
    const QString heading = title.match(text).captured(1).simplified();
    if (!heading.isEmpty())
        return heading;
    return text.remove(unseen).replace(tag, QStringLiteral(" "));
}

} // namespace

QString excerptOf(QByteArrayView bytes)
{
    QString text = QString::fromUtf8(bytes.first(std::min(bytes.size(), excerptBytes)));
    if (text.trimmed().startsWith(QLatin1Char('<')))
        text = withoutMarkup(std::move(text));
    for (QChar &c : text) {
        if (!c.isPrint() && !c.isSpace() && !c.isSurrogate())
            c = QChar(0xfffd);
    }
    return elided(text.simplified(), longestExcerpt);
}

std::optional<ErrorBody> errorIn(const QJsonObject &json)
{
    const QJsonValue inner = json.value(QLatin1String("error"));
    if (inner.isObject() && !inner.toObject().isEmpty())
        return trimmed(readObject(inner.toObject()));
    if (inner.isArray() && inner.toArray().at(0).isObject())
        return trimmed(readObject(inner.toArray().at(0).toObject()));
    if (inner.isString() && !inner.toString().isEmpty()) {
        ErrorBody error = readObject(json);
        error.message = inner.toString();
        return trimmed(std::move(error));
    }
    if (json.value(QLatin1String("object")).toString() == QLatin1String("error") ||
        json.value(QLatin1String("type")).toString() == QLatin1String("error"))
        return trimmed(readObject(json));
    return std::nullopt;
}

ErrorBody readErrorBody(QByteArrayView body)
{
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray::fromRawData(body.data(), body.size()));
    const QJsonObject json = objectOf(document);
    if (const auto error = errorIn(json))
        return *error;
    ErrorBody error = readObject(json);
    if (error.message.isEmpty() && json.contains(QLatin1String("detail"))) {
        const QString code = error.code;
        error = readDetail(json.value(QLatin1String("detail")));
        if (error.code.isEmpty())
            error.code = code;
    }
    if (error.isEmpty())
        error.message = excerptOf(body);
    return trimmed(std::move(error));
}

bool breaksOff(QByteArrayView json)
{
    qsizetype depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
            continue;
        }
        if (c == '"')
            inString = true;
        else if (c == '{' || c == '[')
            ++depth;
        else if (c == '}' || c == ']')
            --depth;
    }
    return inString || depth > 0;
}

} // namespace volley
