// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import.h"

#include <utility>

namespace volley {

namespace {

constexpr std::pair<TextFormat, const char *> names[]{
    {TextFormat::Csv, "csv"},   {TextFormat::Tsv, "tsv"},   {TextFormat::JsonLines, "jsonl"},
    {TextFormat::Json, "json"}, {TextFormat::Lines, "txt"}, {TextFormat::Blocks, "blocks"},
    {TextFormat::Xlsx, "xlsx"},
};

} // namespace

std::optional<TextFormat> textFormat(QStringView name)
{
    for (const auto &[format, text] : names) {
        if (name.compare(QLatin1String(text), Qt::CaseInsensitive) == 0)
            return format;
    }
    return {};
}

QString textFormatName(TextFormat format)
{
    for (const auto &[known, text] : names) {
        if (known == format)
            return QString::fromLatin1(text);
    }
    return {};
}

} // namespace volley
