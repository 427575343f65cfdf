// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"
#include "app/models/Directory.h"
#include "app/models/TimelineEntry.h"

#include <QPointer>

namespace hadir::ui {

class HeldBackSheet;

/// A reply that was overtaken: by the rule at this desk while it was being sent, or by the ledger
/// after some time without a line.
struct Overtaken
{
    domain::ReplyToCustomer reply;
    core::Instant writtenAt;
    QString about;                 ///< what overtook it, as the rejection says
    std::optional<qint64> refused; ///< its number in "Needs attention", when it is there
};

/// Shows what happened meanwhile and does what the writer decides. The words are kept where they
/// are (draft or "Needs attention") until what was decided is on disk.
class HeldReply final : public QObject
{
    Q_OBJECT

public:
    HeldReply(desk::Desk &desk, QWidget *window, QObject *parent = nullptr);

    void setDirectory(const models::Directory &directory) { m_directory = directory; }
    void show(const Overtaken &overtaken);

Q_SIGNALS:
    /// To be written on: with everything seen that has happened so far.
    void editWanted(const hadir::ui::Overtaken &overtaken);
    /// What was decided is on disk; a draft of it may go. `overtaken.refused` is dealt with.
    void settled(const hadir::ui::Overtaken &overtaken);
    /// It could not be done. Whole sentences; the words are where they were.
    void failed(const QString &happened, const QString &next);

private:
    [[nodiscard]] QList<models::TimelineEntry> meanwhile(const Overtaken &overtaken);
    [[nodiscard]] models::TimelineEntry entryFor(const desk::HistoryItem &item) const;
    void sendAsItIs(Overtaken overtaken);
    void keepAsNote(const Overtaken &overtaken);
    void settle(const Overtaken &overtaken);
    void submitThen(const domain::Command &command, const Overtaken &overtaken);

    desk::Desk &m_desk;
    QWidget *m_window;
    models::Directory m_directory;
    QPointer<HeldBackSheet> m_sheet;
};
} // namespace hadir::ui
