// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/FilesBinding.h"

#include "app/core/inTurn.h"
#include "app/core/whenFinished.h"
#include "app/domain/fileRules.h"
#include "ui/customer/Composer.h"
#include "ui/customer/FileAdding.h"
#include "ui/customer/FileTray.h"
#include "ui/theme/sentences.h"
#include "ui/widgets/Veil.h"
#include "ui/words/formats.h"

#include <QBuffer>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using hadir::core::FailureKind;

namespace hadir::ui {

namespace {
constexpr qsizetype mostFiles = 20;
constexpr int faceSide = 64; ///< pixels of a small picture

/// By its name alone: what is in it is not looked at on this thread.
QString typeOf(const QString &name)
{
    return QMimeDatabase().mimeTypeForFile(name, QMimeDatabase::MatchExtension).name();
}

QByteArray pngOf(const QImage &picture)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    picture.save(&out, "PNG");
    return out.data();
}
} // namespace

FilesBinding::FilesBinding(desk::Desk &desk, Composer &composer, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_composer(composer)
{
    using State = FileEntry::State;
    m_painter.setMaxThreadCount(1);
    connect(&composer.fileAdding(), &FileAdding::given, this,
            qOverload<const QList<QUrl> &>(&FilesBinding::add));
    connect(&composer.fileAdding(), &FileAdding::pictureGiven, this, &FilesBinding::addPicture);
    connect(&composer.fileAdding(), &FileAdding::choiceWanted, this, &FilesBinding::askForFiles);
    connect(&composer.files(), &FileTray::removeRequested, this, &FilesBinding::leave);
    connect(&composer.files(), &FileTray::retryRequested, this, &FilesBinding::tryAgain);
    connect(&desk, &desk::Desk::fileProgressed, this,
            [this](const QString &sha256, qint64 got, qint64 total) {
                putAll(sha256, State::Going, int(got * 100 / std::max<qint64>(1, total)));
            });
    connect(&desk, &desk::Desk::fileArrived, this,
            [this](const QString &sha256) { putAll(sha256, State::There); });
    connect(&desk, &desk::Desk::fileFailed, this,
            [this](const QString &sha256, const core::Failure &why) {
                putAll(sha256, State::Failed, 0,
                       why.kind == FailureKind::Throttled
                           ? tr("The server takes no more files now. It is tried again later.")
                           : tr("The server did not take it."));
            });
    connect(&desk, &desk::Desk::lineChanged, this, &FilesBinding::showLine);
}

QList<domain::AttachedFile> FilesBinding::files() const
{
    return m_composer.files().files();
}

void FilesBinding::show(const WritingPlace &place, const QList<domain::AttachedFile> &files)
{
    m_place = place;
    m_pictures.clear();
    m_composer.files().clear();
    for (const domain::AttachedFile &file : files) {
        put(file, stateOf(file.sha256));
        showPicture(file);
    }
    for (const Job &job : std::as_const(m_jobs)) {
        if (job.place == place)
            put(job.file, FileEntry::State::Packing, job.packing->progressValue());
    }
}

// ---- what comes in

void FilesBinding::add(const QList<QUrl> &given)
{
    for (const QUrl &url : given) {
        if (m_composer.files().entries().size() >= mostFiles)
            return m_composer.refuse(tr("There are as many files as a message can have."),
                                     tr("Send these, and the others with another message."));
        add(url.toLocalFile());
    }
}

void FilesBinding::add(const QString &path)
{
    const QFileInfo there(path);
    if (there.isDir())
        return m_composer.refuse(tr("A folder cannot be attached."),
                                 tr("Attach the files that are in it."));
    const domain::AttachedFile file = named(there.fileName(), there.size());
    if (file.size > domain::largestFile) {
        m_unread.insert(file.attachment, path);
        return put(
            file, FileEntry::State::Failed, 0,
            tr("It is larger than %1.", "a file; a size").arg(fileSize(domain::largestFile)));
    }
    follow({.place = m_place, .file = file, .path = path}, m_desk.pack(path));
}

domain::AttachedFile FilesBinding::named(const QString &name, qint64 size)
{
    const QString harmless = domain::harmlessFileName(name);
    return {.attachment = m_desk.ids().make<domain::Attachment>(),
            .name = harmless,
            .type = typeOf(harmless),
            .size = size};
}

void FilesBinding::addPicture(const QImage &picture)
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(core::toMillis(m_desk.now()));
    const QString name = tr("Picture of %1", "name of a pasted picture; a date and a time")
                             .arg(now.toString(u"yyyy-MM-dd HH.mm.ss"_s))
                         + u".png"_s;
    core::whenFinished(core::inTurn(m_painter, [picture] { return pngOf(picture); }), this,
                       [this, name, place = m_place](const QByteArray &bytes) {
                           follow({.place = place, .file = named(name, bytes.size()), .path = {}},
                                  m_desk.pack(bytes));
                       });
}

