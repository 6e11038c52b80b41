# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop of its own for one program: display, window manager, buses, home; all of it ends with the test."""
import ctypes
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time

INSIDE = "VOLLEY_ACCESSIBILITY_HOME"
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")


def die_with_parent():
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG


def enter():
    """Runs this script once more within a session bus of its own, with a home that is removed afterwards."""
    home = tempfile.mkdtemp(prefix="volley-a11y-")
    runtime = os.path.join(home, "run")
    os.mkdir(runtime, 0o700)
    environment = {name: value for name, value in os.environ.items() if name not in
                   ("DISPLAY", "WAYLAND_DISPLAY", "AT_SPI_BUS_ADDRESS", "XDG_CURRENT_DESKTOP", "QT_SCALE_FACTOR")}
    environment.update({
        INSIDE: home, "HOME": home, "XDG_RUNTIME_DIR": runtime, "XDG_CONFIG_HOME": home + "/config",
        "XDG_DATA_HOME": home + "/data", "XDG_CACHE_HOME": home + "/cache", "LC_ALL": "C.UTF-8",
        "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "NO_AT_BRIDGE": "0",
        "LIBGL_ALWAYS_SOFTWARE": "1"})
    try:
        return subprocess.run(["dbus-run-session", "--", sys.executable, *sys.argv], env=environment,
                              preexec_fn=die_with_parent).returncode
    finally:
        shutil.rmtree(home, ignore_errors=True)


class Session:
    def __init__(self):
        self.home = os.environ[INSIDE]
        self.children = []
        self.display()
        self.start("openbox", "--sm-disable")
        # A window that is there before it manages windows gets no keyboard.
        for _ in range(200):
            if self.asks_display("get_desktop"):
                break
            time.sleep(0.05)
        else:
            sys.exit("no window manager: openbox did not start")
        self.start(next(path for path in LAUNCHERS if os.path.exists(path)), "--launch-immediately")

    def display(self):
        """Finds one that takes connections; others on this machine may reach for the same number."""
        for _ in range(5):
            reading, writing = os.pipe()
            server = self.start("Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten",
                                "tcp", pass_fds=[writing])
            os.close(writing)
            with os.fdopen(reading) as pipe:
                number = pipe.readline().strip()
            if not number:
                continue
            os.environ["DISPLAY"] = ":" + number
            if self.asks_display("getmouselocation") and server.poll() is None:
                return
        sys.exit("no display: Xvfb did not start")

    @staticmethod
    def asks_display(question):
        """Whether it has an answer."""
        return subprocess.run(["xdotool", question], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                              check=False).returncode == 0

    def start(self, *command, **more):
        child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                 preexec_fn=die_with_parent, **more)
        self.children.append(child)
        return child

    def program(self, *command):
        child = subprocess.Popen(command, stdin=subprocess.DEVNULL, preexec_fn=die_with_parent)
        self.children.append(child)
        return child

    def clip(self, text):
        """Puts text on the clipboard; whoever owns it has to stay."""
        child = subprocess.Popen(["xclip", "-quiet", "-selection", "clipboard"], stdin=subprocess.PIPE,
                                 stderr=subprocess.DEVNULL, preexec_fn=die_with_parent)
        child.stdin.write(text.encode())
        child.stdin.close()
        self.children.append(child)

    def end(self):
        for child in reversed(self.children):
            child.terminate()
            try:
                child.wait(5)
            except subprocess.TimeoutExpired:
                child.kill()
                child.wait()
