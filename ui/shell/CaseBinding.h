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
    CaseBinding(desk::Desk &desk, CasePanel &panel, QObject *parent = nullptr);

    /// The opposite of what was done last, as a command of its own; says so when there is none.
    void undo();

Q_SIGNALS:
    /// It is saved. undo() takes it back.
    void done(const QString &words);
    /// A case was solved or closed here.
    void ended(hadir::domain::CaseId caseId);
    /// Something to know that cannot be taken back.
    void told(const QString &words);

private:
    void submitDeed(const domain::Command &command);

    desk::Desk &m_desk;
    CasePanel &m_panel;
    std::optional<domain::Command> m_back; ///< takes the last deed back
    QString m_deed;                        ///< in words
};
} // namespace hadir::ui
