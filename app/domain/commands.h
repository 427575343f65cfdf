// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Entity.h"

#include <QJsonObject>

/// What somebody can mean. A command names the things it makes (ids come from whoever makes it),
/// carries only what was meant and never the actor. An optional field left out is "leave as it is".
namespace hadir::domain {

struct CreateCustomer
{
    CustomerId customer;
    QString name;
    QString company;
    QString city;
    QString country;
    QString zone;
    QStringList languages;
    std::optional<Channel> preferredChannel;

    bool operator==(const CreateCustomer &) const = default;
};

struct ChangeCustomer
{
    CustomerId customer;
    std::optional<QString> name;
    std::optional<QString> company;
    std::optional<QString> city;
    std::optional<QString> country;
    std::optional<QString> zone;
    std::optional<QStringList> languages;
    std::optional<std::optional<Channel>> preferredChannel; ///< present and empty: not known
    std::optional<QString> tier;
    std::optional<QString> about;
    std::optional<std::optional<Stage>> stage; ///< present and empty: not known
    QJsonObject was; ///< what the fields held as their writer began, by name: rememberBase()

    bool operator==(const ChangeCustomer &) const = default;
};

/// A phone may be given as people write it; `region` (ISO 3166) helps to read a national number.
struct AddContactPoint
{
    ContactPointId contactPoint;
    CustomerId customer;
    ContactKind kind = ContactKind::Phone;
    QString value;
    QString region;
    QString service;
    QString label;

    bool operator==(const AddContactPoint &) const = default;
};

/// The customer was reached there and said it is theirs.
struct ConfirmContactPoint
{
    ContactPointId contactPoint;

    bool operator==(const ConfirmContactPoint &) const = default;
};

struct RetireContactPoint
{
    ContactPointId contactPoint;

    bool operator==(const RetireContactPoint &) const = default;
};

/// It is theirs after all: takes a RetireContactPoint back, with all that was known of it.
struct RestoreContactPoint
{
    ContactPointId contactPoint;

    bool operator==(const RestoreContactPoint &) const = default;
};

struct SetConsent
{
    ContactPointId contactPoint;
    Purpose purpose = Purpose::Service;
    bool granted = false;
    QJsonObject was; ///< its "granted" where its author looked; not checked when empty

    bool operator==(const SetConsent &) const = default;
};

/// Minutes after midnight in the customer's zone; both left out lifts the quiet hours.
struct SetQuietHours
{
    ContactPointId contactPoint;
    std::optional<qint64> fromMinute;
    std::optional<qint64> toMinute;
    QJsonObject was; ///< what its author saw there; not checked when empty

    bool operator==(const SetQuietHours &) const = default;
};

struct OpenCase
{
    CaseId caseId;
    CustomerId customer;
    QString subject;
    Channel channel = Channel::Call;
    Priority priority = Priority::Normal;
    std::optional<QueueId> queue;

    bool operator==(const OpenCase &) const = default;
};

struct SetCaseStatus
{
    CaseId caseId;
    CaseStatus status = CaseStatus::Open;
    std::optional<CaseStatus> was; ///< where its author looked; not checked when absent
    /// Of whoever takes their own step back: what it took from the case. Past times only.
    std::optional<core::Instant> waitingSince;
    std::optional<core::Instant> solvedAt;

    bool operator==(const SetCaseStatus &) const = default;
};

struct SetCasePriority
{
    CaseId caseId;
    Priority priority = Priority::Normal;
    std::optional<Priority> was; ///< where its author looked; not checked when absent

    bool operator==(const SetCasePriority &) const = default;
};

struct MoveCase
{
    CaseId caseId;
    QueueId queue;
    QJsonObject was; ///< its "queue" where its author looked; not checked when empty

    bool operator==(const MoveCase &) const = default;
};

/// What to add and what to take away, so that two people's tags do not undo each other.
struct TagCase
{
    CaseId caseId;
    QStringList add;
    QStringList remove;

    bool operator==(const TagCase &) const = default;
};

/// Gives the case to `agent`, or to nobody.
struct AssignCase
{
    CaseId caseId;
    std::optional<AgentId> agent;
    QJsonObject was; ///< its "owner" where its author looked; not checked when empty

    bool operator==(const AssignCase &) const = default;
};

/// Makes the actor the owner. One of two who take the same case at once gets it.
struct TakeCase
{
    CaseId caseId;

