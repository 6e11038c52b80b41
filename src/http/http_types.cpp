// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/http_types.h"

namespace volley {

QByteArray HttpHead::header(QByteArrayView name) const
{
    for (const HttpHeader &field : headers) {
        if (field.name.compare(name, Qt::CaseInsensitive) == 0)
            return field.value;
    }
    return {};
}

} // namespace volley
