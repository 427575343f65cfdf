// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"

namespace hadir::ui {

class Sheet;

/// Why something that the agent asked for did not happen, in whole sentences.
struct Trouble
{
    QString happened;
    QString next; ///< what is kept and what to do
};

[[nodiscard]] Trouble troubleFor(const std::variant<domain::Rejection, core::Failure> &why);

/// Hands a command to the desk and calls one of the two on the GUI thread, while `context` lives:
/// `queued` once it is on disk, `refused` with the words when it is not.
void submit(desk::Desk &desk, QObject *context, const domain::Command &command,
            std::function<void()> queued, std::function<void(const Trouble &)> refused);
/// Commands that belong together, and the deed that the journal has them as.
struct Stroke
{
    QList<domain::Command> commands;
    store::DeedId deed = {}; ///< null: one of their own
};
/// The same with several: all of them or none.
void submit(desk::Desk &desk, QObject *context, const Stroke &stroke, std::function<void()> queued,
            std::function<void(const Trouble &)> refused);
/// The same for what a sheet says: it stays until all is on disk, and a refusal is said in it, with
/// all that was typed.
void submit(desk::Desk &desk, QObject *context, Sheet &sheet, const Stroke &stroke,
            std::function<void()> queued);
} // namespace hadir::ui
