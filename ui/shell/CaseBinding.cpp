// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/CaseBinding.h"

#include "app/domain/clash.h"
#include "app/domain/ending.h"
#include "app/domain/sleeping.h"
#include "ui/customer/CaseJoins.h"
#include "ui/customer/CasePanel.h"
#include "ui/customer/CaseWork.h"
#include "ui/customer/ClosingSheet.h"
#include "ui/customer/Sheet.h"
#include "ui/shell/StepBack.h"
#include "ui/shell/Trouble.h"
#include "ui/shell/caseDeeds.h"
#include "ui/shell/caseTies.h"
#include "ui/shell/unsentChanges.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

CaseBinding::CaseBinding(desk::Desk &desk, StepBack &back, CasePanel &panel, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_back(back)
    , m_panel(panel)
{
    connect(&panel, &CasePanel::statusRequested, this, &CaseBinding::changeStatus);
    connect(&panel, &CasePanel::priorityRequested, this,
            [this](domain::CaseId id, domain::Priority priority) {
                submitDeed(domain::SetCasePriority{id, priority, m_panel.shown().priority});
            });
    connect(&panel, &CasePanel::queueRequested, this,
            [this](domain::CaseId id, domain::QueueId queue) {
                domain::MoveCase move{id, queue};
                domain::rememberBase(move, m_panel.shown());
                submitDeed(move);
            });
    connect(&panel, &CasePanel::takeRequested, this,
            [this](domain::CaseId id) { submitDeed(domain::TakeCase{id}); });
    connect(&panel, &CasePanel::assignRequested, this,
            [this](domain::CaseId id, std::optional<domain::AgentId> agent) {
                domain::AssignCase give{id, agent};
                domain::rememberBase(give, m_panel.shown());
                submitDeed(give);
            });
    connect(&panel, &CasePanel::tagsRequested, this,
            [this](domain::CaseId id, const QStringList &add, const QStringList &remove) {
                submitDeed(domain::TagCase{id, add, remove});
            });
    connectWork();
    for (const QString &name :
         {u"case.solve"_s, u"case.status"_s, u"case.priority"_s, u"case.take"_s, u"case.assign"_s,
          u"case.queue"_s, u"case.tags"_s, u"case.sleep"_s})
        panel.keys().divert(name, [this] { return isWithoutCase(); });
    connect(&back, &StepBack::moved, this, [this](const domain::MoveEntries &entries) {
        if (m_panel.caseId() == entries.from) // what was looked at is there now
            Q_EMIT caseWanted(entries.to, entries.customer);
    });
    connect(&m_desk, &desk::Desk::backlogChanged, this, &CaseBinding::showWaiting);
    connect(&m_desk, &desk::Desk::opened, this, &CaseBinding::showWaiting);
    if (m_desk.identity()) // its files are open
        showWaiting();
}

/// Says so to whoever presses a key that is for a case.
bool CaseBinding::isWithoutCase()
{
    if (!m_panel.caseId().isNull())
        return false;
    Q_EMIT told(tr("No case is open here. Choose one, or open one for the customer."));
    return true;
}

void CaseBinding::connectWork()
{
    CaseWork &work = m_panel.work();
    work.askCodesOf([this] { return codesFor(m_panel.shown()); });
    work.joins().know(casesKnownTo(m_desk));
    connect(&work.joins(), &CaseJoins::splitRequested, this, &CaseBinding::split);
    connect(&work.joins(), &CaseJoins::openRequested, this, &CaseBinding::caseWanted);
    connect(&m_panel, &CasePanel::deedsRequested, this,
            [this](const QList<domain::Command> &commands) {
                QList<domain::Command> whole;
                for (const domain::Command &one : commands)
                    whole.append(completed(one));
                submitDeeds(whole);
            });
}

std::optional<domain::Queue> CaseBinding::queueOf(const domain::Case &about) const
{
    const auto &queues = m_panel.file().directory.queues;
    const auto queue = about.queue ? queues.constFind(*about.queue) : queues.constEnd();
    return queue == queues.constEnd() ? std::nullopt : std::optional(*queue);
}

/// Those of its queue, or whichever the house uses.
QStringList CaseBinding::codesFor(const domain::Case &about) const
{
    constexpr int mostCodes = 30;
    const auto queue = queueOf(about);
    return queue && !queue->codes.isEmpty()
               ? queue->codes
               : m_desk.reader().codesInUse(mostCodes).value_or(QStringList());
}

void CaseBinding::changeStatus(domain::CaseId id, domain::CaseStatus status)
{
    if (const auto survivor = survivorIn(m_desk.reader(), m_panel.shown())) {
        Q_EMIT told(tr("This case goes on in %1, which is shown now. Its status is set there.",
                       "case and customer")
                        .arg(caseAndCustomer(*survivor, m_panel.file().customer)));
        return Q_EMIT caseWanted(survivor->id, survivor->customer);
    }
    const domain::SetCaseStatus command{id, status, m_panel.shown().status};
    const domain::Case &about = m_panel.shown();
    const auto queue = queueOf(about);
    const bool isAsked = queue && about.disposition.isEmpty() && domain::isOver(status)
                         && !domain::isOver(about.status)
                         && (queue->wrapUp == domain::WrapUp::Needed || !queue->codes.isEmpty());
    if (!isAsked || !whyUnfinished(about).isEmpty())
        return submitDeed(command);
    askHowItEnded(status);
}

void CaseBinding::askHowItEnded(domain::CaseStatus status)
{
    const domain::Case about = m_panel.shown();
    auto *sheet = new ClosingSheet(
        {.action = status == domain::CaseStatus::Solved ? tr("Set solved") : tr("Close the case"),
         .codes = codesFor(about),
         .wrapUp = queueOf(about)->wrapUp},
        &m_panel);
    connect(sheet, &ClosingSheet::chosen, this, [this, about, status](const QString &code) {
        const domain::SetCaseStatus end{about.id, status, about.status};
        domain::SetDisposition ended{about.id, code, {}};
        domain::rememberBase(ended, about);
        if (code.isEmpty())
            submitDeed(end);
        else
            submitDeeds({ended, end}); // one stroke, taken back as one
    });
    sheet->open();
}

/// The new case is as urgent as the one that it comes from, and waits where that waits.
void CaseBinding::split(const QString &subject, const QList<domain::InteractionId> &entries)
{
    const domain::Case &from = m_panel.shown();
    const domain::OpenCase opened{.caseId = m_desk.ids().make<domain::Case>(),
                                  .customer = from.customer,
                                  .subject = subject,
                                  .channel = from.channel,
                                  .priority = from.priority,
                                  .queue = from.queue};
    submitDeeds({opened, domain::MoveEntries{from.customer, from.id, opened.caseId, entries}});
}

/// With what only the desk knows: new ids, and how a merged case stood by itself.
domain::Command CaseBinding::completed(const domain::Command &command)
{
    if (const auto *asked = std::get_if<domain::AskApproval>(&command)) {
        domain::AskApproval whole = *asked;
        whole.approval = m_desk.ids().make<domain::Approval>();
        return whole;
    }
    if (const auto *apart = std::get_if<domain::SeparateCase>(&command))
        return separationOf(apart->caseId, m_desk.reader());
    return command;
}

void CaseBinding::showWaiting()
{
    if (const auto unsent = unsentChanges(m_desk.reader()))
        m_panel.showWaiting(unsent->caseFields);
}

/// Said before it is sent: whoever closes a case learns at once what is still open.
bool CaseBinding::refuseUnfinished(const QList<domain::Command> &commands)
{
    const domain::Case &before = m_panel.shown();
    const QString why = std::ranges::any_of(commands, endsCase) ? whyUnfinished(before) : QString();
    if (why.isEmpty() || domain::isOver(before.status))
        return false;
    const QString next = tr("Finish it or take it off the list, then close the case.");
    if (Sheet *sheet = Sheet::heardOver(m_panel)) {
        sheet->hold();
        sheet->refuse(why, next);
        return true;
    }
    Q_EMIT m_panel.inSightWanted();
    m_panel.refuse(why, next);
    return true;
}

void CaseBinding::submitDeeds(const QList<domain::Command> &commands)
{
    if (commands.isEmpty() || refuseUnfinished(commands))
        return;
    const domain::Command &command = commands.last();
    const domain::Case before = m_panel.shown();
    const models::CustomerFile &file = m_panel.file();
    const QString words = deedWords(command, before, file);
    if (isSoAlready(command, before, file.directory.me)) {
        Q_EMIT told(
            tr("Nothing had to be changed. %1", "a sentence that says how it is").arg(words));
        return;
    }
    const Stroke stroke{.commands = commands, .deed = m_desk.ids().make<store::Deed>()};
    const auto queued = [this, stroke, words, before] { showDone(stroke, words, before); };
    if (Sheet *sheet = Sheet::heardOver(m_panel)) // what it says is there until it is safe
        return submit(m_desk, this, *sheet, stroke, queued);
    submit(m_desk, this, stroke, queued, [this, id = before.id](const Trouble &trouble) {
        if (m_panel.caseId() == id)
            m_panel.refuse(trouble.happened, trouble.next);
        else // the agent went on meanwhile
            Q_EMIT told(trouble.happened);
    });
}

void CaseBinding::showDone(const Stroke &stroke, const QString &words, const domain::Case &before)
{
    if (std::ranges::any_of(stroke.commands, endsCase))
        Q_EMIT ended(before.id);
    m_back.offer(words, stroke.deed);
    const domain::Command &last = stroke.commands.last();
    if (const auto *merge = std::get_if<domain::MergeCase>(&last))
        Q_EMIT caseWanted(merge->into, before.customer);
    if (const auto *moved = std::get_if<domain::MoveEntries>(&last))
        Q_EMIT caseWanted(moved->to, moved->customer);
}
} // namespace hadir::ui
