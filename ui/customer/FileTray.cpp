// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/FileTray.h"

#include "app/domain/fileRules.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/words/formats.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using hadir::domain::FileTrouble;

namespace hadir::ui {

FileTray::FileTray(QWidget *parent)
    : QWidget(parent)
    , m_row(new FlowLayout)
    , m_line(new Label(this))
{
    const Metrics m;
    setObjectName(u"attachedFiles"_s);
    m_line->setObjectName(u"fileLimit"_s);
    m_line->withColour(Colour::Danger)->wrapped();
    m_line->hide();
    m_row->setSpacings(m.px(6), m.px(6));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m.tight());
    column->addLayout(m_row);
    column->addWidget(m_line);
    hide();
}

FileChip *FileTray::chipOf(domain::AttachmentId file) const
{
    const auto found = std::ranges::find_if(
        m_chips, [file](const FileChip *chip) { return chip->entry().file.attachment == file; });
    return found == m_chips.end() ? nullptr : *found;
}

void FileTray::put(const FileEntry &entry)
{
    FileChip *chip = chipOf(entry.file.attachment);
    const bool isNew = !chip || chip->entry().file != entry.file;
    if (chip)
        chip->show(entry);
    else
        add(entry);
    if (isNew)
        follow();
}

void FileTray::add(const FileEntry &entry)
{
    auto *chip = new FileChip(entry, this);
    m_chips.append(chip);
    m_row->addWidget(chip);
    chip->setVisible(true);
    connect(chip, &FileChip::removeRequested, this, [this, chip] { removeByHand(*chip); });
    connect(chip, &FileChip::retryRequested, this,
            [this, chip] { Q_EMIT retryRequested(chip->entry().file.attachment); });
}

/// Who removes one after the other by key goes on with the next.
void FileTray::removeByHand(FileChip &chip)
{
    const qsizetype at = m_chips.indexOf(&chip);
    const bool hadFocus = chip.hasFocus() || chip.isAncestorOf(focusWidget());
    Q_EMIT removeRequested(chip.entry().file.attachment);
    if (!hadFocus)
        return;
    if (!m_chips.isEmpty())
        m_chips.at(std::min(at, m_chips.size() - 1))->setFocus(Qt::OtherFocusReason);
    else if (parentWidget())
        parentWidget()->setFocus(Qt::OtherFocusReason);
}

void FileTray::remove(domain::AttachmentId file)
{
    FileChip *chip = chipOf(file);
    if (!chip)
        return;
    m_chips.removeOne(chip);
    m_row->removeWidget(chip);
    chip->hide();
    chip->deleteLater();
    follow();
}

void FileTray::clear()
{
    if (m_chips.isEmpty())
        return;
    for (FileChip *chip : std::as_const(m_chips)) {
        m_row->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    follow();
}

QList<FileEntry> FileTray::entries() const
{
    QList<FileEntry> out;
    for (const FileChip *chip : m_chips)
        out.append(chip->entry());
    return out;
}

QList<domain::AttachedFile> FileTray::files() const
{
    QList<domain::AttachedFile> out;
    for (const FileChip *chip : m_chips) {
        if (!chip->entry().file.sha256.isEmpty())
            out.append(chip->entry().file);
    }
    return out;
}

bool FileTray::isPacking() const
{
    return std::ranges::any_of(m_chips, [](const FileChip *chip) {
        return chip->entry().state == FileEntry::State::Packing;
    });
}

void FileTray::measure(domain::Channel channel, const QString &service)
{
    m_channel = channel;
    m_service = service;
    m_why = objection();
    m_line->setText(m_why);
    m_line->setVisible(!m_why.isEmpty());
    setVisible(!m_chips.isEmpty());
}

void FileTray::follow()
{
    measure(m_channel, m_service);
    updateGeometry();
    Q_EMIT changed();
}

QString FileTray::objection() const
{
    QList<domain::AttachedFile> all;
    for (const FileChip *chip : m_chips)
        all.append(chip->entry().file);
    const auto why = domain::objectionTo(all, m_channel, m_service);
    if (!why)
        return {};
    const QString name = why->which < all.size() ? isolated(all[why->which].name) : QString();
    switch (why->trouble) {
    case FileTrouble::NotHere:
        return tr("This channel takes no files. Remove them, or choose another way.");
    case FileTrouble::WrongKind:
        return tr("This channel takes no files like %1. Remove it, or choose another way.",
                  "a file")
            .arg(name);
    case FileTrouble::TooMany:
        return tr("This channel takes %n files with one message. Remove some, or choose another "
                  "way.",
                  nullptr, int(why->most));
    case FileTrouble::Empty:
        return tr("There is nothing in %1. Remove it.", "a file").arg(name);
    case FileTrouble::TooLarge:
        return tr("%1 is larger than this channel takes: %2 at most. Remove it, or choose another "
                  "way.",
                  "a file; a size")
            .arg(name, fileSize(why->most));
    case FileTrouble::TooMuch:
        return tr("The files are larger together than this channel takes: %1 at most. Remove some, "
                  "or choose another way.",
                  "a size")
            .arg(fileSize(why->most));
    }
    Q_UNREACHABLE();
}

void FileTray::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        measure(m_channel, m_service);
}
} // namespace hadir::ui
