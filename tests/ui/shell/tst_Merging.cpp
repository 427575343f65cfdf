// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/Merging.h"

#include "tests/ui/support/SeatedDesk.h"
#include "ui/customer/CustomerPage.h"
#include "ui/customer/FindTwinSheet.h"
#include "ui/customer/MergedMark.h"
#include "ui/shell/StepBack.h"
#include "ui/theme/Theme.h"
#include "ui/theme/bidi.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

using namespace hadir;
using namespace hadir::ui;
using namespace Qt::Literals::StringLiterals;

namespace {
/// A real desk without a line that holds the same person twice, with a case each.
struct Twice
{
    support::SeatedDesk seat;
    domain::CaseId bill;
    domain::CaseId parcel;
    domain::CustomerId nur;
    domain::CustomerId twin;

    bool isThere()
    {
        if (!seat.open())
            return false;
        bill = seat.takeCase(u"Nur Aisyah"_s, u"Bill"_s);
        parcel = seat.takeCase(u"Nur A."_s, u"Parcel"_s);
        if (bill.isNull() || parcel.isNull())
            return false;
        nur = seat.desk().reader().caseWith(bill).value().value().customer;
        twin = seat.desk().reader().caseWith(parcel).value().value().customer;
        return seat.does(domain::ChangeCustomer{.customer = twin, .city = u"Ipoh"_s});
    }

    bool note(domain::CustomerId whose, const QString &words)
    {
        return seat.does(
            domain::AddNote{.interaction = seat.desk().ids().make<domain::Interaction>(),
                            .customer = whose,
                            .body = words});
    }

    desk::CustomerRecord record(domain::CustomerId whom)
    {
        return seat.desk().reader().customer(whom).value().value();
    }

    QStringList history(domain::CustomerId whom, int limit = 50)
    {
        QStringList out;
        const auto read = seat.desk().reader().history({.customer = whom, .limit = limit});
        for (const desk::HistoryItem &item : read.value().items)
            out.append(std::get<domain::Interaction>(item.what).body);
        return out;
    }

    void show(CustomerPage &page, domain::CustomerId whom)
    {
        const desk::CustomerRecord held = record(whom);
        models::CustomerFile file;
        file.customer = held.customer;
        file.merged = held.merged;
        file.cases = held.cases;
        page.show(file);
    }
};

void press(const QWidget &in, const QString &name)
{
    in.findChild<QAbstractButton *>(name)->click();
}
} // namespace

class tst_Merging final : public QObject
{
    Q_OBJECT

    Theme m_theme{*qApp};

private Q_SLOTS:
    void whoWasMergedIsReadAsOne()
    {
        Twice twice;
        QVERIFY(twice.isThere());
        desk::Reader &reader = twice.seat.desk().reader();
        QVERIFY(twice.note(twice.twin, u"first"_s));
        QVERIFY(twice.note(twice.nur, u"second"_s));
        QVERIFY(twice.note(twice.twin, u"third"_s));
        QSignalSpy told(&twice.seat.desk(), &desk::Desk::changed);
        QVERIFY(twice.seat.does(domain::MergeCustomer{twice.twin, twice.nur, {u"city"_s}}));
        const auto saysSo = [&](domain::CustomerId who) {
            return std::ranges::any_of(told, [&](const QList<QVariant> &one) {
                const auto touched = one.first().value<store::TouchedSet>();
                return std::ranges::any_of(touched, [&](const store::Touched &each) {
                    return each.scope.customer() == who;
                });
            });
        };
        QTRY_VERIFY(saysSo(twice.nur));
        for (const domain::CustomerId one : {twice.nur, twice.twin}) {
            const desk::CustomerRecord record = twice.record(one);
            QCOMPARE(record.customer.id, twice.nur);
            QCOMPARE(record.customer.city, u"Ipoh"_s);
            QCOMPARE(record.cases.size(), 2);
            QCOMPARE(record.merged.size(), 1);
            QCOMPARE(twice.history(one), (QStringList{u"third"_s, u"second"_s, u"first"_s}));
            QCOMPARE(twice.history(one, 2), (QStringList{u"third"_s, u"second"_s}));
        }
        QCOMPARE(reader.workRow(twice.parcel).value().value().customerName, u"Nur Aisyah"_s);
        const auto found = reader.search(u"Nur"_s, {}, 10).value().hits;
        QCOMPARE(std::ranges::count(found, domain::Kind::Customer, &store::Hit::kind), 1);

        // What comes about the one who was merged is told of the one who stands for both.
        told.clear();
        QVERIFY(twice.note(twice.twin, u"fourth"_s));
        QTRY_VERIFY(saysSo(twice.nur));

        QVERIFY(twice.seat.does(domain::SeparateCustomer{twice.twin}));
        QTRY_COMPARE(twice.record(twice.twin).customer.id, twice.twin);
        QCOMPARE(twice.history(twice.nur), QStringList{u"second"_s});
        QCOMPARE(twice.record(twice.nur).customer.city, QString());
    }

