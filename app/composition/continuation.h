// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run_engine.h"
#include "storage/project_store.h"

namespace volley {

/// A run that is gone on with: which of its requests are sent, from what is stored of them. A plain
/// object; filled on one thread, then used on another.
class Continuation
{
public:
    /// Sends what is in one of `states` and, where it `goesOn`, what is unfinished. What is to be
    /// left alone is shown to the engine as final; on disk it stays what it is.
    Continuation(const RunSpec &spec, const QList<RequestState> &states, bool goesOn);

    [[nodiscard]] Result<void> take(const StoredRequest &request);
    /// Sends these, too, whatever became of them.
    void retry(const QList<Ordinal> &ordinals);
    [[nodiscard]] const RunSpec &spec() const { return m_spec; }

private:
    [[nodiscard]] bool isSent(RequestState state) const;

    RunSpec m_spec;
    QList<RequestState> m_states;
    bool m_goesOn;
};

} // namespace volley
