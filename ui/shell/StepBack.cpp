// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/StepBack.h"

#include "ui/shell/Trouble.h"

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
    if (deed.back)
        Q_EMIT done(deed.words);
    else if (!deed.words.isEmpty())
        Q_EMIT told(deed.words);
}

void StepBack::take()
{
    if (!m_last.back) {
        Q_EMIT told(m_last.what.isEmpty()
                        ? tr("There is nothing to undo.")
                        : tr("%1: this cannot be undone.", "what was done, such as: New case")
                              .arg(m_last.what));
        return;
    }
    const Deed deed = std::exchange(m_last, {});
    submit(
        m_desk, this, *deed.back,
        [this, words = deed.backWords] {
            Q_EMIT told(tr("Undone. %1", "a sentence that says how it is").arg(words));
        },
        [this](const Trouble &trouble) {
            // What it was done to may be out of sight by now, and with it a banner of its own.
            Q_EMIT told(tr("It could not be undone. %1", "why").arg(trouble.happened));
        });
}
} // namespace hadir::ui
