// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/KeySet.h"

namespace hadir::ui {

class CasePanel;

/// What the menus of the case's values hold, each as an act that can be found by its words: "Set
/// the status to Pending". What is so already or may not be done is left out. The panel outlives
/// them.
[[nodiscard]] QList<KeySet::Act> caseChoices(CasePanel &panel);
} // namespace hadir::ui
