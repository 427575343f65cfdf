// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/callbackOffers.h"
#include "app/domain/callbackSlots.h"
#include "tests/domain/CallbackHouse.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace hadir;
using namespace hadir::domain;

/// Booking, claiming and calling, by the rules alone.
class tst_callbacks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBookingIsAPromiseByTheQueuesTerms()
    {
        CallbackHouse h;
        QVERIFY(h.books(u"2026-11-23T10:00"_s));
        const Callback held = h.held();
        QCOMPARE(held.dueAt, *instantOf(u"2026-11-23T10:00"_s, h.riyadh));
        QCOMPARE(held.promisedAt, held.dueAt);
        QCOMPARE(held.queue, std::optional(h.service));
        QCOMPARE(held.retries.size(), 2);
        QCOMPARE(held.windowMinutes, 30);
        QCOMPARE(held.bookedBy, std::optional(h.nur.agent));
        QCOMPARE(held.hold, Hold::Confirmed);
        QCOMPARE(refusalOf(h.books(u"2026-11-23T10:00"_s)), Refusal::AlreadyThere);
    }

    void whatCannotBeCalledIsNotBooked()
    {
        CallbackHouse h;
        const auto email = h.ids.make<ContactPoint>();
        h.unit.put(ContactPoint{.id = email, .customer = h.ahmad, .kind = ContactKind::Email});
        BookCallback command = h.booking(u"2026-11-23T10:00"_s);
        command.contactPoint = email;
        QCOMPARE(refusalOf(h.does(h.nur, command)), Refusal::Invalid);
        QVERIFY(h.does(h.nur, SetConsent{h.phone, Purpose::Callback, false}));
        QCOMPARE(refusalOf(h.books(u"2026-11-23T10:00"_s)), Refusal::NoConsent);
        QVERIFY(h.does(h.nur, RetireContactPoint{h.phone}));
        QCOMPARE(refusalOf(h.books(u"2026-11-23T10:00"_s)), Refusal::NotFound);
        command.contactPoint.reset();
        QVERIFY(h.does(h.nur, command)); // whichever number there is then
    }

    void whatWasTypedWrongIsInvalid_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("local");
        QTest::addColumn<QString>("about");
        QTest::newRow("no such zone") << u"Asia/Nowhere"_s << u"2026-11-23T10:00"_s << u"zone"_s;
        QTest::newRow("no such day") << u"Asia/Riyadh"_s << u"2026-11-31T10:00"_s << u"localTime"_s;
        QTest::newRow("past") << u"Asia/Riyadh"_s << u"2026-11-22T10:00"_s << u"localTime"_s;
        QTest::newRow("years ahead") << u"Asia/Riyadh"_s << u"2028-11-22T10:00"_s << u"localTime"_s;
    }
    void whatWasTypedWrongIsInvalid()
    {
        QFETCH(QString, zone);
        QFETCH(QString, local);
        QFETCH(QString, about);
        CallbackHouse h;
        BookCallback command = h.booking(local);
        command.zone = zone;
        const Verdict verdict = h.does(h.nur, command);
        QCOMPARE(refusalOf(verdict), Refusal::Invalid);
        QCOMPARE(verdict.error().about, about);
    }

    void aSlotTakesAsManyAsTheQueueCanMakeAndTheNearestFreeOneIsOffered()
    {
        CallbackHouse h;
        QVERIFY(h.books(u"2026-11-23T11:30"_s));
        QVERIFY(h.booksAnother(u"2026-11-23T11:30"_s));
        const Verdict full = h.booksAnother(u"2026-11-23T11:30"_s);
        QCOMPARE(refusalOf(full), Refusal::SlotFull);
        QCOMPARE(full.error().about,
                 u"2026-11-23T11:00"_s); // the earlier one: then there is a break
        QVERIFY(h.cancels());
        QVERIFY(h.booksAnother(u"2026-11-23T11:30"_s));
    }

    void whatIsOfferedInThePlaceOfAFullSlotGoesThrough()
    {
        CallbackHouse h;
        QVERIFY(h.booksAnother(u"2026-11-23T11:30"_s));
        QVERIFY(h.booksAnother(u"2026-11-23T11:30"_s));
        const BookCallback command = h.booking(u"2026-11-23T11:30"_s);
        const Verdict full = h.does(h.nur, command);
        const auto offer = offeredFor(command, full.error());
        QVERIFY(offer);
        QCOMPARE(offer->at, *instantOf(u"2026-11-23T11:00"_s, h.riyadh));
        QVERIFY(h.does(h.nur, offer->command));
        QCOMPARE(h.held().dueAt, offer->at);
        QVERIFY(!offeredFor(command, {Refusal::SlotFull, {}}));
        QVERIFY(!offeredFor(command, {Refusal::OutsideHours, u"holiday"_s}));
        QVERIFY(!offeredFor(ClaimCallback{h.call, h.ahmad}, full.error()));
    }

    void aKeptPlaceTakesNoSlot()
    {
        CallbackHouse h;
        QVERIFY(h.books(u"2026-11-23T10:00"_s));
        QVERIFY(h.booksAnother(u"2026-11-23T10:00"_s));
        BookCallback kept = h.booking(u"2026-11-23T10:00"_s);
        kept.callback = h.ids.make<Callback>();
        kept.origin = CallbackOrigin::KeptPlace;
        kept.waitingSince = h.stamp.done - 4min;
        QVERIFY(h.does(h.nur, kept));
        QCOMPARE(h.unit.find(kept.callback)->waitingSince, kept.waitingSince);
    }

    void aMissedCallBecomesACallback()
    {
        CallbackHouse h;
        const auto missed = h.ids.make<Interaction>();
        BookCallback command = h.booking(u"2026-11-23T10:00"_s);
        command.origin = CallbackOrigin::MissedCall;
        command.cause = missed;
        QCOMPARE(refusalOf(h.does(h.nur, command)), Refusal::NotFound);
        QVERIFY(h.does(h.nur, LogCall{.interaction = missed,
                                      .customer = h.ahmad,
                                      .body = {},
                                      .outcome = u"missed"_s}));
        QVERIFY(h.does(h.nur, command));
        QCOMPARE(h.held().cause, std::optional(missed));
        QCOMPARE(h.held().origin, CallbackOrigin::MissedCall);
    }

    void closedHoursSayWhyAndASupervisorMayOverride()
    {
        CallbackHouse h;
        const Verdict closed = h.books(u"2026-11-23T12:15"_s);
        QCOMPARE(refusalOf(closed), Refusal::OutsideHours);
        QCOMPARE(closed.error().about, u"queue-closed"_s);
        BookCallback command = h.booking(u"2026-11-23T12:15"_s);
        command.overrideReason = u"asked for it"_s;
        QCOMPARE(refusalOf(h.does(h.nur, command)), Refusal::NotAllowed);
        QVERIFY(h.does(h.lead, command));
        QCOMPARE(h.held().overriddenBy, std::optional(h.lead.agent));
        QCOMPARE(h.held().overrideReason, u"asked for it"_s);
    }

    void theLawWhereTheNumberIsFromClosesASlot()
    {
        CallbackHouse h;
        h.changeQueue([](Queue &queue) { queue.callbacks.hours.clear(); });
        const Verdict night = h.books(u"2026-11-23T23:30"_s);
        QCOMPARE(refusalOf(night), Refusal::OutsideHours);
        QCOMPARE(night.error().about, u"calling-law"_s);
    }

    void aHolidayThatASupervisorAddsClosesItsDayAndTakesNothingBack()
    {
        CallbackHouse h;
        QVERIFY(h.books(u"2026-11-24T10:00"_s));
        QVERIFY(h.does(h.lead, SetCallingRules{.country = u"MY"_s,
                                               .rules = uR"({"countries": {"MY": {"holidays": [
            {"id": "flood", "name": {"en": "Flood relief day"}, "listed": {"2026": ["2026-11-24"]}}
            ]}}})"_s,
                                               .was = {}}));
        QCOMPARE(h.booksAnother(u"2026-11-24T10:00"_s).error().about, u"holiday"_s);
        QCOMPARE(h.held().state, CallbackState::Planned);
        QCOMPARE(closedBecause(h.held(), h.unit), u"holiday"_s); // for a supervisor's list
        QVERIFY(h.booksAnother(u"2026-11-25T10:00"_s));
    }

    void aFurtherTryFallsIntoOpenHours()
    {
        CallbackHouse h;
        QVERIFY(h.books(u"2026-11-23T11:30"_s));
        h.set(u"2026-11-23T11:30"_s);
        QVERIFY(h.records(h.nur, CallOutcome::Busy));
        QCOMPARE(h.held().localTime, u"2026-11-23T13:00"_s); // the break is over
    }

    void quietHoursAndShiftsCloseASlot()
    {
        CallbackHouse h;
        QVERIFY(h.does(h.nur, SetQuietHours{h.phone, 540, 600}));
        const Verdict quiet = h.books(u"2026-11-23T09:30"_s);
        QCOMPARE(quiet.error().about, u"quiet-hours"_s);
        QVERIFY(h.does(h.lead, SetShifts{.agent = h.omar.agent,
                                         .zone = h.riyadh,
                                         .shifts = {{1, 600, 660}},
                                         .shiftsOnDays = {},
                                         .was = {}}));
        BookCallback command = h.booking(u"2026-11-23T14:00"_s);
        command.owner = h.omar.agent;
        QCOMPARE(h.does(h.nur, command).error().about, u"nobody-there"_s);
        command.queueAfter = 10; // the queue is there
        QVERIFY(h.does(h.nur, command));
    }

    void oneClaimWinsAndTheOtherIsToldWho()
    {
        CallbackHouse h;
        QVERIFY(h.books(u"2026-11-23T10:00"_s));
        h.set(u"2026-11-23T10:00"_s);
        QVERIFY(h.claims(h.nur));
        QVERIFY(h.claims(h.nur)); // said twice
        const Verdict late = h.claims(h.omar);
        QCOMPARE(refusalOf(late), Refusal::TakenByOther);
        QCOMPARE(late.error().about, h.nur.agent.toString());
        QCOMPARE(refusalOf(h.records(h.omar, CallOutcome::Reached)), Refusal::TakenByOther);
        QCOMPARE(refusalOf(h.does(h.omar, ReleaseCallback{h.call, h.ahmad})),
                 Refusal::TakenByOther);
        QVERIFY(h.does(h.nur, ReleaseCallback{h.call, h.ahmad}));
        QVERIFY(h.claims(h.omar));
    }

    void itIsClaimedWhenItIsDueAndByWhomItIs()
    {
        CallbackHouse h;
        QVERIFY(h.books(u"2026-11-23T10:00"_s));
        h.set(u"2026-11-23T09:54"_s);
        const Verdict early = h.claims(h.nur);
        QCOMPARE(refusalOf(early), Refusal::TooEarly);
        QCOMPARE(early.error().about.toLongLong(), core::toMillis(h.held().dueAt - claimLead));
        h.set(u"2026-11-23T09:55"_s);
        const auto stranger = h.ids.make<Agent>();
        h.unit.put(Agent{.id = stranger, .name = u"Of another team"_s});
        QCOMPARE(refusalOf(h.claims({stranger, Role::Agent})), Refusal::NotAllowed);
        h.change([](Callback &callback) { callback.skill = u"arabic"_s; });
        QCOMPARE(refusalOf(h.claims(h.nur)), Refusal::NotAllowed);
        h.unit.put(Agent{.id = h.nur.agent, .teams = {h.team}, .skills = {{u"arabic"_s, 1}}});
        QVERIFY(h.claims(h.nur));
    }

    void anOwnersIsTheQueuesOnlyAfterAWhile()
    {
        CallbackHouse h;
        BookCallback command = h.booking(u"2026-11-23T10:00"_s);
        command.owner = h.omar.agent;
        command.queueAfter = 15;
        QVERIFY(h.does(h.nur, command));
        QCOMPARE(h.notices(CallbackNotice::HandedOver).size(), 1);
        QVERIFY(h.claims(h.omar)); // theirs, at any time
        QVERIFY(h.does(h.omar, ReleaseCallback{h.call, h.ahmad}));
        h.set(u"2026-11-23T10:14"_s);
        QCOMPARE(refusalOf(h.claims(h.nur)), Refusal::TooEarly);
        h.set(u"2026-11-23T10:15"_s);
        QVERIFY(h.claims(h.nur));
    }

    void anOwnersAloneIsNobodyElsesButASupervisors()
    {
        CallbackHouse h;
        BookCallback command = h.booking(u"2026-11-23T10:00"_s);
        command.owner = h.omar.agent;
        QVERIFY(h.does(h.nur, command));
        h.set(u"2026-11-23T11:00"_s);
        const Verdict others = h.claims(h.nur);
        QCOMPARE(refusalOf(others), Refusal::TakenByOther);
        QCOMPARE(others.error().about, h.omar.agent.toString());
        QVERIFY(h.claims(h.lead));
    }

    void anOwnerWhoIsNotOnShiftIsSkippedAndToldOfIt()
    {
        CallbackHouse h;
        BookCallback command = h.booking(u"2026-11-23T10:00"_s);
        command.owner = h.omar.agent;
        QVERIFY(h.does(h.nur, command));
        QVERIFY(h.does(h.lead, SetShifts{.agent = h.omar.agent,
                                         .zone = h.riyadh,
                                         .shifts = {{1, 540, 1020}},
                                         .shiftsOnDays = {{u"2026-11-23"_s, 0, 0}},
                                         .was = {}}));
        h.set(u"2026-11-23T10:00"_s);
        QVERIFY(h.claims(h.nur));
        const QList<Interaction> told = h.notices(CallbackNotice::OwnerAway);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().mentions, QList{h.omar.agent});
    }

    void whoLeavesLeavesTheirCallbacksToTheQueue()
    {
        CallbackHouse h;
        BookCallback command = h.booking(u"2026-11-23T10:00"_s);
        command.owner = h.omar.agent;
        QVERIFY(h.does(h.nur, command));
        QVERIFY(h.claims(h.omar));
        QVERIFY(h.does(h.admin, SetAgentActive{h.omar.agent, false}));
        QVERIFY(!h.held().owner);
        QCOMPARE(h.held().state, CallbackState::Planned);
        QCOMPARE(h.notices(CallbackNotice::OwnerLeft).value(0).mentions, QList{h.nur.agent});
        h.set(u"2026-11-23T10:00"_s);
        QVERIFY(h.claims(h.nur));
    }

    void whoIsReachedWasCalledOnceAndItIsInTheHistory()
    {
        CallbackHouse h;
        QVERIFY(h.books(u"2026-11-23T10:00"_s));
        h.set(u"2026-11-23T10:20"_s);
        QVERIFY(h.claims(h.nur));
        QVERIFY(h.records(h.nur, CallOutcome::Reached));
        const Callback held = h.held();
        QCOMPARE(held.state, CallbackState::Reached);
        QCOMPARE(held.attempts, 1);
        QCOMPARE(held.claimedBy, std::optional(h.nur.agent));
        QCOMPARE(wasKept(held, h.stamp.done), std::optional(true));
        const auto call = h.unit.find(*held.tries.first().interaction);
        QVERIFY(call);
        QCOMPARE(call->channel, Channel::Call);
        QCOMPARE(call->direction, Direction::Outbound);
        QCOMPARE(refusalOf(h.claims(h.omar)), Refusal::NothingToDo);
    }

    void nobodyThereIsTriedAgainByThePlanAndThenMissed()
    {
        CallbackHouse h;
        QVERIFY(h.books(u"2026-11-23T09:00"_s));
        h.set(u"2026-11-23T09:00"_s);
        QVERIFY(h.records(h.nur, CallOutcome::NoAnswer));
        QCOMPARE(h.held().state, CallbackState::Planned);
        QCOMPARE(h.held().localTime, u"2026-11-23T09:30"_s);
        QCOMPARE(h.held().promisedAt, *instantOf(u"2026-11-23T09:00"_s, h.riyadh));
        QVERIFY(!h.held().claimedBy);
        h.set(u"2026-11-23T09:30"_s);
        QVERIFY(h.records(h.omar, CallOutcome::Busy));
        QCOMPARE(h.held().localTime, u"2026-11-23T11:30"_s);
        QCOMPARE(h.held().contactPoint, std::optional(h.office));
        h.set(u"2026-11-23T11:30"_s);
        QVERIFY(h.records(h.omar, CallOutcome::NoAnswer));
        QCOMPARE(h.held().state, CallbackState::Missed);
        QCOMPARE(h.held().tries.size(), 3);
        QCOMPARE(h.notices(CallbackNotice::Missed).value(0).mentions, QList{h.nur.agent});
    }

    /// The code of a try is with its call: what cancelling sets, taking that back can clear.
    void aTryLeavesNoOutcomeOnWhatGoesOn()
    {
        CallbackHouse h;
        QVERIFY(h.books(u"2026-11-23T09:00"_s));
        h.set(u"2026-11-23T09:00"_s);
        QVERIFY(h.does(h.nur, RecordCallbackOutcome{.callback = h.call,
                                                    .customer = h.ahmad,
                                                    .interaction = h.ids.make<Interaction>(),
                                                    .outcome = CallOutcome::Busy,
                                                    .contactPoint = {},
                                                    .code = u"engaged"_s,
                                                    .note = {},
                                                    .zone = {},
                                                    .localTime = {},
                                                    .overrideReason = {}}));
        QCOMPARE(h.held().state, CallbackState::Planned);
        QCOMPARE(h.held().outcome, QString());
    }

    void aWrongNumberIsRetiredAndAnotherOneCalled()
    {
        CallbackHouse h;
        QVERIFY(h.books(u"2026-11-23T10:00"_s));
        h.set(u"2026-11-23T10:00"_s);
        QVERIFY(h.records(h.nur, CallOutcome::WrongNumber));
        QVERIFY(h.unit.find(h.phone)->retired);
        QCOMPARE(h.held().contactPoint, std::optional(h.office));
        QCOMPARE(h.held().state, CallbackState::Planned);
        QVERIFY(h.records(h.nur, CallOutcome::WrongNumber));
        QCOMPARE(h.held().state, CallbackState::Missed);
    }

    void doNotCallIsWrittenAsAConsent()
    {
        CallbackHouse h;
        QVERIFY(h.books(u"2026-11-23T10:00"_s));
        h.set(u"2026-11-23T10:00"_s);
        QVERIFY(h.records(h.nur, CallOutcome::DoNotCall));
        QCOMPARE(h.held().state, CallbackState::Cancelled);
        const auto consents = h.unit.find(h.phone)->consents;
        QCOMPARE(consents.size(), 1);
        QCOMPARE(consents.first().purpose, Purpose::Callback);
        QVERIFY(!consents.first().granted);
        QCOMPARE(refusalOf(h.booksAnother(u"2026-11-23T14:00"_s)), Refusal::NoConsent);
    }

    void anotherTimeIsANewPromiseWithinTheSameRules()
    {
        CallbackHouse h;
        QVERIFY(h.books(u"2026-11-23T10:00"_s));
        h.set(u"2026-11-23T10:00"_s);
        RecordCallbackOutcome outcome{.callback = h.call,
                                      .customer = h.ahmad,
                                      .interaction = h.ids.make<Interaction>(),
                                      .outcome = CallOutcome::AnotherTime,
                                      .contactPoint = {},
                                      .code = {},
                                      .note = {},
                                      .zone = h.riyadh,
                                      .localTime = u"2026-11-23T12:15"_s,
                                      .overrideReason = {}};
        const qsizetype writes = h.unit.writes();
        QCOMPARE(refusalOf(h.does(h.nur, outcome)), Refusal::OutsideHours);
        QCOMPARE(h.unit.writes(), writes);
        outcome.localTime = u"2026-11-23T16:00"_s;
        QVERIFY(h.does(h.nur, outcome));
        QCOMPARE(h.held().localTime, outcome.localTime);
        QCOMPARE(h.held().promisedAt, h.held().dueAt);
        QCOMPARE(h.held().state, CallbackState::Planned);
        QCOMPARE(h.held().sequence, 1);
    }

    void whatAColleagueMovedMeanwhileIsAClash()
    {
        CallbackHouse h;
        QVERIFY(h.books(u"2026-11-23T10:00"_s));
        MoveCallback command{
            .callback = h.call,
            .customer = h.ahmad,
            .zone = h.riyadh,
            .localTime = u"2026-11-23T15:00"_s,
            .overrideReason = {},
            .was = {{u"zone"_s, h.riyadh}, {u"localTime"_s, u"2026-11-23T10:00"_s}}};
        QVERIFY(h.moves(u"2026-11-23T14:00"_s));
        QCOMPARE(refusalOf(h.does(h.omar, command)), Refusal::Clash);
        QCOMPARE(h.held().localTime, u"2026-11-23T14:00"_s);
    }

    void aPromiseIsBrokenWhenNobodyCallsInTime()
    {
        CallbackHouse h;
        QVERIFY(h.books(u"2026-11-23T10:00"_s));
        const Callback held = h.held();
        QVERIFY(!isLate(held, held.dueAt + 30min));
        QVERIFY(!wasKept(held, held.dueAt + 30min));
        QVERIFY(isLate(held, held.dueAt + 31min));
        QCOMPARE(wasKept(held, held.dueAt + 31min), std::optional(false));
    }

    void theNextOfASeriesIsPromisedWhenOneIsDone()
    {
        CallbackHouse h;
        BookCallback command = h.booking(u"2026-11-23T10:00"_s);
        command.rule = u"FREQ=WEEKLY;COUNT=2"_s;
        QVERIFY(h.does(h.nur, command));
        h.set(u"2026-11-23T10:00"_s);
        QVERIFY(h.records(h.nur, CallOutcome::Reached));
        const auto next = h.unit.find(turnOf(h.call, u"2026-11-30T10:00"_s));
        QVERIFY(next);
        QCOMPARE(next->state, CallbackState::Planned);
        QCOMPARE(next->localTime, u"2026-11-30T10:00"_s);
        QVERIFY(next->tries.isEmpty());
        QCOMPARE(next->series, std::optional(h.call));
        const CancelCallback last{.callback = next->id, .customer = h.ahmad, .reason = {}};
        QVERIFY(h.does(h.nur, last));
        QVERIFY(!h.unit.find(turnOf(h.call, u"2026-12-07T10:00"_s)));
    }

    void whenItsZoneGetsOtherRulesTheWishStays()
    {
        CallbackHouse h;
        QVERIFY(h.books(u"2026-11-23T10:00"_s));
        // As if it had been booked by tables in which Riyadh was an hour further east.
        h.change([](Callback &callback) {
            callback.dueAt -= 1h;
            callback.promisedAt = callback.dueAt;
        });
        QVERIFY(h.does(h.omar, SettleCallback{h.call, h.ahmad}));
        QCOMPARE(h.held().localTime, u"2026-11-23T10:00"_s);
        QCOMPARE(h.held().dueAt, *instantOf(u"2026-11-23T10:00"_s, h.riyadh));
        QCOMPARE(h.held().promisedAt, h.held().dueAt);
    }

    void aNumberInArabicIndicDigitsIsCalled()
    {
        CallbackHouse h;
        const ContactPointId point = h.addPhone(u"٠١٢-٣٤٥ ٦٧٧١"_s);
        BookCallback command = h.booking(u"2026-11-23T10:00"_s);
        command.contactPoint = point;
        QVERIFY(h.does(h.nur, command));
        QCOMPARE(h.unit.find(point)->value, u"+60123456771"_s);
    }

    void whatAQueuePromisesIsTheSupervisors()
    {
        CallbackHouse h;
        SetQueueCallbacks command{
            .queue = h.service, .callbacks = {.slotMinutes = 15}, .zone = {}, .was = {}};
        QCOMPARE(refusalOf(h.does(h.nur, command)), Refusal::NotAllowed);
        QVERIFY(h.does(h.lead, command));
        command.callbacks.slotMinutes = 3;
        QCOMPARE(refusalOf(h.does(h.lead, command)), Refusal::Invalid);
        command.callbacks = {.hours = {{1, 600, 540}}};
        QCOMPARE(refusalOf(h.does(h.lead, command)), Refusal::Invalid);
    }

    void theRulesOfACountryAreTheSupervisors()
    {
        CallbackHouse h;
        SetCallingRules command{
            .country = u"sa"_s, .rules = u"{\"countries\":{\"SA\":{}}}"_s, .was = {}};
        QCOMPARE(refusalOf(h.does(h.nur, command)), Refusal::NotAllowed);
        QVERIFY(h.does(h.lead, command));
        QCOMPARE(h.unit.find(callingRulesOf(u"SA"_s))->rules, command.rules);
        command.rules = u"{\"countries\":{\"MY\":{}}}"_s;
        QCOMPARE(refusalOf(h.does(h.lead, command)), Refusal::Invalid);
    }
};

QTEST_GUILESS_MAIN(tst_callbacks)
#include "tst_callbacks.moc"
