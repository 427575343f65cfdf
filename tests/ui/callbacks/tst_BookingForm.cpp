// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/callbacks/BookingForm.h"

#include "tests/support/ManualClock.h"
#include "tests/support/SequentialIds.h"
#include "tests/ui/support/directions.h"
#include "ui/callbacks/SlotChip.h"
#include "ui/widgets/Label.h"
#include "ui/words/theirTime.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace hadir;
using ui::BookingForm;
using ui::BookingGround;
using ui::CallNumber;
using ui::SlotOffer;

namespace {
const QString riyadh = u"Asia/Riyadh"_s;
const QString closed = u"Nobody works in Billing then."_s;

/// Half hours from 09:00, of which 13:00 is closed; any other moment may be typed.
struct Day
{
    support::SequentialIds ids;
    support::ManualClock clock;
    BookingGround ground{.customer = u"Ahmad bin Salleh"_s,
                         .about = u"#4821 Charged twice"_s,
                         .numbers = {{.id = ids.make<domain::ContactPoint>(),
                                      .number = u"+60123454417"_s,
                                      .consent = CallNumber::Consent::Given}},
                         .zone = {.zones = {riyadh}, .by = domain::ZoneSource::Said},
                         .callers = {{}, {.kind = ui::Caller::Kind::Queue}},
                         .plans = {{30min, 120min}, {}}};
    QList<BookingForm::Question> asked;

    core::Instant at(QTime time, int day = 0) const
    {
        return ui::theirMoment(riyadh, ui::theirDay(riyadh, clock.now()).addDays(day), time);
    }
    SlotOffer judge(core::Instant moment) const
    {
        const bool isClosed = ui::theirTimeOfDay(riyadh, moment).contains(u"13:00"_s);
        return {.at = moment, .why = isClosed ? closed : QString(), .left = 2, .places = 4};
    }
    BookingForm::Asks asks()
    {
        return {.slotsOf =
                    [this](const BookingForm::Question &question, QDate day) {
                        asked.append(question);
                        QList<SlotOffer> out;
                        for (int half = 18; half < 30; ++half)
                            out.append(judge(
                                ui::theirMoment(riyadh, day, QTime(half / 2, half % 2 * 30))));
                        return out;
                    },
                .judged = [this](const BookingForm::Question &,
                                 core::Instant moment) { return judge(moment); },
                .read = [this](const QString &typed, const QString &) -> ui::WhenField::Meant {
                    if (typed == u"esok 2 ptg"_s)
                        return {.at = at(QTime(14, 0), 1)};
                    if (typed == u"1 today"_s)
                        return {.at = at(QTime(13, 0))};
                    if (typed == u"10 or 22"_s)
                        return {.at = at(QTime(10, 0), 1), .orAt = at(QTime(22, 0), 1)};
                    if (typed == u"next week"_s)
                        return {.day = ui::theirDay(riyadh, clock.now()).addDays(7)};
                    return {};
                }};
    }
};

template <class Part = QWidget>
Part &part(const QWidget &in, const QString &name)
{
    return *in.findChild<Part *>(name);
}
void type(const BookingForm &form, const QString &text)
{
    auto &field = part<QLineEdit>(form, u"whenTyped"_s);
    field.clear();
    QTest::keyClicks(&field, text);
}
} // namespace

