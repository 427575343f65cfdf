// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/intents.h"

#include "tests/sim/calls.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace hadir::domain;

namespace hadir::sim {

namespace {
/// Of those that were written here, whoever wrote them: not all may be taken back by everybody.
Command aboutAMessage(World &world)
{
    const InteractionId message = oneOf(world, world.messages);
    const CustomerId customer = world.writtenTo[message];
    switch (world.dice.below(3)) {
    case 0:
        return PinEntry{customer, message, world.dice.below(2) == 0};
    default:
        return RecallMessage{message, customer};
    }
}

Command aReply(World &world, SimDesk &desk, CaseId about)
{
    const auto id = desk.ids.make<Interaction>();
    const CustomerId customer = world.customerOf[about];
    world.messages.append(id);
    world.writtenTo.insert(id, customer);
    return ReplyToCustomer{
        .interaction = id,
        .customer = customer,
        .caseId = about,
        .channel = Channel::Sms,
        .contactPoint =
            world.points.isEmpty() ? std::nullopt : std::optional(oneOf(world, world.points)),
        .body = u"reply"_s,
        .after = desk.lastMessageOf(about),
        .sendAt = world.dice.below(4) == 0 ? std::optional(world.clock.now() + 1h) : std::nullopt};
}

/// One of those that were written here, sent now instead of waiting; or what has gone already.
Command sentNow(World &world, SimDesk &desk, CaseId about)
{
    Command reply = aReply(world, desk, about);
    std::get<ReplyToCustomer>(reply).insteadOf = oneOf(world, world.messages);
    return reply;
}

Command aboutACase(World &world, SimDesk &desk)
{
    // Mostly the same one: people are to come between each other.
    const CaseId about = world.dice.below(3) == 0 ? oneOf(world, world.cases) : world.cases.first();
    switch (world.dice.below(13)) {
    case 11:
    case 12:
        return world.messages.isEmpty()   ? aReply(world, desk, about)
               : world.dice.below(4) == 0 ? sentNow(world, desk, about)
                                          : aboutAMessage(world);
    case 10:
        return MoveCase{about, oneOf(world, world.queues)};
    case 0:
        return TakeCase{about};
    case 1:
        return AssignCase{
            about,
            world.dice.below(3) == 0
                ? std::nullopt
                : std::optional(world.desk(int(world.dice.below(world.desks().size()))).agent)};
    case 2:
        return SetCaseStatus{about, CaseStatus(world.dice.below(4))};
    case 3:
        return SetCasePriority{about, Priority(world.dice.below(4))};
    case 4:
        return TagCase{about, {u"tag%1"_s.arg(world.dice.below(4))}, {}};
    case 5:
        return TagCase{about, {}, {u"tag%1"_s.arg(world.dice.below(4))}};
    default:
        return aReply(world, desk, about);
    }
}

/// What customers thought of it, and what a queue tells them by itself.
Command aboutHearing(World &world, SimDesk &desk)
{
    if (world.dice.below(2) == 0) {
        const CaseId about = oneOf(world, world.cases);
        return RecordFeedback{.feedback = desk.ids.make<Feedback>(),
                              .customer = world.customerOf[about],
                              .caseId = about,
                              .score = 1 + qint64(world.dice.below(5))};
    }
    QList<StepMessage> updates;
    for (const CaseStep step : {CaseStep::Taken, CaseStep::Pending, CaseStep::Solved}) {
        if (world.dice.below(2) == 0)
            updates.append(
                {step, u"en"_s, u"%1: words %2"_s.arg(nameOf(step)).arg(world.dice.below(5))});
    }
    return SetQueueUpdates{.queue = oneOf(world, world.queues), .updates = updates};
}

/// What was written in a case is another matter after all, or belongs to one that is there.
Command splitOff(World &world, CaseId from)
{
    const QList<InteractionId> some =
        world.messages.isEmpty() ? QList<InteractionId>() : QList{oneOf(world, world.messages)};
    return MoveEntries{world.customerOf[from], from, oneOf(world, world.cases), some};
}

/// What is done in a case besides answering; in a few, so that people come between each other.
Command workInACase(World &world, SimDesk &desk)
{
    const CaseId about = world.dice.below(2) == 0 ? oneOf(world, world.cases) : world.cases.first();
    const CaseId other = oneOf(world, world.cases);
    const AgentId somebody = world.desk(int(world.dice.below(world.desks().size()))).agent;
    const QString item = u"item %1"_s.arg(world.dice.below(3));
    switch (world.dice.below(16)) {
    case 15:
        return splitOff(world, about);
    case 13:
    case 14:
        return aboutHearing(world, desk);
    case 0:
    case 1:
        return SnoozeCase{about, world.dice.below(3) == 0 ? std::nullopt
                                                          : std::optional(world.clock.now() + 24h)};
    case 2:
        return ChangeChecklist{.caseId = about, .add = {item}};
    case 3:
        return ChangeChecklist{.caseId = about, .done = {item}};
    case 4:
        return ChangeChecklist{.caseId = about, .remove = {item}};
    case 5:
        return WatchCase{about, {somebody}, {}};
    case 6:
        return WatchCase{about, {}, {somebody}};
    case 7:
        return LinkCases{about, other, world.dice.below(2) == 0};
    case 8:
        return SetParent{about, world.dice.below(2) == 0 ? std::nullopt : std::optional(other)};
    case 9:
        return MergeCase{about, other};
    case 10:
        return SeparateCase{.caseId = about};
    case 11:
        return SetDisposition{about, u"code %1"_s.arg(world.dice.below(3))};
    default: {
        if (world.approvals.isEmpty() || world.dice.below(2) == 0) {
            const auto id = desk.ids.make<Approval>();
            world.approvals.append({about, id});
            return AskApproval{about, id, u"May I?"_s};
        }
        const auto &[asked, id] = oneOf(world, world.approvals);
        if (world.dice.below(2) == 0)
            return WithdrawApproval{asked, id};
        return DecideApproval{asked, id, true, u"yes"_s};
    }
    }
}

/// Of those that are there, whosever; or a new one, which not everybody may make for others.
Command aboutASavedReply(World &world, SimDesk &desk)
{
    const quint64 what = world.replies.isEmpty() ? 0 : world.dice.below(4);
    const QList<Wording> wordings{{u"en"_s, u"words %1"_s.arg(world.dice.below(5))}};
    switch (what) {
    case 0: {
        const auto id = desk.ids.make<SavedReply>();
        world.replies.append(id);
        return AddSavedReply{.reply = id,
                             .title = u"Reply"_s,
                             .shortcut = u"r"_s,
                             .wordings = wordings,
                             .circle = world.dice.below(2) == 0 ? Circle::Own : Circle::Everyone};
    }
    case 1:
        return RetireSavedReply{oneOf(world, world.replies)};
    case 2:
        return RestoreSavedReply{oneOf(world, world.replies)};
    default:
        return ChangeSavedReply{.reply = oneOf(world, world.replies), .wordings = wordings};
    }
}

/// Two who may be the same, whichever way round; or one of them on their own again.
Command aboutTwins(World &world)
{
    const CustomerId one = oneOf(world, world.customers);
    if (world.dice.below(3) == 0)
        return SeparateCustomer{one};
    const QStringList fields = world.dice.below(2) == 0 ? QStringList{u"city"_s} : QStringList();
    return MergeCustomer{one, oneOf(world, world.customers), fields};
}

Command aboutACustomer(World &world, SimDesk &desk)
{
    if (world.merges && world.dice.below(3) == 0)
        return aboutTwins(world);
    const CustomerId about = oneOf(world, world.customers);
    switch (world.dice.below(world.keepsReplies ? 8 : 6)) {
    case 6:
    case 7:
        return aboutASavedReply(world, desk);
    case 0: {
        const CustomerId id = desk.ids.make<Customer>();
        world.customers.append(id);
        return CreateCustomer{.customer = id, .name = u"New %1"_s.arg(world.customers.size())};
    }
    case 1: {
        const CaseId id = desk.ids.make<Case>();
        world.cases.append(id);
        world.customerOf.insert(id, about);
        return OpenCase{.caseId = id,
                        .customer = about,
                        .subject = u"Matter"_s,
                        .queue = world.dice.below(2) == 0 ? std::nullopt
                                                          : std::optional(world.queues.first())};
    }
    case 2: {
        const auto id = desk.ids.make<ContactPoint>();
        world.points.append(id);
        world.ownerOf.insert(id, about);
        // Few numbers, so that two desks add the same one.
        return AddContactPoint{.contactPoint = id,
                               .customer = about,
                               .value = u"+6012345670%1"_s.arg(world.dice.below(3))};
    }
    case 3:
        if (!world.points.isEmpty())
            return RetireContactPoint{oneOf(world, world.points)};
        [[fallthrough]];
    case 4:
        if (!world.points.isEmpty())
            return SetConsent{oneOf(world, world.points), Purpose(world.dice.below(4)),
                              world.dice.below(2) == 0};
        [[fallthrough]];
    default:
        return ChangeCustomer{.customer = about, .city = u"City %1"_s.arg(world.dice.below(5))};
    }
}
} // namespace

Command someCommand(World &world, int desk)
{
    SimDesk &at = world.desk(desk);
    if (world.callsBack && world.dice.below(2) == 0)
        return someCall(world, at);
    switch (world.dice.below(4)) {
    case 3:
        return workInACase(world, at);
    case 0:
        return AddNote{.interaction = at.ids.make<Interaction>(),
                       .customer = oneOf(world, world.customers),
                       .body = u"note %1"_s.arg(world.dice.roll())};
    case 1:
        return aboutACase(world, at);
    default:
        return aboutACustomer(world, at);
    }
}

QList<Command> someMacro(World &world)
{
    const CaseId about = oneOf(world, world.cases);
    QList<Command> out{TagCase{about, {u"macro"_s}, {}},
                       SetCasePriority{about, Priority(world.dice.below(4))},
                       SetCaseStatus{about, CaseStatus(world.dice.below(4))}};
    if (world.dice.below(2) == 0)
        out.prepend(TakeCase{about});
    if (world.dice.below(2) == 0)
        out.append(MoveCase{about, oneOf(world, world.queues)});
    return out;
}
} // namespace hadir::sim
