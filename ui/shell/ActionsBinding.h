// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"

namespace hadir::ui {

class ActionsList;
class Drawer;
class StepBack;

/// "My actions": the agent's journal in a drawer of the window, kept true while it is open.
class ActionsBinding final : public QObject
{
    Q_OBJECT

public:
    /// All outlive it; what is undone here is undone by `back`.
    ActionsBinding(desk::Desk &desk, StepBack &back, QWidget &window, QObject *parent = nullptr);

    void open();

Q_SIGNALS:
    void customerWanted(hadir::domain::CustomerId customer,
                        std::optional<hadir::domain::CaseId> caseId);

private:
    void show();

    desk::Desk &m_desk;
    ActionsList *m_list;
    Drawer *m_drawer;
};
} // namespace hadir::ui