    bool operator==(const TakeCase &) const = default;
};

/// A file that goes with a message or a note. Its bytes come to the server by themselves.
struct AttachedFile
{
    AttachmentId attachment;
    QString name; ///< as its owner called it
    QString type; ///< media type
    qint64 size = 0;
    QString sha256; ///< 64 hex digits, lower case

    bool operator==(const AttachedFile &) const = default;
};

struct AddNote
{
    InteractionId interaction;
    CustomerId customer;
    std::optional<CaseId> caseId;
    QString body;
    QList<AgentId> mentions; ///< whom it is to reach
    QList<AttachedFile> files;

    bool operator==(const AddNote &) const = default;
};

/// An outgoing message. It waits in the ledger's send queue until its channel has sent it.
///
/// `after` is the case's `lastMessage` that the writer had seen. When another has come or gone
/// since, the reply is held back (Refusal::Overtaken): nobody answers over a colleague, or past
/// the customer's next words, without knowing it.
struct ReplyToCustomer
{
    InteractionId interaction;
    CustomerId customer;
    CaseId caseId;
    Channel channel = Channel::Email;
    std::optional<ContactPointId> contactPoint;
    QString subject;
    QString body;
    std::optional<InteractionId> after;
    std::optional<core::Instant> sendAt; ///< not before; absent: as soon as nobody recalls it
    QList<AttachedFile> files;

    bool operator==(const ReplyToCustomer &) const = default;
};

struct LogCall
{
    InteractionId interaction;
    CustomerId customer;
    std::optional<CaseId> caseId;
    Direction direction = Direction::Inbound;
    std::optional<ContactPointId> contactPoint;
    qint64 seconds = 0;
    QString body;
    QString outcome;
    std::optional<core::Instant> happenedAt; ///< when it took place; absent: as it is logged

    bool operator==(const LogCall &) const = default;
};

struct LogVisit
{
    InteractionId interaction;
    CustomerId customer;
    std::optional<CaseId> caseId;
    QString place;
    QString body;
    QString outcome;
    std::optional<core::Instant> happenedAt; ///< when it took place; absent: as it is logged

    bool operator==(const LogVisit &) const = default;
};

struct AddOrder
{
    OrderId order;
    CustomerId customer;
    QString number;
    OrderStatus status = OrderStatus::Placed;
    QString currency;
    qint64 totalMinor = 0;
    QList<OrderLine> lines;
    std::optional<core::Instant> placedAt; ///< absent: as it is added

    bool operator==(const AddOrder &) const = default;
};

/// Adds somebody who works here. The password is the server's matter and not in the ledger.
struct AddAgent
{
    AgentId agent;
    QString login;
    QString name;
    Role role = Role::Agent;
    QList<TeamId> teams;
    QString language;

    bool operator==(const AddAgent &) const = default;
};

struct SetAgentActive
{
    AgentId agent;
    bool active = true;

    bool operator==(const SetAgentActive &) const = default;
};

struct AddTeam
{
    TeamId team;
    QString name;

    bool operator==(const AddTeam &) const = default;
};

struct AddQueue
{
    QueueId queue;
    QString name;
    std::optional<TeamId> team;
    QString zone;

    bool operator==(const AddQueue &) const = default;
};

/// Takes a customer and everything about them out for good, here and on every desk. An admin's.
/// `reason` is kept in the audit: it must not tell of the person.
struct EraseCustomer
{
    CustomerId customer;
    QString reason;

    bool operator==(const EraseCustomer &) const = default;
};

/// Makes a saved reply: one's own, or, by a supervisor or admin, one for a team or for everybody.
struct AddSavedReply
{
    SavedReplyId reply;
    QString title;
    QString shortcut;
    QList<Wording> wordings;
    Circle circle = Circle::Own;
    std::optional<TeamId> team; ///< of Circle::Team
    QList<Channel> channels;
    qint64 place = 0;

    bool operator==(const AddSavedReply &) const = default;
};

/// For whom it is stays: desks that were told of it would have to forget it.
struct ChangeSavedReply
{
    SavedReplyId reply;
    std::optional<QString> title;
    std::optional<QString> shortcut;
    std::optional<QList<Wording>> wordings;
    std::optional<QList<Channel>> channels;
    std::optional<qint64> place;
    QJsonObject was; ///< what the fields held as their writer began, by name: rememberBase()

