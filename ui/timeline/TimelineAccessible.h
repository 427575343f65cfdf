// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace hadir::ui {

/// Teaches Qt's accessibility to see a TimelineView as a list of its entries. Called by the view;
/// doing it again changes nothing.
void makeTimelineAccessible();
} // namespace hadir::ui
