// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/KeysPage.h"

#include "tests/ui/support/directions.h"
#include "ui/settings/KeyRow.h"
#include "ui/widgets/KeyHint.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace hadir;
using namespace hadir::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

KeySet::Changeable act(const QString &name, const QString &words, const QKeySequence &keys)
{
    return {.name = name, .words = words, .now = keys, .design = keys};
}

/// The page with a few acts, and what it says carried out as the desk does.
struct Shown
{
    KeysPage page;
    QList<KeyChapter> chapters{{u"Everywhere"_s,
                                {act(u"search"_s, u"Search"_s, Qt::CTRL | Qt::Key_K),
                                 act(u"go.work"_s, u"Go to the work"_s, QKeySequence(u"G, I"_s)),
                                 act(u"signOut"_s, u"Sign out"_s, {})}},
                               {u"Customer"_s,
                                {act(u"reply"_s, u"Write a reply"_s, Qt::Key_R),
                                 act(u"note"_s, u"Write a note"_s, Qt::Key_N),
                                 {.name = u"send"_s,
                                  .words = u"Send"_s,
                                  .now = Qt::CTRL | Qt::Key_Return,
                                  .design = Qt::CTRL | Qt::Key_Return,
                                  .reach = KeyReach::InText}}}};
    QSignalSpy chosen{&page, &KeysPage::chosen};

    Shown()
    {
        chapters[0].acts[0].others = {Qt::Key_Slash};
        page.showKeys(chapters);
        page.resize(800, 700);
        page.show();
        page.activateWindow();
        (void)QTest::qWaitForWindowActive(&page);
    }
    KeyRow *row(const QString &name) { return page.findChild<KeyRow *>(u"key_"_s + name); }
    template <class Part = QAbstractButton>
    Part *in(const QString &row_, const QString &part)
    {
        return row(row_)->findChild<Part *>(part);
    }
    void press(const QString &row_, Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        QTest::mouseClick(in(row_, u"changeKey"_s), Qt::LeftButton);
        QTest::keyClick(QApplication::focusWidget(), key, with);
    }
    KeyBook::Choices said() const
    {
        return chosen.isEmpty() ? KeyBook::Choices()
                                : chosen.last().first().value<KeyBook::Choices>();
    }
    QString sentence(const QString &row_) { return in<QLabel>(row_, u"keySentence"_s)->text(); }
};
} // namespace

