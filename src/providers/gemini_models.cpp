// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/gemini_models.h"

#include <limits>

namespace volley {

namespace {

constexpr int newest = std::numeric_limits<int>::max();

int digitAt(QStringView text, qsizetype at)
{
    return at < text.size() ? text.at(at).digitValue() : -1;
}

/// 25 for 2.5: its models count with one digit before the point and one behind it.
int versionOf(QStringView model)
{
    const QLatin1String family("gemini-");
    const qsizetype at = model.indexOf(family);
    const int major = at < 0 ? -1 : digitAt(model, at + family.size());
    if (major < 0)
        return newest;
    const qsizetype point = at + family.size() + 1;
    const bool hasMinor = point < model.size() && model.at(point) == QLatin1Char('.');
    return major * 10 + (hasMinor ? std::max(digitAt(model, point + 1), 0) : 0);
}

} // namespace

GeminiTraits geminiTraits(QStringView model)
{
    const int version = versionOf(model);
    const bool isPro = model.contains(QLatin1String("-pro"));
    GeminiTraits traits;
    if (version < 25 || model.contains(QLatin1String("gemma"))) {
        traits.thinking = GeminiTraits::Thinking::None;
        return traits;
    }
    traits.efforts = {QStringLiteral("low"), QStringLiteral("medium"), QStringLiteral("high")};
    if (version < 30) {
        traits.thinking = GeminiTraits::Thinking::Budget;
        if (!isPro)
            traits.efforts.prepend(QStringLiteral("none"));
    } else if (!isPro) {
        traits.efforts.prepend(QStringLiteral("minimal"));
    }
    return traits;
}

qint64 geminiBudget(QStringView effort)
{
    if (effort == QLatin1String("none"))
        return 0;
    if (effort == QLatin1String("low"))
        return 1024;
    return effort == QLatin1String("medium") ? 8192 : 24'576;
}

} // namespace volley
