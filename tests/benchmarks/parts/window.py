# SPDX-License-Identifier: GPL-3.0-or-later
"""The real window in a process of its own, mostly through window_bench.cpp."""
import json
import os
import shutil
import subprocess
import sys
import time

from parts.common import Server, median, rounded

CLASSES = ["1", "2", "4", "8", "16", "33", "50", "100", "more"]
ROUNDS = 3


def is_built(bench):
    there = os.path.exists(bench.tool("window_bench"))
    if not there:
        print("\nbuilt without the window: no figures of it")
    return there


def rows_of(bench):
    return 100_000 if bench.quick else 1_000_000


def steps_of(bench, *words):
    return bench.measured([bench.tool("window_bench"), *words]).lines()


def say_steps(rounds):
    """The same steps, gone through several times: medians of each."""
    for steps in zip(*rounds):
        late = [step["late"] for step in steps]
        own = [step["own"] for step in steps]
        ended = all(step.get("done", True) for step in steps)
        print(f"  {steps[0]['step']:24} {median([step['done_s'] for step in steps]):7.2f} s"
              f"   longest block {median([one['longest_ms'] for one in late]):6.1f} ms"
              f" (goal at most 50), own work in it {median([one['longest_ms'] for one in own]):5.1f} ms;"
              f" p99 {median([one['p99_ms'] for one in late]):5.1f} (16){'' if ended else '   DID NOT END'}")


def say_peak(peaks, goal=350):
    print(f"  peak memory:             median {median(peaks):.0f} MB  (goal at most {goal})  {rounded(peaks, 0)}")


def start(bench):
    if not is_built(bench):
        return
    rounds = 5 if bench.quick else 15
    painted, usable = [], []
    for _ in range(rounds + 1):
        line = steps_of(bench, "start", str(time.monotonic_ns()))[0]
        painted.append(line["painted_ms"])
        usable.append(line["usable_ms"])
    first, painted, usable = usable[0], painted[1:], usable[1:]
    print(f"\nstart of the program with an empty project, {rounds} runs after a first one of {first:.0f} ms; its files are in the disk's cache")
    print(f"  window painted:          median {median(painted):.0f} ms  {rounded(painted, 0)}")
    print(f"  project open, usable:    median {median(usable):.0f} ms  (goal at most 400)  {rounded(usable, 0)}")


def seconds_used(process):
    if process.poll() is not None:
        sys.exit(f"bench: the window ended by itself, with exit code {process.returncode}")
    # clock_getcpuclockid(3) of Linux, which Python does not offer: to the nanosecond, ended threads included.
    return time.clock_gettime((~process.pid << 3) | 2)


def memory(process, field):
    with open(f"/proc/{process.pid}/status", encoding="utf-8") as file:
        for line in file:
            if line.startswith(field):
                return int(line.split()[1]) / 1024
    return 0


def share_used(process, seconds):
    """Of one processor, in percent."""
    before, began = seconds_used(process), time.monotonic()
    time.sleep(seconds)
    return (seconds_used(process) - before) / (time.monotonic() - began) * 100


def idle_window(bench, name, project):
    for_each = 5 if bench.quick else 10
    process = subprocess.Popen([bench.volley, *project], env=bench.env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        began = time.monotonic()
        time.sleep(2)
        while share_used(process, 2) > 3 and time.monotonic() - began < 300:
            pass
        settled = time.monotonic() - began
        shares = [share_used(process, for_each) for _ in range(5)]
        print(f"  {name}, quiet after {settled:.0f} s: median {median(shares):.2f} % of a processor  (goal below 1)  {rounded(shares, 2)};"
              f" memory {memory(process, 'VmRSS'):.0f} MB, most {memory(process, 'VmHWM'):.0f} MB  (goal at most 250)")
    finally:
        process.terminate()
        process.wait()


def idle(bench):
    if not is_built(bench):
        return
    folder = bench.path("volley")
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "volley.ini"), "w", encoding="utf-8") as settings:
        settings.write("[window]\ntab=1\n")
    print("\nthe program with its window, and nothing to do; 5 times of some seconds")
    idle_window(bench, "an empty project", [])
    # A copy: it goes on being indexed for searches when it is first looked at.
    project = bench.copied(bench.project(100_000, finished=True), "idle.volley")
    idle_window(bench, "100,000 finished rows", [project])
    idle_window(bench, "the same, opened again", [project])
    bench.removed("idle.volley")
    shutil.rmtree(folder)


