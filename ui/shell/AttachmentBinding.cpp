// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/AttachmentBinding.h"

#include "app/core/whenFinished.h"
#include "ui/shell/LetterBinding.h"
#include "ui/shell/fileNames.h"
#include "ui/theme/bidi.h"
#include "ui/theme/sentences.h"
#include "ui/timeline/EntryMenu.h"
#include "ui/timeline/EntryText.h"
#include "ui/timeline/TimelineView.h"
#include "ui/widgets/PictureSheet.h"
#include "ui/widgets/Question.h"
#include "ui/widgets/Veil.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
/// Whoever has waited longer does something else by now.
constexpr auto patience = std::chrono::seconds(15);
} // namespace

AttachmentBinding::AttachmentBinding(desk::Desk &desk, models::TimelineModel &model,
                                     TimelineView &view, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_model(model)
    , m_view(view)
    , m_letters(new LetterBinding(desk, view, this))
{
    connect(m_letters, &LetterBinding::told, this, &AttachmentBinding::told);
    connect(&m_view, &TimelineView::attachmentRequested, this, &AttachmentBinding::want);
    connect(&m_view, &TimelineView::attachmentLeft, this, &AttachmentBinding::leave);
    connect(&m_view, &TimelineView::attachmentSaveRequested, this,
            &AttachmentBinding::askWhereToSave);
    connect(&m_desk, &desk::Desk::attachmentProgressed, this,
            [this](const QString &sha256, qint64 got, qint64 total) {
                setBytes(sha256, Bytes::Coming, int(got * 100 / std::max<qint64>(1, total)));
            });
    connect(&m_desk, &desk::Desk::attachmentArrived, this, &AttachmentBinding::sayArrival);
    connect(&m_desk, &desk::Desk::attachmentDelayed, this, &AttachmentBinding::sayDelay);
    connect(&m_desk, &desk::Desk::attachmentFailed, this, &AttachmentBinding::sayFailure);
    connect(&m_desk, &desk::Desk::lineChanged, this, &AttachmentBinding::showLine);
}

void AttachmentBinding::forget()
{
    m_known.clear();
    m_letterWanted.clear();
    m_letters->close();
}

bool AttachmentBinding::isLive() const
{
    return std::holds_alternative<sync::line::Live>(m_desk.line());
}

AttachmentBinding::Bytes AttachmentBinding::bytesOf(const QString &sha256) const
{
    if (m_desk.hasAttachment(sha256))
        return Bytes::Here;
    if (!m_wanted.contains(sha256))
        return Bytes::Remote;
    return isLive() ? Bytes::Coming : Bytes::Waiting;
}

/// What is on its way stands still while the line is down, and goes on when it is back.
void AttachmentBinding::showLine()
{
    for (const QString &sha256 : std::as_const(m_wanted))
        setBytes(sha256, bytesOf(sha256), 0);
}

QList<models::TimelineAttachment> AttachmentBinding::shown(const QList<domain::Attachment> &all)
{
    QList<models::TimelineAttachment> out;
    for (const domain::Attachment &attachment : all) {
        m_known.insert(attachment.id, attachment);
        out.append({.id = attachment.id,
                    .name = attachment.name,
                    .type = attachment.type,
                    .size = attachment.size,
                    .bytes = bytesOf(attachment.sha256)});
    }
    return out;
}

void AttachmentBinding::setBytes(const QString &sha256, Bytes bytes, int percent)
{
    for (const domain::Attachment &attachment : std::as_const(m_known)) {
        if (attachment.sha256 == sha256)
            m_model.setBytes(attachment.id, bytes, percent);
    }
}

void AttachmentBinding::want(domain::AttachmentId attachment)
{
    const auto known = m_known.constFind(attachment);
    if (known == m_known.constEnd())
        return;
    const QString sha256 = known->sha256;
    if (m_desk.hasAttachment(sha256))
        return show(*known);
    m_wanted.insert(sha256);
    if (isLetter(known->name, known->type))
        m_letterWanted.insert(sha256, m_desk.now());
    setBytes(sha256, bytesOf(sha256), 0);
    if (!isLive())
        Q_EMIT told(tr("%1 is not on this machine. It is fetched when the line is back.", "a file")
                        .arg(isolatedLtr(shownName(known->name))));
    m_desk.wantAttachment(sha256);
}

void AttachmentBinding::showLetter(const domain::Attachment &letter)
{
    LetterBinding::Message message{.letter = letter};
    const int row = m_model.rowOf(letter.interaction.uuid());
    if (row >= 0 && m_model.at(row).interaction())
        message.subject = m_model.at(row).interaction()->subject;
    for (const domain::Attachment &file : std::as_const(m_known)) {
        if (file.interaction == letter.interaction)
            message.files.append(file);
    }
    m_letters->show(message);
}

/// Whether it has come soon enough after somebody asked to see it, and they still are where they
/// asked.
bool AttachmentBinding::showsLetter(const QString &sha256)
{
    const auto asked = m_letterWanted.constFind(sha256);
    if (asked == m_letterWanted.cend())
        return false;
    const bool isLate = m_desk.now() - m_letterWanted.take(sha256) > patience;
    const auto letter =
        std::ranges::find(std::as_const(m_known), sha256, &domain::Attachment::sha256);
    if (isLate || letter == m_known.constEnd() || !isStillWanted(letter->id))
        return false;
    showLetter(*letter);
    return true;
}

void AttachmentBinding::show(const domain::Attachment &attachment)
{
    if (isLetter(attachment.name, attachment.type))
        return showLetter(attachment);
    if (m_opening.contains(attachment.id))
        return; // a second click
    m_opening.insert(attachment.id);
    core::whenFinished(m_desk.attachmentBytes(attachment.sha256, mostPictureBytes), this,
                       [this, attachment](const core::Result<QByteArray> &bytes) {
                           if (bytes)
                               return showPicture(attachment, *bytes);
                           m_opening.remove(attachment.id);
                           if (isStillWanted(attachment.id))
                               askWhereToSave(attachment.id);
                       });
}

bool AttachmentBinding::isStillWanted(domain::AttachmentId attachment) const
{
    return m_view.isVisible() && m_known.contains(attachment);
}

void AttachmentBinding::showPicture(const domain::Attachment &attachment, const QByteArray &bytes)
{
    core::whenFinished(
        m_pictures.read(bytes, PictureSheet::roomOver(m_view)), this,
        [this, attachment](const QImage &picture) {
            m_opening.remove(attachment.id);
            if (!isStillWanted(attachment.id))
                return;
            const QString name = isolatedLtr(shownName(attachment.name));
            if (picture.isNull()) {
                Q_EMIT told(tr("%1 cannot be shown here. It can be saved.", "a file").arg(name));
                return askWhereToSave(attachment.id);
            }
            auto *sheet = new PictureSheet(name, picture, m_view.window());
            connect(sheet, &PictureSheet::saveRequested, this,
                    [this, id = attachment.id] { askWhereToSave(id); });
            sheet->open();
        });
}

void AttachmentBinding::leave(domain::AttachmentId attachment)
{
    const auto known = m_known.constFind(attachment);
    if (known != m_known.constEnd())
        m_desk.leaveAttachment(known->sha256);
}

void AttachmentBinding::sayArrival(const QString &sha256)
{
    const bool wasWanted = m_wanted.remove(sha256);
    setBytes(sha256, Bytes::Here, 100);
    if (showsLetter(sha256))
        return;
    if (const QString name = nameOf(sha256); wasWanted && !name.isEmpty())
        Q_EMIT told(tr("%1 is here and can be saved.", "a file").arg(name));
}

void AttachmentBinding::sayDelay(const QString &sha256)
{
    setBytes(sha256, Bytes::Waiting, 0);
    if (const QString name = nameOf(sha256); m_wanted.contains(sha256) && !name.isEmpty())
        Q_EMIT told(tr("%1 is still on its way from the desk where it was attached. It comes by "
                       "itself.",
                       "a file")
                        .arg(name));
}

QString AttachmentBinding::nameOf(const QString &sha256) const
{
    const auto named =
        std::ranges::find(std::as_const(m_known), sha256, &domain::Attachment::sha256);
    return named == m_known.constEnd() ? QString() : isolatedLtr(shownName(named->name));
}

void AttachmentBinding::sayFailure(const QString &sha256, const core::Failure &why)
{
    m_wanted.remove(sha256);
    if (why.kind == core::FailureKind::Cancelled)
        return setBytes(sha256, Bytes::Remote, 0);
    setBytes(sha256, Bytes::Failed, 0);
    const QString name = nameOf(sha256);
    if (name.isEmpty())
        return;
    if (why.kind == core::FailureKind::NotFound)
        Q_EMIT told(tr("The server no longer has %1.", "a file").arg(name));
    else
        Q_EMIT told(tr("%1 could not be fetched. %2", "a file, why")
                        .arg(name, sentenceFor(why.kind).happened));
}

void AttachmentBinding::askWhereToSave(domain::AttachmentId attachment)
{
    const auto known = m_known.constFind(attachment);
    if (known == m_known.constEnd())
        return;
    auto *dialog =
        new QFileDialog(&m_view, tr("Save attachment"),
                        QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"saveAttachment"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString name = plainFileName(known->name);
    dialog->setNameFilters(fileFilters(QFileInfo(name).suffix()));
    dialog->setDefaultSuffix(QFileInfo(name).suffix());
    dialog->selectFile(name);
    // The person is asked about overwriting by the dialog.
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, which = *known](const QString &target) { save(which, target); });
    dialog->open();
    Veil::behind(*dialog);
}

void AttachmentBinding::save(const domain::Attachment &attachment, const QString &target)
{
    core::whenFinished(
        m_desk.saveAttachment(attachment.sha256, target), this,
        [this, sha256 = attachment.sha256, target](const core::Result<void> &saved) {
            if (saved) {
                const QString file = QFileInfo(target).fileName();
                Q_EMIT told(tr("Saved as %1.", "a file").arg(isolatedLtr(shownName(file))));
                return;
            }
            if (saved.error().kind == core::FailureKind::Corrupt) {
                m_wanted.insert(sha256);
                setBytes(sha256, bytesOf(sha256), 0);
                return tell(tr("The copy on this machine was damaged and is being fetched again. "
                               "Save it once it is here."));
            }
            tell(tr("The file could not be written there. Choose another folder or make some room "
                    "on the disk."));
        });
}

void AttachmentBinding::tell(const QString &words)
{
    auto *box = new Question(tr("Save attachment"), words, tr("Close"), &m_view);
    box->setObjectName(u"attachmentNotSaved"_s);
    box->ask();
}
} // namespace hadir::ui
