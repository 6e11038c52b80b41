# SPDX-License-Identifier: GPL-3.0-or-later
"""What all parts of the benchmark share: the server, processes that are measured, lists."""
import json
import os
import platform
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
TLS = os.path.join(HERE, "..", "..", "data", "tls")


def load():
    with open("/proc/loadavg", encoding="ascii") as file:
        return file.read().split()[0]


def median(figures):
    return statistics.median(figures)


def rounded(figures, digits=1):
    return [round(figure, digits) for figure in figures]


class Measured:
    """A process that has ended: its output, wall and processor seconds, peak memory in MB."""

    def __init__(self, command, env=None):
        with tempfile.TemporaryFile("w+") as errors:
            began = time.monotonic()
            process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=errors, text=True, env=env)
            self.out = process.stdout.read()
            _, status, usage = os.wait4(process.pid, 0)
            self.wall = time.monotonic() - began
            errors.seek(0)
            self.err = errors.read()
        self.cpu = usage.ru_utime + usage.ru_stime
        self.peak = usage.ru_maxrss / 1024
        process.returncode = self.code = os.waitstatus_to_exitcode(status)

    def lines(self):
        """The JSON objects it printed."""
        return [json.loads(line) for line in self.out.splitlines() if line.startswith("{")]


class Server:
    """The loopback server; as a context it gives the base URL."""

    def __init__(self, bench, latency=0, head=0, secure=False):
        command = [bench.tool("loopback_server"), "--latency", str(latency), "--head-bytes", str(head)]
        if secure:
            command += ["--cert", os.path.join(TLS, "server.pem"), "--key", os.path.join(TLS, "server.key")]
        self.secure = secure
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        self.port = int(re.search(r"\d+", self.process.stdout.readline()).group())
        self.max_in_flight = 0

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGTERM)
        seen = re.search(r"max in flight\D+(\d+)", self.process.communicate()[0])
        self.max_in_flight = int(seen.group(1)) if seen else -1

    @property
    def url(self):
        return f"{'https' if self.secure else 'http'}://localhost:{self.port}/v1"


class Bench:
    """Where the binaries are, and a folder that goes when all is done."""

    def __init__(self, build, quick):
        self.build = build
        self.quick = quick
        self.volley = os.path.join(build, "app", "volley")
        self.home = tempfile.mkdtemp(prefix="volley-bench-")
        # Nothing of the person's is read or written: neither settings nor projects nor the keychain.
        self.env = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "HOME": self.home, "XDG_DATA_HOME": self.home,
                    "XDG_CONFIG_HOME": self.home, "XDG_RUNTIME_DIR": self.home, "LC_ALL": "C.UTF-8",
                    "VOLLEY_BENCH_KEY": "bench-key"}
        self.env.pop("DBUS_SESSION_BUS_ADDRESS", None)

    def tool(self, name):
        return os.path.join(self.build, "tests", "benchmarks", name)

    def path(self, name):
        return os.path.join(self.home, name)

    def say_machine(self):
        model = "unknown CPU"
        with open("/proc/cpuinfo", encoding="utf-8") as file:
            for line in file:
                if line.startswith("model name"):
                    model = line.split(":", 1)[1].strip()
                    break
        version = subprocess.run([self.volley, "--version"], capture_output=True, text=True, check=True).stdout.strip()
        print(f"machine: {model}, {os.cpu_count()} cores, Linux {platform.release()}, load before {load()}; {version}")
        print("server and client share the machine; with other load on it the wall times are no measure")

    def measured(self, command, codes=(0,)):
        done = Measured(command, self.env)
        if done.code not in codes:
            sys.exit(f"bench: {' '.join(command[:3])} … ended with exit code {done.code}: {(done.err or done.out).strip()[:300]}")
        return done

    def removed(self, name):
        """The path of a project that is not there yet, or any more."""
        path = self.path(name)
        for suffix in ("", "-wal", "-shm", "-journal"):
            if os.path.exists(path + suffix):
                os.unlink(path + suffix)
        return path

    def copied(self, project, name):
        """A copy of it that may be written into."""
        path = self.removed(name)
        shutil.copyfile(project, path)
        return path

    def csv(self, rows):
        path = self.path(f"list-{rows}.csv")
        if not os.path.exists(path):
            self.measured([self.tool("large_list"), "csv", path, str(rows)])
        return path

    def project(self, rows, finished, indexed=False):
        """A project of so many rows, with a run behind it or none; made once. Indexed for searches it is
        another file, made with the other."""
        path = self.path(f"{'finished' if finished else 'begun'}-{rows}.volley")
        if not os.path.exists(path):
            self.measured([self.tool("large_list"), "make" if finished else "begin", path, str(rows)])
        if not indexed:
            return path
        made = self.path(f"indexed-{rows}.volley")
        if not os.path.exists(made):
            shutil.copyfile(path, made)
            done = self.measured([self.tool("large_list"), "index", made])
            print(f"\nthe search index of {rows:,} rows: {done.lines()[0]['index_s']:.0f} s in the background, once,"
                  f" {(os.path.getsize(made) - os.path.getsize(path)) / 1e6:.0f} MB beside {os.path.getsize(path) / 1e6:.0f} MB; peak memory {done.peak:.0f} MB")
        return made
