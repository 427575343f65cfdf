// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/FileChip.h"

#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"
#include "ui/theme/paint.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/IconButton.h"
#include "ui/words/formats.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {
namespace {
constexpr int faceSide = 36;   ///< design pixels
constexpr int chipWidth = 250; ///< at most
constexpr int barHeight = 3;

Icon iconOfType(const QString &type)
{
    if (type.startsWith("image/"_L1))
        return Icon::Image;
    if (type.startsWith("video/"_L1))
        return Icon::Video;
    return Icon::File;
}
} // namespace

FileChip::FileChip(const FileEntry &entry, QWidget *parent)
    : QWidget(parent)
    , m_face(new QLabel(this))
    , m_name(new ElidedLabel(this))
    , m_state(new ElidedLabel(this))
    , m_retry(new IconButton(Icon::RefreshCw, 24, this))
    , m_remove(new IconButton(Icon::X, 24, this))
{
    const Metrics m;
    setObjectName(u"fileChip"_s);
    m_name->setObjectName(u"fileName"_s);
    m_state->setObjectName(u"fileState"_s);
    m_retry->setObjectName(u"retryFile"_s);
    m_remove->setObjectName(u"removeFile"_s);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setMaximumWidth(m.px(chipWidth));
    m_face->setFixedSize(m.px(faceSide), m.px(faceSide));
    m_face->setAlignment(Qt::AlignCenter);
    m_name->setElide(Qt::ElideMiddle); // the ending says what it is
    m_state->withSize(Label::Size::Small);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_state);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(m.tight(), m.tight(), m.tight(), m.tight() + m.px(2));
    row->setSpacing(m.px(6));
    row->addWidget(m_face);
    row->addLayout(words, 1);
    row->addWidget(m_retry);
    row->addWidget(m_remove);
    connect(m_remove, &QAbstractButton::clicked, this, &FileChip::removeRequested);
    connect(m_retry, &QAbstractButton::clicked, this, &FileChip::retryRequested);
    show(entry);
}

void FileChip::show(const FileEntry &entry)
{
    const Metrics m;
    const bool isOther = m_face->pixmap().isNull() || entry.picture != m_entry.picture;
    m_entry = entry;
    if (isOther && entry.picture.isNull()) {
        m_face->setPixmap(pixmapOf(iconOfType(entry.file.type), m.icon(),
                                   colourOf(Colour::Muted, palette()), devicePixelRatioF()));
    } else if (isOther) {
        QPixmap small = QPixmap::fromImage(entry.picture.scaled(
            m_face->size() * devicePixelRatioF(), Qt::KeepAspectRatio, Qt::SmoothTransformation));
        small.setDevicePixelRatio(devicePixelRatioF());
        m_face->setPixmap(small);
    }
    m_retry->setVisible(entry.state == FileEntry::State::Failed);
    say();
    update();
}

QString FileChip::stateWords() const
{
    const QString size = fileSize(m_entry.file.size);
    const QString percent = QLocale().toString(m_entry.percent);
    switch (m_entry.state) {
    case FileEntry::State::Packing:
        return tr("Being added, %1%", "a file; a percentage").arg(percent);
    case FileEntry::State::Waiting:
        return tr("%1, waits for the line", "size of a file").arg(size);
    case FileEntry::State::Going:
        return tr("%1, %2% sent", "size of a file; a percentage").arg(size, percent);
    case FileEntry::State::There:
        return size;
    case FileEntry::State::Failed:
        return m_entry.trouble;
    }
    Q_UNREACHABLE();
}

void FileChip::say()
{
    const QString name = isolated(m_entry.file.name);
    const QString state = stateWords();
    m_name->setText(name);
    m_state->setText(state);
    m_state->withColour(m_entry.state == FileEntry::State::Failed ? Colour::Danger : Colour::Muted);
    setAccessibleName(tr("%1: %2", "a file, and how far it is").arg(name, state));
    setToolTip(accessibleName());
    m_retry->setWords(tr("Try %1 again", "a file").arg(name));
    m_remove->setWords(tr("Remove %1", "a file").arg(name), QKeySequence(Qt::Key_Delete));
    updateGeometry();
}

QSize FileChip::sizeHint() const
{
    return {Metrics().px(chipWidth), QWidget::sizeHint().height()};
}

void FileChip::paintEvent(QPaintEvent *)
{
    const Metrics m;
    QPainter painter(this);
    const bool failed = m_entry.state == FileEntry::State::Failed;
    paintCard(painter, rect(), m.radius(), colourOf(Colour::Panel, palette()),
              colourOf(failed ? Colour::Danger : Colour::FieldLine, palette()));
    const bool moves =
        m_entry.state == FileEntry::State::Packing || m_entry.state == FileEntry::State::Going;
    if (moves) {
        const QRect whole = rect().adjusted(m.px(4), 0, -m.px(4), -m.px(2));
        QRect bar(whole.left(), whole.bottom() - m.px(barHeight),
                  whole.width() * m_entry.percent / 100, m.px(barHeight));
        bar = QStyle::visualRect(layoutDirection(), whole, bar);
        painter.fillRect(bar, colourOf(Colour::Accent, palette()));
    }
    if (hasFocus())
        paintFocusRing(painter, rect(), m.radius(), palette());
}

void FileChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT removeRequested();
    else if (event->key() == Qt::Key_Return && m_entry.state == FileEntry::State::Failed)
        Q_EMIT retryRequested();
    else
        QWidget::keyPressEvent(event);
}

void FileChip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
    if (event->type() == QEvent::PaletteChange && m_entry.picture.isNull()) {
        m_face->setPixmap(QPixmap());
        show(FileEntry(m_entry));
    }
}
} // namespace hadir::ui
