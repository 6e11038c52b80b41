// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/dataset_changes.h"

#include <atomic>
#include <memory>

namespace volley {

/// How far reading or changing a list is, and the wish to end it. Any thread.
struct EditProgress
{
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0; ///< 0 = not known
    std::atomic_bool cancelled = false;
};
using EditProgressPtr = std::shared_ptr<EditProgress>;

/// Notes it there, and ends the change where that is wished. For the writer's thread.
[[nodiscard]] inline ChangeProgress notingIn(const EditProgressPtr &progress)
{
    return [progress](qint64 done, qint64 total) -> Result<void> {
        if (progress->cancelled)
            return fail(ErrorKind::Cancelled);
        progress->done = done;
        progress->total = total;
        return {};
    };
}

} // namespace volley
