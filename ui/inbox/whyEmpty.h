// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace hadir::ui {

class EmptyState;

/// A list of cases in which nothing stands.
enum class EmptyList { Unfetched, Mine, Team, View, ToDecide, Sleeping };

/// Says why, and what stands there at other times.
void tellWhyEmpty(EmptyState &state, EmptyList list);
} // namespace hadir::ui
