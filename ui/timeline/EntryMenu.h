// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/TimelineEntry.h"
#include "ui/timeline/EntryDeed.h"

#include <QMenu>

namespace hadir::ui {

/// What there is to do with a file, as it stands.
enum class FileDeed { Fetch, Stop, Save };
[[nodiscard]] FileDeed deedFor(models::TimelineAttachment::Bytes bytes);
/// Of a kind that can be shown, as its sender claims or by its name.
[[nodiscard]] bool isPicture(const models::TimelineAttachment &file);

/// The message as its sender laid it out, which is shown and not looked at as a file.
[[nodiscard]] bool isLetter(QStringView name, QStringView type);
[[nodiscard]] bool isLetter(const models::TimelineAttachment &file);
/// The one of an entry; absent when it has none.
[[nodiscard]] std::optional<domain::AttachmentId> letterOf(const models::TimelineEntry &entry);

/// What can be done with one entry of the timeline: its words copied, its files fetched, stopped or
/// saved. It says what was chosen and deletes itself when closed.
class EntryMenu final : public QMenu
{
    Q_OBJECT

public:
    /// Whether words of the timeline are selected.
    enum class Words { NoneChosen, SomeChosen };

    EntryMenu(const models::TimelineEntry &entry, Words words, QWidget *parent);

Q_SIGNALS:
    /// What was turned down or held back is to be decided.
    void decisionRequested();
    void deedRequested(hadir::ui::EntryDeed deed);
    /// Its words above the answer.
    void quoteRequested();
    void copyRequested();
    void wholeCopyRequested();
    void attachmentRequested(hadir::domain::AttachmentId attachment);
    void attachmentLeft(hadir::domain::AttachmentId attachment);
    void attachmentSaveRequested(hadir::domain::AttachmentId attachment);

private:
    void offerDeeds(const models::TimelineEntry &entry);
    void offer(const models::TimelineAttachment &file);
};
} // namespace hadir::ui
