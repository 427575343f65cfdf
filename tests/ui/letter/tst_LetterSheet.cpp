// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/letter/LetterSheet.h"

#include "ui/letter/LetterView.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;

class tst_LetterSheet final : public QObject
{
    Q_OBJECT

private:
    QWidget m_window;
    QPointer<ui::LetterSheet> m_sheet;

    template <class Part>
    Part *part(const char *name, QWidget *in = nullptr)
    {
        return (in ? in : m_sheet.data())->findChild<Part *>(QString::fromLatin1(name));
    }

    QDialog *question() { return m_sheet->findChild<QDialog *>(u"linkQuestion"_s); }

private Q_SLOTS:
    void initTestCase()
    {
        m_window.resize(1000, 700);
        m_window.show();
        QVERIFY(QTest::qWaitForWindowActive(&m_window));
    }

    void init()
    {
        m_sheet = new ui::LetterSheet(u"Router"_s, &m_window);
        m_sheet->open();
        m_sheet->activateWindow();
        QTRY_COMPARE(QApplication::focusWidget(), part<QWidget>("letter"));
    }

    void cleanup()
    {
        if (m_sheet)
            m_sheet->close();
        QTRY_VERIFY(!m_sheet);
        QTRY_VERIFY(m_window.isActiveWindow());
    }

    void wordsAreShownWithoutMore()
    {
        QVERIFY(part<QLabel>("letterNotice")->isVisible()); // being read
        m_sheet->setLetter({.parts = {u"<p>words</p>"_s}});
        QCOMPARE(part<ui::LetterView>("letter")->toPlainText(), u"words"_s);
        for (const char *none : {"letterNotice", "letterPictures", "letterPart", "earlierPart"})
            QVERIFY2(!part<QWidget>(none)->isVisible(), none);
        QTest::keyClick(m_sheet, Qt::Key_Escape);
        QTRY_VERIFY(!m_sheet);
    }

    void picturesComeWhenAskedFor()
    {
        QSignalSpy wanted(m_sheet, &ui::LetterSheet::picturesRequested);
        m_sheet->setLetter({.parts = {u"<img src=\"cid:00ff\" />"_s},
                            .pictures = {u"00ff"_s},
                            .leftOutPictures = 2});
        QVERIFY(part<QLabel>("letterNotice")->text().contains(u'2'));
        QVERIFY(wanted.isEmpty());
        QTest::keyClick(part<ui::LetterView>("letter"), Qt::Key_P);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toStringList(), QStringList{u"00ff"_s});
        QVERIFY(!part<QWidget>("letterPictures")->isVisible());
        QVERIFY(part<QLabel>("letterNotice")->isVisible()); // the other two
    }

    void aLongLetterIsReadPartByPart()
    {
        m_sheet->setLetter({.parts = {u"one"_s, u"two"_s}});
        auto *view = part<ui::LetterView>("letter");
        QCOMPARE(view->toPlainText(), u"one"_s);
        QVERIFY(!part<QWidget>("earlierPart")->isEnabled());
        QTest::keyClick(view, Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(view->toPlainText(), u"two"_s);
        QVERIFY(!part<QWidget>("laterPart")->isEnabled());
        part<QAbstractButton>("earlierPart")->click();
        QCOMPARE(view->toPlainText(), u"one"_s);
    }

    void aLinkIsFollowedAfterAYes()
    {
        QSignalSpy followed(m_sheet, &ui::LetterSheet::linkFollowed);
        m_sheet->setLetter({.parts = {u"<a href=\"https://evil.example/x\">bank.example</a>"_s}});
        auto *view = part<ui::LetterView>("letter");
        QTest::keyClick(view, Qt::Key_Tab);
        QVERIFY(part<QLabel>("letterPlace")->text().contains(u"evil.example"_s));
        QTest::keyClick(view, Qt::Key_Return);
        QVERIFY(question());
        const QString said = part<QLabel>("questionText", question())->text();
        QVERIFY(said.contains(u"evil.example"_s));
        QVERIFY(said.contains(u"another place"_s));
        part<QAbstractButton>("wayOut", question())->click();
        QTRY_VERIFY(!question());
        QVERIFY(followed.isEmpty());
        QTest::keyClick(view, Qt::Key_Return);
        part<QAbstractButton>("answer", question())->click();
        QCOMPARE(followed.size(), 1);
        QCOMPARE(followed[0][0].toUrl(), QUrl(u"https://evil.example/x"_s));
    }
};

QTEST_MAIN(tst_LetterSheet)
#include "tst_LetterSheet.moc"
