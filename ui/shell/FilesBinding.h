// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"
#include "ui/customer/FileChip.h"
#include "ui/shell/WritingPlace.h"
#include "ui/shell/pictures.h"

#include <QFutureWatcher>

namespace hadir::ui {

class Composer;

/// What an agent attaches to what they write: takes it into the desk, shows how far it is on its
/// way to the server, and says when there is something to keep with the draft. Whoever goes on to
/// somebody else while a file is still being taken in finds it where it was given.
class FilesBinding final : public QObject
{
    Q_OBJECT

public:
    FilesBinding(desk::Desk &desk, Composer &composer, QObject *parent = nullptr);

    /// These files, and what is still being taken in there.
    void show(const WritingPlace &place, const QList<domain::AttachedFile> &files);
    /// Where one writes now.
    [[nodiscard]] const WritingPlace &place() const { return m_place; }
    /// What can be named by a message.
    [[nodiscard]] QList<domain::AttachedFile> files() const;

Q_SIGNALS:
    /// Other files than before, where one writes now.
    void changed();
    /// A file is there that was given elsewhere.
    void packedElsewhere(const hadir::ui::WritingPlace &place,
                         const hadir::domain::AttachedFile &file);

private:
    using Packing = QFutureWatcher<desk::Packer::Outcome>;
    struct Job
    {
        WritingPlace place;
        domain::AttachedFile file;
        QString path; ///< empty for a picture that was pasted
        Packing *packing = nullptr;
    };

    void add(const QList<QUrl> &given);
    void add(const QString &path);
    void addPicture(const QImage &picture);
    [[nodiscard]] domain::AttachedFile named(const QString &name, qint64 size);
    void follow(Job job, const QFuture<desk::Packer::Outcome> &packed);
    void settle(domain::AttachmentId id);
    void leave(domain::AttachmentId id);
    void tryAgain(domain::AttachmentId id);
    void askForFiles();

    void put(const domain::AttachedFile &file, FileEntry::State state, int percent = 0,
             const QString &trouble = {});
    void putAll(const QString &sha256, FileEntry::State state, int percent = 0,
                const QString &trouble = {});
    void showLine();
    [[nodiscard]] FileEntry::State stateOf(const QString &sha256);
    void showPicture(const domain::AttachedFile &file);

    desk::Desk &m_desk;
    Composer &m_composer;
    WritingPlace m_place;
    QHash<domain::AttachmentId, Job> m_jobs;
    QHash<domain::AttachmentId, QString> m_unread; ///< files that could not be taken in
    QHash<QString, QImage> m_pictures;             ///< by hash, of what is shown
    PictureReader m_reader;
    QThreadPool m_painter; ///< makes a file of what is pasted
};
} // namespace hadir::ui
