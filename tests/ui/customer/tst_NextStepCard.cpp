// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/NextStepCard.h"

#include "tests/support/ManualClock.h"
#include "tests/ui/support/samples.h"
#include "ui/customer/CasePanel.h"
#include "ui/theme/bidi.h"
#include "ui/words/formats.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace hadir;
using namespace hadir::ui;
using domain::StepKind;

namespace {
/// The panel of a case that nobody owns, of somebody who has waited for two days.
struct Panel
{
    support::ManualClock clock;
    models::CustomerFile file = samples::customerFile(clock.now());
    CasePanel panel{clock};

    Panel()
    {
        file.callbacks.clear();
        file.orders.clear();
        file.cases.first().owner.reset();
        file.cases.first().waitingSince = clock.now() - 48h;
        show();
        panel.show();
    }
    void show() { panel.show(file, samples::caseId(4821)); }
    [[nodiscard]] QPushButton &act() const
    {
        return *panel.findChild<QPushButton *>(u"takeStep"_s);
    }
    [[nodiscard]] QString reason() const
    {
        return withoutIsolates(panel.findChild<QLabel *>(u"stepReason"_s)->text());
    }
};
} // namespace

class tst_NextStepCard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMostPressingIsOfferedWithItsReason()
    {
        Panel shown;
        QVERIFY(shown.panel.step().isVisible());
        QCOMPARE(shown.act().text(), u"Take the case"_s);
        QCOMPARE(shown.reason(),
                 u"They have waited for %1, and the case is nobody's."_s.arg(spokenAge(48h)));
        QSignalSpy wanted(&shown.panel.step(), &NextStepCard::wanted);
        shown.act().click();
        QCOMPARE(wanted.count(), 1);
    }

    void whatIsPutOffMakesRoomForTheNextAndStaysAway()
    {
        Panel shown;
        QSignalSpy putOff(&shown.panel.step(), &NextStepCard::putOff);
        shown.panel.findChild<QAbstractButton *>(u"putStepOff"_s)->click();
        QCOMPARE(putOff.count(), 1);
        const QString key = putOff.first().first().toString();
        QVERIFY(key.startsWith(shown.file.customer.id.toString())); // goes when they are erased
        shown.panel.step().setPutOff({key});
        QCOMPARE(shown.act().text(), u"Call them"_s);
        shown.show();
        QCOMPARE(shown.act().text(), u"Call them"_s);
    }

    void nothingToOfferTakesNoRoom()
    {
        Panel shown;
        shown.file.cases.first().owner = shown.file.directory.me;
        shown.file.cases.first().waitingSince.reset();
        shown.show();
        QVERIFY2(!shown.panel.step().isVisible(), qPrintable(shown.act().text()));
    }

    void eachStepHasWordsOfItsOwn()
    {
        Panel shown;
        QSet<QString> seen;
        shown.file.callbacks = {{.id = domain::CallbackId(QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2)),
                                 .dueAt = shown.clock.now() - 1h,
                                 .reason = u"router"_s}};
        domain::Order order;
        order.id = domain::OrderId(QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 3));
        order.status = domain::OrderStatus::Shipped;
        order.number = u"20931"_s;
        for (const int days : {3, 35, 65}) {
            order.placedAt = shown.clock.now() - std::chrono::days(days);
            order.lines = {{u"Data 5 GB"_s, 1, 100}};
            shown.file.orders.append(order);
        }
        shown.file.customer.zone.clear();
        for (domain::ContactPoint &point : shown.file.contactPoints)
            point.consents.clear();
        shown.show();
        QSet<QString> away;
        while (shown.panel.step().isVisible()) {
            QVERIFY(!shown.act().text().isEmpty() && !shown.reason().isEmpty());
            seen.insert(shown.act().text());
            QSignalSpy putOff(&shown.panel.step(), &NextStepCard::putOff);
            shown.panel.findChild<QAbstractButton *>(u"putStepOff"_s)->click();
            away.insert(putOff.first().first().toString());
            shown.panel.step().setPutOff(away);
        }
        QCOMPARE(seen.size(), qsizetype(domain::Names<StepKind>::values.size()));
    }
};

QTEST_MAIN(tst_NextStepCard)
#include "tst_NextStepCard.moc"
