// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/StepBack.h"

#include "app/core/whenFinished.h"
#include "ui/shell/Trouble.h"
#include "ui/shell/turnWords.h"

namespace hadir::ui {

StepBack::StepBack(desk::Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) {}

void StepBack::offer(const QString &words, store::DeedId deed)
{
    const auto entry = m_desk.reader().journal().find(deed);
    if (entry && *entry && (*entry)->hasWayBack)
        Q_EMIT done(words, deed);
    else if (!words.isEmpty())
        Q_EMIT told(words);
}

void StepBack::take(const std::optional<store::DeedId> &deed)
{
    lead(store::Way::Back, deed);
}

void StepBack::doAgain()
{
    lead(store::Way::Again, {});
}

void StepBack::lead(store::Way way, const std::optional<store::DeedId> &deed)
{
    core::whenFinished(m_desk.lead(way, deed), this,
                       [this, way](const core::Result<std::optional<desk::Turned>> &outcome) {
                           if (!outcome)
                               return Q_EMIT told(troubleFor(outcome.error()).happened);
                           if (!*outcome)
                               return Q_EMIT told(way == store::Way::Back
                                                      ? tr("There is nothing to undo.")
                                                      : tr("There is nothing to do again."));
                           for (const domain::Command &one : (*outcome)->done) {
                               if (const auto *back = std::get_if<domain::RecallMessage>(&one))
                                   Q_EMIT recalled(back->interaction);
                               if (const auto *entries = std::get_if<domain::MoveEntries>(&one))
                                   Q_EMIT moved(*entries);
                           }
                           Q_EMIT told(turnWords(way, **outcome, m_desk.reader(), m_directory));
                           Q_EMIT turned();
                       });
}
} // namespace hadir::ui
