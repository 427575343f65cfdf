# SPDX-FileCopyrightText: 2026 The Hadir founders
# SPDX-License-Identifier: Apache-2.0
"""screen_reader.py HADIRD HADIR TRANSLATIONS

Goes through an agent's hour as somebody who hears the window instead of seeing it: a real server,
a real desk, and of the desk only what it says through AT-SPI. In English and in Arabic. Everything
that can be used must have a name and a role, rows must be sentences, and the window must be told in
the order in which it is worked through.

Ends with 77 and a sentence where what it needs is not installed."""
import os
import re
import shutil
import signal
import subprocess
import sys
import xml.etree.ElementTree as markup

SKIPPED = 77
LONGEST = 85  # seconds for everything
DEBIANS = "/usr/bin/python3"  # has Debian's modules, whichever python3 comes first
FLOOR = ("HADIR_READER_SERVER", "HADIR_READER_LOGIN", "HADIR_READER_PASSWORD",
         "HADIR_READER_FOLDER")


def missing():
    try:
        import pyatspi  # noqa: F401
    except ImportError:
        if os.path.exists(DEBIANS) and os.path.realpath(DEBIANS) != os.path.realpath(sys.executable):
            os.execv(DEBIANS, [DEBIANS, "-B", *sys.argv])
        return "python3-pyatspi"
    if not shutil.which("Xvfb"):
        return "xvfb"
    if not shutil.which("dbus-run-session"):
        return "dbus"
    if not os.path.exists("/usr/libexec/at-spi2-registryd"):
        return "at-spi2-core"
    return None


def walk(hadird, translations, arguments):
    """The walk itself runs on a session bus of its own, where nobody else's reader listens."""
    from floor import Floor
    with Floor(hadird) as floor:
        told = dict(zip(FLOOR, (floor.server, floor.login, floor.password, str(floor.folder))))
        environment = {**os.environ, **told, "DISPLAY": floor.display, "QT_QPA_PLATFORM": "xcb",
                       "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        environment.pop("WAYLAND_DISPLAY", None)
        return subprocess.run(["dbus-run-session", "--", sys.executable, "-B", __file__, *arguments],
                              env=environment, check=False).returncode


class Words:
    """What the window says in a language, by what the source says."""

    def __init__(self, folder, language):
        self._told = {}
        if language == "en":
            return
        for context in markup.parse(f"{folder}/hadir_{language}.ts").getroot().iter("context"):
            name = context.findtext("name").removeprefix("hadir::ui::")
            for message in context.iter("message"):
                self._told[name, message.findtext("source")] = message.findtext("translation")

    def __call__(self, context, source):
        return self._told.get((context, source), source)


def complaints(parts, language):
    """What is wrong with what is told, as sentences."""
    import pyatspi
    from ear import MUTE
    letters = re.compile("[\u0620-\u064a]" if language == "ar" else "[A-Za-z]")
    for part in parts:
        if not part.canBeUsed():
            continue
        if part.role in MUTE:
            yield f"{part} can be used and does not say what it is"
        if part.role == "combo box":
            if not part.isLabelled():
                yield f"{part} is a choice of something that nobody names"
        elif not part.name:
            yield f"a {part.role} can be used and has no name"
        elif part.role in ("push button", "radio button", "page tab", "check box", "text") \
                and not letters.search(part.name) \
                and part.name not in ("English", "العربية", "Bahasa Melayu"):
            yield f"{part} does not speak the language of the window"
        if part.role == "list item" and len(re.split("[,،] ", part.name)) < 2:
            yield f"{part} is no sentence"
        if part.role == "check box" and part.has(pyatspi.STATE_CHECKED) and not part.actions():
            yield f"{part} cannot be changed"


def listen(hadir, translations, language):
    from ear import Ear, Missing
    server, login, password, folder = (os.environ[name] for name in FLOOR)
    say = Words(translations, language)
    # The account's own field has the same name in two languages; each desk a profile of its own.
    command = [hadir, "--server", server, "--lang", language, "--theme", "light",
               "--profile", f"{folder}/{language}"]
    with Ear(command, f"{folder}/{language}.log") as ear:
        def check(place):
            found = list(complaints(ear.parts(), language))
            if found:
                raise Missing(f"{place}, {language}:\n  " + "\n  ".join(found))

        ear.first("frame", "Hadir")
        ear.first("text", say("SignInForm", "Account")).write(login)
        check("sign-in")
        ear.first("password text", say("SignInForm", "Password")).write(password)
        ear.first("push button", say("SignInForm", "Sign in")).press()

        cases = say("WorkListPane", "Cases")
        timeline = say("TimelineView", "Timeline")
        body = say("Composer", "Reply to the customer")
        rows = ear.rows(cases)
        ear.rows(timeline)
        ear.first("text", body)
        check("the work")
        inOrder(ear, [("text", say("TopBar", "Search customers and cases or type a command")),
                      ("panel", say("NavigationRail", "Places")), ("list", cases),
                      ("page tab list", timeline), ("list", timeline), ("text", body),
                      ("push button", say("Composer", "Send")),
                      ("push button", re.compile("^" + say("CasePanel", "Status") + ": ")),
                      ("label", re.compile("."))])

        # Down the list to the next case, whose row says who it is.
        who = next(part for part in re.split("[,،] ", rows[1].name)
                   if part != say("WorkListWords", "unread"))
        ear.key("Down", "Return")
        ear.first("label", re.compile(re.escape(who) + "$"))
        words = f"This is heard, not seen ({language})."
        ear.until("composer that can be written in",
                  lambda: ear.first("text", body).write(words) or True)
        ear.until("send button that can be pressed", lambda: any(
            part.name == say("Composer", "Send") and part.actions().keys() & {"Press"}
            for part in ear.parts()))
        ear.first("push button", say("Composer", "Send")).press()
        ear.until("reply in the timeline", lambda: any(
            words in row.name for row in ear.rows(timeline)))

        for tab in ("Cases", "Orders", "Details"):
            ear.first("page tab", re.compile("^" + say("CustomerPage", tab))).press()
            check(tab)
        ear.first("radio button", say("NavigationRail", "Customers")).press()
        ear.rows(say("CustomerListPane", "Customers"))
        check("customers")
        ear.first("radio button", say("NavigationRail", "Settings")).press()
        ear.first("page tab list", re.compile("."))
        check("settings")
    print(f"{language}: heard from signing in to a reply that is in the timeline")


def inOrder(ear, landmarks):
    """One after another, as the window is read."""
    from ear import Missing
    rest = ear.parts()
    for role, name in landmarks:
        for part in rest:
            if part.role == role and (
                    name.search(part.name) if isinstance(name, re.Pattern) else part.name == name):
                break
        else:
            raise Missing(f"{role} “{name}” is not read after what stands before it:\n{ear.told()}")


def main():
    lacking = missing()
    if lacking:
        print(f"left out: nothing can listen here without the Debian package {lacking}")
        return SKIPPED
    hadird, hadir, translations = sys.argv[1:4]
    if FLOOR[0] not in os.environ:
        signal.alarm(LONGEST)
        return walk(hadird, translations, sys.argv[1:4])
    from ear import Missing
    for language in ("en", "ar"):
        try:
            listen(hadir, translations, language)
        except Missing as why:
            print(why)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