    bool operator==(const ChangeSavedReply &) const = default;
};

/// It is no longer offered.
struct RetireSavedReply
{
    SavedReplyId reply;

    bool operator==(const RetireSavedReply &) const = default;
};

/// Takes a RetireSavedReply back.
struct RestoreSavedReply
{
    SavedReplyId reply;

    bool operator==(const RestoreSavedReply &) const = default;
};

/// Puts an entry where everybody sees it first, or takes it from there.
struct PinEntry
{
    CustomerId customer;
    InteractionId interaction;
    bool pinned = true;

    bool operator==(const PinEntry &) const = default;
};

/// The two are one person, of whom `into` goes on. Nothing moves; the survivor takes over the named
/// fields of Customer, and the merged one keeps what stood there before.
struct MergeCustomer
{
    CustomerId customer;
    CustomerId into;
    QStringList fields;

    bool operator==(const MergeCustomer &) const = default;
};

/// They are two people after all. What the survivor took and nobody changed since goes back.
struct SeparateCustomer
{
    CustomerId customer; ///< the merged one

    bool operator==(const SeparateCustomer &) const = default;
};

struct RecordFeedback
{
    FeedbackId feedback;
    CustomerId customer;
    std::optional<CaseId> caseId;
    std::optional<InteractionId> interaction;
    FeedbackKind kind = FeedbackKind::Csat;
    qint64 score = 0;
    QString comment;
    std::optional<core::Instant> givenAt; ///< absent: as it is recorded

    bool operator==(const RecordFeedback &) const = default;
};

/// Lets a case sleep until then, or wakes it when there is no such time.
struct SnoozeCase
{
    CaseId caseId;
    std::optional<core::Instant> until;
    QJsonObject was; ///< its "snoozedUntil" where its author looked; not checked when empty

    bool operator==(const SnoozeCase &) const = default;
};

/// The wrap-up code: what it was about in the end.
struct SetDisposition
{
    CaseId caseId;
    QString disposition;
    QJsonObject was; ///< its "disposition" where its author looked; not checked when empty

    bool operator==(const SetDisposition &) const = default;
};

/// The case is a part of `into`, of the same customer. It closes; nothing moves; who replies to it
/// replies to the other.
struct MergeCase
{
    CaseId caseId;
    CaseId into;

    bool operator==(const MergeCase &) const = default;
};

/// Two matters after all: the case is as it was before it was merged.
struct SeparateCase
{
    CaseId caseId;
    CaseStatus status = CaseStatus::Open;          ///< as it was
    std::optional<core::Instant> waitingSince;     ///< as it was; past times only
    std::optional<core::Instant> intoWaitingSince; ///< of the survivor, if the wait was this one's

    bool operator==(const SeparateCase &) const = default;
};

/// Counts entries of one case to another one of the same customer: how a case is split.
struct MoveEntries
{
    CustomerId customer;
    CaseId from;
    CaseId to;
    QList<InteractionId> interactions;

    bool operator==(const MoveEntries &) const = default;
};

/// Two cases are related, whosever they are; or no longer.
struct LinkCases
{
    CaseId caseId;
    CaseId other;
    bool linked = true;

    bool operator==(const LinkCases &) const = default;
};

struct SetParent
{
    CaseId caseId;
    std::optional<CaseId> parent;
    QJsonObject was; ///< its "parent" where its author looked; not checked when empty

    bool operator==(const SetParent &) const = default;
};

struct WatchCase
{
    CaseId caseId;
    QList<AgentId> add;
    QList<AgentId> remove;

    bool operator==(const WatchCase &) const = default;
};

/// Items by their text, so that two people's do not undo each other.
struct ChangeChecklist
{
    CaseId caseId;
    QStringList add;
    QStringList done;
    QStringList undone;
    QStringList remove;

    bool operator==(const ChangeChecklist &) const = default;
};

struct AskApproval
{
    CaseId caseId;
    ApprovalId approval;
    QString what;
    std::optional<AgentId> of; ///< absent: any supervisor

    bool operator==(const AskApproval &) const = default;
};

/// Not by whoever asked.
struct DecideApproval
{
    CaseId caseId;
    ApprovalId approval;
    bool granted = false;
    QString reason;

