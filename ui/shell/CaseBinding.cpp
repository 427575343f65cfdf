// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/CaseBinding.h"

#include "app/domain/clash.h"
#include "ui/customer/CasePanel.h"
#include "ui/shell/StepBack.h"
#include "ui/shell/Trouble.h"
#include "ui/shell/caseDeeds.h"
#include "ui/shell/commandWords.h"
#include "ui/shell/unsentChanges.h"

namespace hadir::ui {

namespace {
bool endsCase(const domain::Command &command)
{
    const auto *status = std::get_if<domain::SetCaseStatus>(&command);
    return status
           && (status->status == domain::CaseStatus::Solved
               || status->status == domain::CaseStatus::Closed);
}
} // namespace

CaseBinding::CaseBinding(desk::Desk &desk, StepBack &back, CasePanel &panel, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_back(back)
    , m_panel(panel)
{
    connect(&panel, &CasePanel::statusRequested, this,
            [this](domain::CaseId id, domain::CaseStatus status) {
                submitDeed(domain::SetCaseStatus{id, status, m_panel.shown().status});
            });
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
    connect(&m_desk, &desk::Desk::backlogChanged, this, &CaseBinding::showWaiting);
    connect(&m_desk, &desk::Desk::opened, this, &CaseBinding::showWaiting);
    if (m_desk.identity()) // its files are open
        showWaiting();
}

void CaseBinding::showWaiting()
{
    if (const auto unsent = unsentChanges(m_desk.reader()))
        m_panel.showWaiting(unsent->caseFields);
}

void CaseBinding::submitDeed(const domain::Command &command)
{
    const domain::Case before = m_panel.shown();
    const models::CustomerFile &file = m_panel.file();
    const QString words = deedWords(command, before, file);
    if (isSoAlready(command, before, file.directory.me)) {
        Q_EMIT told(
            tr("Nothing had to be changed. %1", "a sentence that says how it is").arg(words));
        return;
    }
    const domain::Role role = m_desk.identity() ? m_desk.identity()->role : domain::Role::Agent;
    StepBack::Deed deed{.words = words, .what = wordsFor(command)};
    if (const auto back = oppositeOf(command, before, {file.directory.me, role})) {
        deed.back = {*back};
        deed.backWords = deedWords(*back, before, file);
    }
    submit(
        m_desk, this, command,
        [this, deed, isEnd = endsCase(command), id = before.id] {
            if (isEnd)
                Q_EMIT ended(id);
            m_back.offer(deed);
        },
        [this, id = before.id](const Trouble &trouble) {
            if (m_panel.caseId() == id)
                m_panel.refuse(trouble.happened, trouble.next);
            else // the agent went on meanwhile
                Q_EMIT told(trouble.happened);
        });
}
} // namespace hadir::ui
