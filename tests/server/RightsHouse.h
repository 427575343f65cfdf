// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/TwoTeams.h"

namespace hadir::domain::rights {

/// As what somebody speaks; for a home and an ended session the line was live before.
enum class Standing { Stranger, Agent, Supervisor, Admin, SentHome, SessionEnded };
inline constexpr std::array standings{"stranger", "agent",     "supervisor",
                                      "admin",    "sent home", "session ended"};

/// Whose the thing is that a message names; Reserved and Null are ids that nothing may have.
enum class Whose { Own, Theirs, Nobodys, Reserved, Null };
inline constexpr std::array owners{"own", "theirs", "nobody's", "reserved", "null"};

/// How it is said.
enum class Manner { Plain, Twice, WithMore, WithRubbish, TooEarly };
inline constexpr std::array manners{"plain", "twice", "with more", "with rubbish", "too early"};

/// What is expected for each Whose.
using Expected = std::array<QLatin1StringView, owners.size()>;

/// One customer with what belongs to them, and who serves them.
struct Thing
{
    CustomerId customer;
    ContactPointId point;
    CaseId caseId;
    InteractionId message;
    OrderId order;
    AgentId agent;
    TeamId team;
    QueueId queue;
    SavedReplyId ownReply;    ///< the agent's
    SavedReplyId sharedReply; ///< everybody's
    QString sha256;
};

inline Thing thingWith(const QUuid &id)
{
    return {CustomerId(id),
            ContactPointId(id),
            CaseId(id),
            InteractionId(id),
            OrderId(id),
            AgentId(id),
            TeamId(id),
            QueueId(id),
            SavedReplyId(id),
            SavedReplyId(id),
            QStringLiteral("../hadir.db")};
}

/// Two teams, and whoever speaks in the first of them.
class House final
{
public:
    /// `changes`: what is said may have effects, so that everything said needs things of its own.
    House(Standing standing, bool changes) : m_standing(standing), m_changes(changes && isIn())
    {
        m_me = m_workspace.ids.make<Agent>();
        const auto made = m_workspace->ledger().decree(AddAgent{.agent = m_me,
                                                                .login = QStringLiteral("me"),
                                                                .name = QStringLiteral("Me"),
                                                                .role = role(),
                                                                .teams = {m_teams.billing}},
                                                       m_workspace.clock.now());
        Q_ASSERT(made && *made);
        m_desk = m_workspace.desk(m_me);
        if (standing == Standing::Stranger)
            return;
        mine = thing(Whose::Own);
        callUp();
        if (standing == Standing::SentHome)
            m_teams.happens(SetAgentActive{.agent = m_me, .active = false});
        if (standing == Standing::SessionEnded) {
            // From outside, as an operator does it.
            auto other = server::Workspace::open(m_workspace.folder(), m_workspace.clock,
                                                 m_workspace.dice, support::cheapPasswords);
            Q_ASSERT(other);
            const auto ended = (*other)->sessions().revokeAllOf(m_me);
            Q_ASSERT(ended);
            m_workspace.clock.advance(std::chrono::seconds(1));
        }
        if (!isIn())
            m_dead = std::move(m_line);
    }

    [[nodiscard]] Role role() const
    {
        return m_standing == Standing::Supervisor ? Role::Supervisor
               : m_standing == Standing::Admin    ? Role::Admin
                                                  : Role::Agent;
    }
    [[nodiscard]] bool isStranger() const { return m_standing == Standing::Stranger; }
    [[nodiscard]] bool isIn() const
    {
        return m_standing == Standing::Agent || m_standing == Standing::Supervisor
               || m_standing == Standing::Admin;
    }

    /// A thing of that owner, untouched so far.
    Thing thing(Whose whose)
    {
        if (!m_changes && m_things.contains(whose))
            return m_things.value(whose);
        return *m_things.insert(whose, newThing(whose));
    }
    /// The line on which is spoken: as it was left, or a new one when that has ended.
    support::DeskLine &line()
    {
        if (!isIn() || m_line->closed)
            callUp();
        if (isIn()) {
            m_line->conversation->catchUp();
            m_line->heard.clear();
        }
        return *m_line;
    }
    /// The line that was live when its agent lost their standing; null for the others.
    support::DeskLine *deadLine() { return m_dead.get(); }

