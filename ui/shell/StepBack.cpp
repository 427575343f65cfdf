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
            m_last.back.reset();
    });
    if (deed.back)
        Q_EMIT done(deed.words);
    else
        Q_EMIT told(deed.words);
}

void StepBack::take()
{
    if (!m_last.back) {
        Q_EMIT told(tr("There is nothing to undo."));
        return;
    }
    submit(
        m_desk, this, *std::exchange(m_last.back, std::nullopt),
        [this, words = m_last.backWords] {
            Q_EMIT told(tr("Undone. %1", "a sentence that says how it is").arg(words));
        },
        [this](const Trouble &trouble) {
            // What it was done to may be out of sight by now, and with it a banner of its own.
            Q_EMIT told(tr("It could not be undone. %1", "why").arg(trouble.happened));
        });
}
} // namespace hadir::ui
