// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/DeedRun.h"

namespace hadir::ui {

DeedRun::DeedRun(desk::Desk &desk, QList<QList<domain::Command>> parts, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_parts(std::move(parts))
    , m_deed(desk.ids().make<store::Deed>())
{}

void DeedRun::next()
{
    if (m_isStopped || m_at >= m_parts.size()) {
        Q_EMIT finished();
        return;
    }
    const auto goOn = [this] {
        Q_EMIT progressed(int(++m_at));
        next();
    };
    submit(
        m_desk, this, Stroke{.commands = m_parts.at(m_at), .deed = m_deed},
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
