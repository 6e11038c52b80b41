// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTest>

#include <unistd.h>

namespace volley::test {

/// Runs `work` without the rights of the superuser, so that a folder can be read-only for it.
template<typename Work>
void asNobody(const Work &work)
{
    const bool isRoot = geteuid() == 0;
    if (isRoot && seteuid(65534) != 0)
        QSKIP("cannot give up the superuser's rights");
    work();
    if (isRoot)
        QCOMPARE(seteuid(0), 0);
}

} // namespace volley::test
