// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/openai_models.h"

namespace volley {

namespace {

/// The families that differ in what can be set.
enum class Family {
    Unknown,
    Plain,    ///< gpt-4o, gpt-4.1, gpt-3.5: do not reason
    OSeries,  ///< o1, o3-mini
    Five,     ///< gpt-5 as it came first
    FivePoint ///< gpt-5.1 and after: reason only where asked to
};

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

Family familyOf(QStringView model)
{
    // A model trained further keeps what its base can do: "ft:gpt-4o-mini:…".
    if (model.startsWith(QLatin1String("ft:")))
        model = model.sliced(3);
    if (model.size() >= 2 && model.front() == QLatin1Char('o') && isDigit(model.at(1)))
        return Family::OSeries;
    if (model.contains(QLatin1String("chat")) || model.startsWith(QLatin1String("gpt-3")) ||
        model.startsWith(QLatin1String("gpt-4")))
        return Family::Plain;
    if (!model.startsWith(QLatin1String("gpt-5")))
        return Family::Unknown;
    const QStringView rest = model.sliced(5);
    return rest.startsWith(QLatin1Char('.')) ? Family::FivePoint : Family::Five;
}

QStringList effortsOf(Family family, const QStringList &all)
{
    switch (family) {
    case Family::Plain:
        return {};
    case Family::OSeries:
        return {QStringLiteral("low"), QStringLiteral("medium"), QStringLiteral("high")};
    case Family::Five:
        return {QStringLiteral("minimal"), QStringLiteral("low"), QStringLiteral("medium"),
                QStringLiteral("high")};
    case Family::FivePoint:
    case Family::Unknown:
        break;
    }
    return all;
}

} // namespace

bool isOpenAiReasoningModel(QStringView model)
{
    const Family family = familyOf(model);
    return family == Family::OSeries || family == Family::Five || family == Family::FivePoint;
}

SettingSupport narrowedToModel(SettingSupport support, QStringView model,
                               const GenerationSettings &settings)
{
    const Family family = familyOf(model);
    support.reasoningEfforts = effortsOf(family, support.reasoningEfforts);
    const QString &effort = settings.reasoningEffort;
    const bool reasons =
        family == Family::OSeries || family == Family::Five ||
        (family == Family::FivePoint && !effort.isEmpty() && effort != QLatin1String("none"));
    if (reasons) {
        support.mostTemperature = -1;
        support.topP = false;
    }
    if (family == Family::Five || (family == Family::OSeries && model.at(1) != QLatin1Char('1')))
        support.mostStops = 0;
    return support;
}

} // namespace volley
