// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/json_tree_fault.h"

#include "presentation/number_text.h"

#include <QCoreApplication>

namespace volley {

namespace {

class JsonTreeFaultText
{
    Q_DECLARE_TR_FUNCTIONS(volley::JsonTreeFaultText)
};

QString reasonText(JsonTreeFault::Kind kind)
{
    switch (kind) {
    case JsonTreeFault::Kind::Unfinished:
        return JsonTreeFaultText::tr("the text ends too early");
    case JsonTreeFault::Kind::UnfinishedText:
        return JsonTreeFaultText::tr("the text ends within quotes");
    case JsonTreeFault::Kind::ValueExpected:
        return JsonTreeFaultText::tr("a value was expected");
    case JsonTreeFault::Kind::NameExpected:
        return JsonTreeFaultText::tr("a name in double quotes was expected");
    case JsonTreeFault::Kind::ColonExpected:
        return JsonTreeFaultText::tr("a colon was expected");
    case JsonTreeFault::Kind::CommaOrBraceExpected:
        return JsonTreeFaultText::tr("a comma or } was expected");
    case JsonTreeFault::Kind::CommaOrBracketExpected:
        return JsonTreeFaultText::tr("a comma or ] was expected");
    case JsonTreeFault::Kind::BadNumber:
        return JsonTreeFaultText::tr("this is not a valid JSON number");
    case JsonTreeFault::Kind::BadEscape:
        return JsonTreeFaultText::tr("what follows the backslash is not a valid escape");
    case JsonTreeFault::Kind::RawControl:
        return JsonTreeFaultText::tr(
            "there is a line break or another control character within quotes");
    case JsonTreeFault::Kind::MoreAfterEnd:
        return JsonTreeFaultText::tr("more text follows after the end");
    case JsonTreeFault::Kind::Nothing:
    case JsonTreeFault::Kind::TooLong:
        break;
    }
    return {};
}

} // namespace

QString jsonTreeFaultText(const JsonTreeFault &fault)
{
    if (fault.kind == JsonTreeFault::Kind::Nothing)
        return JsonTreeFaultText::tr("Not JSON: there is no text.");
    if (fault.kind == JsonTreeFault::Kind::TooLong)
        return JsonTreeFaultText::tr("Too long to be shown as a tree.");
    return JsonTreeFaultText::tr("Not JSON: line %1, column %2: %3.", "%3 what is wrong there")
        .arg(countText(fault.place.line), countText(fault.place.column), reasonText(fault.kind));
}

} // namespace volley