    void draftsSurviveAMerge()
    {
        Twice twice;
        QVERIFY(twice.isThere());
        const auto kept = twice.seat.desk().saveDraft({.customer = twice.twin,
                                                       .caseId = twice.parcel,
                                                       .body = u"half a sentence"_s,
                                                       .savedAt = twice.seat.desk().now()});
        QVERIFY(QTest::qWaitFor([&kept] { return kept.isFinished(); }));
        QVERIFY(twice.seat.does(domain::MergeCustomer{twice.twin, twice.nur}));
        QTRY_COMPARE(twice.seat.desk().reader().survivorOf(twice.twin), twice.nur);
        const auto drafts = twice.seat.desk().reader().drafts(twice.nur).value();
        QCOMPARE(drafts.size(), 1);
        QCOMPARE(drafts.first().body, u"half a sentence"_s);
    }

    void theSheetMergesFieldByField()
    {
        Twice twice;
        QVERIFY(twice.isThere());
        CustomerPage page(twice.seat.desk().clock());
        StepBack back(twice.seat.desk());
        Merging merging(twice.seat.desk(), page, back);
        page.show();
        merging.compare(twice.nur, twice.twin);
        auto *sheet = page.findChild<MergeSheet *>();
        QVERIFY(sheet);
        // The one who holds a city gives it, whoever stays, and nobody is asked for what is equal.
        QVERIFY(sheet->findChild<QAbstractButton *>(u"merge-city-1"_s)->isChecked());
        QVERIFY(!sheet->findChild<QAbstractButton *>(u"merge-company-0"_s));
        // By the keyboard from the first choice on, and to the buttons only behind the last.
        QCOMPARE(sheet->focusWidget()->objectName(), u"merge-stays-0"_s);
        QTest::keyClick(sheet->focusWidget(), Qt::Key_Tab);
        QCOMPARE(sheet->focusWidget()->objectName(), u"merge-name-0"_s);
        press(*sheet, u"merge-stays-1"_s);
        QVERIFY(sheet->findChild<QAbstractButton *>(u"merge-name-1"_s)->isChecked());
        press(*sheet, u"merge-name-0"_s);
        QSignalSpy merged(sheet, &MergeSheet::merged);
        QSignalSpy done(&back, &StepBack::done);
        press(*sheet, u"sheetAction"_s);
        const auto command = merged.value(0).value(0).value<domain::MergeCustomer>();
        QCOMPARE(command.customer, twice.nur);
        QCOMPARE(command.into, twice.twin);
        QCOMPARE(command.fields, QStringList{u"name"_s});
        QTRY_COMPARE(twice.seat.desk().reader().survivorOf(twice.nur), twice.twin);
        QCOMPARE(twice.record(twice.nur).customer.name, u"Nur Aisyah"_s);
        QTRY_COMPARE(done.size(), 1);
        QSignalSpy told(&back, &StepBack::told);
        back.take();
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(withoutIsolates(told.first().first().toString()),
                 u"Undone. Nur A. and Nur Aisyah are two customers again."_s);
        QCOMPARE(twice.seat.desk().reader().survivorOf(twice.nur), twice.nur);
    }

    void theyAreSeparatedAtAnyLaterTime()
    {
        Twice twice;
        QVERIFY(twice.isThere());
        QVERIFY(twice.seat.does(domain::MergeCustomer{twice.twin, twice.nur, {u"city"_s}}));
        QVERIFY(twice.seat.open()); // another day
        CustomerPage page(twice.seat.desk().clock());
        StepBack back(twice.seat.desk());
        Merging merging(twice.seat.desk(), page, back);
        page.show();
        twice.show(page, twice.nur);
        auto *mark = page.findChild<QAbstractButton *>(u"customerMerged"_s);
        QCOMPARE(withoutIsolates(mark->text()), u"Merged with Nur A."_s);
        mark->click();
        auto *question = page.findChild<QDialog *>(u"separateQuestion"_s);
        QVERIFY(question);
        QStringList words;
        for (const QLabel *label : question->findChildren<QLabel *>())
            words.append(withoutIsolates(label->text()));
        QVERIFY(words.join(u' ').contains(u" and all else that was written down of Nur A."_s));
        QVERIFY(words.join(u' ').contains(u"Nur Aisyah gets back what it held before: City."_s));
        for (auto *button : question->findChildren<QPushButton *>()) {
            if (button->text() == u"Separate"_s)
                button->click();
        }
        QTRY_COMPARE(twice.seat.desk().reader().survivorOf(twice.twin), twice.twin);
    }

    void somebodyElseIsFoundByTyping()
    {
        Twice twice;
        QVERIFY(twice.isThere());
        CustomerPage page(twice.seat.desk().clock());
        StepBack back(twice.seat.desk());
        Merging merging(twice.seat.desk(), page, back);
        page.show();
        twice.show(page, twice.nur);
        Q_EMIT page.mergeWanted();
        auto *sheet = page.findChild<FindTwinSheet *>();
        QVERIFY(sheet);
        sheet->findChild<QLineEdit *>(u"twinQuery"_s)->setText(u"Nur"_s);
        auto *list = sheet->findChild<QListWidget *>(u"twinList"_s);
        QCOMPARE(list->count(), 1); // not themselves
        press(*sheet, u"sheetAction"_s);
        QVERIFY(page.findChild<MergeSheet *>());
    }
};

QTEST_MAIN(tst_Merging)
#include "tst_Merging.moc"
