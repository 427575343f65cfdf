// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/CaseAids.h"

#include "ui/customer/CasePanel.h"
#include "ui/customer/CustomerPage.h"
#include "ui/shell/ExpertAsking.h"
#include "ui/shell/LeadActs.h"
#include "ui/shell/MacroKeeping.h"
#include "ui/shell/MacroRunning.h"
#include "ui/shell/SavedReplyKeeping.h"

namespace hadir::ui {

CaseAids::CaseAids(desk::Desk &desk, const Parts &parts, QObject *parent) : QObject(parent)
{
    new SavedReplyKeeping(desk, {parts.page, parts.directory, parts.keys, parts.toast}, this);
    m_macros = new MacroKeeping(desk, {parts.page, parts.directory, parts.keys}, this);
    auto *runs = new MacroRunning(desk, {parts.panel, parts.directory, parts.back}, this);
    auto *experts =
        new ExpertAsking(desk, {parts.panel, parts.directory, parts.keys, parts.back}, this);
    auto *lead = new LeadActs(desk, {parts.directory, parts.keys, parts.page}, this);
    connect(runs, &MacroRunning::ended, this, &CaseAids::ended);
    connect(runs, &MacroRunning::told, this, &CaseAids::told);
    connect(runs, &MacroRunning::manageWanted, m_macros, &MacroKeeping::manage);
    connect(m_macros, &MacroKeeping::told, this, &CaseAids::told);
    connect(experts, &ExpertAsking::told, this, &CaseAids::told);
    connect(lead, &LeadActs::told, this, &CaseAids::told);
}

void CaseAids::manageMacros()
{
    m_macros->manage();
}
} // namespace hadir::ui
