// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"
#include "ui/shell/Trouble.h"

namespace hadir::ui {

class CasePanel;
class StepBack;

/// Turns what the agent wants of the case in the panel, by mouse or by one letter, into commands,
/// each with its way back.
class CaseBinding final : public QObject
{
    Q_OBJECT

public:
    /// What is done here is offered to `back`, which outlives it.
    CaseBinding(desk::Desk &desk, StepBack &back, CasePanel &panel, QObject *parent = nullptr);

Q_SIGNALS:
    /// A case was solved or closed here.
    void ended(hadir::domain::CaseId caseId);
    /// Something to know that cannot be taken back.
    void told(const QString &words);
    /// Another case is to be shown, whosever it is.
    void caseWanted(hadir::domain::CaseId caseId, hadir::domain::CustomerId customer);

private:
    void submitDeed(const domain::Command &command) { submitDeeds({command}); }
    /// All of them or none; the last says what was done.
    void submitDeeds(const QList<domain::Command> &commands);
    void showDone(const Stroke &stroke, const QString &words, const domain::Case &before);
    /// Where its queue has codes, or needs one, whoever ends a case is asked how it ended.
    void changeStatus(domain::CaseId id, domain::CaseStatus status);
    void askHowItEnded(domain::CaseStatus status);
    [[nodiscard]] std::optional<domain::Queue> queueOf(const domain::Case &about) const;
    [[nodiscard]] QStringList codesFor(const domain::Case &about) const;
    [[nodiscard]] bool refuseUnfinished(const QList<domain::Command> &commands);
    void connectWork();
    [[nodiscard]] bool isWithoutCase();
    void split(const QString &subject, const QList<domain::InteractionId> &entries);
    void showWaiting();
    [[nodiscard]] domain::Command completed(const domain::Command &command);

    desk::Desk &m_desk;
    StepBack &m_back;
    CasePanel &m_panel;
};
} // namespace hadir::ui
