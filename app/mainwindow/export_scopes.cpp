// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/export_scopes.h"

#include "presentation/request_table_model.h"
#include "results/requests_page.h"

#include <algorithm>

namespace volley {

ExportScopes scopesOf(RequestsPage &requests)
{
    ExportScopes scopes;
    const RequestTable &table = requests.model().table();
    scopes.all = table.size();
    for (Ordinal ordinal = 0; ordinal < scopes.all; ++ordinal) {
        if (table.at(ordinal).state == RequestState::Succeeded)
            scopes.succeeded.append(ordinal);
    }
    if (requests.isFiltered())
        scopes.filtered = requests.filteredOrdinals();
    scopes.selected = requests.selectedOrdinals();
    std::sort(scopes.selected.begin(), scopes.selected.end());
    return scopes;
}

} // namespace volley
