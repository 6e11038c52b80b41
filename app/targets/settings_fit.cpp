// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/settings_fit.h"

#include "providers/provider.h"

#include <QCoreApplication>

namespace volley {

namespace {

struct FitWords
{
    Q_DECLARE_TR_FUNCTIONS(volley::SettingsFit)
};

/// Unsets the setting that an error names; false where it names none.
bool leaveOut(Target &target, const QString &field)
{
    GenerationSettings &settings = target.settings;
    if (field == QLatin1String("temperature"))
        settings.temperature.reset();
    else if (field == QLatin1String("top_p"))
        settings.topP.reset();
    else if (field == QLatin1String("max_tokens"))
        settings.maxTokens.reset();
    else if (field == QLatin1String("max_tokens_field"))
        target.maxTokensField.clear();
    else if (field == QLatin1String("seed"))
        settings.seed.reset();
    else if (field == QLatin1String("stop"))
        settings.stop.clear();
    else if (field == QLatin1String("reasoning_effort"))
        settings.reasoningEffort.clear();
    else if (field == QLatin1String("format"))
        settings.format = AnswerFormat::Unset;
    else
        return false;
    return true;
}

QString settingName(const QString &field)
{
    if (field == QLatin1String("temperature"))
        return FitWords::tr("temperature");
    if (field == QLatin1String("top_p"))
        return FitWords::tr("top p");
    if (field == QLatin1String("max_tokens"))
        return FitWords::tr("max tokens");
    if (field == QLatin1String("max_tokens_field"))
        return FitWords::tr("field for max tokens");
    if (field == QLatin1String("seed"))
        return FitWords::tr("seed");
    if (field == QLatin1String("stop"))
        return FitWords::tr("stop texts:");
    if (field == QLatin1String("reasoning_effort"))
        return FitWords::tr("reasoning effort");
    return FitWords::tr("answer format:");
}

} // namespace

SettingsFit fitSettings(const Target &target)
{
    SettingsFit fit;
    Target fitted = target;
    fitted.parameters.clear(); // not settings, and not for us to leave out
    constexpr int settingCount = 8;
    for (int i = 0; i < settingCount; ++i) {
        const auto good = checkSupport(fitted);
        if (good || !leaveOut(fitted, good.error().field))
            break;
        //: a setting that does not fit: %1 its name, %2 its value, %3 what would
        fit.misfits.append(
            FitWords::tr("%1 %2 (%3)")
                .arg(settingName(good.error().field), good.error().subject, good.error().detail));
    }
    fit.settings = fitted.settings;
    fit.maxTokensField = fitted.maxTokensField;
    return fit;
}

} // namespace volley
