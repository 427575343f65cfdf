// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/StepBack.h"

#include "ui/shell/DeedRun.h"

namespace hadir::ui {

StepBack::StepBack(desk::Desk &desk, core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_clock(clock)
{}

void StepBack::offer(const Deed &deed)
{
    m_last = deed;
    m_clock.after(undoTime, this, [this, number = ++m_deeds] {
        if (number == m_deeds)
            m_last = {};
    });
    if (!deed.back.isEmpty())
        Q_EMIT done(deed.words);
    else if (!deed.words.isEmpty())
        Q_EMIT told(deed.words);
}

void StepBack::take()
{
    if (m_last.back.isEmpty()) {
        Q_EMIT told(m_last.what.isEmpty()
                        ? tr("There is nothing to undo.")
                        : tr("%1: this cannot be undone.", "what was done, such as: New case")
                              .arg(m_last.what));
        return;
    }
    takeAll(std::exchange(m_last, {}));
}

void StepBack::takeAll(const Deed &deed)
{
    auto *run = new DeedRun(m_desk, deed.back, this);
    connect(run, &DeedRun::finished, this, [this, run, words = deed.backWords] {
        run->deleteLater();
        const auto left = int(run->refused().size());
        if (left == 0) {
            Q_EMIT told(tr("Undone. %1", "a sentence that says how it is").arg(words));
            return;
        }
        // What it was done to may be out of sight by now, and with it a banner of its own.
        const QString why = run->refused().first().why.happened;
        Q_EMIT told(run->done().isEmpty()
                        ? tr("It could not be undone. %1", "why").arg(why)
                        : tr("Undone, but for %n case(s). %1", "why", left).arg(why));
    });
    run->start();
}
} // namespace hadir::ui
