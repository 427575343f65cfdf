#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hadir founders
# SPDX-License-Identifier: Apache-2.0
"""The lints find what they are for: each is shown a small tree with one thing wrong."""

import tempfile
import unittest
from pathlib import Path

import forbidden
import layers
import places
import tree

HEAD = "// SPDX-License-Identifier: Apache-2.0\n"


class Tree(unittest.TestCase):
    """A tree of its own for each test, with our real table of arrows."""

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.root = Path(self.folder.name)
        self.put("ARCHITECTURE.md", (tree.TOP / "ARCHITECTURE.md").read_text(encoding="utf-8"))

    def put(self, path, text):
        (self.root / path).parent.mkdir(parents=True, exist_ok=True)
        (self.root / path).write_text(text, encoding="utf-8")

    def assertFinds(self, complaints, part):
        self.assertEqual(len(complaints), 1, complaints)
        self.assertIn(part, complaints[0])


class Layers(Tree):
    def include(self, source, target):
        self.put(target, HEAD)
        self.put(source, f'{HEAD}#include "{target}"\n')
        return layers.check(self.root)

    def test_forbidden_arrows_are_found(self):
        for source, target in (
                ("app/domain/Case.cpp", "app/store/CaseTable.h"),
                ("app/domain/Case.cpp", "app/wire/Hello.h"),
                ("app/models/CaseModel.cpp", "app/store/CaseFeed.h"),
                ("app/server/Ledger.cpp", "app/desk/Desk.h"),
                ("app/server/Ledger.cpp", "app/sync/Replica.h"),
                ("app/sync/Replica.cpp", "app/net/SocketLink.h"),
                ("app/desk/Desk.cpp", "ui/shell/Window.h"),
                ("app/core/Clock.cpp", "app/domain/Case.h"),
                ("app/core/Clock.cpp", "app/main/options.h"),
                ("ui/customer/CustomerPage.cpp", "ui/timeline/TimelinePage.h"),
                ("ui/customer/CustomerPage.cpp", "ui/shell/Window.h"),
                ("ui/customer/CustomerPage.cpp", "app/store/CaseTable.h"),
                ("ui/widgets/Chip.cpp", "app/domain/Case.h"),
                ("app/store/CaseTable.cpp", "tests/support/FakeLink.h")):
            with self.subTest(source=source, target=target):
                self.assertFinds(self.include(source, target), f"{source}:2: ")
                (self.root / source).unlink()

    def test_the_arrows_of_the_table_are_let_through(self):
        for source, target in (
                ("app/net/SocketLink.cpp", "app/sync/Link.h"),
                ("app/desk/Desk.cpp", "app/sync/Replica.h"),
                ("app/server/Ledger.cpp", "app/store/Database.h"),
                ("app/server/mail/Intake.cpp", "app/wire/Hello.h"),
                ("ui/customer/CustomerPage.cpp", "app/desk/Desk.h"),
                ("ui/customer/CustomerPage.cpp", "ui/customer/Header.h"),
                ("ui/shell/Window.cpp", "ui/customer/CustomerPage.h"),
                ("app/main/hadir.cpp", "ui/shell/Window.h"),
                ("tests/sync/tst_Replica.cpp", "app/server/Ledger.h")):
            with self.subTest(source=source, target=target):
                self.assertEqual(self.include(source, target), [])

    def test_includes_are_written_from_the_root_in_quotes_and_exist(self):
        self.put("app/core/Clock.h", HEAD)
        for line, part in (('#include "Clock.h"', "from the root"),
                           ('#include "../core/Clock.h"', "from the root"),
                           ("#include <app/core/Clock.h>", "in quotes"),
                           ('#  include "app/core/Cluck.h"', "there is no")):
            with self.subTest(line=line):
                self.put("app/core/Clock.cpp", f"{HEAD}{line}\n")
                self.assertFinds(layers.check(self.root), part)

    def test_comments_and_moc_files_are_no_includes(self):
        self.put("tests/core/tst_Ids.cpp", '// #include "Ids.h"\n/*\n#include "Ids.h"\n*/\n#include "tst_Ids.moc"\n')
        self.assertEqual(layers.check(self.root), [])

    def test_link_lines_obey_the_same_table(self):
        self.put("app/store/CMakeLists.txt", "hadir_library(hadir_store SOURCES a.cpp LINKS Qt6::Concurrent)")
        self.put("app/models/CMakeLists.txt",
                 "hadir_library(hadir_models\n    SOURCES a.cpp\n    LINKS Qt6::Core hadir_store\n)")
        self.assertFinds(layers.check(self.root), "app/models may not link hadir_store")
        self.put("app/models/CMakeLists.txt", "hadir_library(hadir_models SOURCES a.cpp LINKS Qt6::Gui)")
        self.assertFinds(layers.check(self.root), "app/models may not link Qt6::Gui")

    def test_a_folder_without_a_row_is_found(self):
        self.put("app/utils/strings.h", HEAD)
        self.assertFinds(layers.check(self.root), "app/utils: has no row")

    def test_a_lost_table_is_found(self):
        self.put("ARCHITECTURE.md", "# Architecture\n")
        self.assertFinds(layers.check(self.root), "table")


