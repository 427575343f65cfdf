// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/macroDeeds.h"

#include "app/domain/channelRules.h"
#include "app/domain/clash.h"
#include "app/domain/placeholders.h"
#include "app/domain/sending.h"

#include <algorithm>

namespace hadir::domain {

namespace {
/// One macro on its way through one case: what the case is like after each step.
class Course final
{
public:
    Course(const MacroPlace &place, core::Ids &ids)
        : m_place(place)
        , m_ids(ids)
        , m_now(place.about)
        , m_fillings(fillingsOf(place.customer, place.agent, place.about, place.newest))
    {}

    MacroDeed deed(const MacroStep &step)
    {
        m_empty.clear();
        Command command = commandOf(step);
        return {.step = step, .command = std::move(command), .empty = m_empty};
    }

private:
    Command commandOf(const MacroStep &step)
    {
        const QString text = step.value.trimmed();
        switch (step.act) {
        case MacroAct::Reply:
            return reply(text);
        case MacroAct::Note:
            return AddNote{.interaction = m_ids.make<Interaction>(),
                           .customer = m_now.customer,
                           .caseId = m_now.id,
                           .body = words(text)};
        case MacroAct::Status:
            return status(fromName<CaseStatus>(text).value_or(m_now.status));
        case MacroAct::Priority:
            return priority(fromName<Priority>(text).value_or(m_now.priority));
        case MacroAct::Queue:
            return move(QueueId(QUuid::fromString(text)));
        case MacroAct::Tag:
            return TagCase{m_now.id, {text}, {}};
        case MacroAct::Untag:
            return TagCase{m_now.id, {}, {text}};
        case MacroAct::Assign:
            return assign(AgentId(QUuid::fromString(text)));
        case MacroAct::Take:
            return assign(m_place.agent.id);
        case MacroAct::Snooze:
            return snoozed(std::chrono::minutes(text.toLongLong()));
        case MacroAct::Check:
            return ChangeChecklist{.caseId = m_now.id, .add = {words(text)}};
        }
        Q_UNREACHABLE();
    }

    QString words(const QString &text)
    {
        Filled out = filled(text, m_fillings);
        m_empty = out.empty;
        return out.text;
    }

    Command reply(const QString &text)
    {
        ReplyToCustomer out{.interaction = m_ids.make<Interaction>(),
                            .customer = m_now.customer,
                            .caseId = m_now.id,
                            .channel = Channel::Note,
                            .body = words(text),
                            .after = m_now.lastMessage};
        for (const Channel channel :
             {m_now.channel, m_place.customer.preferredChannel.value_or(m_now.channel),
              Channel::Email, Channel::WhatsApp, Channel::Sms, Channel::Social}) {
            const ContactPoint *point = pointFor(channel);
            if (!point || (out.contactPoint && !isOpen(channel)))
                continue;
            out.channel = channel;
            out.contactPoint = point->id;
            if (isOpen(channel))
                break; // else the rule says why, unless another takes it
        }
        if (out.channel == Channel::Email)
            out.subject = m_now.subject;
        m_now.lastMessage = out.interaction;
        return out;
    }

    const ContactPoint *pointFor(Channel channel) const
    {
        const auto kind = addressKindFor(channel);
        const auto point = std::ranges::find_if(m_place.points, [&](const ContactPoint &one) {
            return one.kind == kind && !one.retired && !refusesService(one);
        });
        return kind && point != m_place.points.end() ? &*point : nullptr;
    }

    bool isOpen(Channel channel) const
    {
        if (!hasWindow(channel))
            return true;
        const auto until = m_place.heard ? windowAfter(channel, *m_place.heard) : std::nullopt;
        return until && m_place.now < *until;
    }

    Command status(CaseStatus wanted)
    {
        const CaseStatus was = std::exchange(m_now.status, wanted);
        return SetCaseStatus{m_now.id, wanted, was};
    }

    Command priority(Priority wanted)
    {
        const Priority was = std::exchange(m_now.priority, wanted);
        return SetCasePriority{m_now.id, wanted, was};
    }

    Command move(QueueId queue)
    {
        MoveCase out{m_now.id, queue};
        rememberBase(out, m_now);
        m_now.queue = queue;
        return out;
    }

    Command assign(AgentId agent)
    {
        AssignCase out{m_now.id, agent};
        rememberBase(out, m_now);
        m_now.owner = agent;
        if (agent == m_place.agent.id)
            return TakeCase{m_now.id};
        return out;
    }

    Command snoozed(std::chrono::minutes time)
    {
        SnoozeCase out{m_now.id, m_place.now + time, {}};
        rememberBase(out, m_now);
        m_now.snoozedUntil = out.until;
        return out;
    }

    const MacroPlace &m_place;
    core::Ids &m_ids;
    Case m_now;
    Fillings m_fillings;
    QList<Placeholder> m_empty; ///< of the step in hand
};
} // namespace

QList<MacroDeed> deedsOf(const Macro &macro, const MacroPlace &place, core::Ids &ids)
{
    Course course(place, ids);
    QList<MacroDeed> out;
    for (const MacroStep &step : macro.steps)
        out.append(course.deed(step));
    return out;
}
} // namespace hadir::domain
