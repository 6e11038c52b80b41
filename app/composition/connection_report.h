// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer.h"
#include "domain/target.h"

#include <QStringList>

namespace volley {

/// What a provider's list of models told of a connection. A plain value.
struct ConnectionReport
{
    bool listed = false;      ///< it has a list at all
    bool keyAccepted = false; ///< the list was given to nobody without a key
    bool modelListed = false; ///< the target's model is among them
    bool more = false;        ///< there are more than were read
    QStringList models;
    qint64 latencyMs = 0; ///< of the first page
};

/// What came of one small prompt that was really sent.
struct CanaryReport
{
    qint64 latencyMs = 0;
    Answer answer;
};

/// A server that runs on this machine, at the address where it usually is.
struct LocalServer
{
    Target target; ///< provider and, where it is not the provider's own, base URL
    QStringList models;
};

} // namespace volley
