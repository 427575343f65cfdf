// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Reader.h"
#include "app/models/Directory.h"
#include "ui/callbacks/CallbackRow.h"
#include "ui/callbacks/PromiseStrip.h"

namespace hadir::ui {

/// How a callback stands at that moment.
[[nodiscard]] CallbackRow::Standing standingOf(const domain::Callback &callback, core::Instant now);

/// Whether it is this agent's: they own it, or are at it.
[[nodiscard]] bool isOf(const domain::Callback &callback, domain::AgentId agent);
/// Whether this agent may call now, since it is due, or is calling.
[[nodiscard]] bool isToCall(const domain::Callback &callback, const models::Directory &directory,
                            desk::Reader &reader, core::Instant now);

/// With the names of who is to call.
[[nodiscard]] QList<CallbackRow> callbackRows(const QList<desk::CallbackEntry> &entries,
                                              const models::Directory &directory,
                                              core::Instant now);

/// The hours of some days by this machine's clock: how many of the places of these queues are
/// taken, and which of them none of these queues works in.
[[nodiscard]] QList<CallingHour> callingHours(const QList<domain::Queue> &queues,
                                              const QList<desk::CallbackEntry> &entries,
                                              QDate first, QDate last);

/// How the promises of the last week were kept: of all, then of each queue and agent.
[[nodiscard]] QList<PromiseFigures>
promiseFigures(desk::Reader &reader, const models::Directory &directory, core::Instant now);
} // namespace hadir::ui
