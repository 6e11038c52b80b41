// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/price_book.h"

#include <QUndoCommand>

#include <functional>

namespace volley {

/// A change of own prices that can be taken back. Lives on the GUI thread, owned by its stack.
class PriceEdit final : public QUndoCommand
{
public:
    using Apply = std::function<void(const QList<OwnPrice> &prices)>;

    /// `after` takes the place of what `book` has for the same models.
    PriceEdit(const QString &text, const PriceBook &book, const QList<OwnPrice> &after,
              Apply apply);

    void undo() override { m_apply(m_before); }
    void redo() override { m_apply(m_after); }

private:
    QList<OwnPrice> m_before; ///< an empty price = there was none
    QList<OwnPrice> m_after;
    Apply m_apply;
};

} // namespace volley
