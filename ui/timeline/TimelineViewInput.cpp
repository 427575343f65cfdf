// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"
#include "ui/timeline/AutoScroll.h"
#include "ui/timeline/EntryMenu.h"
#include "ui/timeline/TimelineView.h"
#include "ui/widgets/keyPlaces.h"
#include "ui/widgets/listKeys.h"
#include "ui/words/formats.h"

#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMouseEvent>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;
using hadir::models::TimelineAttachment;
using hadir::models::TimelineEntry;

namespace hadir::ui {
namespace {
constexpr qsizetype unfoldFactor = 8;
} // namespace

int TimelineView::currentRow() const
{
    return m_model ? m_model->rowOf(m_current) : -1;
}

void TimelineView::setCurrentRow(int row)
{
    if (!m_model || row < 0 || row >= m_model->rowCount())
        return;
    m_current = m_model->at(row).id();
    reveal(row);
    viewport()->update();
    QAccessibleEvent focused(this, QAccessible::Focus);
    focused.setChild(row);
    QAccessible::updateAccessibility(&focused);
    Q_EMIT currentRowChanged(row);
}

const TimelineView::Placed *TimelineView::placedOf(int row) const
{
    const auto found = std::ranges::find(m_placed, row, &Placed::row);
    return found == m_placed.end() ? nullptr : &*found;
}

QRect TimelineView::rowRect(int row) const
{
    const Placed *placed = placedOf(row);
    if (!placed)
        return {};
    const int header = headOf(row).height();
    return {cardColumn().left(), placed->top + header, cardColumn().width(),
            m_heights.heightOf(row) - header - Metrics().gap()};
}

int TimelineView::rowAt(QPoint viewportPoint) const
{
    for (const Placed &placed : m_placed) {
        if (rowRect(placed.row).contains(viewportPoint))
            return placed.row;
    }
    return -1;
}

QString TimelineView::spokenText(int row) const
{
    const TimelineEntry &entry = m_model->at(row);
    const core::Instant now = m_clock.now();
    const QString text = spokenTextOf(entry, dayWords(dayOf(entry.at()), dayOf(now)));
    const QString looked = headOf(row).lookWords(now);
    return looked.isEmpty() ? text : looked + u'\n' + text;
}

/// Brings the whole card into sight, or its beginning when it is taller than the window.
void TimelineView::reveal(int row)
{
    const Placed *placed = placedOf(row);
    const int height = viewport()->height();
    if (!placed) {
        m_topRow = row;
        m_topHidden = row > m_placed.value(0).row ? measured(row) - height : 0;
        arrange();
        return;
    }
    const int bottom = placed->top + measured(row);
    if (placed->top < 0 || measured(row) > height) {
        m_topRow = row;
        m_topHidden = 0;
        arrange();
    } else if (bottom > height) {
        m_topHidden += bottom - height;
        arrange();
    }
}

/// A card taller than the window is read to its end before the next one becomes current.
void TimelineView::stepCurrent(int step)
{
    const int row = currentRow();
    if (row < 0) {
        setCurrentRow(m_placed.isEmpty() ? 0 : m_placed.first().row);
        return;
    }
    const QRect card = rowRect(row);
    const int page = viewport()->height() - Metrics().px(60);
    if (!card.isNull() && step > 0 && card.bottom() > viewport()->height() + Metrics().gap()) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() + page);
    } else if (!card.isNull() && step < 0 && card.top() < 0) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() - page);
    } else {
        setCurrentRow(qBound(0, row + step, m_model->rowCount() - 1));
    }
}

EntryLayout::Look TimelineView::lookOf(int row) const
{
    EntryLayout::Look look{.palette = palette()};
    const QUuid id = m_model->at(row).id();
    look.ringed = hasFocus() && id == m_current;
    if (m_selection.caret.entry == id && hasFocus() && m_selection.isEmpty()
        && m_selection.caret.position > 0)
        look.caret = m_selection.caret.position;
    const auto chosen = m_selection.inRow(row, *m_model, layoutOf(row).text().text.size());
    if (chosen)
        look.selected = {chosen->first, chosen->second};
    return look;
}

QString TimelineView::selectedText() const
{
    if (!m_model || m_selection.isEmpty())
        return {};
    const auto rows = std::minmax(
        {m_model->rowOf(m_selection.anchor.entry), m_model->rowOf(m_selection.caret.entry)});
    QStringList parts;
    for (int row = qMax(0, rows.first); row <= rows.second; ++row) {
        const EntryLayout::Range range = lookOf(row).selected;
        parts.append(layoutOf(row).text().text.mid(range.start, range.end - range.start));
    }
    return withoutIsolates(parts.join(u"\n\n"_s));
}

