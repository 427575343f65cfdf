// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Instant.h"
#include "app/domain/Entity.h"
#include "app/domain/Rejection.h"
#include "app/domain/Tombstone.h"
#include "app/domain/ids.h"
#include "app/domain/vocabulary.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUuid>

#include <optional>
#include <variant>

/// What desk and server say to each other; docs/protocol.md tells the story and is checked against
/// tests/golden/wire. Each message is a JSON object with its name under "t".
namespace hadir::wire {

struct Client; ///< one installation of the desk for one account
using ClientId = core::Id<Client>;

/// The version of the whole conversation. A server serves this and the one before.
constexpr qint64 protocolVersion = 1;

// ---- from the desk

/// First word on a new connection.
struct Hello
{
    qint64 protocol = protocolVersion;
    QString program; ///< "hadir/0.1.0", for logs
    ClientId client;

    bool operator==(const Hello &) const = default;
};

struct SignIn
{
    QString account;
    QString password;

    bool operator==(const SignIn &) const = default;
};

/// Goes on with a session that an earlier SignedIn gave.
struct Resume
{
    QString token;

    bool operator==(const Resume &) const = default;
};

/// Ends the session for good.
struct SignOut
{
    bool operator==(const SignOut &) const = default;
};

/// "I have everything up to here; what changed since?" Answered by one Page; when that says
/// `more`, the desk asks again, else the server goes on by itself with every change.
struct Sync
{
    QString epoch;                   ///< of the ledger the revision belongs to; empty at first
    qint64 revision = 0;             ///< the newest that is applied here
    qint64 confirmed = 0;            ///< this desk's newest command whose outcome is applied here
    qint64 limit = 2'000;            ///< entities a page, as the desk would like it
    QList<domain::CustomerId> holds; ///< first on a line, unless it holds all: whom it has here
    QList<domain::CustomerId> needs = {}; ///< then also: whom something that waits here is about

    bool operator==(const Sync &) const = default;
};

/// One command of the outbox.
struct Pushed
{
    qint64 number = 0; ///< the desk's own count, from 1, without gaps
    QString name;
    QJsonObject arguments;
    core::Instant doneAt; ///< the desk's clock, corrected by what it knows of the server's
    QString mark = {};    ///< the desk's own word for it, given back by SignedIn

    bool operator==(const Pushed &) const = default;
};

/// The oldest commands that are not confirmed, in order. Answered by the Page that confirms them.
struct Push
{
    QList<Pushed> commands;

    bool operator==(const Push &) const = default;
};

enum class Availability { Available, Away, Offline };

/// Where this agent is now; never stored.
struct Present
{
    Availability availability = Availability::Available;
    std::optional<domain::CustomerId> customer;
    std::optional<domain::CaseId> caseId;
    bool writing = false;

    bool operator==(const Present &) const = default;
};

/// Asks for a piece of an attachment's bytes.
struct Fetch
{
    QString sha256;
    qint64 offset = 0;

    bool operator==(const Fetch &) const = default;
};

/// The desk has a file for a message, and asks how far the server has it. Answered by Taken.
struct Offer
{
    QString sha256;
    qint64 size = 0;

    bool operator==(const Offer &) const = default;
};

/// The next piece of the file that was offered last on this line. Answered by Taken.
struct Piece
{
    QString sha256;
    qint64 offset = 0;
    QString base64;

    bool operator==(const Piece &) const = default;
};

/// The agent wants to work with a customer whom this desk may not hold. Answered by a page.
struct Open
{
    domain::CustomerId customer;

    bool operator==(const Open &) const = default;
};

/// What happened to a customer before that entry, which is the oldest here. Answered by a page.
struct Older
{
    domain::CustomerId customer;
    core::Instant at;                  ///< when that entry happened
    domain::InteractionId interaction; ///< and which it is
    qint64 limit = 100;                ///< entries

    bool operator==(const Older &) const = default;
};

/// Looks for customers and cases that this desk may not hold; or, with `about`, for who last
/// changed these fields of that customer. Answered by Found.
struct Search
{
    qint64 question = 0; ///< the desk's own number for it, given back
    QString query;
    qint64 limit = 8; ///< hits of each kind
    std::optional<domain::CustomerId> about = {};
    QStringList fields = {}; ///< with `about`

    bool operator==(const Search &) const = default;
};

/// These people are gone from this desk, with everything about them: its receipt.
struct Erased
{
    QList<domain::CustomerId> customers;

    bool operator==(const Erased &) const = default;
};

/// All that this desk held is destroyed: its receipt, in answer to a Sorry with `wipe`.
struct Wiped
{
    bool operator==(const Wiped &) const = default;
};

// ---- from the server

/// Answer to Hello.
struct Welcome
{
    qint64 protocol = protocolVersion;
    QString program;
    QString workspace; ///< its name, to show
    core::Instant now;

    bool operator==(const Welcome &) const = default;
};

/// Answer to SignIn and Resume.
struct SignedIn
{
    domain::AgentId agent;
    QString name;
    domain::Role role = domain::Role::Agent;
    QString token;         ///< to resume with; keep it secret
    qint64 lastNumber = 0; ///< of this client's commands that the ledger has seen
    core::Instant now;
    QString share; ///< half of what opens this client's files; the same as long as it may read
    core::Instant leaseUntil; ///< until when its files may be opened without the server
    QString lastMark = {};    ///< of the command with that number, as the desk had marked it
    bool holdsAll = false;    ///< this desk holds every customer
    /// Whom this desk is to forget before it shows or pushes anything, and has not said it did.
    QList<domain::Tombstone> erased = {};

