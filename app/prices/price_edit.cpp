// SPDX-License-Identifier: GPL-3.0-or-later
#include "prices/price_edit.h"

namespace volley {

PriceEdit::PriceEdit(const QString &text, const PriceBook &book, const QList<OwnPrice> &after,
                     Apply apply)
    : QUndoCommand(text)
    , m_after(after)
    , m_apply(std::move(apply))
{
    for (const OwnPrice &price : after) {
        const OwnPrice *known = book.findOwn(price.provider, price.model);
        m_before.append(known ? *known : OwnPrice{price.provider, price.model, {}});
    }
}

} // namespace volley
