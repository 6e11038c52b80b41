// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/generation_settings.h"

#include "base/text_place.h"
#include "base/wrong_value.h"
#include "domain/json_fields.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace volley {

namespace {

constexpr qsizetype mostStops = 16;
constexpr double highestTemperature = 2.0;
constexpr qint64 largestExact = 1LL << 53; // as JSON numbers are read by most programs

bool isSchemaName(const QString &name)
{
    return name.size() <= 64 && std::all_of(name.begin(), name.end(), [](QChar c) {
               return c.unicode() < 0x80 &&
                      (c.isLetterOrNumber() || c == QLatin1Char('_') || c == QLatin1Char('-'));
           });
}

Result<void> checkSchema(const GenerationSettings &settings)
{
    if (settings.format != AnswerFormat::JsonSchema)
        return {};
    QJsonParseError broken{};
    const QJsonDocument document = QJsonDocument::fromJson(settings.schema, &broken);
    if (broken.error != QJsonParseError::NoError) {
        auto error = wrongValue("schema", {}, QStringLiteral("not JSON: ") + broken.errorString());
        const TextPlace place = placeIn(settings.schema, broken);
        error.error.line = place.line;
        error.error.column = place.column;
        return error;
    }
    if (!document.isObject())
        return wrongValue("schema", {}, QStringLiteral("a JSON schema is an object"));
    if (!isSchemaName(settings.schemaName))
        return wrongValue("schema_name", settings.schemaName,
                          QStringLiteral("at most 64 letters, digits, '_' and '-'"));
    return {};
}

void addNumber(QJsonObject &json, const char *name, const std::optional<double> &value)
{
    if (value)
        json.insert(QLatin1String(name), *value);
}

void addNumber(QJsonObject &json, const char *name, const std::optional<qint64> &value)
{
    if (value)
        json.insert(QLatin1String(name), *value);
}

void addText(QJsonObject &json, const char *name, const QString &value)
{
    if (!value.isEmpty())
        json.insert(QLatin1String(name), value);
}

} // namespace

Result<void> validate(const GenerationSettings &settings)
{
    if (settings.temperature &&
        !(*settings.temperature >= 0 && *settings.temperature <= highestTemperature))
        return wrongValue("temperature", QString::number(*settings.temperature),
                          QStringLiteral("0 to 2"));
    if (settings.topP && !(*settings.topP > 0 && *settings.topP <= 1))
        return wrongValue("top_p", QString::number(*settings.topP),
                          QStringLiteral("above 0, to 1"));
    if (settings.maxTokens && (*settings.maxTokens < 1 || *settings.maxTokens > largestExact))
        return wrongValue("max_tokens", QString::number(*settings.maxTokens),
                          QStringLiteral("a whole number from 1"));
    if (settings.seed && (*settings.seed < -largestExact || *settings.seed > largestExact))
        return wrongValue("seed", QString::number(*settings.seed),
                          QStringLiteral("a whole number of at most 16 digits"));
    if (settings.stop.size() > mostStops)
        return wrongValue("stop", QString::number(settings.stop.size()),
                          QStringLiteral("at most 16"));
    if (settings.stop.contains(QString()))
        return wrongValue("stop", {},
                          QStringLiteral("a text that ends the answer cannot be empty"));
    return checkSchema(settings);
}

QJsonObject toJson(const GenerationSettings &settings)
{
    QJsonObject json;
    addNumber(json, "temperature", settings.temperature);
    addNumber(json, "top_p", settings.topP);
    addNumber(json, "max_tokens", settings.maxTokens);
    addNumber(json, "seed", settings.seed);
    if (!settings.stop.isEmpty())
        json.insert(QStringLiteral("stop"), QJsonArray::fromStringList(settings.stop));
    addText(json, "reasoning_effort", settings.reasoningEffort);
    if (settings.format != AnswerFormat::Unset)
        json.insert(QStringLiteral("format"), int(settings.format));
    addText(json, "schema", QString::fromUtf8(settings.schema));
    addText(json, "schema_name", settings.schemaName);
    return json;
}

Result<GenerationSettings> generationSettingsFromJson(const QJsonObject &json)
{
    GenerationSettings settings;
    JsonFields fields(json);
    fields.read("temperature", settings.temperature);
    fields.read("top_p", settings.topP);
    fields.read("max_tokens", settings.maxTokens);
    fields.read("seed", settings.seed);
    fields.read("stop", settings.stop);
    fields.read("reasoning_effort", settings.reasoningEffort);
    int format = int(settings.format);
    fields.read("format", format, 0);
    fields.read("schema", settings.schema);
    fields.read("schema_name", settings.schemaName);
    if (fields.error())
        return unexpected(*fields.error());
    if (format > int(AnswerFormat::JsonSchema))
        return wrongValue("format", QString::number(format), QStringLiteral("of a newer version"));
    settings.format = AnswerFormat(format);
    return settings;
}

} // namespace volley
