// SPDX-License-Identifier: GPL-3.0-or-later
#include "process_guard.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace volley {

void forbidCoreDumps()
{
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    ::prctl(PR_SET_DUMPABLE, 0);
}

} // namespace volley
