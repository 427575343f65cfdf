// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/import/Intake.h"

#include "app/server/Workspace.h"
#include "app/server/import/WorkspaceIndex.h"

using namespace Qt::Literals::StringLiterals;

namespace hadir::server {

namespace {
constexpr qsizetype batchSize = 500;

QString reasonOf(const domain::Entity &entity, const domain::Rejection &why)
{
    return u"%1 turned down: %2 (%3)"_s.arg(domain::nameOf(domain::kindOfEntity(entity)),
                                            domain::nameOf(why.refusal), why.about);
}
} // namespace

ImportTally::Counts ImportTally::sum() const
{
    Counts all;
    for (const Counts &one : entities) {
        all.added += one.added;
        all.known += one.known;
        all.refused += one.refused;
    }
    return all;
}

Intake::Intake(Workspace &workspace, WorkspaceIndex &index, const core::Clock &clock,
               LeftOut leftOut)
    : m_workspace(workspace)
    , m_index(index)
    , m_clock(clock)
    , m_leftOut(std::move(leftOut))
{}

core::Result<void> Intake::take(ImportStep step, const QString &source)
{
    ++m_tally.pieces;
    if (const auto failure = m_index.failure())
        return std::unexpected(*failure);
    if (!step.content) {
        ++m_tally.unreadable;
        leaveOut(step.place, step.content.error().detail);
        return {};
    }
    for (const QString &reason : step.content->leftOut)
        leaveOut(step.place, reason);
    // First the bytes, then what names them: the reverse could be interrupted.
    if (const auto kept = keepFiles(step.content->files); !kept)
        return kept;
    for (domain::Entity &entity : step.content->entities) {
        m_index.remember(entity);
        m_batch += std::move(entity);
        m_places += step.place;
    }
    return m_batch.size() >= batchSize ? finish(source) : core::Result<void>();
}

core::Result<void> Intake::keepFiles(const QList<QByteArray> &files)
{
    for (const QByteArray &bytes : files) {
        if (const auto kept = m_workspace.blobs().put(bytes); !kept)
            return std::unexpected(kept.error());
    }
    return {};
}

core::Result<void> Intake::finish(const QString &source)
{
    if (m_batch.isEmpty())
        return {};
    const auto brought = m_workspace.ledger().bringIn(m_batch, source, m_clock.now());
    if (!brought)
        return std::unexpected(brought.error());
    for (qsizetype i = 0; i < m_batch.size(); ++i) {
        ImportTally::Counts &counts = m_tally.entities[m_batch[i].index()];
        switch (brought->fates[i]) {
        case BroughtIn::Fate::Added:
            ++counts.added;
            break;
        case BroughtIn::Fate::Known:
            ++counts.known;
            break;
        case BroughtIn::Fate::Refused:
            ++counts.refused;
            leaveOut(m_places[i], reasonOf(m_batch[i], brought->refusals.value(i)));
            break;
        }
    }
    m_batch.clear();
    m_places.clear();
    return {};
}

void Intake::leaveOut(const ImportPlace &place, const QString &reason)
{
    ++m_tally.leftOut;
    m_leftOut(place, reason);
}
} // namespace hadir::server