    bool operator==(const DecideApproval &) const = default;
};

struct WithdrawApproval
{
    CaseId caseId;
    ApprovalId approval;

    bool operator==(const WithdrawApproval &) const = default;
};

/// Takes a message that waits out of the send queue. Its writer's, or a supervisor's.
struct RecallMessage
{
    InteractionId interaction;
    CustomerId customer;

    bool operator==(const RecallMessage &) const = default;
};

/// A mail to somebody who is not the customer, about the case. It waits for its channel as a reply
/// does; what the customer has heard stays as it is.
struct AskOutside
{
    InteractionId interaction;
    CustomerId customer;
    CaseId caseId;
    QString address; ///< email
    QString subject;
    QString body;

    bool operator==(const AskOutside &) const = default;
};

/// What a queue tells customers by itself. A supervisor's.
struct SetQueueUpdates
{
    QueueId queue;
    QList<StepMessage> updates;
    QJsonObject was; ///< its "updates" where its author looked; not checked when empty

    bool operator==(const SetQueueUpdates &) const = default;
};

/// How a queue's cases may have ended, and whether that has to be said. A supervisor's.
struct SetQueueCodes
{
    QueueId queue;
    QStringList codes;
    WrapUp wrapUp = WrapUp::Offered;
    QJsonObject was; ///< its "codes" and "wrapUp" where its author looked; not checked when empty

    bool operator==(const SetQueueCodes &) const = default;
};

/// A supervisor's.
struct SetAgentSkills
{
    AgentId agent;
    QList<Skill> skills;
    QJsonObject was; ///< their "skills" where its author looked; not checked when empty

    bool operator==(const SetAgentSkills &) const = default;
};

/// Makes a macro: one's own, or, by a supervisor or admin, one for a team or for everybody.
struct AddMacro
{
    MacroId macro;
    QString title;
    QList<MacroStep> steps;
    Circle circle = Circle::Own;
    std::optional<TeamId> team; ///< of Circle::Team
    qint64 place = 0;

    bool operator==(const AddMacro &) const = default;
};

struct ChangeMacro
{
    MacroId macro;
    std::optional<QString> title;
    std::optional<QList<MacroStep>> steps;
    std::optional<qint64> place;
    std::optional<bool> retired;
    QJsonObject was; ///< what the fields held as their writer began, by name: rememberBase()

    bool operator==(const ChangeMacro &) const = default;
};

/// A supervisor's, for a team or for everybody.
struct AddTeamView
{
    TeamViewId view;
    QString title;
    QString question;
    std::optional<TeamId> team;
    QStringList columns;
    QString order;
    QString grouping;
    qint64 place = 0;

    bool operator==(const AddTeamView &) const = default;
};

struct ChangeTeamView
{
    TeamViewId view;
    std::optional<QString> title;
    std::optional<QString> question;
    std::optional<QStringList> columns;
    std::optional<QString> order;
    std::optional<QString> grouping;
    std::optional<qint64> place;
    std::optional<bool> retired;
    QJsonObject was; ///< what the fields held as their writer began, by name: rememberBase()

    bool operator==(const ChangeTeamView &) const = default;
};

using Command =
    std::variant<CreateCustomer, ChangeCustomer, AddContactPoint, ConfirmContactPoint,
                 RetireContactPoint, RestoreContactPoint, SetConsent, SetQuietHours, OpenCase,
                 SetCaseStatus, SetCasePriority, MoveCase, TagCase, AssignCase, TakeCase, AddNote,
                 ReplyToCustomer, LogCall, LogVisit, AddOrder, AddAgent, SetAgentActive, AddTeam,
                 AddQueue, EraseCustomer, AddSavedReply, ChangeSavedReply, RetireSavedReply,
                 RestoreSavedReply, PinEntry, MergeCustomer, SeparateCustomer, RecordFeedback,
                 SnoozeCase, SetDisposition, MergeCase, SeparateCase, MoveEntries, LinkCases,
                 SetParent, WatchCase, ChangeChecklist, AskApproval, DecideApproval,
                 WithdrawApproval, RecallMessage, AskOutside, SetQueueUpdates, SetQueueCodes,
                 SetAgentSkills, AddMacro, ChangeMacro, AddTeamView, ChangeTeamView>;
} // namespace hadir::domain
