// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/recovery_words.h"

#include "presentation/number_text.h"
#include "presentation/plurals.h"

#include <QCoreApplication>

namespace volley {

namespace {

struct Recovery
{
    Q_DECLARE_TR_FUNCTIONS(Recovery)
};

} // namespace

QString recoveryText(const RecoveryReport &report)
{
    QString text =
        //: %1 such as "12 rows", %2 such as "30 answers"
        Recovery::tr("Saved: %1, %2.")
            .arg(Recovery::tr("%Ln row(s)", nullptr, pluralOf(report.rows)),
                 Recovery::tr("%Ln answer(s)", nullptr, pluralOf(report.answers)));
    if (report.lostRows > 0)
        text +=
            QLatin1Char(' ') + Recovery::tr("Rows that could not be read and are empty now: %1.")
                                   .arg(countText(report.lostRows));
    if (report.inDoubt > 0)
        text += QLatin1Char(' ') +
                Recovery::tr("Requests without an answer that may have been billed: %1. They are "
                             "marked Interrupted and are not sent again automatically.")
                    .arg(countText(report.inDoubt));
    return text;
}

} // namespace volley
