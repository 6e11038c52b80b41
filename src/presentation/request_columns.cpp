// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/request_columns.h"

#include <QCoreApplication>

#include <array>

namespace volley {

namespace {

struct Entry
{
    const char *title;
    const char *meaning;
    bool numeric;
    bool live;
};

// In the order of RequestColumn.
constexpr std::array<Entry, requestColumnCount> entries = {{
    {QT_TRANSLATE_NOOP("volley::RequestColumns", "#"),
     QT_TRANSLATE_NOOP("volley::RequestColumns",
                       "Number of the request, in the order of the prompts"),
     true, false},
    {QT_TRANSLATE_NOOP("volley::RequestColumns", "Prompt"),
     QT_TRANSLATE_NOOP("volley::RequestColumns", "The prompt with the row's values in place"),
     false, false},
    {QT_TRANSLATE_NOOP("volley::RequestColumns", "Target"),
     QT_TRANSLATE_NOOP("volley::RequestColumns", "Provider and model asked"), false, false},
    {QT_TRANSLATE_NOOP("volley::RequestColumns", "State"),
     QT_TRANSLATE_NOOP("volley::RequestColumns", "Where the request stands"), false, true},
    {QT_TRANSLATE_NOOP("volley::RequestColumns", "Why"),
     QT_TRANSLATE_NOOP("volley::RequestColumns",
                       "What it is waiting for and for how long, or why it failed"),
     false, true},
    {QT_TRANSLATE_NOOP("volley::RequestColumns", "Attempt"),
     QT_TRANSLATE_NOOP("volley::RequestColumns", "Attempts begun so far"), true, true},
    {QT_TRANSLATE_NOOP("volley::RequestColumns", "HTTP"),
     QT_TRANSLATE_NOOP("volley::RequestColumns", "Status code of the last answer"), true, true},
    {QT_TRANSLATE_NOOP("volley::RequestColumns", "First token"),
     QT_TRANSLATE_NOOP("volley::RequestColumns", "Time from sending to the first text"), true,
     true},
    {QT_TRANSLATE_NOOP("volley::RequestColumns", "Duration"),
     QT_TRANSLATE_NOOP("volley::RequestColumns", "Time the last attempt took"), true, true},
    {QT_TRANSLATE_NOOP("volley::RequestColumns", "Tokens in"),
     QT_TRANSLATE_NOOP("volley::RequestColumns",
                       "Input tokens, as the provider counted them; ≈ where it did not"),
     true, true},
    {QT_TRANSLATE_NOOP("volley::RequestColumns", "Tokens out"),
     QT_TRANSLATE_NOOP("volley::RequestColumns",
                       "Output tokens, as the provider counted them; ≈ where it did not"),
     true, true},
    {QT_TRANSLATE_NOOP("volley::RequestColumns", "Tokens/s"),
     QT_TRANSLATE_NOOP("volley::RequestColumns",
                       "Output tokens per second while the answer came in"),
     true, true},
    {QT_TRANSLATE_NOOP("volley::RequestColumns", "Response"),
     QT_TRANSLATE_NOOP("volley::RequestColumns", "The beginning of the answer"), false, true},
    {QT_TRANSLATE_NOOP("volley::RequestColumns", "Error"),
     QT_TRANSLATE_NOOP("volley::RequestColumns", "What went wrong with the last attempt"), false,
     true},
    {QT_TRANSLATE_NOOP("volley::RequestColumns", "Request id"),
     QT_TRANSLATE_NOOP("volley::RequestColumns", "The provider's own name for the request"), false,
     true},
    {QT_TRANSLATE_NOOP("volley::RequestColumns", "Started"),
     QT_TRANSLATE_NOOP("volley::RequestColumns", "When the first attempt began"), true, true},
    {QT_TRANSLATE_NOOP("volley::RequestColumns", "Ended"),
     QT_TRANSLATE_NOOP("volley::RequestColumns", "When the last attempt ended"), true, true},
    {QT_TRANSLATE_NOOP("volley::RequestColumns", "Cost"),
     QT_TRANSLATE_NOOP("volley::RequestColumns",
                       "What the last attempt cost; ≈ where its tokens are estimated"),
     true, true},
}};

const Entry &entryOf(RequestColumn column)
{
    return entries.at(static_cast<size_t>(column));
}

} // namespace

QString columnTitle(RequestColumn column)
{
    return QCoreApplication::translate("volley::RequestColumns", entryOf(column).title);
}

QString columnMeaning(RequestColumn column)
{
    return QCoreApplication::translate("volley::RequestColumns", entryOf(column).meaning);
}

bool isNumeric(RequestColumn column)
{
    return entryOf(column).numeric;
}

bool changesLive(RequestColumn column)
{
    return entryOf(column).live;
}

} // namespace volley