class tst_BookingForm final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void aTypedTimeIsBookedByTheCustomersClock()
    {
        Day day;
        BookingForm form(day.clock, day.ground, day.asks());
        form.show();
        QVERIFY(!form.missing().isEmpty());
        type(form, u"esok 2"_s);
        QCOMPARE(form.missing(), u"Write a day and a time, or choose one."_s);
        type(form, u"esok 2 ptg"_s);
        QCOMPARE(form.missing(), QString());
        QVERIFY(part<ui::Label>(form, u"whenMeant"_s).text().contains(u"14:00"_s));
        QVERIFY(part<ui::SlotChip>(form, u"slot:14:00"_s).isChecked());
        const ui::Booking booking = form.booking();
        QCOMPARE(booking.at, day.at(QTime(14, 0), 1));
        QCOMPARE(booking.zone, riyadh);
        QCOMPARE(booking.number, day.ground.numbers.first().id);
        QCOMPARE(booking.retries, day.ground.plans.first());
    }

    void whatMayMeanTwoTimesSaysBoth()
    {
        Day day;
        BookingForm form(day.clock, day.ground, day.asks());
        form.show();
        type(form, u"10 or 22"_s);
        const QString meant = part<ui::Label>(form, u"whenMeant"_s).text();
        QVERIFY(meant.contains(u"10:00"_s) && meant.contains(u"22:00"_s));
        QCOMPARE(form.booking().at, day.at(QTime(10, 0), 1));
    }

    void aDayAloneIsGoneToAndATimeIsAskedFor()
    {
        Day day;
        BookingForm form(day.clock, day.ground, day.asks());
        form.show();
        type(form, u"next week"_s);
        QVERIFY(!form.missing().isEmpty());
        part<QAbstractButton>(form, u"slot:09:00"_s).click();
        QCOMPARE(form.booking().at, day.at(QTime(9, 0), 7));
    }

    void aClosedTimeSaysWhyAndIsNotBooked()
    {
        Day day;
        BookingForm form(day.clock, day.ground, day.asks());
        form.show();
        part<ui::SlotChip>(form, u"slot:13:00"_s).click();
        QCOMPARE(part<ui::Label>(form, u"whenAbout"_s).text(), closed);
        QCOMPARE(form.missing(), u"Choose a time that is open."_s);
        QVERIFY(!part(form, u"bookingOverride"_s).isVisible());
        type(form, u"1 today"_s); // typed it is closed too
        QCOMPARE(form.missing(), u"Choose a time that is open."_s);
    }

    void aSupervisorOverridesWithAReason()
    {
        Day day;
        day.ground.override = BookingGround::Override::WithReason;
        BookingForm form(day.clock, day.ground, day.asks());
        form.show();
        part<ui::SlotChip>(form, u"slot:13:00"_s).click();
        QVERIFY(part(form, u"bookingOverride"_s).isVisible());
        QVERIFY(!form.missing().isEmpty());
        part<QLineEdit>(form, u"bookingOverride"_s).setText(u" They asked for it "_s);
        QCOMPARE(form.missing(), QString());
        QCOMPARE(form.booking().override, u"They asked for it"_s);
        part<ui::SlotChip>(form, u"slot:12:30"_s).click();
        QCOMPARE(form.booking().override, QString());
    }

    void theZoneIsAskedForWhereItIsNotSure()
    {
        Day day;
        day.ground.zone = {.zones = {u"Asia/Jakarta"_s, u"Asia/Jayapura"_s},
                           .by = domain::ZoneSource::Address};
        BookingForm form(day.clock, day.ground, day.asks());
        form.show();
        QCOMPARE(form.missing(), u"Choose by which clock they live."_s);
        QVERIFY(part(form, u"bookingZoneReason"_s).isVisible());
        auto &zone = part<QComboBox>(form, u"bookingZone"_s);
        QCOMPARE(zone.count(), 2);
        zone.setCurrentIndex(1);
        QCOMPARE(day.asked.last().zone, u"Asia/Jayapura"_s);
        type(form, u"esok 2 ptg"_s);
        QCOMPARE(form.booking().zone, u"Asia/Jayapura"_s);
    }

    void aNumberThatMustNotBeCalledCannotBeChosen()
    {
        Day day;
        day.ground.numbers.first().consent = CallNumber::Consent::Refused;
        {
            BookingForm form(day.clock, day.ground, day.asks());
            form.show();
            QCOMPARE(form.missing(), u"There is no number that may be called."_s);
            QVERIFY(part(form, u"bookingConsent"_s).isVisible());
        }
        day.ground.numbers.append({.id = day.ids.make<domain::ContactPoint>(),
                                   .number = u"+60123454418"_s,
                                   .consent = CallNumber::Consent::Given});
        BookingForm form(day.clock, day.ground, day.asks());
        form.show();
        QVERIFY(!part(form, u"bookingConsent"_s).isVisible());
        type(form, u"esok 2 ptg"_s);
        QCOMPARE(form.booking().number, day.ground.numbers.last().id);
    }

    void whoCallsIsPartOfTheQuestion()
    {
        Day day;
        BookingForm form(day.clock, day.ground, day.asks());
        part<QComboBox>(form, u"bookingCaller"_s).setCurrentIndex(1);
        QCOMPARE(day.asked.last().caller.kind, ui::Caller::Kind::Queue);
    }

    void whatWasFilledInComesBack()
    {
        Day day;
        BookingForm form(day.clock, day.ground, day.asks());
        type(form, u"esok 2 ptg"_s);
        part<QComboBox>(form, u"bookingRetries"_s).setCurrentIndex(1);
        part<QComboBox>(form, u"bookingRepeat"_s).setCurrentIndex(2);
        part<QTextEdit>(form, u"bookingReady"_s).setPlainText(u"Apologise"_s);
        const ui::Booking booking = form.booking();
        QCOMPARE(booking.repeat, u"FREQ=WEEKLY"_s);
        BookingForm again(day.clock, day.ground, day.asks());
        again.fill(booking);
        QCOMPARE(again.booking(), booking);
    }

    void arrowsGoThroughTheTimesAsTheyStand_data() { support::layoutDirections(); }
    void arrowsGoThroughTheTimesAsTheyStand()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        QApplication::setLayoutDirection(direction);
        Day day;
        BookingForm form(day.clock, day.ground, day.asks());
        form.resize(420, 900);
        form.show();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        auto &first = part<ui::SlotChip>(form, u"slot:09:00"_s);
        auto &second = part<ui::SlotChip>(form, u"slot:09:30"_s);
        const bool isMirrored = direction == Qt::RightToLeft;
        QCOMPARE(second.x() < first.x(), isMirrored);
        first.setFocus();
        QTest::keyClick(&first, isMirrored ? Qt::Key_Left : Qt::Key_Right);
        QVERIFY(second.hasFocus());
        QTest::keyClick(&second, Qt::Key_Return);
        QVERIFY(second.isChecked());
        QCOMPARE(form.booking().at, second.offer().at);
    }

    void dayAndWeekAreChosenAndNeverPast()
    {
        Day day;
        BookingForm form(day.clock, day.ground, day.asks());
        form.show();
        QVERIFY(!part(form, u"weekBefore"_s).isEnabled());
        part<QAbstractButton>(form, u"dayTomorrow"_s).click();
        part<QAbstractButton>(form, u"weekAfter"_s).click();
        part<QAbstractButton>(form, u"slot:09:00"_s).click();
        QCOMPARE(form.booking().at, day.at(QTime(9, 0), 8));
        part<QAbstractButton>(form, u"weekBefore"_s).click();
        part<QAbstractButton>(form, u"weekBefore"_s).click();
        part<QAbstractButton>(form, u"slot:09:00"_s).click();
        QCOMPARE(form.booking().at, day.at(QTime(9, 0)));
    }
};

QTEST_MAIN(tst_BookingForm)
#include "tst_BookingForm.moc"
