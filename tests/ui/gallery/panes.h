// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/ui/support/samples.h"

namespace hadir::ui {
class CustomerPage;
class WorkListPane;
} // namespace hadir::ui

namespace hadir::gallery {

/// Panes with the people of tests/ui/support/samples.h in them; whoever calls owns them.
[[nodiscard]] ui::WorkListPane *workListOf(core::Clock &clock, samples::Script script);
[[nodiscard]] ui::CustomerPage *pageOf(core::Clock &clock, samples::Script script);
} // namespace hadir::gallery
