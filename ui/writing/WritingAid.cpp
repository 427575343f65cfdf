// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/writing/WritingAid.h"

#include "ui/theme/bidi.h"
#include "ui/widgets/TextBox.h"
#include "ui/writing/SpellMarks.h"
#include "ui/writing/Speller.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPointer>
#include <QTextBlock>
#include <QTextCursor>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

WritingAid::WritingAid(TextBox &box, Speller &speller)
    : QObject(&box)
    , m_box(box)
    , m_speller(speller)
    , m_marks(new SpellMarks(box.document(), speller))
{
    box.installEventFilter(this);
    box.viewport()->installEventFilter(this);
    connect(&box, &TextBox::cursorPositionChanged, this, &WritingAid::followCaret);
}

void WritingAid::setTongue(Tongue tongue)
{
    m_marks->setTongue(tongue);
}

void WritingAid::putAbove(const QString &words)
{
    QTextCursor cursor = m_box.textCursor();
    cursor.movePosition(QTextCursor::Start);
    cursor.insertText(words);
    m_box.setTextCursor(cursor);
    m_box.setFocus(Qt::ShortcutFocusReason);
}

void WritingAid::followCaret()
{
    m_marks->setCaret(m_box.hasFocus() ? std::optional(m_box.textCursor().position())
                                       : std::nullopt);
}

bool WritingAid::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        // Once it has it, or has it no more.
        QMetaObject::invokeMethod(this, &WritingAid::followCaret, Qt::QueuedConnection);
        break;
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isShiftF10 = key->key() == Qt::Key_F10 && key->modifiers() == Qt::ShiftModifier;
        if (key->key() != Qt::Key_Menu && !isShiftF10)
            break;
        openMenuAtCaret();
        return true;
    }
    case QEvent::ContextMenu: {
        const auto *asked = static_cast<QContextMenuEvent *>(event);
        if (asked->reason() == QContextMenuEvent::Mouse && watched == m_box.viewport())
            openMenu(m_box.cursorForPosition(asked->pos()), asked->globalPos());
        else
            openMenuAtCaret();
        return true;
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void WritingAid::openMenuAtCaret()
{
    const QPoint at = m_box.cursorRect().bottomLeft();
    openMenu(m_box.textCursor(), m_box.viewport()->mapToGlobal(at));
}

void WritingAid::openMenu(const QTextCursor &at, QPoint globalPoint)
{
    QMenu *menu = m_box.createStandardContextMenu();
    menu->setObjectName(u"writingMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    offerSpellings(*menu, at);
    menu->popup(globalPoint);
}

/// Suggestions take their time: they take the place of the line that says so.
void WritingAid::offerSpellings(QMenu &menu, const QTextCursor &at)
{
    const auto word = m_marks->wordAt(at.block(), at.positionInBlock());
    if (!word)
        return;
    const QString written = at.block().text().sliced(word->at, word->length);
    if (!m_marks->isWrong(written, word->letters))
        return;
    QTextCursor there = at;
    there.setPosition(int(at.block().position() + word->at));
    there.setPosition(int(there.position() + word->length), QTextCursor::KeepAnchor);
    QAction *first = menu.actions().value(0);
    auto *looking = new QAction(tr("Looking for suggestions …"), &menu);
    looking->setEnabled(false);
    auto *add = new QAction(tr("Add %1 to my dictionary", "a word").arg(isolated(written)), &menu);
    add->setObjectName(u"addToDictionary"_s);
    connect(add, &QAction::triggered, &m_speller,
            [this, written] { m_speller.addOwnWord(written); });
    menu.insertActions(first, {looking, add});
    menu.insertSeparator(first);
    m_speller.suggest(written, word->letters, &menu,
                      [this, &menu, looking, there](const QStringList &suggested) {
                          showSuggestions(menu, looking, there, suggested);
                      });
}

void WritingAid::showSuggestions(QMenu &menu, QAction *looking, const QTextCursor &there,
                                 const QStringList &suggested)
{
    if (suggested.isEmpty()) {
        looking->setText(tr("No suggestion"));
        return;
    }
    for (const QString &one : suggested) {
        auto *choice = new QAction(one, &menu);
        choice->setObjectName(u"suggestion"_s);
        connect(choice, &QAction::triggered, &m_box,
                [at = QTextCursor(there), one]() mutable { at.insertText(one); });
        menu.insertAction(looking, choice);
    }
    menu.removeAction(looking);
    menu.setActiveAction(menu.actions().first()); // by the arrows from there
}
} // namespace hadir::ui