void FilesBinding::follow(Job job, const QFuture<desk::Packer::Outcome> &packed)
{
    const domain::AttachmentId id = job.file.attachment;
    job.packing = new Packing(this);
    m_jobs.insert(id, job);
    connect(job.packing, &Packing::progressValueChanged, this, [this, id](int percent) {
        const auto known = m_jobs.constFind(id);
        if (known != m_jobs.cend() && known->place == m_place)
            put(known->file, FileEntry::State::Packing, percent);
    });
    connect(job.packing, &Packing::finished, this, [this, id] { settle(id); });
    if (job.place == m_place)
        put(job.file, FileEntry::State::Packing);
    job.packing->setFuture(packed);
}

void FilesBinding::settle(domain::AttachmentId id)
{
    const auto known = m_jobs.constFind(id);
    if (known == m_jobs.cend())
        return; // it was taken away again
    const Job job = *known;
    m_jobs.erase(known);
    job.packing->deleteLater();
    if (job.packing->future().resultCount() == 0)
        return;
    const auto packed = job.packing->future().result();
    const bool isShown = job.place == m_place;
    if (!packed) {
        m_unread.insert(id, job.path);
        const QString why = packed.error().kind == FailureKind::DiskFull
                                ? sentenceFor(FailureKind::DiskFull).happened
                            : packed.error().kind == FailureKind::Refused
                                ? tr("There is nothing in it, or it is too large.")
                                : tr("It cannot be read.");
        if (isShown)
            put(job.file, FileEntry::State::Failed, 0, why);
        return;
    }
    domain::AttachedFile file = job.file;
    file.sha256 = packed->sha256;
    file.size = packed->size;
    if (!isShown)
        return Q_EMIT packedElsewhere(job.place, file);
    put(file, stateOf(file.sha256));
    showPicture(file);
    Q_EMIT changed();
}

void FilesBinding::leave(domain::AttachmentId id)
{
    if (const auto job = m_jobs.constFind(id); job != m_jobs.cend()) {
        job->packing->cancel();
        job->packing->deleteLater();
        m_jobs.erase(job);
    }
    m_unread.remove(id);
    m_composer.files().remove(id);
    Q_EMIT changed();
}

void FilesBinding::tryAgain(domain::AttachmentId id)
{
    const auto unread = m_unread.constFind(id);
    if (unread == m_unread.cend())
        return m_desk.bringAgain();
    const QString path = *unread;
    leave(id);
    if (!path.isEmpty())
        add(path);
}

void FilesBinding::askForFiles()
{
    auto *dialog =
        new QFileDialog(&m_composer, tr("Attach files"),
                        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"chooseFiles"_s);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        QList<QUrl> given;
        for (const QString &path : paths)
            given.append(QUrl::fromLocalFile(path));
        add(given);
    });
    dialog->open();
    Veil::behind(*dialog);
}

// ---- how far it is

void FilesBinding::put(const domain::AttachedFile &file, FileEntry::State state, int percent,
                       const QString &trouble)
{
    m_composer.files().put({.file = file,
                            .state = state,
                            .percent = percent,
                            .trouble = trouble,
                            .picture = m_pictures.value(file.sha256)});
}

void FilesBinding::putAll(const QString &sha256, FileEntry::State state, int percent,
                          const QString &trouble)
{
    const QList<domain::AttachedFile> all = files();
    for (const domain::AttachedFile &file : all) {
        if (file.sha256 == sha256)
            put(file, state, percent, trouble);
    }
}

FileEntry::State FilesBinding::stateOf(const QString &sha256)
{
    if (m_desk.reader().hasArrived(sha256).value_or(false))
        return FileEntry::State::There;
    return m_desk.isOnline() ? FileEntry::State::Going : FileEntry::State::Waiting;
}

void FilesBinding::showLine()
{
    const QList<domain::AttachedFile> all = files();
    for (const domain::AttachedFile &file : all)
        put(file, stateOf(file.sha256));
}

void FilesBinding::showPicture(const domain::AttachedFile &file)
{
    if (!file.type.startsWith("image/"_L1) || file.size > mostPictureBytes)
        return;
    core::whenFinished(m_desk.attachmentBytes(file.sha256, mostPictureBytes), this,
                       [this, file](const core::Result<QByteArray> &bytes) {
                           if (!bytes)
                               return;
                           core::whenFinished(
                               m_reader.read(*bytes, {faceSide, faceSide}), this,
                               [this, file](const QImage &small) {
                                   const auto entries = m_composer.files().entries();
                                   const auto entry = std::ranges::find(
                                       entries, file.attachment,
                                       [](const FileEntry &one) { return one.file.attachment; });
                                   if (small.isNull() || entry == entries.end())
                                       return;
                                   m_pictures.insert(file.sha256, small);
                                   put(file, entry->state, entry->percent, entry->trouble);
                               });
                       });
}
} // namespace hadir::ui
