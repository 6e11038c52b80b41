// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/text_form.h"

namespace volley {

QString textFormName(TextForm form)
{
    switch (form) {
    case TextForm::Markdown:
        return QStringLiteral("markdown");
    case TextForm::Json:
        return QStringLiteral("json");
    case TextForm::Plain:
        break;
    }
    return QStringLiteral("plain");
}

TextForm textFormOf(const QString &name)
{
    for (const TextForm form : {TextForm::Markdown, TextForm::Json}) {
        if (name == textFormName(form))
            return form;
    }
    return TextForm::Plain;
}

} // namespace volley
