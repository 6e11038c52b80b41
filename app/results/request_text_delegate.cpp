// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/request_text_delegate.h"

#include "presentation/request_table_model.h"

namespace volley {

FoundText RequestTextDelegate::foundIn(const QModelIndex &index) const
{
    FoundText found;
    if (!m_wanted)
        return found;
    for (const int role : {int(Qt::DisplayRole), int(RequestTableModel::FoundPartRole)}) {
        found.text = index.data(role).toString();
        found.places = m_wanted->placesToShow(found.text);
        if (found.isFound())
            break;
    }
    return found;
}

} // namespace volley
