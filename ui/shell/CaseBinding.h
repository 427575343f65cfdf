// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"

namespace hadir::ui {

class CasePanel;

/// Turns what the agent wants of the case in the panel, by mouse or by one letter, into commands;
/// says what was done, and takes the last of it back when asked.
class CaseBinding final : public QObject
{
    Q_OBJECT

public:
    /// For how long a deed can be taken back.
    static constexpr auto undoTime = std::chrono::minutes(2);

    CaseBinding(desk::Desk &desk, core::Clock &clock, CasePanel &panel, QObject *parent = nullptr);

    /// The opposite of what was done last, as a command of its own; says so when there is none, or
    /// when it is refused because somebody changed the same thing since.
    void undo();

Q_SIGNALS:
    /// It is saved. undo() takes it back.
    void done(const QString &words);
    /// A case was solved or closed here.
    void ended(hadir::domain::CaseId caseId);
    /// Something to know that cannot be taken back.
    void told(const QString &words);

private:
    /// What was done, and how it is taken back.
    struct Deed
    {
        QString words;
        std::optional<domain::Command> back;
        QString backWords; ///< how it is then
    };

    void offerBack(const Deed &deed);
    void submitDeed(const domain::Command &command);

    desk::Desk &m_desk;
    core::Clock &m_clock;
    CasePanel &m_panel;
    Deed m_last;
    int m_deeds = 0; ///< counts them, so that an old one's end does not take a new one's undo
};
} // namespace hadir::ui
