// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/image_stand_in.h"
#include "http/http_types.h"

namespace volley {

/// A request as it would be sent, to be looked at: without the key, and with marks in the places of
/// its pictures.
struct ShownRequest
{
    HttpRequest http;
    QList<ImageStandIn> images;
};

} // namespace volley
