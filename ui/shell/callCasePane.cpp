// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/callCasePane.h"

#include "ui/customer/CasePanel.h"
#include "ui/customer/CustomerPage.h"
#include "ui/shell/FoldingPane.h"
#include "ui/widgets/Button.h"

namespace hadir::ui {

void callCasePane(FoldingPane &pane, CustomerPage &page, CasePanel &panel)
{
    const auto offer = [&page, &pane] {
        page.caseButton().setVisible(pane.place() == FoldingPane::Place::Over);
    };
    QObject::connect(&panel, &CasePanel::inSightWanted, &pane, &FoldingPane::bring);
    QObject::connect(&page.caseButton(), &QPushButton::clicked, &pane, &FoldingPane::call);
    QObject::connect(&pane, &FoldingPane::placeChanged, &page, offer);
    offer();
}
} // namespace hadir::ui
