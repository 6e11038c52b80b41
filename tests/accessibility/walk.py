# SPDX-License-Identifier: GPL-3.0-or-later
"""From a pasted list to an export and back, as someone goes it who hears the program and has no mouse: things are
found by what they are and how they are called, and nothing else. walk.py VOLLEY"""
import csv
import os
import re
import signal
import sys
import traceback

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import session  # noqa: E402

if session.INSIDE not in os.environ:
    sys.exit(session.enter())

import pyatspi  # noqa: E402
from screen import Ears, Screen, is_in, until  # noqa: E402

PROMPTS = 40
# Far more than it takes; a test that hangs says where.
SECONDS = 120
ENDED = re.compile(r"The run has ended: ")


class Walk:
    def __init__(self, program):
        self.desktop = session.Session()
        self.program = program
        self.process = self.screen = None
        self.ears = Ears()

    def open(self):
        self.process = self.desktop.program(self.program)
        self.screen = Screen(self.process)

    def quit(self):
        """By the menu, as the keyboard goes through it."""
        self.screen.press("menu item", "File")
        self.screen.press("menu item", lambda name: name.startswith("Quit"))
        until("the program's end", lambda: self.process.poll() is not None)
        assert self.process.returncode == 0, f"it ended with {self.process.returncode}"

    def check_names(self, where):
        nameless = self.screen.nameless()
        assert not nameless, f"{where}: controls without a name: {nameless}"

    def paste_a_list(self):
        self.check_names("the first window")
        self.desktop.clip("\n".join(f"Say {number}" for number in range(1, PROMPTS + 1)))
        self.screen.press("push button", "Paste a list (Ctrl+V)")
        self.screen.find("push button", f"Use {PROMPTS} rows")
        self.check_names("the dialog of what is pasted")
        self.screen.press("push button", f"Use {PROMPTS} rows")
        table = self.screen.table("Prompts")
        until("the pasted rows", lambda: table.nRows == PROMPTS)
        assert table.getAccessibleAt(0, 0).name == "Say 1"

    def choose_the_demo(self):
        """The one that fails now and then, and one attempt each, so that something is left to retry."""
        self.screen.press("push button", "Edit…")
        self.screen.write("text", "Model", "demo-flaky")
        self.check_names("the target's dialog")
        self.screen.press("page tab", "Limits")
        self.screen.find("spin button", "Max attempts").queryValue().currentValue = 1
        self.screen.press("push button", "OK")
        until("the target in the list", lambda: any("demo-flaky" in one.name for one in self.screen.each("list item")))

    def await_end(self):
        """A screen reader is told in one sentence, and of no row by itself."""
        said = until("being told that the run has ended",
                     lambda: next((text for text in self.ears.heard() if ENDED.match(text)), None))
        assert len(self.ears.heard()) <= 4, f"too much is said: {self.ears.heard()}"
        self.ears.forget()
        return said

    def run(self):
        self.ears.forget()
        self.screen.press("push button", f"Run {PROMPTS} requests")
        said = self.await_end()
        print("heard:", said)
        return self.failed()

    def failed(self):
        name = until("a button with the count of what failed",
                     lambda: self.screen.first("check box", re.compile(r"Failed \d+").fullmatch).name)
        return int(name.split()[1])

    def filter_the_failed(self, failed):
        self.screen.press("check box", f"Failed {failed}")
        table = self.screen.table("Requests")
        until("the failed rows alone", lambda: table.nRows == failed)
        titles = [table.getColumnHeader(column).name for column in range(table.nColumns)]
        state = titles.index("State")
        for row in range(failed):
            assert table.getAccessibleAt(row, state).name == "Failed", f"row {row} is not said to have failed"
        self.screen.press("check box", f"All {PROMPTS}")
        until("all rows", lambda: table.nRows == PROMPTS)

    def retry_until_all_is_well(self, failed):
        for _ in range(12):
            if failed == 0:
                return
            self.ears.forget()
            self.screen.press("push button", f"Retry {failed} failed")
            self.await_end()
            failed = self.failed()
        raise AssertionError(f"{failed} still fail")

    def export(self):
        path = os.path.join(self.desktop.home, "answers.csv")
        self.screen.press("push button", "Export")
        self.screen.write("text", "File to write", path)
        self.check_names("the dialog of the export")
        self.screen.press("push button", "Export", within="Export Results")
        until("the file", lambda: os.path.exists(path))
        with open(path, newline="", encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
        assert len(rows) == PROMPTS and {row["state"] for row in rows} == {"succeeded"}, rows[:2]

    def go_round_by_keyboard(self):
        """The tab key leads to everything that matters, and round: it is caught nowhere."""
        passed = [self.screen.tab(self.ears)]
        now = None
        while now != passed[0] and len(passed) < 100:
            now = self.screen.tab(self.ears)
            assert now, f"the tab key leads nowhere after {passed[-3:]}"
            passed.append(now)
        assert now == passed[0], f"the tab key does not come round: {passed[-8:]}"
        for wanted in (("table", "Requests"), ("list", "Targets"), ("text", "Prompt template"),
                       ("text", "Search prompts and responses"), ("push button", "Export")):
            assert wanted in passed, f"the tab key does not lead to {wanted}: {passed}"

    def all_of_it(self):
        for step in ("open", "paste_a_list", "choose_the_demo"):
            self.do(step)
        failed = self.do("run")
        assert failed > 0, "nothing failed that could be retried"
        self.do("filter_the_failed", failed)
        self.do("go_round_by_keyboard")
        self.do("retry_until_all_is_well", failed)
        self.do("export")
        self.do("quit")
        self.do("open")
        until("the answers of before", lambda: self.screen.table("Requests").nRows == PROMPTS)
        assert self.failed() == 0
        self.do("quit")

    def do(self, step, *arguments):
        print("step:", step.replace("_", " "), flush=True)
        return getattr(self, step)(*arguments)


def too_long(*_):
    raise TimeoutError(f"more than {SECONDS} s")


def main():
    signal.signal(signal.SIGALRM, too_long)
    signal.alarm(SECONDS)
    walk = Walk(sys.argv[1])
    try:
        walk.all_of_it()
    except Exception:  # whatever it was, what was on the screen helps
        traceback.print_exc()
        signal.alarm(10)
        print(walk.screen.picture() if walk.screen else "there was no window", file=sys.stderr)
        return 1
    finally:
        signal.alarm(0)
        walk.desktop.end()
    return 0


sys.exit(main())
