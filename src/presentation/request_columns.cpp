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

#define TEXT(text) QT_TRANSLATE_NOOP("volley::RequestColumns", text)

// In the order of RequestColumn.
constexpr std::array<Entry, requestColumnCount> entries = {{
    {TEXT("#"), TEXT("Number of the request, in the order of the prompts"), true, false},
    {TEXT("Prompt"), TEXT("The prompt with the row's values in place"), false, false},
    {TEXT("Target"), TEXT("Provider and model asked"), false, false},
    {TEXT("State"), TEXT("Where the request stands"), false, true},
    {TEXT("Why"), TEXT("What it is waiting for, and how long"), false, true},
    {TEXT("Attempt"), TEXT("Attempts begun so far"), true, true},
    {TEXT("HTTP"), TEXT("Status code of the last answer"), true, true},
    {TEXT("First token"), TEXT("Time from sending to the first text"), true, true},
    {TEXT("Duration"), TEXT("Time the last attempt took"), true, true},
    {TEXT("Tokens in"), TEXT("Input tokens, as the provider counted them; ≈ where it did not"),
     true, true},
    {TEXT("Tokens out"), TEXT("Output tokens, as the provider counted them; ≈ where it did not"),
     true, true},
    {TEXT("Tokens/s"), TEXT("Output tokens a second while the answer came in"), true, true},
    {TEXT("Response"), TEXT("The beginning of the answer"), false, true},
    {TEXT("Error"), TEXT("What went wrong with the last attempt"), false, true},
    {TEXT("Request id"), TEXT("The provider's own name for the request"), false, true},
    {TEXT("Started"), TEXT("When the first attempt began"), true, true},
    {TEXT("Ended"), TEXT("When the last attempt ended"), true, true},
    {TEXT("Cost"), TEXT("What the last attempt cost; ≈ where its tokens are estimated"), true,
     true},
}};

#undef TEXT

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
