// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/CustomerFile.h"
#include "app/models/TimelineModel.h"
#include "app/models/WorkItem.h"

/// People and cases to show pages with: made up, always the same, told from a given moment.
namespace hadir::samples {

enum class Script { Latin, Arabic };

[[nodiscard]] models::Directory directory();
[[nodiscard]] domain::AgentId agent(int number);
[[nodiscard]] domain::CaseId caseId(int number);

[[nodiscard]] models::CustomerFile customerFile(core::Instant now, Script script = Script::Latin);
[[nodiscard]] QList<models::TimelineEntry> timeline(core::Instant now,
                                                    Script script = Script::Latin);
[[nodiscard]] QList<models::WorkItem> work(core::Instant now, Script script = Script::Latin);

/// Many entries of all channels and lengths, newest first, three hours apart.
[[nodiscard]] QList<models::TimelineEntry> longTimeline(core::Instant now, int count);
/// One entry with this body.
[[nodiscard]] models::TimelineEntry entryWith(core::Instant at, const QString &body,
                                              domain::Channel channel = domain::Channel::Email);
} // namespace hadir::samples
