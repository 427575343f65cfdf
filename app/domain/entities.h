// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/callbackEntities.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// The things Hadir knows, as plain values. Every entity belongs to one scope: a customer's (it
/// then has a field `customer`), the workspace's (Agent, Team, Queue, SavedReply, Macro,
/// TeamView, CallingRules) or the knowledge base's (Article). Absent text is empty, absent ids and
/// instants are nullopt.
namespace hadir::domain {

/// What somebody knows, and how well.
struct Skill
{
    QString name;
    qint64 level = 1; ///< 1 knows a little to 5 teaches it

    bool operator==(const Skill &) const = default;
};

/// Somebody who works here.
struct Agent
{
    AgentId id;
    QString login; ///< lower case, unique in the workspace
    QString name;
    Role role = Role::Agent;
    QList<TeamId> teams;
    QString language; ///< BCP 47, for the desk's first start
    bool active = true;
    QList<Skill> skills;         ///< by name, no doubles
    QString zone;                ///< IANA zone of the shifts
    QList<WeekSpan> shifts;      ///< when they work; none: nobody said
    QList<DaySpan> shiftsOnDays; ///< days that are otherwise; a day may have several

    bool operator==(const Agent &) const = default;
};

struct Team
{
    TeamId id;
    QString name;

    bool operator==(const Team &) const = default;
};

/// What a queue tells a customer by itself when a step is taken, in one language.
struct StepMessage
{
    CaseStep step = CaseStep::Opened;
    QString language; ///< BCP 47
    QString text;     ///< with placeholders

    bool operator==(const StepMessage &) const = default;
};

/// Where cases wait; served by one team.
struct Queue
{
    QueueId id;
    QString name;
    std::optional<TeamId> team;
    QString zone;               ///< IANA zone of its business hours
    QList<StepMessage> updates; ///< no step twice in one language; a step without one is not told
    QStringList codes;          ///< its wrap-up codes; empty: whichever the house uses
    WrapUp wrapUp = WrapUp::Offered;
    CallbackTerms callbacks;

    bool operator==(const Queue &) const = default;
};

struct Customer
{
    CustomerId id;
    QString name;
    QString company;
    QString city;
    QString country;       ///< ISO 3166 alpha-2, upper case; empty when unknown
    QString zone;          ///< IANA zone; empty when unknown, never silently UTC
    QStringList languages; ///< BCP 47, the preferred one first
    std::optional<Channel> preferredChannel;
    QString tier;        ///< the house's own word, "Gold"
    QString about;       ///< one line that every agent should know
    QString externalRef; ///< the id in the system it was imported from
    Instant createdAt;
    std::optional<Stage> stage;
    QList<InteractionId> pins; ///< what everybody should see first, the newest pinned first
    /// Who this is: everything about the one is about the other too. It stays where it is, so that
    /// the two can be separated again at any time.
    std::optional<CustomerId> mergedInto;
    QString gave; ///< JSON: by field, what the survivor held before it took this one's value

    bool operator==(const Customer &) const = default;
};

/// One answer of a customer to "may we, for this purpose?".
struct Consent
{
    Purpose purpose = Purpose::Service;
    bool granted = false;
    Instant at;

    bool operator==(const Consent &) const = default;
};

/// One way to reach a customer.
struct ContactPoint
{
    ContactPointId id;
    CustomerId customer;
    ContactKind kind = ContactKind::Phone;
    QString value;   ///< E.164, lower-case email, or handle
    QString service; ///< for a handle: the network it belongs to, "x", "instagram"
    QString label;   ///< "mobile", "work"
    std::optional<Instant> confirmedAt;
    QList<Consent> consents;               ///< at most one a purpose; none given is unknown
    std::optional<qint64> quietFromMinute; ///< customer's local time, minutes after midnight
    std::optional<qint64> quietToMinute;
    bool retired = false;

    bool operator==(const ContactPoint &) const = default;
};

/// Something to be done before a case can be closed. Its text is its name within the case.
struct CheckItem
{
    QString text;
    bool done = false;
    std::optional<AgentId> by; ///< who did it last

    bool operator==(const CheckItem &) const = default;
};

/// Somebody asked whether they may; a case that waits for the answer cannot be closed.
struct Approval
{
    ApprovalId id;
    AgentId askedBy;
    std::optional<AgentId> of; ///< whom; else any supervisor
    QString what;
    ApprovalState state = ApprovalState::Asked;
    std::optional<AgentId> decidedBy;
    QString reason;
    Instant askedAt;

    bool operator==(const Approval &) const = default;
};

/// One matter of one customer, from opening to closing.
struct Case
{
    CaseId id;
    CustomerId customer;
    qint64 number = 0; ///< given by the ledger; 0 until then ("new")
    QString subject;
    CaseStatus status = CaseStatus::Open;
    Priority priority = Priority::Normal;
    std::optional<QueueId> queue;
    std::optional<AgentId> owner;
    Channel channel = Channel::Email; ///< the one it began on
    QStringList tags;                 ///< sorted, no doubles
    QString disposition;              ///< wrap-up code
    Instant openedAt;
    Instant lastAt;                      ///< of the newest interaction or change of status
    std::optional<Instant> waitingSince; ///< the customer's oldest unanswered message
    std::optional<InteractionId>
        lastMessage; ///< the newest that came or went: what a reply follows
    std::optional<Instant> solvedAt;
    QString externalRef;
    std::optional<Instant> snoozedUntil; ///< it sleeps until then, or until its customer speaks
    std::optional<CaseId> parent;        ///< the larger matter that it is a part of
    QList<CaseId> links;                 ///< related ones, which name this one too
    std::optional<CaseId> mergedInto;    ///< the case that it is a part of; closed meanwhile
    QList<AgentId> watchers;             ///< who wants to hear of it without owning it
    QList<CheckItem> checklist;
    QList<Approval> approvals; ///< in the order in which they were asked for