    bool operator==(const SignedIn &) const = default;
};

/// One entity as it is at a revision.
struct Change
{
    /// The name of a domain::Kind, or "erased", whose entity is a domain::Tombstone; one that is
    /// not known here is passed over.
    QString kind;
    QJsonObject entity;

    bool operator==(const Change &) const = default;
};

/// A command that was turned down for good.
struct Refused
{
    qint64 number = 0;
    domain::Refusal refusal{};
    QString about;
    std::optional<domain::AgentId> by = {}; ///< whose doing it was, where that is known
    std::optional<core::Instant> at = {};   ///< and when they did it

    bool operator==(const Refused &) const = default;
};

/// How far back a customer's history was sent: to this entry, and older ones are asked for; or to
/// its beginning, when there is none.
struct Horizon
{
    domain::CustomerId customer;
    std::optional<core::Instant> at;
    std::optional<domain::InteractionId> interaction;

    bool operator==(const Horizon &) const = default;
};

/// Everything that changed in (from, to]. Applied whole, in one transaction, or not at all.
struct Page
{
    QString epoch;
    qint64 from = 0; ///< the desk's revision that this page builds on; 0 begins anew
    qint64 to = 0;
    bool more = false;    ///< there is more; ask for it
    qint64 total = 0;     ///< with `more`: entities still to come after this page, for progress
    qint64 confirmed = 0; ///< this desk's commands up to here are in it; 0 says nothing
    QList<Refused> refused;
    QList<Change> changes;
    core::Instant now;
    QList<domain::CustomerId> left; ///< whom this desk holds no longer
    QList<Horizon> horizons = {};   ///< of customers whose history is not here whole, or is now

    bool operator==(const Page &) const = default;
};

/// Where one colleague is.
struct Person
{
    domain::AgentId agent;
    Availability availability = Availability::Available;
    std::optional<domain::CustomerId> customer;
    std::optional<domain::CaseId> caseId;
    bool writing = false;

    bool operator==(const Person &) const = default;
};

/// Who is where. `whole` replaces what was known, else only those named changed.
struct Presence
{
    bool whole = false;
    QList<Person> people;

    bool operator==(const Presence &) const = default;
};

/// A piece of an attachment; `total` is 0 when the server does not have it.
struct Chunk
{
    QString sha256;
    qint64 offset = 0;
    qint64 total = 0;
    QString base64;
    bool coming = false; ///< the desk that attached it is still bringing it: it follows by itself

    bool operator==(const Chunk &) const = default;
};

/// How far the server has a file that this desk brings.
struct Taken
{
    QString sha256;
    qint64 got = 0;     ///< bytes from its beginning: the next piece begins there
    bool whole = false; ///< all of it is there, and is what its name says
    QString kind = {};  ///< a FailureKind's name: it is not taken, or not now
    qint64 retryAfterMs = 0;

    bool operator==(const Taken &) const = default;
};

/// A customer or a case that the server found, with what one line about it needs.
struct Hit
{
    domain::CustomerId customer;
    QString name;
    QString company;
    QString tier;
    QString city;
    QString contact;                      ///< the number or address that matched, if one did
    std::optional<domain::CaseId> caseId; ///< present when it is a case that was found
    qint64 number = 0;
    QString subject;
    std::optional<domain::CaseStatus> status;
    std::optional<domain::Channel> channel;

    bool operator==(const Hit &) const = default;
};

/// Letters of a text that answer what was asked.
struct Mark
{
    qint64 start = 0;
    qint64 length = 0;

    bool operator==(const Mark &) const = default;
};

/// Something that was said or written and that the server found, with what one line about it needs.
struct Said
{
    domain::InteractionId message;
    domain::CustomerId customer;
    QString name; ///< the customer's
    std::optional<domain::CaseId> caseId;
    qint64 number = 0; ///< the case's
    domain::Channel channel = domain::Channel::Note;
    core::Instant at;
    QString text; ///< the line in which the words stand
    QList<Mark> marks = {};

    bool operator==(const Said &) const = default;
};

/// Who last changed a field.
struct Hand
{
    QString field;
    std::optional<domain::AgentId> by; ///< absent when it was no agent
    std::optional<core::Instant> at;

    bool operator==(const Hand &) const = default;
};

/// Answer to Search. With `retryAfterMs` nothing was looked up: it was asked too often. While
/// `reading`, what was written is still looked through, and another answer follows that says all.
struct Found
{
    qint64 question = 0;
    QList<Hit> hits; ///< best first; none whom this desk holds
    qint64 retryAfterMs = 0;
    QList<Hand> hands = {}; ///< of the fields that were asked about, as far as is known
    QList<Said> messages = {}; ///< the newest first, of none whom this desk holds
    bool reading = false;
    bool unread = false; ///< there are messages that were not looked at

    bool operator==(const Found &) const = default;
};

/// Why the server does not do what was asked. "throttled", and "disk-full" and "storage" after a
/// push, pass: the connection goes on, ask again after `retryAfterMs`. Else it ends.
struct Sorry
{
    QString kind; ///< a FailureKind's name
    QString detail;
    qint64 retryAfterMs = 0;
    bool wipe =
        false; ///< the desk is to destroy all it holds, what waits too, before anything else

    bool operator==(const Sorry &) const = default;
};

using Message =
    std::variant<Hello, SignIn, Resume, SignOut, Sync, Push, Present, Fetch, Offer, Piece, Open,
                 Older, Search, Erased, Wiped, Welcome, SignedIn, Page, Presence, Chunk, Taken,
                 Found, Sorry>;
} // namespace hadir::wire
