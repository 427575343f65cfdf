// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/EntryMenu.h"

#include "tests/ui/support/samples.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using Bytes = models::TimelineAttachment::Bytes;

class tst_EntryMenu final : public QObject
{
    Q_OBJECT

private:
    static models::TimelineEntry letterWith(Bytes bytes)
    {
        models::TimelineEntry entry = samples::entryWith({}, u"words"_s);
        entry.attachments = {{.id = domain::AttachmentId(QUuid(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)),
                              .name = u"message.html"_s,
                              .type = u"text/html"_s,
                              .bytes = bytes}};
        return entry;
    }
    static QStringList offered(const ui::EntryMenu &menu)
    {
        QStringList out;
        for (const QAction *action : menu.actions())
            out += action->text();
        return out;
    }

private Q_SLOTS:
    void aLetterIsShownWhetherItIsHereOrNot()
    {
        for (const Bytes bytes : {Bytes::Remote, Bytes::Here, Bytes::Failed}) {
            const models::TimelineEntry entry = letterWith(bytes);
            auto *menu = new ui::EntryMenu(entry, ui::EntryMenu::Words::NoneChosen, nullptr);
            QSignalSpy wanted(menu, &ui::EntryMenu::attachmentRequested);
            QCOMPARE(offered(*menu).first(), u"Show as it was written"_s);
            menu->actions().first()->trigger();
            QCOMPARE(wanted.size(), 1);
            menu->close();
        }
    }

    void itsFileCanStillBeSaved()
    {
        ui::EntryMenu menu(letterWith(Bytes::Here), ui::EntryMenu::Words::NoneChosen, nullptr);
        QVERIFY(offered(menu).at(1).startsWith(u"Save "_s));
    }

    void whatIsOnItsWayCanBeStopped()
    {
        ui::EntryMenu menu(letterWith(Bytes::Coming), ui::EntryMenu::Words::NoneChosen, nullptr);
        QVERIFY(offered(menu).first().startsWith(u"Stop "_s));
    }

    void whatWaitsCanBeRecalledAndWhatWaitsForItsMomentSentNow()
    {
        models::TimelineEntry entry = samples::entryWith({}, u"words"_s);
        ui::EntryMenu theirs(entry, ui::EntryMenu::Words::NoneChosen, nullptr);
        QVERIFY(!theirs.findChild<QAction *>(u"recallEntry"_s));
        entry.mayRecall = true;
        ui::EntryMenu now(entry, ui::EntryMenu::Words::NoneChosen, nullptr);
        QVERIFY(!now.findChild<QAction *>(u"sendEntryNow"_s));
        QSignalSpy wanted(&now, &ui::EntryMenu::deedRequested);
        now.findChild<QAction *>(u"recallEntry"_s)->trigger();
        QCOMPARE(wanted.takeFirst().first().value<ui::EntryDeed>(), ui::EntryDeed::Recall);
        std::get<domain::Interaction>(entry.what).sendAt = entry.at() + std::chrono::hours(1);
        ui::EntryMenu later(entry, ui::EntryMenu::Words::NoneChosen, nullptr);
        QVERIFY(later.findChild<QAction *>(u"sendEntryNow"_s));
    }

    void whatIsOfACaseCanBeSplitOff()
    {
        models::TimelineEntry entry = samples::entryWith({}, u"words"_s);
        std::get<domain::Interaction>(entry.what).caseId.reset();
        ui::EntryMenu none(entry, ui::EntryMenu::Words::NoneChosen, nullptr);
        QVERIFY(!none.findChild<QAction *>(u"splitEntry"_s));
        std::get<domain::Interaction>(entry.what).caseId =
            domain::CaseId(QUuid(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1));
        ui::EntryMenu some(entry, ui::EntryMenu::Words::NoneChosen, nullptr);
        QSignalSpy wanted(&some, &ui::EntryMenu::deedRequested);
        some.findChild<QAction *>(u"splitEntry"_s)->trigger();
        QCOMPARE(wanted.first().first().value<ui::EntryDeed>(), ui::EntryDeed::Split);
    }

    void onlyTheMessageItselfIsALetter()
    {
        QVERIFY(ui::isLetter(u"message.html", u"text/html; charset=utf-8"));
        QVERIFY(!ui::isLetter(u"page.html", u"text/html"));
        QVERIFY(!ui::isLetter(u"message.html", u"application/octet-stream"));
        QVERIFY(ui::letterOf(letterWith(Bytes::Remote)).has_value());
        QVERIFY(!ui::letterOf(samples::entryWith({}, u"words"_s)).has_value());
    }
};

QTEST_MAIN(tst_EntryMenu)
#include "tst_EntryMenu.moc"
