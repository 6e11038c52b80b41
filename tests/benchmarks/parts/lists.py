# SPDX-License-Identifier: GPL-3.0-or-later
"""Long lists without the window: import, run and export of a million rows."""
import os
import shutil
import subprocess
import sys

from parts.common import Server, median, rounded


def megabytes(path):
    return os.path.getsize(path) / 1e6


def import_list(bench):
    rows, rounds = (100_000 if bench.quick else 1_000_000), 3
    csv = bench.csv(rows)
    share = rows / 1_000_000
    print(f"\nimport of a CSV of {rows:,} rows, {megabytes(csv):.0f} MB, {rounds} runs of each in turn;"
          "\n  the import alone: CSV, UTF-8 and row checks, into a new project, on disk; sqlite3: `.import --csv` into a new file")
    ours, theirs, cpus, peaks = [], [], [], []
    for _ in range(rounds):
        done = bench.measured([bench.tool("large_list"), "import", csv, bench.removed("import.volley")])
        ours.append(done.lines()[0]["import_s"])
        cpus.append(done.cpu)
        peaks.append(done.peak)
        if shutil.which("sqlite3"):
            theirs.append(bench.measured(["sqlite3", bench.removed("import.db"), f".import --csv {csv} list"]).wall)
    print(f"  volley:      median {median(ours):.1f} s  (goal at most {12 * share:.1f})  {rounded(ours)}, CPU {median(cpus):.1f} s")
    if theirs:
        ratios = [a / b for a, b in zip(ours, theirs)]
        print(f"  sqlite3:     median {median(theirs):.1f} s  {rounded(theirs)}; volley takes {median(ratios):.2f} times as long  {rounded(ratios, 2)}")
    print(f"  peak memory: median {median(peaks):.0f} MB  (goal at most 350)")
    for name in ("import.volley", "import.db"):
        bench.removed(name)


def engine(bench):
    most = 100_000 if bench.quick else 1_000_000
    sizes = [size for size in (1000, 10_000, 100_000, 1_000_000) if size <= most]
    times = {1000: 15, 10_000: 5, 100_000: 1, 1_000_000: 1}
    small = [str(size) for size in sizes[:2] for _ in range(times[size])]
    # The small ones before and after, for the machine's speed drifts.
    order = ["2000", *small, *(str(size) for size in sizes[2:]), *small]
    project = bench.project(most, finished=False)
    with Server(bench) as server:
        done = bench.measured([bench.tool("large_list"), "run", project, server.url, *order])
    runs = done.lines()[1:]
    if any(run["ended"] != run["rows"] for run in runs):
        sys.exit("bench: not all requests ended at their first attempt")
    by_size = {size: [run["cpu_us"] for run in runs if run["rows"] == size] for size in sizes}
    base = median(by_size[1000])
    print(f"\nCPU a request, user and system, of engine, transport and storage: runs over the first rows of one project of {most:,},"
          "\n  C = 100, latency 0, one process, after a run of 2,000 that opened the connections; starts of runs included")
    for size in sizes:
        mid = median(by_size[size])
        seconds = [run["wall_s"] for run in runs if run["rows"] == size]
        print(f"  {size:9,} rows: median {mid:4.0f} µs, {mid / base:.2f} of that at 1,000  (goal within 0.85 to 1.15)"
              f"  {len(by_size[size])} runs, {min(by_size[size]):.0f} to {max(by_size[size]):.0f}; {size / median(seconds):.0f} requests/s")
    print(f"  peak memory: {done.peak:.0f} MB  (goal at most 350)")


def export_list(bench):
    rows, rounds = (100_000 if bench.quick else 1_000_000), 3
    project = bench.project(rows, finished=True)
    share = rows / 1_000_000
    print(f"\nexport of {rows:,} results, project {megabytes(project):.0f} MB, {rounds} runs; `volley export` as a whole process")
    for name in ("csv", "jsonl"):
        walls, cpus, peaks, out = [], [], [], bench.path("out." + name)
        for _ in range(rounds):
            done = bench.measured([bench.volley, "export", project, "--out", out])
            walls.append(done.wall)
            cpus.append(done.cpu)
            peaks.append(done.peak)
        goal = f"(goal at most {15 * share:.1f})  " if name == "csv" else ""
        print(f"  {name:5}: median {median(walls):.1f} s  {goal}{rounded(walls)}, CPU {median(cpus):.1f} s, {megabytes(out):.0f} MB written;"
              f" peak memory {median(peaks):.0f} MB  (goal at most 350)")
        os.unlink(out)
    walls = []
    for _ in range(rounds):
        subprocess.run(["cp", project, bench.path("copy")], check=True)
        walls.append(bench.measured(["cp", project, bench.path("copy")]).wall)
    print(f"  for comparison, a plain copy of the project file: median {median(walls):.1f} s")
    os.unlink(bench.path("copy"))
