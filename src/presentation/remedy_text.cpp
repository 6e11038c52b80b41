// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/remedy_text.h"

#include "presentation/failure_text.h"
#include "presentation/number_text.h"

#include <QCoreApplication>

namespace volley {

namespace {

class RemedyText
{
    Q_DECLARE_TR_FUNCTIONS(volley::RemedyText)
};

} // namespace

QString remedyAdvice(const Remedy &remedy, const Failure &failure, qint64 nowUtcMs)
{
    switch (remedy.kind) {
    case Remedy::Kind::UseParameterInstead:
        return RemedyText::tr("This model takes “%1” instead of “%2”.", "parameters")
            .arg(remedy.instead, remedy.parameter);
    case Remedy::Kind::LeaveOutParameter:
        return RemedyText::tr("Leave “%1” out: this model does not take it.", "parameter")
            .arg(remedy.parameter);
    case Remedy::Kind::WaitUntil:
        if (remedy.wait)
            return RemedyText::tr("The server asks to wait until %1; go on then, or choose another "
                                  "model.",
                                  "moment")
                .arg(momentText(nowUtcMs + remedy.wait->count(), nowUtcMs));
        break;
    default:
        break;
    }
    return failureAdvice(failure);
}

QString remedyButton(const Remedy &remedy)
{
    switch (remedy.kind) {
    case Remedy::Kind::UseParameterInstead:
        return RemedyText::tr("Use %1 and Retry", "parameter").arg(remedy.instead);
    case Remedy::Kind::LeaveOutParameter:
        return RemedyText::tr("Leave Out %1 and Retry", "parameter").arg(remedy.parameter);
    case Remedy::Kind::RaiseTimeout:
        return RemedyText::tr("Double the Deadline and Retry");
    default:
        return {};
    }
}

} // namespace volley
