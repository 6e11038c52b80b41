// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/plurals.h"

#include "presentation/english_plurals.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace volley {

namespace {

// Whatever program shows these texts has their English forms; languages are put before them.
void installEnglishPlurals()
{
    QCoreApplication::installTranslator(new EnglishPlurals(QCoreApplication::instance()));
}
Q_COREAPP_STARTUP_FUNCTION(installEnglishPlurals)

} // namespace

int pluralOf(qint64 count)
{
    constexpr qint64 sameForm = 1'000'000'000;
    if (count > std::numeric_limits<int>::max())
        count = sameForm + count % sameForm;
    return static_cast<int>(std::max<qint64>(count, 0)); // tr() takes less than 0 for "no count"
}

} // namespace volley