class tst_KeysPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void aNewKeyIsSaid_data() { support::layoutDirections(); }
    void aNewKeyIsSaid()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        QGuiApplication::setLayoutDirection(direction);
        Shown shown;
        shown.press(u"reply"_s, Qt::Key_X);
        QCOMPARE(shown.said(), KeyBook::Choices({{u"reply"_s, Qt::Key_X}}));
    }

    void whatCannotBeAKeyIsRefusedWithASentence()
    {
        Shown shown;
        shown.press(u"reply"_s, Qt::Key_Tab);
        QVERIFY(shown.sentence(u"reply"_s).contains(u"from one thing to the next"_s));
        QVERIFY(shown.in<QWidget>(u"reply"_s, u"keySentence"_s)->isVisible());
        QVERIFY(!shown.in(u"reply"_s, u"swapKeys"_s)->isVisible());
        shown.press(u"send"_s, Qt::Key_X);
        QVERIFY(shown.sentence(u"send"_s).contains(u"while you write"_s));
        QVERIFY(!shown.in<QWidget>(u"reply"_s, u"keySentence"_s)->isVisible());
        QVERIFY(shown.chosen.isEmpty());
    }

    void aClashIsSaidAndSwapped()
    {
        Shown shown;
        shown.press(u"reply"_s, Qt::Key_N);
        QVERIFY(shown.chosen.isEmpty());
        QVERIFY(shown.sentence(u"reply"_s).contains(u"Write a note"_s));
        QTest::mouseClick(shown.in(u"reply"_s, u"swapKeys"_s), Qt::LeftButton);
        QCOMPARE(shown.said(), KeyBook::Choices({{u"reply"_s, Qt::Key_N}, {u"note"_s, Qt::Key_R}}));
    }

    void aClashCanBeLeftAsItWas()
    {
        Shown shown;
        shown.press(u"reply"_s, Qt::Key_N);
        QTest::mouseClick(shown.in(u"reply"_s, u"leaveKey"_s), Qt::LeftButton);
        QVERIFY(shown.chosen.isEmpty());
        QVERIFY(!shown.in<QWidget>(u"reply"_s, u"keySentence"_s)->isVisible());
        QCOMPARE(QApplication::focusWidget(), shown.in(u"reply"_s, u"changeKey"_s));
    }

    /// What is done while writing cannot get a letter in exchange; it has none then.
    void whoCannotHaveTheKeyInExchangeHasNone()
    {
        Shown shown;
        shown.press(u"reply"_s, Qt::Key_Return, Qt::ControlModifier);
        QTest::mouseClick(shown.in(u"reply"_s, u"swapKeys"_s), Qt::LeftButton);
        QCOMPARE(shown.said(), KeyBook::Choices({{u"reply"_s, Qt::CTRL | Qt::Key_Return},
                                                 {u"send"_s, QKeySequence()}}));
    }

    void aKeyBesideAnothersOwnIsTakenFromIt()
    {
        Shown shown;
        shown.press(u"reply"_s, Qt::Key_Slash);
        QVERIFY(shown.sentence(u"reply"_s).contains(u"Search"_s));
        QTest::mouseClick(shown.in(u"reply"_s, u"swapKeys"_s), Qt::LeftButton);
        QCOMPARE(shown.said(), KeyBook::Choices({{u"reply"_s, Qt::Key_Slash}}));
    }

    void twoLettersBeginAsOthersDo()
    {
        Shown shown;
        shown.press(u"reply"_s, Qt::Key_G);
        QVERIFY(shown.chosen.isEmpty());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_R);
        QCOMPARE(shown.said(), KeyBook::Choices({{u"reply"_s, QKeySequence(u"G, R"_s)}}));
    }

    void whatWasChangedGoesBackUnlessAnotherHasItNow()
    {
        Shown shown;
        QVERIFY(!shown.in(u"reply"_s, u"resetKey"_s)->isVisible());
        shown.chapters[1].acts[0].now = Qt::Key_X;
        shown.page.showKeys(shown.chapters);
        QTest::mouseClick(shown.in(u"reply"_s, u"resetKey"_s), Qt::LeftButton);
        QCOMPARE(shown.said(), KeyBook::Choices({{u"reply"_s, Qt::Key_R}}));
        shown.chosen.clear();
        shown.chapters[1].acts[1].now = Qt::Key_R;
        shown.page.showKeys(shown.chapters);
        QTest::mouseClick(shown.in(u"reply"_s, u"resetKey"_s), Qt::LeftButton);
        QVERIFY(shown.chosen.isEmpty());
        QTest::mouseClick(shown.in(u"reply"_s, u"swapKeys"_s), Qt::LeftButton);
        QCOMPARE(shown.said(), KeyBook::Choices({{u"reply"_s, Qt::Key_R}, {u"note"_s, Qt::Key_X}}));
    }

    void allGoBackAtOnceWhereAnythingWasChanged()
    {
        Shown shown;
        QSignalSpy all(&shown.page, &KeysPage::allForgotten);
        auto *button = shown.page.findChild<QAbstractButton *>(u"resetAllKeys"_s);
        QVERIFY(!button->isEnabled());
        shown.chapters[1].acts[0].now = Qt::Key_X;
        shown.page.showKeys(shown.chapters);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(all.count(), 1);
    }

    void theFilterFindsWordsAndKeys()
    {
        Shown shown;
        auto *field = shown.page.findChild<QLineEdit *>(u"filterKeys"_s);
        field->setText(u"write"_s);
        QVERIFY(shown.row(u"reply"_s)->isVisible() && shown.row(u"note"_s)->isVisible());
        QVERIFY(!shown.row(u"search"_s)->isVisible());
        field->setText(u"ctrl k"_s);
        QVERIFY(shown.row(u"search"_s)->isVisible());
        QVERIFY(!shown.row(u"reply"_s)->isVisible());
        field->setText(u"no such thing"_s);
        QVERIFY(shown.page.findChild<QLabel *>(u"noSuchKey"_s)->isVisible());
    }

    void escapeLeavesTheCatcherFirstAndThenThePage()
    {
        Shown shown;
        QSignalSpy left(&shown.page, &KeysPage::left);
        shown.press(u"reply"_s, Qt::Key_Escape);
        QCOMPARE(left.count(), 0);
        QVERIFY(shown.in(u"reply"_s, u"changeKey"_s)->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(left.count(), 1);
    }
};

QTEST_MAIN(tst_KeysPage)
#include "tst_KeysPage.moc"
