// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/KeyBook.h"
#include "ui/widgets/KeyCatcher.h"
#include "ui/widgets/KeySet.h"
#include "ui/widgets/keyPlaces.h"
#include "ui/widgets/keyRules.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace hadir::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

QKeyEvent press(int key, Qt::KeyboardModifiers with = {}, quint32 place = 0)
{
    return {QEvent::KeyPress, key, with, place, 0, 0, QString()};
}

QString wordsOf()
{
    return u"Do it"_s;
}

/// A page with a field to write in and acts that count.
struct Page
{
    QWidget window;
    QLineEdit *field = new QLineEdit(&window);
    KeySet keys{&window};
    KeyBook book;
    int replies = 0;
    int notes = 0;

    Page()
    {
        keys.add({u"reply"_s, Qt::Key_R}, wordsOf, [this] { ++replies; });
        keys.also(Qt::Key_Slash);
        keys.add({u"note"_s, Qt::Key_N}, wordsOf, [this] { ++notes; });
        keys.add({u"bare"_s}, wordsOf, [] {});
        keys.mention({{}, Qt::Key_Escape}, wordsOf);
        keys.follow(book);
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(field);
        window.setFocusPolicy(Qt::StrongFocus);
        window.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
        window.setFocus();
    }
};
} // namespace

class tst_Keys final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLetterIsTheOneOfItsPlace_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("expected");
        QTest::newRow("Latin") << int(Qt::Key_R) << int(Qt::Key_R);
        QTest::newRow("qaf, on R") << 0x0642 << int(Qt::Key_R);
        QTest::newRow("teh, on J") << 0x062A << int(Qt::Key_J);
        QTest::newRow("lam-alef, on B") << 0xFEFB << int(Qt::Key_B);
        QTest::newRow("question mark") << 0x061F << int(Qt::Key_Question);
        QTest::newRow("an Arabic five") << 0x0665 << int(Qt::Key_5);
        QTest::newRow("no letter") << int(Qt::Key_F6) << int(Qt::Key_F6);
        QTest::newRow("the other Enter") << int(Qt::Key_Enter) << int(Qt::Key_Return);
    }
    void aLetterIsTheOneOfItsPlace()
    {
        QFETCH(const int, key);
        QFETCH(const int, expected);
        QCOMPARE(int(pressedKey(press(key)).key()), expected);
    }

#if !defined(Q_OS_MACOS)
    /// A Cyrillic ka stands where a Latin keyboard has R; only the system's number of it says so.
    void wherePlacesHaveNumbersTheyAreAsked()
    {
#ifdef Q_OS_WIN
        constexpr quint32 placeOfR = 0x13;
#else
        constexpr quint32 placeOfR = 0x13 + 8;
#endif
        QCOMPARE(int(pressedKey(press(0x041A, {}, placeOfR)).key()), int(Qt::Key_R));
        QCOMPARE(int(pressedKey(press(Qt::Key_K, {}, placeOfR)).key()), int(Qt::Key_K));
    }
