// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"
#include "app/domain/macroDeeds.h"
#include "app/models/Directory.h"
#include "ui/customer/RunMacroSheet.h"

/// What macros come to on the cases of a desk.
namespace hadir::ui {

/// The macros that are offered to whoever sits here, by what is typed.
[[nodiscard]] RunMacroSheet::Find macrosOf(desk::Desk &desk);

/// What its steps come to in a case that is held here; none when it is not. Whom a note names is to
/// hear of it.
[[nodiscard]] QList<domain::MacroDeed> macroDeedsIn(desk::Desk &desk, domain::CaseId caseId,
                                                    const domain::Macro &macro,
                                                    const models::Directory &directory);

/// A macro that was tried on one case: what each step would do, and what the rules say of it.
struct TriedMacro
{
    QList<domain::MacroDeed> deeds;
    QList<store::CacheAttempt::Outcome> outcomes; ///< of each

    [[nodiscard]] RunMacroSheet::Verdict verdict() const;
    /// What has to be done, without what is so already.
    [[nodiscard]] QList<domain::Command> commands() const;
};
/// In words, of the case as it was before.
[[nodiscard]] QList<PreviewedStep> previewOf(const TriedMacro &tried, const domain::Case &before,
                                             const models::Directory &directory);
/// Of many cases at once: what the steps are, whatever each case says to it.
[[nodiscard]] QList<PreviewedStep> previewOf(const domain::Macro &macro,
                                             const models::Directory &directory);
} // namespace hadir::ui
