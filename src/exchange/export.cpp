// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export.h"

#include <QFileInfo>

#include <utility>

namespace volley {

namespace {

constexpr std::pair<ExportFormat, const char *> names[]{
    {ExportFormat::Csv, "csv"},   {ExportFormat::Tsv, "tsv"},   {ExportFormat::JsonLines, "jsonl"},
    {ExportFormat::Json, "json"}, {ExportFormat::Xlsx, "xlsx"},
};

} // namespace

std::optional<ExportFormat> exportFormat(QStringView name)
{
    for (const auto &[format, text] : names) {
        if (name.compare(QLatin1String(text), Qt::CaseInsensitive) == 0)
            return format;
    }
    return {};
}

QString exportFormatName(ExportFormat format)
{
    for (const auto &[known, text] : names) {
        if (known == format)
            return QString::fromLatin1(text);
    }
    return {};
}

std::optional<ExportFormat> exportFormatForPath(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("ndjson"))
        return ExportFormat::JsonLines;
    return suffix == QLatin1String("tab") ? ExportFormat::Tsv : exportFormat(suffix);
}

} // namespace volley
