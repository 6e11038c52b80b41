// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace volley {

/// How eagerly the search index is made.
struct IndexingOptions
{
    bool isWanted = true;
    std::chrono::milliseconds idle{50};  ///< without anything to write, before it goes on
    std::chrono::milliseconds piece{25}; ///< of work in one transaction, its commit apart
    /// So many rows, or answers, are looked through in no time: no index is made for them.
    qint64 unindexed = 2048;
    qint64 spareBytes = qint64(256) << 20; ///< free on the volume; an index is no reason to fill it
};

} // namespace volley