class Forbidden(Tree):
    def lint(self, code, path="ui/customer/Page.cpp"):
        self.put(path, HEAD + code)
        return forbidden.check(self.root)

    def test_each_rule_finds_what_it_is_for(self):
        for name, code in (
                ("clock", "auto now = QDateTime::currentDateTimeUtc();"),
                ("clock", "qint64 now = QDateTime::currentMSecsSinceEpoch();"),
                ("clock", "auto now = std::chrono::system_clock::now();"),
                ("clock", "QTimer::singleShot(0, this, [] {});"),
                ("chance", "QUuid id = QUuid::createUuid();"),
                ("chance", "int n = QRandomGenerator::global()->bounded(6);"),
                ("tls", "socket.ignoreSslErrors();"),
                ("nested-loop", "dialog.exec();"),
                ("nested-loop", "menu->exec(at);"),
                ("nested-loop", "QEventLoop loop;"),
                ("nested-loop", "QMessageBox::question(this, a, b);"),
                ("sleep", "QThread::msleep(5);"),
                ("slot-name", "void Page::onSendClicked() {}"),
                ("slot-name", "void handleReply(int status);"),
                ("type-name", "class CaseManager final : public QObject\n{\n};"),
                ("type-name", "struct CaseHelper\n{\n};"),
                ("type-name", "class CaseImpl : public Case {};"),
                ("ownership", "delete m_page;"),
                ("ownership", "friend class tst_Page;"),
                ("singleton", "static Desk &instance();")):
            with self.subTest(code=code):
                self.assertFinds(self.lint(code), f" {name}: ")

    def test_words_for_people_live_in_ui(self):
        code = 'auto word = tr("Send");'
        self.assertEqual(self.lint(code), [])
        self.assertEqual(self.lint(code, "app/main/hadir.cpp"), [])
        self.assertFinds(self.lint(code, "app/desk/Desk.cpp"), " words: ")

    def test_headers_have_pragma_once_and_spell_names_out(self):
        self.assertFinds(self.lint("class Page;", "ui/customer/Page.h"), "#pragma once")
        self.assertFinds(self.lint("#pragma once\nusing namespace Qt;", "ui/customer/Page.h"), "header-using")

    def test_core_main_and_sql_keep_their_rights(self):
        self.assertEqual(self.lint("auto n = QRandomGenerator::system();", "app/core/Dice.cpp"), [])
        self.assertEqual(self.lint("return app.exec();", "app/main/hadir.cpp"), [])
        self.assertEqual(self.lint("query.exec();", "app/store/Query.cpp"), [])

    def test_what_only_looks_alike_is_let_through(self):
        self.assertEqual(self.lint(
            "// QTimer::singleShot is not used\n"
            'auto a = u"QEventLoop loop; delete m_x"_s; /* tr("x") delete y */\n'
            "Page(const Page &) = delete;\n"
            "class CaseManager;\nclass QNetworkAccessManager;\n"
            "auto n = 1'000'000; auto q = '\"'; auto id = QUuid::createUuidV5(space, text);\n"
            "void online();\nvoid handleless();\npage->deleteLater();\n"
            'auto sql = R"(DELETE FROM "case" WHERE sleep(1))";\n'), [])

    def test_a_reason_lets_a_line_through_and_only_for_its_rule(self):
        reason = "// allowed: clock, because the drag began on this machine\n"
        self.assertEqual(self.lint(reason + "auto now = QTime::currentTime();"), [])
        self.assertFinds(self.lint(reason + "dialog.exec();"), "nested-loop")
        self.assertFinds(self.lint("// allowed: clock\nauto now = QTime::currentTime();"), "clock")

    def test_sources_carry_a_licence(self):
        self.put("tests/lint/x.py", "pass\n")
        self.assertFinds(forbidden.check(self.root), "no SPDX")


class Places(Tree):
    def test_a_place_of_one_machine_is_found(self):
        for place in ("/wo" "rk/main/x", "/ro" "ot/.config", "/tmp/" "wt/a/x"):
            with self.subTest(place=place):
                self.put("docs/x.md", f"See\n{place} for more")
                self.assertFinds(places.check(self.root), "docs/x.md:2: ")

    def test_the_marks_of_a_merge_are_found(self):
        self.put("app/CMakeLists.txt", "a\n" + "<" * 7 + " HEAD\nb\n=======\nc\n")
        self.assertFinds(places.check(self.root), "app/CMakeLists.txt:2: ")

    def test_other_paths_and_binaries_are_let_through(self):
        self.put("docs/x.md", "https://example.org/wo" "rk/x, ./wo" "rk/x, $HOME/wo" "rk/x, home/wo" "rk/ and or/ro" "ot/")
        (self.root / "docs/x.png").write_bytes(b"\x89PNG\0 /wo" b"rk/x")
        self.assertEqual(places.check(self.root), [])


if __name__ == "__main__":
    unittest.main()
