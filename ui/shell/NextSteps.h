// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"
#include "app/domain/nextStep.h"

namespace hadir::ui {

class CasePanel;
class CustomerPage;

/// What becomes of the step that is offered beside a case: it is begun where it is done, or put off
/// at this desk for two weeks.
class NextSteps final : public QObject
{
    Q_OBJECT

public:
    NextSteps(desk::Desk &desk, CustomerPage &page, CasePanel &panel, QObject *parent = nullptr);

    /// Somebody else is shown.
    void refresh();

private:
    void begin(const domain::NextStep &step);
    void putOff(const QString &key);

    desk::Desk &m_desk;
    CustomerPage &m_page;
    CasePanel &m_panel;
    QSet<QString> m_putOff; ///< as read last, and what was put off since
};
} // namespace hadir::ui