    bool operator==(const Case &) const = default;
};

/// One thing that happened with a customer, on whatever channel. Never changes but for delivery and
/// for the case that it is counted to.
struct Interaction
{
    InteractionId id;
    CustomerId customer;
    std::optional<CaseId> caseId;
    Channel channel = Channel::Note;
    Direction direction = Direction::Internal;
    Author author = Author::Agent;
    std::optional<AgentId> agent;
    QString authorName; ///< when no agent: as the message said
    std::optional<ContactPointId> contactPoint;
    QString subject;
    QString body;                  ///< plain text; hostile when inbound
    QString outcome;               ///< wrap-up of a call or visit
    QString place;                 ///< branch of a visit, queue or number dialled of a call
    std::optional<qint64> seconds; ///< length of a call
    Delivery delivery = Delivery::None;
    Instant happenedAt;
    Instant recordedAt;            ///< by the ledger
    QString externalRef;           ///< Message-ID and the like
    QList<AgentId> mentions;       ///< of a note: whom it is to reach
    std::optional<Instant> sendAt; ///< of a message that waits: not before

    bool operator==(const Interaction &) const = default;
};

/// A file that came or went with an interaction; its bytes lie under their hash.
struct Attachment
{
    AttachmentId id;
    CustomerId customer;
    InteractionId interaction;
    QString name; ///< as its sender called it: hostile
    QString type; ///< media type as claimed
    qint64 size = 0;
    QString sha256; ///< 64 hex digits, lower case

    bool operator==(const Attachment &) const = default;
};

struct OrderLine
{
    QString name;
    qint64 quantity = 1;
    qint64 amountMinor = 0;

    bool operator==(const OrderLine &) const = default;
};

struct Order
{
    OrderId id;
    CustomerId customer;
    QString number;
    OrderStatus status = OrderStatus::Placed;
    QString currency;      ///< ISO 4217
    qint64 totalMinor = 0; ///< in the currency's smallest unit
    QList<OrderLine> lines;
    Instant placedAt;
    QString externalRef;

    bool operator==(const Order &) const = default;
};

struct Article
{
    ArticleId id;
    QString title;
    QString body; ///< Markdown
    QString language;
    QString category;
    QStringList tags;
    Audience audience = Audience::Internal;
    ArticleStatus status = ArticleStatus::Draft;
    std::optional<ArticleId> translationOf;
    std::optional<AgentId> owner;
    Instant updatedAt;
    QString externalRef;

    bool operator==(const Article &) const = default;
};

/// A saved reply in one language.
struct Wording
{
    QString language; ///< BCP 47
    QString text;     ///< with placeholders

    bool operator==(const Wording &) const = default;
};

/// Words that are sent often, found by the word that is typed after "::".
struct SavedReply
{
    SavedReplyId id;
    QString title;
    QString shortcut;             ///< one word, lower case
    QList<Wording> wordings;      ///< at least one, no language twice
    std::optional<AgentId> agent; ///< whose alone it is: no other desk is told of it
    std::optional<TeamId> team;   ///< for whom it is; with neither it is everybody's
    QList<Channel> channels; ///< where it is offered, in their order; none: wherever one writes
    qint64 place = 0;        ///< lower ones first, then by title
    bool retired = false;

    bool operator==(const SavedReply &) const = default;
};

/// What a customer answered when asked how it was.
struct Feedback
{
    FeedbackId id;
    CustomerId customer;
    std::optional<CaseId> caseId;
    std::optional<InteractionId> interaction; ///< the message with which they were asked
    FeedbackKind kind = FeedbackKind::Csat;
    qint64 score = 0; ///< within the range of its kind
    QString comment;  ///< hostile
    Instant givenAt;
    QString externalRef;

    bool operator==(const Feedback &) const = default;
};

/// One of the things that a macro does.
///
/// Its value: for Reply, Note, Tag, Untag and Check a text (with placeholders where somebody reads
/// it); for Status and Priority the name of one; for Queue and Assign an id; for Snooze minutes;
/// for Take nothing.
struct MacroStep
{
    MacroAct act = MacroAct::Tag;
    QString value;

    bool operator==(const MacroStep &) const = default;
};

/// What is done together often, by name.
struct Macro
{
    MacroId id;
    QString title;
    std::optional<AgentId> agent; ///< whose alone it is: no other desk is told of it
    std::optional<TeamId> team;   ///< for whom it is; with neither it is everybody's
    QList<MacroStep> steps;       ///< at least one
    qint64 place = 0;             ///< lower ones first, then by title
    bool retired = false;

    bool operator==(const Macro &) const = default;
};

/// A search that a team, or everybody, keeps by name, and how its rows are shown.
struct TeamView
{
    TeamViewId id;
    QString title;
    QString question; ///< as it is typed into the search
    std::optional<TeamId> team;
    QStringList columns; ///< their names in their order; none: the usual ones
    QString order;       ///< by which column, "-" before it for the other way
    QString grouping;    ///< by which column; empty: not at all
    qint64 place = 0;
    bool retired = false;

    bool operator==(const TeamView &) const = default;
};
} // namespace hadir::domain
