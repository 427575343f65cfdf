# SPDX-FileCopyrightText: 2026 The Hadir founders
# SPDX-License-Identifier: Apache-2.0
"""What a screen reader is told of one program, through AT-SPI."""
import functools
import re
import subprocess
import time

import pyatspi
from gi.repository import GLib

PATIENCE = 20.0  # seconds until what is waited for counts as missing
MARKS = re.compile("[\u200e\u200f\u2066-\u2069]")
# Roles that say nothing: whoever comes upon such a thing hears no more than its name.
MUTE = {"filler", "unknown", "invalid", "layered pane"}


class Missing(AssertionError):
    pass


class Part:
    """One thing that the program says it has, as it was when first asked."""

    def __init__(self, accessible):
        self.accessible = accessible

    @functools.cached_property
    def role(self):
        return self.accessible.getRoleName()

    @functools.cached_property
    def name(self):
        return MARKS.sub("", self.accessible.name).strip()

    @functools.cached_property
    def states(self):
        return set(self.accessible.getState().getStates())

    def __repr__(self):
        return f"{self.role} “{self.name}”"

    def has(self, state):
        return state in self.states

    def actions(self):
        try:
            offered = self.accessible.queryAction()
        except NotImplementedError:
            return {}
        return {offered.getName(at): at for at in range(offered.nActions)}

    def isLabelled(self):
        return any(one.getRelationType() == pyatspi.RELATION_LABELLED_BY
                   for one in self.accessible.getRelationSet())

    def canBeUsed(self):
        return self.has(pyatspi.STATE_FOCUSABLE) or bool(
            self.actions().keys() & {"Press", "Toggle", "ShowMenu"})

    def press(self):
        actions = self.actions()
        for action in ("Press", "Toggle"):
            if action in actions:
                self.accessible.queryAction().doAction(actions[action])
                return
        raise Missing(f"{self} cannot be pressed: {list(actions)}")

    def write(self, words):
        self.accessible.queryEditableText().setTextContents(words)


class Ear:
    """The program, from its start to the end of the `with`."""

    def __init__(self, command, log):
        self._command = command
        self._log = log
        self._application = None

    def __enter__(self):
        self._output = open(self._log, "wb")
        self._process = subprocess.Popen(self._command, stderr=self._output, stdin=subprocess.DEVNULL)
        pyatspi.Registry.registerEventListener(lambda event: None, "object", "window")
        self._application = self.until("the program among those that can be read", self._find)
        self._application.set_cache_mask(0)
        return self

    def __exit__(self, *_):
        self._process.terminate()
        self._process.wait()
        self._output.close()

    def _find(self):
        desktop = pyatspi.Registry.getDesktop(0)
        every = (desktop.getChildAtIndex(at) for at in range(desktop.childCount))
        return next((one for one in every
                     if one and one.get_process_id() == self._process.pid and one.childCount), None)

    def until(self, what, condition):
        """Answers what the condition does as soon as that is something; looked at again after each
        event that the program sends, and four times a second."""
        deadline = time.monotonic() + PATIENCE
        context = GLib.MainContext.default()
        while True:
            try:
                found = condition()
            except GLib.Error:  # it went away while we read it
                found = None
            if found:
                return found
            if self._process_ended() or time.monotonic() > deadline:
                raise Missing(f"there is no {what}; what there is:\n{self.told()}")
            again = GLib.timeout_add(250, lambda: True)
            context.iteration(True)
            GLib.source_remove(again)

    def _process_ended(self):
        return self._process.poll() is not None

    def parts(self):
        """All that is on the screen, in the order in which it is read."""
        return self._within(self._application)

    def _within(self, accessible):
        for at in range(accessible.childCount):
            child = accessible.getChildAtIndex(at)
            part = Part(child) if child else None
            if part and part.has(pyatspi.STATE_SHOWING):
                yield part
                if part.role != "list item":
                    yield from self._within(child)

    def told(self):
        """What can be heard; of a program that ended, what it said."""
        if self._application and not self._process_ended():
            return "\n".join(str(one) for one in self.parts() if one.name)
        with open(self._log, encoding="utf-8", errors="replace") as said:
            return said.read()

    def first(self, role, name):
        """The first of that role whose name is this, or fits it."""
        def fits(part):
            return part.role == role and (
                bool(name.search(part.name)) if isinstance(name, re.Pattern) else part.name == name)
        return self.until(f"{role} “{name}”",
                          lambda: next((one for one in self.parts() if fits(one)), None))

    def rows(self, name):
        """Of the list of that name, once it has any."""
        listed = self.first("list", name).accessible
        return self.until(f"row in “{name}”", lambda: [
            Part(one) for one in (listed.getChildAtIndex(at) for at in range(listed.childCount))
            if one])

    def key(self, *names):
        for name in names:
            keysym = getattr(pyatspi, "XK_" + name, None) or {
                "Return": 0xFF0D, "Escape": 0xFF1B, "Down": 0xFF54, "Up": 0xFF52}[name]
            pyatspi.Registry.generateKeyboardEvent(keysym, None, pyatspi.KEY_SYM)
