# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs against the loopback server: the limit, wall time, processor time a request."""
import json
import os
import sys

from parts.common import TLS, Server, median, rounded


def prompts(bench, count):
    path = bench.path(f"prompts-{count}.txt")
    if not os.path.exists(path):
        with open(path, "w", encoding="utf-8") as out:
            for i in range(count):
                out.write(f"Prompt number {i}: say something short about the sea, the wind and the sails.\n")
    return path


def run(bench, server, count, concurrency):
    """One run as a process of its own, and its summary."""
    command = [bench.volley, "run", prompts(bench, count), "--project", bench.removed("bench.volley"),
               "--provider", "compatible", "--base-url", server.url, "--key-env", "VOLLEY_BENCH_KEY",
               "--model", "bench", "--concurrency", str(concurrency), "--no-stream", "--json", "--quiet"]
    if server.secure:
        command += ["--ca-file", os.path.join(TLS, "ca.pem")]
    done = bench.measured(command)
    summary = json.loads(done.out)
    if summary.get("succeeded") != count:
        sys.exit(f"bench: not all succeeded: {done.out.strip()[:300]}")
    return done, summary


def cap(bench):
    print("\nmost in flight seen by the server (latency 300 ms; must equal C)")
    for concurrency in (1, 6, 7, 32, 100, 500, 1000):
        count = min(max(3 * concurrency, 12), 3000)
        with Server(bench, latency=300) as server:
            run(bench, server, count, concurrency)
        verdict = "reached, not exceeded" if server.max_in_flight == concurrency else "NOT EQUAL"
        print(f"  C = {concurrency:4}: {server.max_in_flight:4}  {verdict}")


def wall(bench):
    count, concurrency, latency, rounds = (2000 if bench.quick else 10_000), 500, 0.5, (1 if bench.quick else 3)
    ideal = -(-count // concurrency) * latency
    ratios, run_ratios, peaks, cpus = [], [], [], []
    for _ in range(rounds):
        with Server(bench, latency=int(latency * 1000)) as server:
            done, summary = run(bench, server, count, concurrency)
        ratios.append(done.wall / ideal)
        run_ratios.append(summary["wall_seconds"] / ideal)
        peaks.append(done.peak)
        cpus.append(done.cpu / count * 1e6)
    print(f"\nwall time / ideal: C = {concurrency}, latency {latency} s, N = {count}, {rounds} runs")
    print(f"  of the run:           median {median(run_ratios):.3f}  (goal at most 1.10)  all {rounded(run_ratios, 3)}")
    print(f"  of the whole process: median {median(ratios):.3f}")
    print(f"  peak memory:          median {median(peaks):.0f} MB  (goal at most 120)")
    print(f"  CPU:                  median {median(cpus):.0f} µs a request")


def cpu(bench):
    count, rounds = (4000 if bench.quick else 20_000), (1 if bench.quick else 3)
    print(f"\nclient CPU a request, storage and parsing included: C = 100, latency 0, N = {count}, {rounds} runs")
    for secure in (False, True):
        for head in (0, 1024):
            figures, rates, peaks = [], [], []
            for _ in range(rounds):
                with Server(bench, head=head, secure=secure) as server:
                    done, summary = run(bench, server, count, 100)
                figures.append(done.cpu / count * 1e6)
                rates.append(summary["requests_per_second"])
                peaks.append(done.peak)
            print(f"  {'TLS  ' if secure else 'plain'} head {'1 KB ' if head else 'short'}: median {median(figures):4.0f} µs"
                  f"  (goal at most 400)  {rounded(figures, 0)}, {median(rates):.0f} requests/s, peak {median(peaks):.0f} MB")
