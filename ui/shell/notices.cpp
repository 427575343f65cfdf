// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/notices.h"

#include "app/domain/approving.h"
#include "ui/theme/bidi.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {
namespace {

struct AlertWords
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::Alerts)
};

bool isHis(const std::optional<desk::WorkRow> &row, domain::AgentId me)
{
    return row && row->work.owner == me;
}

QString titleOf(const Happening &one)
{
    const QString name = withoutIsolates(one.name);
    switch (one.kind) {
    case Happening::Kind::CustomerWrote:
        return AlertWords::tr("%1 has written", "a customer").arg(name);
    case Happening::Kind::CaseAssigned:
        return AlertWords::tr("A case of %1 is yours now", "a customer").arg(name);
    case Happening::Kind::ReplyHeldBack:
        return AlertWords::tr("Your reply to %1 was held back", "a customer").arg(name);
    case Happening::Kind::ChangeRefused:
        return AlertWords::tr("A change of yours for %1 was not accepted", "a customer").arg(name);
    case Happening::Kind::CallbackDue:
        return AlertWords::tr("It is time to call %1", "a customer").arg(name);
    case Happening::Kind::Mentioned:
        return AlertWords::tr("A note on %1 is for you", "a customer").arg(name);
    case Happening::Kind::CaseWoke:
        return AlertWords::tr("A case of %1 woke up", "a customer").arg(name);
    case Happening::Kind::WatchedMoved:
        return AlertWords::tr("There is news in a case of %1 that you watch", "a customer")
            .arg(name);
    case Happening::Kind::DecisionWanted:
        return AlertWords::tr("Your decision is asked for in a case of %1", "a customer").arg(name);
    case Happening::Kind::Decided:
        return AlertWords::tr("What you asked for in a case of %1 is decided", "a customer")
            .arg(name);
    }
    Q_UNREACHABLE();
}

QString titleWithoutName(Happening::Kind kind)
{
    switch (kind) {
    case Happening::Kind::CustomerWrote:
        return AlertWords::tr("A customer has written");
    case Happening::Kind::CaseAssigned:
        return AlertWords::tr("A case is yours now");
    case Happening::Kind::ReplyHeldBack:
        return AlertWords::tr("A reply of yours was held back");
    case Happening::Kind::ChangeRefused:
        return AlertWords::tr("A change of yours was not accepted");
    case Happening::Kind::CallbackDue:
        return AlertWords::tr("It is time for a callback");
    case Happening::Kind::Mentioned:
        return AlertWords::tr("A note is for you");
    case Happening::Kind::CaseWoke:
        return AlertWords::tr("A case woke up");
    case Happening::Kind::WatchedMoved:
        return AlertWords::tr("There is news in a case that you watch");
    case Happening::Kind::DecisionWanted:
        return AlertWords::tr("Your decision is asked for");
    case Happening::Kind::Decided:
        return AlertWords::tr("What you asked for is decided");
    }
    Q_UNREACHABLE();
}
} // namespace

std::optional<Happening> happenedBetween(const std::optional<desk::WorkRow> &before,
                                         const std::optional<desk::WorkRow> &after,
                                         domain::AgentId me)
{
    if (!after || (!isHis(after, me) && !after->work.watchers.contains(me)))
        return std::nullopt;
    const domain::Case &now = after->work;
    Happening out{.customer = now.customer,
                  .caseId = now.id,
                  .name = after->customerName,
                  .subject = now.subject};
    if (!isHis(after, me)) { // only watched
        const bool isMoved =
            before && before->work.watchers.contains(me)
            && (now.lastMessage != before->work.lastMessage || now.status != before->work.status
                || now.owner != before->work.owner);
        out.kind = Happening::Kind::WatchedMoved;
        return isMoved ? std::optional(out) : std::nullopt;
    }
    if (!isHis(before, me)) {
        out.kind = Happening::Kind::CaseAssigned;
        return out;
    }
    // A message of ours, sent or not, leaves nobody waiting for us.
    const bool isNew = now.lastMessage != before->work.lastMessage;
    if (!isNew || !now.waitingSince || after->replyWaits)
        return std::nullopt;
    out.kind = Happening::Kind::CustomerWrote;
    return out;
}

std::optional<Happening::Kind> decisionBetween(const std::optional<domain::Case> &before,
                                               const domain::Case &after, const domain::Actor &me)
{
    const auto wasState = [&before](domain::ApprovalId id) {
        if (!before)
            return std::optional<domain::ApprovalState>();
        const auto found = std::ranges::find(before->approvals, id, &domain::Approval::id);
        return found == before->approvals.end() ? std::nullopt : std::optional(found->state);
    };
    for (const domain::Approval &one : after.approvals) {
        const auto was = wasState(one.id);
        const bool isFirst = !one.of || one.of == me.agent; // a colleague was asked by name
        if (!was && isFirst && domain::mayDecide(one, me))
            return Happening::Kind::DecisionWanted;
        const bool isAnswered = one.state == domain::ApprovalState::Granted
                                || one.state == domain::ApprovalState::Declined;
        if (was == domain::ApprovalState::Asked && isAnswered && one.askedBy == me.agent)
            return Happening::Kind::Decided;
    }
    return std::nullopt;
}

std::optional<Notice> noticeOf(const QList<Happening> &happenings, const Surroundings &around)
{
    using Window = Surroundings::Window;
    if (happenings.isEmpty() || around.window == Window::InHand || around.quiet.isOn(around.now))
        return std::nullopt;
    const Happening &first = happenings.first();
    const bool saysNothing = around.window == Window::Locked
                             || around.discretion == Surroundings::Discretion::SaysNothing;
    const bool isOfOne = std::ranges::all_of(happenings, [&first](const Happening &each) {
        return each.customer == first.customer && each.caseId == first.caseId;
    });
    Notice out;
    if (isOfOne) {
        out.customer = first.customer;
        out.caseId = first.caseId;
    }
    if (happenings.size() > 1) {
        out.title = AlertWords::tr("%n thing(s) happened", nullptr, int(happenings.size()));
        const auto isSame = [&first](const Happening &each) { return each.kind == first.kind; };
        if (std::ranges::all_of(happenings, isSame))
            out.text = titleWithoutName(first.kind);
        return out;
    }
    const bool isNamed = !saysNothing && !first.name.isEmpty();
    out.title = isNamed ? titleOf(first) : titleWithoutName(first.kind);
    if (!saysNothing)
        out.text = withoutIsolates(first.subject);
    return out;
}
} // namespace hadir::ui
