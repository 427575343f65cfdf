// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/TextBox.h"

#include "ui/theme/Metrics.h"
#include "ui/theme/paint.h"
#include "ui/widgets/givenFiles.h"

#include <QKeyEvent>
#include <QMetaMethod>
#include <QMimeData>
#include <QPainter>
#include <QResizeEvent>

namespace hadir::ui {

namespace {
constexpr int edgeOfBox = 3; ///< in design pixels
}

// QPlainTextEdit would be lighter, but it puts every paragraph on the same side.
TextBox::TextBox(QWidget *parent) : QTextEdit(parent)
{
    const Metrics m;
    setAcceptRichText(false);
    setTabChangesFocus(true);
    // The frame is not painted (see event()), but keeps a scroll bar off the edge and the ring.
    setFrameStyle(int(QFrame::Box) | int(QFrame::Plain));
    setLineWidth(m.px(edgeOfBox));
    setViewportMargins(m.px(6 - edgeOfBox), m.px(4 - edgeOfBox), m.px(6 - edgeOfBox),
                       m.px(4 - edgeOfBox));
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(document(), &QTextDocument::contentsChanged, this, &TextBox::grow);
    grow();
}

void TextBox::growBetween(int fewestLines, int mostLines)
{
    m_fewest = fewestLines;
    m_most = mostLines;
    grow();
}

void TextBox::begin(const QString &text)
{
    const bool isBlank =
        document()->isEmpty() && !document()->isUndoAvailable() && !document()->isRedoAvailable();
    if (isBlank && text.isEmpty())
        return; // nothing would change, at the price of a layout
    setPlainText(text);
    moveCursor(QTextCursor::End);
}

void TextBox::replaceAll(const QString &text)
{
    QTextCursor cursor = textCursor();
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    setTextCursor(cursor);
}

void TextBox::grow()
{
    // Arabic letters may come from another font, which is taller.
    const int line =
        qMax(fontMetrics().lineSpacing(), fontMetrics().boundingRect(placeholderText()).height());
    const int around = Metrics().px(8) + int(2 * document()->documentMargin());
    const int wanted = qCeil(document()->size().height()) + Metrics().px(8);
    setFixedHeight(qBound(m_fewest * line + around, wanted, m_most * line + around));
}

void TextBox::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        grow();
}

bool TextBox::canInsertFromMimeData(const QMimeData *source) const
{
    const bool isAwaited = isSignalConnected(QMetaMethod::fromSignal(&TextBox::filesGiven));
    return QTextEdit::canInsertFromMimeData(source) || (isAwaited && !givenIn(*source).isEmpty());
}

void TextBox::insertFromMimeData(const QMimeData *source)
{
    const bool isAwaited = isSignalConnected(QMetaMethod::fromSignal(&TextBox::filesGiven));
    const GivenFiles there = isAwaited ? givenIn(*source) : GivenFiles();
    if (!there.files.isEmpty())
        Q_EMIT filesGiven(there.files);
    else if (!there.picture.isNull())
        Q_EMIT pictureGiven(there.picture);
    else
        QTextEdit::insertFromMimeData(source);
}

/// Whether it asks to undo or redo where nothing was written or undone.
bool TextBox::isNothingToTurn(const QKeyEvent &key) const
{
    return (key.matches(QKeySequence::Undo) && !document()->isUndoAvailable())
           || (key.matches(QKeySequence::Redo) && !document()->isRedoAvailable());
}

bool TextBox::event(QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() == QEvent::ShortcutOverride
        && isNothingToTurn(*static_cast<QKeyEvent *>(event)))
        return false; // the window's undo then: what was just sent, say
    if (event->type() != QEvent::Paint)
        return QTextEdit::event(event);
    QPainter painter(this);
    const Metrics m;
    paintCard(painter, rect(), m.radius(), palette().color(QPalette::Base),
              colourOf(Colour::FieldLine, palette()));
    if (hasFocus())
        paintFocusRing(painter, rect(), m.radius(), palette());
    return true;
}
} // namespace hadir::ui
