// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/DeedRun.h"

namespace hadir::ui {

DeedRun::DeedRun(desk::Desk &desk, Stroke stroke, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_stroke(std::move(stroke))
{}

void DeedRun::next()
{
    if (m_isStopped || m_at >= m_stroke.commands.size()) {
        Q_EMIT finished();
        return;
    }
    const auto goOn = [this] {
        Q_EMIT progressed(int(++m_at));
        next();
    };
    submit(
        m_desk, this, Stroke{.commands = {m_stroke.commands.at(m_at)}, .deed = m_stroke.deed},
        [this, goOn] {
            m_done.append(m_at);
            goOn();
        },
        [this, goOn](const Trouble &why) {
            m_refused.append({m_at, why});
            goOn();
        });
}
} // namespace hadir::ui
