// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/LetterBinding.h"

#include "app/core/inTurn.h"
#include "app/core/whenFinished.h"
#include "app/html/Letter.h"
#include "app/html/linkTarget.h"
#include "ui/letter/LetterSheet.h"
#include "ui/letter/LetterView.h"
#include "ui/theme/bidi.h"

#include <QDesktopServices>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
constexpr qint64 mostLetterBytes = 8 * 1024 * 1024;
constexpr qsizetype mostPictures = 40;
constexpr QSize largestPicture(1280, 1600); ///< twice as wide as it may be in a letter

QStringList picturesAmong(const QList<domain::Attachment> &files)
{
    QStringList names;
    for (const domain::Attachment &file : files) {
        if (file.type.startsWith(u"image/", Qt::CaseInsensitive) && names.size() < mostPictures)
            names += file.sha256;
    }
    return names;
}

html::Letter letterIn(const QByteArray &markup, const QStringList &pictures,
                      const std::function<quint32(quint32)> &ink)
{
    html::Reading reading{.leftOut = html::LeftOut::Worded, .partWeight = letterPart, .ink = ink};
    for (const QString &name : pictures)
        reading.pictures.insert(name, name); // the server called them by their hashes
    return html::harmless(QString::fromUtf8(markup), reading);
}
} // namespace

LetterBinding::LetterBinding(desk::Desk &desk, QWidget &view, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_view(view)
{
    m_pool.setMaxThreadCount(1);
    connect(&desk, &desk::Desk::attachmentArrived, this, [this](const QString &sha256) {
        if (m_awaited.remove(sha256))
            showPicture(sha256);
    });
}

void LetterBinding::show(const Message &message)
{
    if (m_sheet)
        return; // a second click
    const int asked = ++m_asked;
    core::whenFinished(m_desk.attachmentBytes(message.letter.sha256, mostLetterBytes), this,
                       [this, message, asked](const core::Result<QByteArray> &markup) {
                           if (asked != m_asked || m_sheet || !m_view.isVisible())
                               return;
                           if (markup)
                               return open(message, *markup);
                           Q_EMIT told(tr("The message cannot be shown as it was written. Its "
                                          "words stand in the timeline."));
                       });
}

void LetterBinding::close()
{
    ++m_asked;
    if (m_sheet)
        m_sheet->close();
}

void LetterBinding::open(const Message &message, const QByteArray &markup)
{
    m_awaited.clear();
    m_sheet = new LetterSheet(message.subject.simplified().left(300), m_view.window());
    const QStringList pictures = picturesAmong(message.files);
    const auto readAnew = [this, sheet = m_sheet.data(), markup, pictures] {
        read(sheet, markup, pictures);
    };
    connect(m_sheet, &LetterSheet::paperChanged, this, readAnew);
    connect(m_sheet, &LetterSheet::picturesRequested, this, &LetterBinding::wantPictures);
    connect(m_sheet, &LetterSheet::linkFollowed, this, &LetterBinding::follow);
    m_sheet->open();
    readAnew();
}

void LetterBinding::read(LetterSheet *sheet, const QByteArray &markup, const QStringList &pictures)
{
    const auto ink = sheet->ink();
    core::whenFinished(
        core::inTurn(m_pool, [markup, pictures, ink] { return letterIn(markup, pictures, ink); }),
        sheet, [sheet](const html::Letter &letter) { sheet->setLetter(letter); });
}

void LetterBinding::wantPictures(const QStringList &names)
{
    for (const QString &sha256 : names) {
        if (m_desk.hasAttachment(sha256)) {
            showPicture(sha256);
            continue;
        }
        m_awaited.insert(sha256);
        m_desk.wantAttachment(sha256);
    }
    if (!m_awaited.isEmpty() && !m_desk.isOnline() && m_sheet)
        m_sheet->sayPicturesWait();
}

void LetterBinding::showPicture(const QString &sha256)
{
    core::whenFinished(m_desk.attachmentBytes(sha256, mostPictureBytes), m_sheet,
                       [this, sha256](const core::Result<QByteArray> &bytes) {
                           if (!bytes || !m_sheet)
                               return;
                           core::whenFinished(m_pictures.read(*bytes, largestPicture), m_sheet,
                                              [this, sha256](const QImage &picture) {
                                                  if (!picture.isNull() && m_sheet)
                                                      m_sheet->setPicture(sha256, picture);
                                              });
                       });
}

void LetterBinding::follow(const QUrl &target)
{
    // Once more where it matters: what stands here is handed to the system.
    const auto harmless = html::harmlessTarget(target.toString(QUrl::FullyEncoded));
    if (!harmless || !QDesktopServices::openUrl(*harmless))
        Q_EMIT told(tr("This machine has nothing that opens %1.", "an address")
                        .arg(isolatedLtr(target.scheme())));
}
} // namespace hadir::ui
