// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/model_rule.h"

#include "base/wrong_value.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace volley {

namespace {

using Kind = ModelRule::Kind;

// Deeper than any table needs; a file must not decide how deep we recurse.
constexpr int deepest = 8;

struct KindName
{
    QLatin1String name;
    Kind kind;
};

constexpr std::array kindNames{
    KindName{QLatin1String("equals"), Kind::Equals},
    KindName{QLatin1String("starts_with"), Kind::StartsWith},
    KindName{QLatin1String("ends_with"), Kind::EndsWith},
    KindName{QLatin1String("contains"), Kind::Contains},
    KindName{QLatin1String("regex"), Kind::Regex},
    KindName{QLatin1String("and"), Kind::All},
    KindName{QLatin1String("or"), Kind::Any},
};

Result<ModelRule> read(const QJsonValue &json, const QString &field, int depth);

Result<ModelRule> readList(Kind kind, const QJsonArray &list, const QString &field, int depth)
{
    ModelRule rule;
    rule.kind = kind;
    if (list.isEmpty())
        return wrongValue(field, {}, QStringLiteral("no rule in it"));
    for (qsizetype i = 0; i < list.size(); ++i) {
        auto inner = read(list.at(i), QStringLiteral("%1[%2]").arg(field).arg(i), depth + 1);
        if (!inner)
            return inner;
        rule.inner.append(*std::move(inner));
    }
    return rule;
}

Result<ModelRule> readText(Kind kind, const QJsonValue &value, const QString &field)
{
    ModelRule rule;
    rule.kind = kind;
    rule.text = value.toString();
    if (rule.text.isEmpty())
        return wrongValue(field, {}, QStringLiteral("a text is missing"));
    if (kind != Kind::Regex)
        return rule;
    rule.expression = QRegularExpression(rule.text);
    if (!rule.expression.isValid())
        return wrongValue(field, {}, rule.expression.errorString());
    rule.expression.optimize();
    return rule;
}

Result<ModelRule> read(const QJsonValue &json, const QString &field, int depth)
{
    if (depth > deepest)
        return wrongValue(field, {}, QStringLiteral("rules within rules within rules"));
    if (json.isArray())
        return readList(Kind::Any, json.toArray(), field, depth);
    const QJsonObject object = json.toObject();
    if (object.size() != 1)
        return wrongValue(field, {}, QStringLiteral("a rule has one member, its kind"));
    const QString name = object.begin().key();
    const QString below = field + QLatin1Char('.') + name;
    const auto known = std::find_if(kindNames.begin(), kindNames.end(),
                                    [&name](const KindName &one) { return one.name == name; });
    if (known == kindNames.end())
        return wrongValue(below, {}, QStringLiteral("no such kind of rule"));
    const QJsonValue value = object.begin().value();
    if (known->kind == Kind::All || known->kind == Kind::Any)
        return readList(known->kind, value.toArray(), below, depth);
    return readText(known->kind, value, below);
}

} // namespace

bool ModelRule::matches(const QString &model) const
{
    const auto fits = [&model](const ModelRule &rule) { return rule.matches(model); };
    switch (kind) {
    case Kind::Equals:
        return model == text;
    case Kind::StartsWith:
        return model.startsWith(text);
    case Kind::EndsWith:
        return model.endsWith(text);
    case Kind::Contains:
        return model.contains(text);
    case Kind::Regex:
        return expression.match(model).hasMatch();
    case Kind::All:
        return std::all_of(inner.begin(), inner.end(), fits);
    case Kind::Any:
        return std::any_of(inner.begin(), inner.end(), fits);
    }
    return false;
}

Result<ModelRule> modelRuleFromJson(const QJsonValue &json, const QString &field)
{
    return read(json, field, 0);
}

} // namespace volley
