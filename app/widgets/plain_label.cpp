// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plain_label.h"

#include <QRegularExpression>

namespace volley {

QString plainLabel(const QString &label)
{
    static const QRegularExpression keyInBrackets(QStringLiteral("\\s*[(（]&.[)）]"));
    static const QRegularExpression key(QStringLiteral("&(?!&)"));
    static const QRegularExpression end(QStringLiteral("\\s*[:：…]+$"));
    constexpr QChar shown(1); // "&&" is one that is shown
    QString plain = label;
    plain.remove(keyInBrackets).replace(QLatin1String("&&"), QString(shown)).remove(key);
    plain.remove(end).replace(shown, QLatin1Char('&'));
    return plain.trimmed();
}

} // namespace volley