#endif

    void theShiftThatReachesASignIsNoPartOfIt()
    {
        QCOMPARE(pressedKey(press(Qt::Key_Question, Qt::ShiftModifier)),
                 QKeyCombination(Qt::Key_Question));
        QCOMPARE(pressedKey(press(Qt::Key_R, Qt::ShiftModifier)), Qt::SHIFT | Qt::Key_R);
        QCOMPARE(pressedKey(press(Qt::Key_5, Qt::KeypadModifier)), QKeyCombination(Qt::Key_5));
    }

    void whatCannotBeAKeyIsSaid_data()
    {
        QTest::addColumn<QKeySequence>("keys");
        QTest::addColumn<KeyReach>("reach");
        QTest::addColumn<std::optional<KeyTrouble>>("trouble");
        using Trouble = std::optional<KeyTrouble>;
        const auto row = [](const char *name, const QKeySequence &keys, Trouble trouble,
                            KeyReach reach = KeyReach::BesideText) {
            QTest::newRow(name) << keys << reach << trouble;
        };
        row("a letter", Qt::Key_R, std::nullopt);
        row("two letters", QKeySequence(u"G, I"_s), std::nullopt);
        row("a letter while writing", Qt::Key_R, KeyTrouble::Types, KeyReach::InText);
        row("a function key while writing", Qt::Key_F8, std::nullopt, KeyReach::InText);
        row("with Ctrl while writing", Qt::CTRL | Qt::Key_Return, std::nullopt, KeyReach::InText);
        row("Escape", Qt::Key_Escape, KeyTrouble::Moves);
        row("Tab back", Qt::SHIFT | Qt::Key_Backtab, KeyTrouble::Moves);
        row("Return", Qt::Key_Return, KeyTrouble::Moves);
        row("Space", Qt::Key_Space, KeyTrouble::Moves);
        row("an arrow with Shift", Qt::SHIFT | Qt::Key_Down, KeyTrouble::Moves);
        row("an arrow with Ctrl", Qt::CTRL | Qt::Key_Down, std::nullopt);
        row("by words", Qt::CTRL | Qt::Key_Left, KeyTrouble::Edits);
        row("copy", Qt::CTRL | Qt::Key_C, KeyTrouble::Edits);
        row("all", Qt::CTRL | Qt::Key_A, KeyTrouble::Edits);
        row("as AltGr", Qt::CTRL | Qt::ALT | Qt::Key_E, KeyTrouble::TypesByAlt);
        row("of the system", Qt::META | Qt::Key_L, KeyTrouble::OfTheSystem);
        row("ends the window", Qt::ALT | Qt::Key_F4, KeyTrouble::OfTheSystem);
        row("Shift alone", QKeySequence(Qt::Key_Shift), KeyTrouble::NoKey);
        row("nothing", {}, KeyTrouble::NoKey);
    }
    void whatCannotBeAKeyIsSaid()
    {
        QFETCH(const QKeySequence, keys);
        QFETCH(const KeyReach, reach);
        QFETCH(const std::optional<KeyTrouble>, trouble);
        QCOMPARE(troubleWith(keys, reach), trouble);
    }

    void keysClashWhenOneBeginsTheOther()
    {
        const QKeySequence goWork(u"G, I"_s);
        QVERIFY(doClash(goWork, goWork));
        QVERIFY(doClash(goWork, Qt::Key_G));
        QVERIFY(doClash(Qt::Key_G, goWork));
        QVERIFY(!doClash(goWork, QKeySequence(u"G, C"_s)));
        QVERIFY(!doClash(goWork, Qt::Key_I));
        QVERIFY(!doClash(goWork, {}));
    }

    void whatIsGivenToOneIsTakenFromAnother()
    {
        KeyBook book;
        QCOMPARE(book.keysOf(u"reply"_s, Qt::Key_R), QKeySequence(Qt::Key_R));
        book.choose({{u"note"_s, Qt::Key_R}});
        QCOMPARE(book.keysOf(u"note"_s, Qt::Key_N), QKeySequence(Qt::Key_R));
        QVERIFY(book.keysOf(u"reply"_s, Qt::Key_R).isEmpty());
        book.forgetAll();
        QCOMPARE(book.keysOf(u"reply"_s, Qt::Key_R), QKeySequence(Qt::Key_R));
    }

    /// The file where it is kept can be written by hand.
    void ofTwoActsWithOneKeyOneHasIt()
    {
        KeyBook book;
        book.setChoices({{u"reply"_s, Qt::Key_X}, {u"note"_s, Qt::Key_X}});
        QCOMPARE(book.keysOf(u"note"_s, Qt::Key_N), QKeySequence(Qt::Key_X));
        QCOMPARE(book.keysOf(u"reply"_s, Qt::Key_R), QKeySequence(Qt::Key_R));
    }

    void aSetFollowsItsBook()
    {
        Page page;
        QTest::keyClick(&page.window, Qt::Key_R);
        QCOMPARE(page.replies, 1);
        QSignalSpy changed(&page.keys, &KeySet::changed);
        page.book.choose({{u"reply"_s, Qt::Key_X}, {u"note"_s, Qt::Key_R}});
        QCOMPARE(changed.count(), 1);
        QTest::keyClick(&page.window, Qt::Key_R);
        QCOMPARE(page.replies, 1);
        QCOMPARE(page.notes, 1);
        QTest::keyClick(&page.window, Qt::Key_X);
        QCOMPARE(page.replies, 2);
        QCOMPARE(page.keys.keysOf(u"reply"_s), QKeySequence(Qt::Key_X));
        QCOMPARE(page.keys.acts().first().keys, QKeySequence(Qt::Key_X));
        QCOMPARE(page.keys.listed().first().first, QKeySequence(Qt::Key_X));
    }

    void aKeyBesideTheFirstGoesToWhomItIsGiven()
    {
        Page page;
        QTest::keyClick(&page.window, Qt::Key_Slash);
        QCOMPARE(page.replies, 1);
        page.book.choose({{u"note"_s, Qt::Key_Slash}});
        QTest::keyClick(&page.window, Qt::Key_Slash);
        QCOMPARE(page.replies, 1);
        QCOMPARE(page.notes, 1);
    }

    void lettersOfAnArabicKeyboardAreKeysAlsoWhenChanged()
    {
        Page page;
        const auto type = [&page](QChar letter) { // QTest::keyClick() knows only Latin ones
            QTest::simulateEvent(&page.window, true, letter.unicode(), {}, letter, false);
            QTest::simulateEvent(&page.window, false, letter.unicode(), {}, letter, false);
        };
        constexpr QChar qaf(0x0642);   // on R
        constexpr QChar hamza(0x0621); // on X
        type(qaf);
        QCOMPARE(page.replies, 1);
        page.book.choose({{u"reply"_s, Qt::Key_X}});
        type(qaf);
        QCOMPARE(page.replies, 1);
        type(hamza);
        QCOMPARE(page.replies, 2);
    }

    void aChangedLetterIsALetterWhereOneWrites()
    {
        Page page;
        page.book.choose({{u"reply"_s, Qt::Key_X}});
        page.field->setFocus();
        QTest::keyClick(page.field, Qt::Key_X);
        QCOMPARE(page.replies, 0);
        QCOMPARE(page.field->text(), u"x"_s);
    }

    void anActWithoutAKeyCanGetOneAndLosesIt()
    {
        Page page;
        QCOMPARE(page.keys.listed().size(), 3);
        page.book.choose({{u"bare"_s, Qt::CTRL | Qt::Key_B}, {u"note"_s, {}}});
        QCOMPARE(page.keys.listed().size(), 3);
        QTest::keyClick(&page.window, Qt::Key_N);
        QCOMPARE(page.notes, 0);
    }

    void whatIsFixedIsNotChangeable()
    {
        Page page;
        QStringList names;
        for (const KeySet::Changeable &one : page.keys.changeable())
            names.append(one.name);
        QCOMPARE(names, QStringList({u"reply"_s, u"note"_s, u"bare"_s}));
    }

    void theCatcherTakesWhatIsPressed_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<QKeySequence>("expected");
        QTest::newRow("a letter with a use") << int(Qt::Key_R) << 0 << QKeySequence(Qt::Key_R);
        QTest::newRow("on an Arabic keyboard") << 0x0642 << 0 << QKeySequence(Qt::Key_R);
        QTest::newRow("Tab") << int(Qt::Key_Tab) << 0 << QKeySequence(Qt::Key_Tab);
        QTest::newRow("with modifiers") << int(Qt::Key_E) << int(Qt::CTRL | Qt::SHIFT)
                                        << QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    }
    void theCatcherTakesWhatIsPressed()
    {
        QFETCH(const int, key);
        QFETCH(const int, modifiers);
        QFETCH(const QKeySequence, expected);
        Page page;
        auto *catcher = new KeyCatcher(&page.window);
        catcher->show();
        QSignalSpy caught(catcher, &KeyCatcher::caught);
        catcher->listen(u"Press"_s);
        QKeyEvent event = press(key, Qt::KeyboardModifiers(modifiers));
        QCoreApplication::sendEvent(catcher, &event);
        QCOMPARE(caught.count(), 1);
        QCOMPARE(caught.first().first().value<QKeySequence>(), expected);
        QCOMPARE(page.replies, 0);
    }

    void afterAKeyThatBeginsOthersTheCatcherWaits()
    {
        Page page;
        auto *catcher = new KeyCatcher(&page.window);
        catcher->show();
        QSignalSpy caught(catcher, &KeyCatcher::caught);
        catcher->setBeginnings({QKeyCombination(Qt::Key_G)});
        catcher->listen(u"Press"_s);
        QTest::keyClick(catcher, Qt::Key_G);
        QCOMPARE(caught.count(), 0);
        QTest::keyClick(catcher, Qt::Key_X);
        QCOMPARE(caught.value(0).value(0).value<QKeySequence>(), QKeySequence(u"G, X"_s));
    }

    void theCatcherGivesUpByEscape()
    {
        Page page;
        auto *catcher = new KeyCatcher(&page.window);
        catcher->show();
        QSignalSpy caught(catcher, &KeyCatcher::caught);
        QSignalSpy givenUp(catcher, &KeyCatcher::givenUp);
        catcher->listen(u"Press"_s);
        QTest::keyClick(catcher, Qt::Key_Control);
        QTest::keyClick(catcher, Qt::Key_Escape);
        QCOMPARE(givenUp.count(), 1);
        QCOMPARE(caught.count(), 0);
    }
};

QTEST_MAIN(tst_Keys)
#include "tst_Keys.moc"
