# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader knows of the program: things by role and name, never by place or pixel."""
import contextlib
import subprocess
import time

import pyatspi
from gi.repository import GLib

PATIENCE = 20


def role_of(thing):
    """Newer AT-SPI has another word for a button."""
    name = thing.getRoleName()
    return "push button" if name == "button" else name


class Missing(AssertionError):
    pass


def until(what, check, patience=PATIENCE):
    """Waits for check() to give something, and gives that."""
    deadline = time.monotonic() + patience
    while True:
        try:
            found = check()
        except Exception as gone:  # what is asked may close meanwhile
            found, last = None, gone
        else:
            last = None
        if found:
            return found
        if time.monotonic() > deadline:
            raise Missing(f"waited in vain: {what}" + (f" ({last})" if last else ""))
        listen(0.03)


def listen(seconds):
    """Takes in what the program tells meanwhile."""
    end = time.monotonic() + seconds
    context = GLib.MainContext.default()
    while True:
        while context.pending():
            context.iteration(False)
        if time.monotonic() >= end:
            return
        time.sleep(0.002)


class Ears:
    """What a screen reader says unasked: notices that appear, and what has the focus."""

    def __init__(self):
        self.notices = []
        self.focused = None
        pyatspi.Registry.registerEventListener(self._shown, "object:state-changed:showing")
        pyatspi.Registry.registerEventListener(self._focused, "object:state-changed:focused")

    def _shown(self, event):
        with contextlib.suppress(Exception):  # what it was may be gone by now
            if event.detail1 and event.source.getRole() == pyatspi.ROLE_NOTIFICATION:
                self.notices.append(event.source.name)

    def _focused(self, event):
        with contextlib.suppress(Exception):
            if event.detail1:
                self.focused = (role_of(event.source), event.source.name)

    def heard(self):
        listen(0)
        return self.notices

    def forget(self):
        listen(0)
        self.notices.clear()


def is_in(thing, *states):
    set_of_states = thing.getState()
    return all(set_of_states.contains(state) for state in states)


def shown(thing):
    return is_in(thing, pyatspi.STATE_SHOWING)


def says_what_it_is(thing):
    """The name of a box of choices is what is chosen; what for, its label says or its description."""
    if thing.getRole() == pyatspi.ROLE_COMBO_BOX:
        return bool(thing.description.strip()) or any(
            relation.getRelationType() == pyatspi.RELATION_LABELLED_BY for relation in thing.getRelationSet())
    return bool(thing.name.strip())


def everything(thing, depth=0):
    """The things on the screen, parents first; what is in tables is asked for one by one."""
    yield depth, thing
    if thing.getRole() in (pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE_TABLE):
        return
    for child in thing:
        if child is not None and shown(child):
            yield from everything(child, depth + 1)


class Screen:
    def __init__(self, process):
        self.process = process
        self.application = until("the program on the accessibility bus", self._look)

    def _look(self):
        if self.process.poll() is not None:
            raise Missing(f"the program ended with {self.process.returncode}")
        for one in pyatspi.Registry.getDesktop(0):
            if one is not None and one.get_process_id() == self.process.pid:
                return one
        return None

    def windows(self):
        """The latest first: a dialog before what it stands over."""
        return [window for window in reversed(list(self.application)) if window is not None and shown(window)]

    def each(self, role=None, name=None, within=None):
        matches = name if callable(name) else lambda text: name is None or text == name
        for window in self.windows():
            if within not in (None, window.name):
                continue
            for _, thing in everything(window):
                if (role is None or role_of(thing) == role) and matches(thing.name):
                    yield thing

    def first(self, role, name):
        return next(self.each(role, name), None)

    def find(self, role, name):
        return until(f"{role} {name!r}", lambda: self.first(role, name))

    def table(self, name):
        return self.find("table", name).queryTable()

    def press(self, role, name, within=None):
        """Does what the thing is for, once it can be done; `within`: in the window of that name."""
        def ready():
            for thing in self.each(role, name, within):
                if is_in(thing, pyatspi.STATE_ENABLED, pyatspi.STATE_SENSITIVE):
                    return thing
            return None
        thing = until(f"{role} {name!r} that can be pressed", ready)
        action = thing.queryAction()
        names = [action.getName(i).lower() for i in range(action.nActions)]
        wanted = next((i for i, one in enumerate(names) if one in ("press", "toggle", "showmenu")), 0)
        action.doAction(wanted)
        return thing

    def write(self, role, name, text):
        self.find(role, name).queryEditableText().setTextContents(text)

    def tab(self, ears):
        """Presses the tab key; gives what has the focus then, nothing where none comes."""
        until("the window to have the keyboard", lambda: is_in(self.windows()[0], pyatspi.STATE_ACTIVE))
        ears.focused = None
        subprocess.run(["xdotool", "key", "Tab"], check=True)
        with contextlib.suppress(Missing):
            until("the focus to move", lambda: ears.focused, 5)
        return ears.focused

    def nameless(self):
        """Controls of the latest window that one can come to and that say nothing of themselves."""
        return [f"{role_of(thing)} in {thing.parent.name!r}"
                for _, thing in everything(self.windows()[0])
                if is_in(thing, pyatspi.STATE_FOCUSABLE) and not says_what_it_is(thing)]

    def picture(self):
        lines = []
        for window in self.windows():
            lines += [f"{'  ' * depth}{role_of(thing)} {thing.name!r}" for depth, thing in everything(window)]
        return "\n".join(lines)
