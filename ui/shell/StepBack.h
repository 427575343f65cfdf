// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"
#include "app/models/Directory.h"

namespace hadir::ui {

/// The way back from what the agent did, deed by deed, as the journal at the desk has it: also
/// after a new start and without a line. Lives on the GUI thread.
class StepBack final : public QObject
{
    Q_OBJECT

public:
    explicit StepBack(desk::Desk &desk, QObject *parent = nullptr);

    void setDirectory(const models::Directory &directory) { m_directory = directory; }

    /// A deed is saved: says so, with its way back where it has one. Words are whole sentences that
    /// say how it is then; without any, it shows.
    void offer(const QString &words, store::DeedId deed);
    /// Takes back the deed that is named, or the newest that was not; says how it is then, or why
    /// that cannot be, or that there is none.
    void take(const std::optional<store::DeedId> &deed = {});
    /// Does again what was taken back last; says so likewise.
    void doAgain();

Q_SIGNALS:
    /// take(deed) takes it back.
    void done(const QString &words, hadir::store::DeedId deed);
    /// Something to know that cannot be taken back.
    void told(const QString &words);
    /// A message was taken back before it left.
    void recalled(hadir::domain::InteractionId message);
    /// Entries went from one case to another by it.
    void moved(const hadir::domain::MoveEntries &entries);
    /// The journal says something else of a deed by now.
    void turned();

private:
    void lead(store::Way way, const std::optional<store::DeedId> &deed);

    desk::Desk &m_desk;
    models::Directory m_directory;
};
} // namespace hadir::ui
