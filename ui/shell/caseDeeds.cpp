// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/caseDeeds.h"

#include "app/domain/ending.h"
#include "ui/theme/bidi.h"
#include "ui/words/formats.h"
#include "ui/words/houseWords.h"
#include "ui/words/words.h"

#include <QCoreApplication>

namespace hadir::ui {

namespace {
QStringList inBoth(const QStringList &some, const QStringList &others)
{
    QStringList out = some;
    out.removeIf([&others](const QString &one) { return !others.contains(one); });
    return out;
}

QStringList without(const QStringList &some, const QStringList &others)
{
    QStringList out = some;
    out.removeIf([&others](const QString &one) { return others.contains(one); });
    return out;
}

struct Already
{
    const domain::Case &now;
    domain::AgentId me;

    bool operator()(const domain::SetCaseStatus &command) const
    {
        return command.status == now.status;
    }
    bool operator()(const domain::SetCasePriority &command) const
    {
        return command.priority == now.priority;
    }
    bool operator()(const domain::MoveCase &command) const { return command.queue == now.queue; }
    bool operator()(const domain::TakeCase &) const { return now.owner == me; }
    bool operator()(const domain::AssignCase &command) const { return command.agent == now.owner; }
    bool operator()(const domain::TagCase &command) const
    {
        return without(command.add, now.tags).isEmpty()
               && inBoth(command.remove, now.tags).isEmpty();
    }
    bool operator()(const domain::SnoozeCase &command) const
    {
        return command.until == now.snoozedUntil;
    }
    bool operator()(const auto &) const { return false; }
};

struct DeedWords
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::CaseDeeds)

public:
    const domain::Case &before;
    const models::CustomerFile &file;

    QString operator()(const domain::SetCaseStatus &command) const
    {
        return tr("The status of %1 is now %2.", "case and customer, status")
            .arg(which(), wordFor(command.status));
    }
    QString operator()(const domain::SetCasePriority &command) const
    {
        return tr("The priority of %1 is now %2.", "case and customer, priority")
            .arg(which(), wordFor(command.priority));
    }
    QString operator()(const domain::MoveCase &command) const
    {
        return tr("The queue of %1 is now %2.", "case and customer, queue")
            .arg(which(), isolated(file.directory.nameOf(command.queue)));
    }
    QString operator()(const domain::TakeCase &) const { return yours(); }
    QString operator()(const domain::AssignCase &command) const
    {
        if (!command.agent)
            return tr("Nobody owns %1 now.", "case and customer").arg(which());
        const QString name = file.directory.nameOf(*command.agent);
        if (command.agent == file.directory.me)
            return yours();
        if (name.isEmpty())
            return tr("A colleague now owns %1.", "case and customer").arg(which());
        return tr("%2 now owns %1.", "case and customer, agent").arg(which(), isolated(name));
    }
    QString operator()(const domain::TagCase &command) const
    {
        return (command.add.isEmpty()
                    ? tr("The tags of %1 no longer include %2.", "case and customer, tags")
                    : tr("The tags of %1 now include %2.", "case and customer, tags"))
            .arg(which(), listed(houseWords(command.add.isEmpty() ? command.remove : command.add)));
    }
    QString operator()(const domain::SnoozeCase &command) const
    {
        if (!command.until)
            return tr("%1 is awake.", "case and customer").arg(which());
        return tr("%1 sleeps until %2.", "case and customer, a moment")
            .arg(which(), dateAndTime(*command.until));
    }
    QString operator()(const domain::SetDisposition &command) const
    {
        if (command.disposition.isEmpty())
            return tr("%1 has no wrap-up code now.", "case and customer").arg(which());
        return tr("The wrap-up code of %1 is now %2.", "case and customer, code")
            .arg(which(), isolated(houseWord(command.disposition)));
    }
    QString operator()(const domain::WatchCase &command) const
    {
        if (command.add.contains(file.directory.me))
            return tr("You watch %1 now.", "case and customer").arg(which());
        if (command.remove.contains(file.directory.me))
            return tr("You no longer watch %1.", "case and customer").arg(which());
        return tr("Who watches %1 has changed.", "case and customer").arg(which());
    }
    QString operator()(const domain::MergeCase &) const
    {
        return tr("%1 goes on in another case.", "case and customer").arg(which());
    }
    QString operator()(const domain::MoveEntries &) const
    {
        return tr("Entries of %1 are a case of their own now.", "case and customer").arg(which());
    }
    QString operator()(const domain::SeparateCase &) const
    {
        return tr("The two cases are separate again.");
    }
    QString operator()(const domain::LinkCases &command) const
    {
        return command.linked
                   ? tr("%1 is linked with another case.", "case and customer").arg(which())
                   : tr("%1 is no longer linked with that case.", "case and customer").arg(which());
    }
    QString operator()(const domain::SetParent &command) const
    {
        return command.parent
                   ? tr("%1 is a part of another case now.", "case and customer").arg(which())
                   : tr("The cases are no longer parts of each other.");
    }
    QString operator()(const domain::AskApproval &) const
    {
        return tr("Approval is asked for in %1.", "case and customer").arg(which());
    }
    QString operator()(const domain::DecideApproval &command) const
    {
        return command.granted
                   ? tr("You granted what was asked in %1.", "case and customer").arg(which())
                   : tr("You declined what was asked in %1.", "case and customer").arg(which());
    }
    QString operator()(const domain::WithdrawApproval &) const
    {
        return tr("Nothing is asked for any more in %1.", "case and customer").arg(which());
    }
    QString operator()(const auto &) const { return {}; }

private:
    [[nodiscard]] QString yours() const
    {
        return tr("You now own %1.", "case and customer").arg(which());
    }
    /// What it was done to, so that nobody takes it for another case.
    [[nodiscard]] QString which() const { return caseAndCustomer(before, file.customer); }
};
} // namespace

QString whyUnfinished(const domain::Case &about)
{
    QStringList open;
    for (const domain::CheckItem &item : about.checklist) {
        if (!item.done)
            open.append(isolated(item.text.simplified().left(80)));
    }
    if (!open.isEmpty())
        return DeedWords::tr("%n item(s) of the checklist are still open: %1.", nullptr,
                             int(open.size()))
            .arg(listed(open));
    for (const domain::Approval &one : about.approvals) {
        if (one.state == domain::ApprovalState::Asked)
            return DeedWords::tr("Approval is still asked for: %1.", "what for")
                .arg(isolated(one.what.simplified().left(80)));
    }
    return {};
}

bool isSoAlready(const domain::Command &command, const domain::Case &now, domain::AgentId me)
{
    return std::visit(Already{now, me}, command);
}

bool endsCase(const domain::Command &command)
{
    const auto *status = std::get_if<domain::SetCaseStatus>(&command);
    return status && domain::isOver(status->status);
}

QString caseAndCustomer(const domain::Case &about, const domain::Customer &customer)
{
    const QString name = isolated(customer.name);
    if (about.number == 0)
        return DeedWords::tr("the new case of %1", "a customer").arg(name);
    return DeedWords::tr("%1 (%2)", "number of a case and the customer's name")
        .arg(caseNumber(about.number), name);
}

QString deedWords(const domain::Command &command, const domain::Case &before,
                  const models::CustomerFile &file)
{
    return std::visit(DeedWords{before, file}, command);
}
} // namespace hadir::ui