void TimelineView::copy() const
{
    const int row = currentRow();
    if (!m_selection.isEmpty())
        QGuiApplication::clipboard()->setText(selectedText());
    else if (row >= 0)
        QGuiApplication::clipboard()->setText(wholeTextOf(m_model->at(row)));
}

std::optional<TextPlace> TimelineView::placeAt(QPoint point) const
{
    if (m_placed.isEmpty())
        return std::nullopt;
    int row = m_placed.first().row;
    for (const Placed &placed : m_placed) {
        if (placed.top + headOf(placed.row).height() <= point.y())
            row = placed.row;
    }
    const QPoint inside = point - rowRect(row).topLeft();
    return TextPlace{m_model->at(row).id(), layoutOf(row).positionAt(inside)};
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    const int row = rowAt(point);
    if (event->button() != Qt::LeftButton)
        return;
    const auto place = placeAt(point);
    if (!place)
        return;
    if (row >= 0)
        m_current = m_model->at(row).id();
    m_selecting = true;
    m_selection.caret = *place;
    if (!(event->modifiers() & Qt::ShiftModifier) || m_selection.anchor.entry.isNull())
        m_selection.anchor = *place;
    viewport()->update();
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    m_hover = point;
    if (m_selecting) {
        if (const auto place = placeAt(point))
            m_selection.caret = *place;
        m_autoScroll->pull(point.y() < 0 ? point.y() : qMax(0, point.y() - viewport()->height()));
        viewport()->update();
        return;
    }
    const int row = rowAt(point);
    Qt::CursorShape shape = Qt::ArrowCursor;
    if (row >= 0) {
        const EntryLayout &layout = layoutOf(row);
        const QPoint inside = point - rowRect(row).topLeft();
        if (layout.isOverDeed(inside))
            shape = Qt::PointingHandCursor;
        else if (layout.isOverText(inside))
            shape = Qt::IBeamCursor;
        viewport()->update(rowRect(row)); // what is pressed in it looks awake
    }
    viewport()->setCursor(shape);
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    m_selecting = false;
    m_autoScroll->stop();
    if (event->button() == Qt::LeftButton && m_selection.isEmpty())
        activateAt(event->position().toPoint());
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const auto place = placeAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !place)
        return;
    const EntryLayout::Range word = layoutOf(m_model->rowOf(place->entry)).wordAt(place->position);
    m_selection = {{place->entry, word.start}, {place->entry, word.end}};
    viewport()->update();
}

void TimelineView::selectOn()
{
    if (const auto place = placeAt(m_hover.value_or(QPoint())))
        m_selection.caret = *place;
}

void TimelineView::activateAt(QPoint point)
{
    const int row = rowAt(point);
    if (row < 0)
        return;
    const QPoint inside = point - rowRect(row).topLeft();
    if (const auto attachment = layoutOf(row).attachmentAt(inside))
        askForAttachment(*attachment);
    else if (layoutOf(row).isOverMore(inside))
        unfold(row);
    else
        pressFooter(row, layoutOf(row).footerDeedAt(inside));
}

void TimelineView::pressFooter(int row, EntryText::Footer::Deed deed)
{
    switch (deed) {
    case EntryText::Footer::Deed::None:
        return;
    case EntryText::Footer::Deed::Decide:
        return decide(row);
    case EntryText::Footer::Deed::Recall:
        return Q_EMIT entryDeedRequested(m_model->at(row).id(), EntryDeed::Recall);
    case EntryText::Footer::Deed::Choose:
        return openMenu(row, viewport()->mapToGlobal(rowRect(row).center()));
    }
}

void TimelineView::decide(int row)
{
    if (m_model->at(row).waitsForDecision())
        Q_EMIT decisionRequested(m_model->at(row).id());
}

void TimelineView::unfold(int row)
{
    if (layoutOf(row).text().hidden == 0)
        return;
    const QUuid id = m_model->at(row).id();
    const qsizetype shown = m_unfolded.value(id, firstFold);
    m_unfolded.insert(id, qMin(shown * unfoldFactor, lastFold));
    takeChanged(row, row);
}

