# SPDX-License-Identifier: GPL-3.0-or-later
"""How near to a server's limits a run comes, and how often it is refused."""
import subprocess


def limits(bench):
    print("\nof modelled servers, on a clock that nobody waits for; the first four minutes of twenty are left out", flush=True)
    subprocess.run([bench.tool("limits_bench")], check=True)