def open_list(bench):
    if not is_built(bench):
        return
    rows = rows_of(bench)
    project = bench.project(rows, finished=True, indexed=True)
    runs = [steps_of(bench, "open", project)[0] for _ in range(ROUNDS)]
    firsts = [run["first_rows_s"] for run in runs]
    print(f"\nopening a finished project of {rows:,} rows in the window, {ROUNDS} runs; from the call to the first painting with prompts and states")
    print(f"  first rows on screen:    median {median(firsts):.2f} s  (goal at most 1)  {rounded(firsts, 2)}")
    print(f"  all states known:        median {median([run['all_known_s'] for run in runs]):.2f} s")
    print(f"  longest block:           median {median([run['late']['longest_ms'] for run in runs]):.0f} ms  (goal at most 50),"
          f" own work in it {median([run['own']['longest_ms'] for run in runs]):.0f} ms")
    say_peak([run["peak_mb"] for run in runs])


def go_through_list(bench):
    if not is_built(bench):
        return
    rows = rows_of(bench)
    project, out = bench.project(rows, finished=True, indexed=True), bench.path("window.csv")
    print(f"\na list of {rows:,} results in the window, {ROUNDS} runs; medians of the time until the rows are there,"
          " and of the GUI thread's blocks meanwhile")
    rounds = [steps_of(bench, "list", project, out) for _ in range(ROUNDS)]
    say_steps([steps[1:] for steps in rounds])
    say_peak([steps[-1]["peak_mb"] for steps in rounds])
    os.unlink(out)


def intake(bench):
    if not is_built(bench):
        return
    rows = rows_of(bench)
    print(f"\nimport of {rows:,} rows through the dialog, {ROUNDS} runs; medians")
    csv = bench.csv(rows)
    rounds = [steps_of(bench, "import", csv) for _ in range(ROUNDS)]
    say_steps(rounds)
    say_peak([steps[-1]["peak_mb"] for steps in rounds])


class Alone:
    """A process that only has a heartbeat, beside what is measured: the machine's own lateness."""

    def __init__(self, bench):
        self.process = subprocess.Popen([bench.tool("window_bench"), "alone"], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, text=True, env=bench.env)

    def end(self):
        out, _ = self.process.communicate("")
        return json.loads(out)


def watched_run(bench, rows, seconds):
    project = bench.copied(bench.project(rows, finished=False), "busy.volley")
    with Server(bench, latency=250) as server:
        alone = Alone(bench)
        steps = steps_of(bench, "run", project, server.url, "bench", str(seconds))
        control = alone.end()
    bench.removed("busy.volley")
    if not steps:
        sys.exit("bench: the run in the window never had 490 in flight")
    return {**steps[-1], "alone": control["late"]}


def say_beats(name, figures, goals=("", "")):
    longest = [one["longest_ms"] for one in figures]
    late = [one["p99_ms"] for one in figures]
    sums = [sum(counts) for counts in zip(*(one["histogram"] for one in figures))]
    print(f"  {name}: longest median {median(longest):.1f} ms{goals[0]}  {rounded(longest)}; 99th percentile median {median(late):.1f} ms{goals[1]}  {rounded(late)}")
    print("    " + "  ".join(f"≤ {end} ms: {count}" if end != "more" else f"more: {count}"
                             for end, count in zip(CLASSES, sums)))


def busy(bench):
    if not is_built(bench):
        return
    rows, seconds = (20_000, 10) if bench.quick else (100_000, 30)
    print(f"\nthe window while 500 are in flight over {rows:,} rows, {ROUNDS} runs of {seconds} s: someone scrolls, sorts or filters once a second;"
          "\n  a beat is due every 2 ms, and late by as much as the GUI thread is busy or kept off the processor")
    runs = [watched_run(bench, rows, seconds) for _ in range(ROUNDS)]
    say_beats("late", [run["late"] for run in runs], ("  (goal at most 50)", "  (goal at most 16)"))
    say_beats("own work, as processor time", [run["own"] for run in runs])
    say_beats("a process that does nothing, meanwhile", [run["alone"] for run in runs])
    print(f"  median {median([run['per_second'] for run in runs]):.0f} answers/s, most in flight {max(run['most_in_flight'] for run in runs)}")
    say_peak([run["peak_mb"] for run in runs])
    worst = max(runs, key=lambda run: run["late"]["longest_ms"])
    for line in worst["slow"][:4]:
        print(f"    slow: {line}")
