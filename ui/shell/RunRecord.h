// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"

namespace hadir::ui {

/// How far a deed of many cases is, on disk: when Hadir ends in the middle of it, the next start
/// knows which cases it did not come to. A line is written before each part is, and the journal
/// tells whether that part was.
class RunRecord final
{
public:
    explicit RunRecord(desk::Desk &desk) : m_desk(desk) {}

    struct Part
    {
        domain::CaseId about;
        int commands = 0;
    };
    void begin(store::DeedId deed, const QList<Part> &parts);
    /// The next part is about to be saved; so many were looked at before it, these of them done.
    void goOn(int lookedAt, const QList<qsizetype> &done);
    /// All of it was looked at, or the agent stopped it.
    void end();

    struct Cut
    {
        int done = 0;
        int of = 0;
        QList<domain::CaseId> left;
    };
    /// What was cut off before this start; told once.
    [[nodiscard]] std::optional<Cut> takeCut();

private:
    desk::Desk &m_desk;
    QList<Part> m_parts;
};
} // namespace hadir::ui
