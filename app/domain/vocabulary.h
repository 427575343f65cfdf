// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Schema.h"

namespace hadir::domain {

/// How an interaction travelled. Note and System never leave the house.
enum class Channel { Call, Email, Chat, Sms, WhatsApp, Social, Visit, Note, System };
template <>
struct Names<Channel>
{
    static constexpr std::array values{"call",   "email", "chat", "sms",   "whatsapp",
                                       "social", "visit", "note", "system"};
};

/// Seen from the house: Inbound came from the customer.
enum class Direction { Inbound, Outbound, Internal };
template <>
struct Names<Direction>
{
    static constexpr std::array values{"in", "out", "internal"};
};

enum class Author { Customer, Agent, System };
template <>
struct Names<Author>
{
    static constexpr std::array values{"customer", "agent", "system"};
};

/// How far an outgoing message got. Waiting means: in the ledger's send queue, nobody has sent it.
/// Recalled: its writer took it back out of there, and nobody will.
enum class Delivery { None, Waiting, Sent, Failed, Recalled };
template <>
struct Names<Delivery>
{
    static constexpr std::array values{"none", "waiting", "sent", "failed", "recalled"};
};

enum class CaseStatus { Open, Pending, Solved, Closed };
template <>
struct Names<CaseStatus>
{
    static constexpr std::array values{"open", "pending", "solved", "closed"};
};

enum class Priority { Low, Normal, High, Urgent };
template <>
struct Names<Priority>
{
    static constexpr std::array values{"low", "normal", "high", "urgent"};
};

enum class Role { Agent, Supervisor, Admin };
template <>
struct Names<Role>
{
    static constexpr std::array values{"agent", "supervisor", "admin"};
};

/// What kind of address a contact point holds.
enum class ContactKind { Phone, Email, Handle };
template <>
struct Names<ContactKind>
{
    static constexpr std::array values{"phone", "email", "handle"};
};

/// What a consent is for.
enum class Purpose { Service, Callback, Survey, Marketing };
template <>
struct Names<Purpose>
{
    static constexpr std::array values{"service", "callback", "survey", "marketing"};
};

enum class OrderStatus { Placed, Paid, Shipped, Delivered, Cancelled, Returned };
template <>
struct Names<OrderStatus>
{
    static constexpr std::array values{"placed",    "paid",      "shipped",
                                       "delivered", "cancelled", "returned"};
};

enum class CallbackState { Planned, Claimed, Reached, Missed, Cancelled };
template <>
struct Names<CallbackState>
{
    static constexpr std::array values{"planned", "claimed", "reached", "missed", "cancelled"};
};

/// How a callback came to be promised. Link: the customer moved or cancelled it on our page.
enum class CallbackOrigin { Booked, KeptPlace, Voicemail, MissedCall, Link };
template <>
struct Names<CallbackOrigin>
{
    static constexpr std::array values{"booked", "kept-place", "voicemail", "missed-call", "link"};
};

/// What came of calling somebody back.
enum class CallOutcome { Reached, NoAnswer, Busy, WrongNumber, AnotherTime, DoNotCall };
template <>
struct Names<CallOutcome>
{
    static constexpr std::array values{"reached",      "no-answer",    "busy",
                                       "wrong-number", "another-time", "do-not-call"};
};

/// How firm a booking is: a desk cannot know what others have booked, the ledger does.
enum class Hold { Confirmed, Provisional };
template <>
struct Names<Hold>
{
    static constexpr std::array values{"confirmed", "provisional"};
};

/// Which number a further try goes to.
enum class RetryNumber { Same, Other };
template <>
struct Names<RetryNumber>
{
    static constexpr std::array values{"same", "other"};
};

/// How much of a repeating callback is meant.
enum class SeriesReach { One, All };
template <>
struct Names<SeriesReach>
{
    static constexpr std::array values{"one", "all"};
};

/// Who asked for a callback to be moved or cancelled.
enum class AskedBy { House, Customer };
template <>
struct Names<AskedBy>
{
    static constexpr std::array values{"house", "customer"};
};

enum class ArticleStatus { Draft, Published, Retired };
template <>
struct Names<ArticleStatus>
{
    static constexpr std::array values{"draft", "published", "retired"};
};

enum class Audience { Internal, Customer };
template <>
struct Names<Audience>
{
    static constexpr std::array values{"internal", "customer"};
};

/// For whom a saved reply or a macro is.
enum class Circle { Own, Team, Everyone };
template <>
struct Names<Circle>
{
    static constexpr std::array values{"own", "team", "everyone"};
};

/// Whether a case may be closed without a wrap-up code.
enum class WrapUp { Offered, Needed };
template <>
struct Names<WrapUp>
{
    static constexpr std::array values{"offered", "needed"};
};

/// Where a customer stands with the house.
enum class Stage { Prospect, New, Active, AtRisk, Lapsed };
template <>
struct Names<Stage>
{
    static constexpr std::array values{"prospect", "new", "active", "at-risk", "lapsed"};
};

/// What a customer was asked: satisfaction (1 to 5), whether they would recommend us (0 to 10), how
/// easy it was (1 to 7).
enum class FeedbackKind { Csat, Nps, Ces };
template <>
struct Names<FeedbackKind>
{
    static constexpr std::array values{"csat", "nps", "ces"};
};

enum class ApprovalState { Asked, Granted, Declined, Withdrawn };
template <>
struct Names<ApprovalState>
{
    static constexpr std::array values{"asked", "granted", "declined", "withdrawn"};
};

/// What befalls a case, or a callback, that its customer may be told of by itself.
enum class CaseStep {
    Opened,
    Taken,
    Pending,
    Solved,
    Reopened,
    CallbackBooked,
    CallbackSoon, ///< some time before it is due
    CallbackMoved,
    CallbackCancelled
};
template <>
struct Names<CaseStep>
{
    static constexpr std::array values{"opened",        "taken",          "pending",
                                       "solved",        "reopened",       "callback-booked",
                                       "callback-soon", "callback-moved", "callback-cancelled"};
};

/// What a step of a macro does; its value is said at MacroStep.
enum class MacroAct {
    Reply,
    Note,
    Status,
    Priority,
    Queue,
    Tag,
    Untag,
    Assign,
    Take,
    Snooze,
    Check
};
template <>
struct Names<MacroAct>
{
    static constexpr std::array values{"reply", "note",   "status", "priority", "queue", "tag",
                                       "untag", "assign", "take",   "snooze",   "check"};
};

/// What the text of a saved reply leaves open, written {{case.number}}.
enum class Placeholder {
    CustomerFirstName,
    CustomerName,
    CustomerCompany,
    AgentFirstName,
    AgentName,
    CaseNumber,
    CaseSubject,
    OrderNumber,  ///< of the customer's newest order
    CallbackTime, ///< by the customer's clock, in an automatic message about a callback
    CallbackLink  ///< where the customer moves or cancels it
};
template <>
struct Names<Placeholder>
{
    static constexpr std::array values{"customer.first_name", "customer.name", "customer.company",
                                       "agent.first_name",    "agent.name",    "case.number",
                                       "case.subject",        "order.number",  "callback.time",
                                       "callback.link"};
};
} // namespace hadir::domain
