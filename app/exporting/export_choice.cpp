// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/export_choice.h"

#include <QSettings>

#include <array>

namespace volley {

namespace {

constexpr std::array scopeNames = {"all", "succeeded", "filtered", "selected"};

QString key(const char *name)
{
    return QStringLiteral("export/") + QLatin1String(name);
}

ExportScope scopeOf(const QString &name)
{
    for (size_t i = 0; i < scopeNames.size(); ++i) {
        if (name == QLatin1String(scopeNames[i]))
            return static_cast<ExportScope>(i);
    }
    return ExportScope::All;
}

QChar delimiterOf(const QString &text)
{
    constexpr QStringView possible = u",;\t|";
    return text.size() == 1 && possible.contains(text.front()) ? text.front() : QLatin1Char(',');
}

QStringList columnsOf(const QStringList &names)
{
    QStringList columns;
    for (const QString &name : allResultColumnNames()) {
        if (names.contains(name))
            columns.append(name);
    }
    return columns;
}

} // namespace

qint64 scopeSize(const ExportScopes &scopes, ExportScope scope)
{
    switch (scope) {
    case ExportScope::All:
        break;
    case ExportScope::Succeeded:
        return scopes.succeeded.size();
    case ExportScope::Filtered:
        return scopes.filtered.size();
    case ExportScope::Selected:
        return scopes.selected.size();
    }
    return scopes.all;
}

std::optional<QList<Ordinal>> scopeOrdinals(const ExportScopes &scopes, ExportScope scope)
{
    if (scopeSize(scopes, scope) == 0)
        return {};
    switch (scope) {
    case ExportScope::All:
        break;
    case ExportScope::Succeeded:
        return scopes.succeeded;
    case ExportScope::Filtered:
        return scopes.filtered;
    case ExportScope::Selected:
        return scopes.selected;
    }
    return QList<Ordinal>();
}

ExportChoice keptExportChoice(const QSettings &settings)
{
    const auto kept = [&settings](const char *name, const QVariant &otherwise = {}) {
        return settings.value(key(name), otherwise);
    };
    ExportChoice choice;
    ExportOptions &options = choice.options;
    choice.scope = scopeOf(kept("scope").toString());
    options.format = exportFormat(kept("format").toString()).value_or(options.format);
    options.delimiter = delimiterOf(kept("delimiter").toString());
    options.formulaGuard = kept("formulaGuard", options.formulaGuard).toBool();
    options.bom = kept("bom", options.bom).toBool();
    options.crlf = kept("crlf", options.crlf).toBool();
    options.wide = kept("wide", options.wide).toBool();
    options.inputColumns = kept("inputColumns", options.inputColumns).toBool();
    options.resultColumns = columnsOf(kept("columns").toStringList());
    return choice;
}

void keepExportChoice(QSettings &settings, const ExportChoice &choice)
{
    const ExportOptions &options = choice.options;
    settings.setValue(key("scope"),
                      QLatin1String(scopeNames.at(static_cast<size_t>(choice.scope))));
    settings.setValue(key("format"), exportFormatName(options.format));
    settings.setValue(key("delimiter"), QString(options.delimiter));
    settings.setValue(key("formulaGuard"), options.formulaGuard);
    settings.setValue(key("bom"), options.bom);
    settings.setValue(key("crlf"), options.crlf);
    settings.setValue(key("wide"), options.wide);
    settings.setValue(key("inputColumns"), options.inputColumns);
    settings.setValue(key("columns"), options.resultColumns);
}

} // namespace volley
