// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"

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

private:
    void submitDeed(const domain::Command &command);
    void showWaiting();

    desk::Desk &m_desk;
    StepBack &m_back;
    CasePanel &m_panel;
};
} // namespace hadir::ui
