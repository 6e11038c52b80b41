// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace volley {

/// What `volley` ends with: a promise to scripts.
enum class ExitCode {
    Success = 0,      ///< every request succeeded
    SomeFailed = 1,   ///< finished, some failed or were cancelled
    BadInput = 2,     ///< bad usage or bad input; nothing was sent
    NeedsPerson = 3,  ///< stopped early: bad key, unknown model, no credit …
    NotWritten = 4,   ///< the project or export could not be written
    Interrupted = 130 ///< SIGINT or SIGTERM
};

} // namespace volley
