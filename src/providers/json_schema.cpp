// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/json_schema.h"

#include <QJsonArray>

#include <algorithm>

namespace volley {

namespace {

bool isStrict(const QJsonObject &schema);

bool allStrict(const QJsonObject &schemas)
{
    return std::all_of(schemas.begin(), schemas.end(),
                       [](const QJsonValue &one) { return isStrict(one.toObject()); });
}

bool isStrictObject(const QJsonObject &schema)
{
    const QJsonObject members = schema.value(QLatin1String("properties")).toObject();
    const QJsonArray required = schema.value(QLatin1String("required")).toArray();
    const QJsonValue others = schema.value(QLatin1String("additionalProperties"));
    if (!others.isBool() || others.toBool())
        return false;
    const QStringList names = members.keys();
    return std::all_of(names.begin(), names.end(),
                       [&required](const QString &name) { return required.contains(name); });
}

bool describesObject(const QJsonObject &schema)
{
    const QJsonValue type = schema.value(QLatin1String("type"));
    return type == QLatin1String("object") || type.toArray().contains(QLatin1String("object")) ||
           schema.contains(QLatin1String("properties"));
}

bool isStrict(const QJsonObject &schema)
{
    // Each can be written without them, and none is taken in this mode.
    for (const char *loose : {"allOf", "oneOf", "not", "if", "patternProperties"}) {
        if (schema.contains(QLatin1String(loose)))
            return false;
    }
    if (describesObject(schema) && !isStrictObject(schema))
        return false;
    const QJsonArray choices = schema.value(QLatin1String("anyOf")).toArray();
    return allStrict(schema.value(QLatin1String("properties")).toObject()) &&
           allStrict(schema.value(QLatin1String("$defs")).toObject()) &&
           allStrict(schema.value(QLatin1String("definitions")).toObject()) &&
           (!schema.contains(QLatin1String("items")) ||
            isStrict(schema.value(QLatin1String("items")).toObject())) &&
           std::all_of(choices.begin(), choices.end(),
                       [](const QJsonValue &one) { return isStrict(one.toObject()); });
}

} // namespace

bool fitsStrictMode(const QJsonObject &schema)
{
    return schema.value(QLatin1String("type")) == QLatin1String("object") && isStrict(schema);
}

} // namespace volley