    qint64 nextNumber()
    {
        return m_workspace->ledger().clients().lastNumberOf(m_desk.client).value() + 1;
    }
    wire::Pushed pushed(qint64 number, const Command &command)
    {
        return m_workspace.pushed(number, command);
    }
    qint64 revision() { return m_workspace->ledger().revision().value(); }
    /// What the audit says became of the command: an outcome, several, or nothing.
    QString audited(qint64 number)
    {
        QStringList out;
        const auto read = m_workspace->database().each(
            QStringLiteral(R"(SELECT "outcome" FROM audit WHERE "client" = ? AND "number" = ?)"),
            [&](const store::Row &row) { out.append(row.at<QString>(0)); }, m_desk.client, number);
        Q_ASSERT(read);
        return out.join(u'+');
    }
    /// The kinds of what changed since.
    QStringList kindsSince(qint64 revision)
    {
        QStringList out;
        const auto read = m_workspace->database().each(
            QStringLiteral(R"(SELECT DISTINCT "kind" FROM change WHERE "revision" > ?)"),
            [&](const store::Row &row) { out.append(row.at<QString>(0)); }, revision);
        Q_ASSERT(read);
        return out;
    }
    void pass(core::Milliseconds time) { m_workspace.clock.jump(time); }
    support::SequentialIds &ids() { return m_workspace.ids; }
    QString epoch() { return m_workspace->epoch(); }

    Thing mine;

private:
    Thing newThing(Whose whose)
    {
        switch (whose) {
        case Whose::Own:
            return make(m_me, m_teams.billing, m_teams.bills);
        case Whose::Theirs:
            return make(m_teams.sal, m_teams.sales, m_teams.offers);
        case Whose::Nobodys:
            return thingWith(m_workspace.ids.next());
        case Whose::Reserved:
            return thingWith(Scope::workspace().uuid());
        case Whose::Null:
            return thingWith({});
        }
        Q_UNREACHABLE();
    }
    Thing make(AgentId agent, TeamId team, QueueId queue)
    {
        Thing out = thingWith(m_workspace.ids.next());
        out.agent = agent;
        out.team = team;
        out.queue = queue;
        out.ownReply = m_workspace.ids.make<SavedReply>();
        out.sharedReply = m_workspace.ids.make<SavedReply>();
        out.sha256 = m_workspace->blobs().put(out.customer.toString().toUtf8()).value();
        const auto in = m_workspace->ledger().bringIn(
            {Customer{.id = out.customer, .name = QStringLiteral("Nur")},
             ContactPoint{.id = out.point,
                          .customer = out.customer,
                          .kind = ContactKind::Email,
                          .value = out.customer.toString() + QStringLiteral("@example.com")},
             Case{.id = out.caseId,
                  .customer = out.customer,
                  .number = ++m_number,
                  .subject = QStringLiteral("x"),
                  .queue = queue,
                  .owner = agent},
             Interaction{.id = out.message, .customer = out.customer, .body = QStringLiteral("x")},
             Attachment{.id = AttachmentId(out.customer.uuid()),
                        .customer = out.customer,
                        .interaction = out.message,
                        .name = QStringLiteral("x"),
                        .size = 36,
                        .sha256 = out.sha256},
             Order{.id = out.order, .customer = out.customer, .number = QStringLiteral("1")},
             SavedReply{.id = out.ownReply,
                        .title = QStringLiteral("x"),
                        .shortcut = QStringLiteral("x"),
                        .wordings = {{QStringLiteral("en"), QStringLiteral("x")}},
                        .agent = agent},
             SavedReply{.id = out.sharedReply,
                        .title = QStringLiteral("x"),
                        .shortcut = QStringLiteral("x"),
                        .wordings = {{QStringLiteral("en"), QStringLiteral("x")}}}},
            QStringLiteral("test"), m_workspace.clock.now());
        Q_ASSERT(in);
        return out;
    }
    void callUp()
    {
        m_line = std::make_unique<support::DeskLine>(m_teams.floor);
        if (m_standing == Standing::Stranger)
            m_line->say(wire::Hello{.client = m_desk.client});
        else if (m_dead)
            m_line->resume(m_desk);
        else
            m_line->goLive(m_desk = m_workspace.desk(m_me)); // its session may be over
    }

    support::TwoTeams m_teams;
    support::ScratchWorkspace &m_workspace = m_teams.workspace;
    Standing m_standing;
    bool m_changes;
    QHash<Whose, Thing> m_things;
    AgentId m_me;
    support::ScratchWorkspace::Desk m_desk;
    qint64 m_number = 1'000;
    std::unique_ptr<support::DeskLine> m_dead;
    std::unique_ptr<support::DeskLine> m_line;
};
} // namespace hadir::domain::rights
