// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"

namespace hadir::ui {

/// The last thing that was done in one stroke, and the way back from it for a while. Lives on the
/// GUI thread.
class StepBack final : public QObject
{
    Q_OBJECT

public:
    /// For how long a deed can be taken back.
    static constexpr auto undoTime = std::chrono::minutes(2);

    /// What was done. Words are whole sentences that say how it is then; without any, it shows.
    struct Deed
    {
        QString words = {};
        QList<domain::Command> back = {}; ///< none when there is no way back
        QString backWords = {};
        QString what = {}; ///< in a word or two; for whoever wants back what has no way back
    };

    StepBack(desk::Desk &desk, core::Clock &clock, QObject *parent = nullptr);

    /// It is saved; says so, and forgets what was done before, which nobody means any more.
    void offer(const Deed &deed);
    /// Gives the opposite of what was done last as commands of their own, each by itself; says so
    /// when there is none, or nothing was done, or when some are refused because somebody changed
    /// the same thing since.
    void take();

Q_SIGNALS:
    /// take() takes it back.
    void done(const QString &words);
    /// Something to know that cannot be taken back.
    void told(const QString &words);

private:
    void takeAll(const Deed &deed);

    desk::Desk &m_desk;
    core::Clock &m_clock;
    Deed m_last;
    int m_deeds = 0; ///< counts them, so that an old one's end does not take a new one's way back
};
} // namespace hadir::ui
