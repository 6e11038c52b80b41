# SPDX-License-Identifier: GPL-3.0-or-later
"""How fast streamed answers are read."""
from .common import median


def parser(bench):
    print("\nreading streams: bytes of the wire through decoder and adapter, 16 KiB at a time, a piece of text 9 letters; MB a second of processor time (goal 150), and whether a longer answer is as fast a byte (goal 1)")
    done = bench.measured([bench.tool("parser_bench"), "2" if bench.quick else "5"])
    for line in done.lines():
        short, long = line["mb_per_s_1"], line["mb_per_s_16"]
        print(f"  {line['protocol']:<18} {median(long):6.0f} MB/s  [{min(long):.0f}–{max(long):.0f}]   16 MB / 1 MB: {median(long) / max(median(short), 1e-9):.2f}")
