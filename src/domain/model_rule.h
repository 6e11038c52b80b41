// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QJsonValue>
#include <QList>
#include <QRegularExpression>
#include <QString>

namespace volley {

/// Which model names a line of a price table is for. Letters count as they are written: capitals
/// tell models apart. A value on any thread; its expressions are compiled when it is read.
class ModelRule
{
public:
    enum class Kind { Equals, StartsWith, EndsWith, Contains, Regex, All, Any };

    [[nodiscard]] bool matches(const QString &model) const;
    bool operator==(const ModelRule &) const = default;

    Kind kind = Kind::Any;
    QString text;                  ///< of all but All and Any
    QRegularExpression expression; ///< of Regex
    QList<ModelRule> inner;        ///< of All and Any
};

/// Reads `{"starts_with": "gpt-4o"}`, `{"and": [...]}`, or an array of which any will do. Error:
/// BadValue, its field the place below `field`.
[[nodiscard]] Result<ModelRule> modelRuleFromJson(const QJsonValue &json, const QString &field);

} // namespace volley
