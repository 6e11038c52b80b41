// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plain_label.h"

#include <QRegularExpression>

namespace volley {

QString plainLabel(const QString &label)
{
    static const QRegularExpression keyInBrackets(QStringLiteral("\\s*[(（]&.[)）]"));
    static const QRegularExpression colon(QStringLiteral("\\s*[:：]$"));
    QString plain = label;
    plain.remove(keyInBrackets).remove(QLatin1Char('&')).remove(colon);
    return plain.trimmed();
}

} // namespace volley
