// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace hadir::ui {

class CasePanel;
class CustomerPage;
class FoldingPane;

/// While the case is folded away, the customer's page has a button that brings it, and so does
/// whatever the panel has to show.
void callCasePane(FoldingPane &pane, CustomerPage &page, CasePanel &panel);
} // namespace hadir::ui