void TimelineView::askForAttachment(domain::AttachmentId attachment)
{
    const int row = currentRow();
    if (row < 0)
        return;
    for (const TimelineAttachment &file : m_model->at(row).attachments) {
        if (file.id != attachment)
            continue;
        switch (deedFor(file.bytes)) {
        case FileDeed::Fetch:
            return Q_EMIT attachmentRequested(attachment);
        case FileDeed::Stop:
            return Q_EMIT attachmentLeft(attachment);
        case FileDeed::Save:
            return isPicture(file) || isLetter(file) ? Q_EMIT attachmentRequested(attachment)
                                                     : Q_EMIT attachmentSaveRequested(attachment);
        }
    }
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (!m_model || m_model->rowCount() == 0) {
        event->ignore();
        return;
    }
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    const int key = event->key();
    const int row = currentRow();
    const bool isAsked = row >= 0 && m_model->at(row).waitsForDecision();
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::SelectAll) && row >= 0) {
        m_selection = {{m_current, 0}, {m_current, layoutOf(row).text().text.size()}};
    } else if (isAsked && isPressKey(key) && !rowRect(row).isNull()) {
        decide(row);
    } else if (isCaretKey(key) && (shift || key == Qt::Key_Left || key == Qt::Key_Right)) {
        moveCaret(event);
    } else if (key == Qt::Key_Down || isKey(*event, m_stepKeys.next)) {
        stepCurrent(1);
    } else if (key == Qt::Key_Up || isKey(*event, m_stepKeys.previous)) {
        stepCurrent(-1);
    } else if (key == Qt::Key_Home) {
        setCurrentRow(0);
    } else if (key == Qt::Key_End) {
        setCurrentRow(m_model->rowCount() - 1);
    } else if (key == Qt::Key_PageDown || key == Qt::Key_PageUp || key == Qt::Key_Space) {
        const bool down = key == Qt::Key_PageDown || (key == Qt::Key_Space && !shift);
        verticalScrollBar()->triggerAction(down ? QAbstractSlider::SliderPageStepAdd
                                                : QAbstractSlider::SliderPageStepSub);
    } else if (isPressKey(key) && row >= 0) {
        if (layoutOf(row).text().hidden > 0)
            unfold(row);
        else
            openMenu(row, viewport()->mapToGlobal(rowRect(row).center()));
    } else if (key == Qt::Key_Escape && !m_selection.isEmpty()) {
        m_selection = {};
    } else {
        event->ignore();
        return;
    }
    viewport()->update();
}

void TimelineView::moveCaret(QKeyEvent *event)
{
    const int row = currentRow();
    if (row < 0)
        return;
    const EntryLayout &layout = layoutOf(row);
    if (m_selection.caret.entry != m_current)
        m_selection = {{m_current, 0}, {m_current, 0}};
    const auto mode = event->modifiers() & Qt::ControlModifier ? QTextLayout::SkipWords
                                                               : QTextLayout::SkipCharacters;
    m_selection.caret.position =
        layout.moved(m_selection.caret.position, Qt::Key(event->key()), mode);
    if (!(event->modifiers() & Qt::ShiftModifier))
        m_selection.anchor = m_selection.caret;
    const QRect caret = layout.caretAt(m_selection.caret.position).toRect();
    const int y = rowRect(row).top() + caret.top();
    if (y < 0 || y + caret.height() > viewport()->height()) {
        m_topHidden += y < 0 ? y : y + caret.height() - viewport()->height();
        arrange();
    }
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int row = byKey ? currentRow() : rowAt(event->pos());
    if (row < 0)
        return;
    m_current = m_model->at(row).id();
    viewport()->update();
    openMenu(row, byKey ? viewport()->mapToGlobal(rowRect(row).center()) : event->globalPos());
}

void TimelineView::openMenu(int row, QPoint globalPoint)
{
    const TimelineEntry entry = m_model->at(row);
    auto *menu = new EntryMenu(
        entry, m_selection.isEmpty() ? EntryMenu::Words::NoneChosen : EntryMenu::Words::SomeChosen,
        this);
    connect(menu, &EntryMenu::decisionRequested, this,
            [this, id = entry.id()] { Q_EMIT decisionRequested(id); });
    connect(menu, &EntryMenu::deedRequested, this,
            [this, id = entry.id()](EntryDeed deed) { Q_EMIT entryDeedRequested(id, deed); });
    connect(menu, &EntryMenu::quoteRequested, this,
            [this, id = entry.id()] { Q_EMIT quoteRequested(id); });
    connect(menu, &EntryMenu::copyRequested, this, [this] { copy(); });
    connect(menu, &EntryMenu::wholeCopyRequested, this,
            [entry] { QGuiApplication::clipboard()->setText(wholeTextOf(entry)); });
    connect(menu, &EntryMenu::attachmentRequested, this, &TimelineView::attachmentRequested);
    connect(menu, &EntryMenu::attachmentLeft, this, &TimelineView::attachmentLeft);
    connect(menu, &EntryMenu::attachmentSaveRequested, this,
            &TimelineView::attachmentSaveRequested);
    menu->popup(globalPoint);
    menu->setActiveAction(menu->actions().value(0)); // by the arrows from there
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        m_hover.reset();
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason
                       || event->reason() == Qt::BacktabFocusReason
                       || event->reason() == Qt::ShortcutFocusReason;
    if (byKey && currentRow() < 0 && !m_placed.isEmpty())
        setCurrentRow(m_placed.first().row);
    viewport()->update();
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}
} // namespace hadir::ui
