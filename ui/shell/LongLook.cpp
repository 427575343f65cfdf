// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/LongLook.h"

#include "app/core/log.h"
#include "app/core/whenFinished.h"
#include "ui/shell/searchAsker.h"

namespace hadir::ui {

LongLook::LongLook(desk::Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) {}

void LongLook::ask(const QString &query, int limit)
{
    m_answer = {};
    const quint64 mine = ++m_question;
    m_isLooking = !query.isEmpty();
    if (!m_isLooking)
        return;
    const store::Asker asker = m_desk.reader().informed(askerAt(m_desk));
    const auto take = [this, mine](const core::Result<desk::LongAnswer> &answer) {
        if (mine != m_question)
            return;
        m_isLooking = false;
        if (answer)
            m_answer = *answer;
        else
            qCWarning(logUi) << "long search failed" << answer.error().detail;
        Q_EMIT ended();
    };
    core::whenFinished(m_desk.archivist().look(query, asker, limit), this, take);
}
} // namespace hadir::ui
