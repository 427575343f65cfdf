// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"
#include "app/models/TimelineModel.h"
#include "ui/shell/pictures.h"

namespace hadir::ui {

class LetterBinding;
class TimelineView;

/// The attachments on one timeline: fetched when asked for, and saved where somebody wants them.
/// They are never opened from here.
class AttachmentBinding final : public QObject
{
    Q_OBJECT

public:
    AttachmentBinding(desk::Desk &desk, models::TimelineModel &model, TimelineView &view,
                      QObject *parent);

    /// As the timeline shows them; remembered until forget().
    [[nodiscard]] QList<models::TimelineAttachment> shown(const QList<domain::Attachment> &all);
    void forget();
    /// Fetches a file, or shows it when it is here and of a kind that can be shown.
    void want(domain::AttachmentId attachment);

Q_SIGNALS:
    /// What became of a file that was asked for. A whole sentence.
    void told(const QString &sentence);

private:
    using Bytes = models::TimelineAttachment::Bytes;

    void leave(domain::AttachmentId attachment);
    void sayArrival(const QString &sha256);
    void sayDelay(const QString &sha256);
    [[nodiscard]] QString nameOf(const QString &sha256) const;
    void sayFailure(const QString &sha256, const core::Failure &why);
    void showLine();
    [[nodiscard]] bool isLive() const;
    [[nodiscard]] Bytes bytesOf(const QString &sha256) const;
    void show(const domain::Attachment &attachment);
    void showLetter(const domain::Attachment &letter);
    [[nodiscard]] bool showsLetter(const QString &sha256);
    void showPicture(const domain::Attachment &attachment, const QByteArray &bytes);
    /// The agent is where they asked for it: not behind the lock, and at the same customer.
    [[nodiscard]] bool isStillWanted(domain::AttachmentId attachment) const;
    void askWhereToSave(domain::AttachmentId attachment);
    void save(const domain::Attachment &attachment, const QString &target);
    void setBytes(const QString &sha256, Bytes bytes, int percent);
    void tell(const QString &words);

    desk::Desk &m_desk;
    models::TimelineModel &m_model;
    TimelineView &m_view;
    QHash<domain::AttachmentId, domain::Attachment> m_known;
    PictureReader m_pictures;
    QSet<domain::AttachmentId> m_opening; ///< are read to be shown
    LetterBinding *m_letters;
    QHash<QString, core::Instant> m_letterWanted; ///< by hash: when somebody asked to see it
    QSet<QString> m_wanted; ///< hashes of files that were asked for and have not come
};
} // namespace hadir::ui
