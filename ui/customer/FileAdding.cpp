// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/FileAdding.h"

#include "ui/widgets/IconButton.h"
#include "ui/widgets/TextBox.h"
#include "ui/widgets/givenFiles.h"

#include <QDropEvent>
#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

FileAdding::FileAdding(TextBox &body, QWidget &over, QWidget *parent)
    : QWidget(parent)
    , m_button(new IconButton(Icon::Paperclip, 28, this))
{
    m_button->setObjectName(u"attachFiles"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_button);
    over.setAcceptDrops(true);
    over.installEventFilter(this);
    connect(m_button, &QAbstractButton::clicked, this, &FileAdding::choiceWanted);
    connect(&body, &TextBox::filesGiven, this, &FileAdding::given);
    connect(&body, &TextBox::pictureGiven, this, &FileAdding::pictureGiven);
    say();
}

void FileAdding::setKeys(const QKeySequence &keys)
{
    m_keys = keys;
    say();
}

void FileAdding::setWay(Way way)
{
    if (way == m_way)
        return;
    m_way = way;
    m_button->setEnabled(way == Way::Open);
    say();
}

void FileAdding::say()
{
    if (m_way == Way::Open)
        m_button->setWords(tr("Attach files"), m_keys);
    else
        m_button->setWords(tr("This channel takes no files"));
}

bool FileAdding::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDrag = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove
                        || event->type() == QEvent::Drop;
    if (!isDrag)
        return QWidget::eventFilter(watched, event);
    auto *drag = static_cast<QDropEvent *>(event);
    const GivenFiles there = givenIn(*drag->mimeData());
    if (there.isEmpty())
        return QWidget::eventFilter(watched, event);
    drag->setDropAction(Qt::CopyAction); // what is dropped stays where it was
    drag->accept();
    if (event->type() == QEvent::Drop) {
        if (!there.files.isEmpty())
            Q_EMIT given(there.files);
        else
            Q_EMIT pictureGiven(there.picture);
    }
    return true;
}

void FileAdding::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
}
} // namespace hadir::ui
