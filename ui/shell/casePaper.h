// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Reader.h"
#include "app/models/Directory.h"
#include "ui/paper/Paper.h"

namespace hadir::ui {

/// A case as somebody would hand it on: what it is about, whose it is, and its stream from the
/// beginning, notes among colleagues marked as such.
struct CaseFacts
{
    domain::Case about;
    domain::Customer customer;
    models::Directory directory;
    core::Instant now;
};
[[nodiscard]] Paper casePaper(const CaseFacts &facts);

/// One thing of the stream of `current`.
[[nodiscard]] Paper::Entry paperEntry(const desk::HistoryItem &item,
                                      const models::Directory &directory, domain::CaseId current);

/// "Case 4810, Fatimah Zahra.pdf", without what no file may be called.
[[nodiscard]] QString paperFileName(const CaseFacts &facts);
} // namespace hadir::ui
