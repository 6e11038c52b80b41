// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fixed_font.h"

#include <QFontDatabase>

namespace volley {

QFont fixedFont()
{
    QFont font;
    font.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    font.setStyleHint(QFont::Monospace);
    return font;
}

} // namespace volley
