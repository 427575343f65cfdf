// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/CaseBinding.h"

#include "app/domain/clash.h"
#include "ui/customer/CasePanel.h"
#include "ui/shell/Trouble.h"
#include "ui/shell/caseDeeds.h"
#include "ui/theme/bidi.h"

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

CaseBinding::CaseBinding(desk::Desk &desk, core::Clock &clock, CasePanel &panel, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_clock(clock)
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
}

void CaseBinding::submitDeed(const domain::Command &command)
{
    const domain::Case before = m_panel.shown();
    const QString words = deedWords(command, before, m_panel.directory());
    if (isSoAlready(command, before, m_panel.directory().me)) {
        Q_EMIT told(tr("It is so already: %1", "a deed in words").arg(isolated(words)));
        return;
    }
    const domain::Role role = m_desk.identity() ? m_desk.identity()->role : domain::Role::Agent;
    const auto back = oppositeOf(command, before, {m_panel.directory().me, role});
    submit(
        m_desk, this, command,
        [this, words, back, isEnd = endsCase(command), id = before.id] {
            if (isEnd)
                Q_EMIT ended(id);
            offerBack(back, words);
        },
        [this](const Trouble &trouble) { m_panel.refuse(trouble.happened, trouble.next); });
}

void CaseBinding::offerBack(const std::optional<domain::Command> &back, const QString &words)
{
    m_back = back;
    m_deed = words;
    m_clock.after(undoTime, this, [this, deed = ++m_deeds] {
        if (deed == m_deeds)
            m_back.reset();
    });
    if (back)
        Q_EMIT done(words);
    else
        Q_EMIT told(words);
}

void CaseBinding::undo()
{
    if (!m_back) {
        Q_EMIT told(tr("There is nothing to undo."));
        return;
    }
    submit(
        m_desk, this, *std::exchange(m_back, std::nullopt),
        [this, deed = m_deed] {
            Q_EMIT told(tr("Undone: %1", "a deed in words").arg(isolated(deed)));
        },
        [this](const Trouble &trouble) {
            // The case may be out of sight by now, and with it the panel's own banner.
            Q_EMIT told(tr("It could not be undone. %1", "why").arg(trouble.happened));
        });
}
} // namespace hadir::ui
