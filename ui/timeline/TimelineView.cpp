// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/TimelineView.h"

#include "ui/theme/Metrics.h"
#include "ui/timeline/AutoScroll.h"
#include "ui/timeline/TimelineAccessible.h"
#include "ui/timeline/skeleton.h"
#include "ui/widgets/EmptyState.h"
#include "ui/words/formats.h"
#include "ui/words/words.h"

#include <QPainter>
#include <QScrollBar>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using hadir::models::TimelineEntry;
using hadir::models::TimelineModel;

namespace hadir::ui {
namespace {
constexpr auto patience = 300ms; ///< before a wait is shown at all
constexpr int rowsAhead = 20;    ///< older entries are asked for this early
constexpr int cachedPieces = 2000;

int estimate()
{
    return Metrics().px(76);
}
int gapBelow()
{
    return Metrics().air(8);
}
int below()
{
    return Metrics().margin();
}
} // namespace

TimelineView::TimelineView(core::Clock &clock, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_clock(clock)
    , m_empty(new EmptyState(viewport()))
    , m_layouts(cachedPieces)
    , m_autoScroll(new AutoScroll(*verticalScrollBar(), this))
{
    makeTimelineAccessible(); // first: Qt keeps what it sees when it first looks, as at a name
    setObjectName(u"timeline"_s);
    connect(m_autoScroll, &AutoScroll::scrolled, this, &TimelineView::selectOn);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(Metrics().px(320));
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_empty->setObjectName(u"timelineEmpty"_s);
    m_empty->hide();
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        if (m_model)
            m_model->setFilter({});
    });
    setAccessibleName(tr("Timeline"));
    watchMidnight();
}

TimelineView::~TimelineView() = default;

void TimelineView::setModel(models::TimelineModel *model)
{
    if (m_model)
        disconnect(m_model, nullptr, this, nullptr);
    m_model = model;
    if (m_model) {
        connect(model, &TimelineModel::modelReset, this, &TimelineView::forget);
        connect(model, &TimelineModel::rowsMoved, this, &TimelineView::forget);
        connect(model, &TimelineModel::rowsInserted, this,
                [this](const QModelIndex &, int first, int last) { takeInserted(first, last); });
        connect(model, &TimelineModel::rowsRemoved, this,
                [this](const QModelIndex &, int first, int last) { takeRemoved(first, last); });
        connect(model, &TimelineModel::dataChanged, this,
                [this](const QModelIndex &from, const QModelIndex &to) {
                    takeChanged(from.row(), to.row());
                });
        connect(model, &TimelineModel::stateChanged, this, &TimelineView::takeState);
    }
    forget();
    takeState();
}

void TimelineView::forget()
{
    m_heights.reset(m_model ? m_model->rowCount() : 0, estimate());
    m_layouts.clear();
    m_unfolded.clear();
    m_topRow = 0;
    m_topHidden = 0;
    m_current = {};
    m_selection = {};
    placeLook();
    arrange();
}

void TimelineView::takeInserted(int first, int last)
{
    const int count = last - first + 1;
    const bool atTop = m_topRow == 0 && m_topHidden == 0 && !m_selecting;
    m_heights.insert(first, count, estimate());
    for (int row = first; row <= last; ++row)
        m_layouts.remove(m_model->at(row).id()); // of one that went and came back otherwise
    if (last + 1 < m_heights.rows())
        m_heights.forget(last + 1); // may not begin its day any more
    if (first <= m_topRow && !atTop)
        m_topRow += count;
    placeLook();
    arrange();
}

void TimelineView::takeRemoved(int first, int last)
{
    const int count = last - first + 1;
    m_heights.remove(first, count);
    if (first < m_heights.rows())
        m_heights.forget(first);
    if (last < m_topRow) {
        m_topRow -= count;
    } else if (first <= m_topRow) {
        m_topRow = first;
        m_topHidden = 0;
    }
    placeLook();
    arrange();
}

void TimelineView::takeChanged(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        m_layouts.remove(m_model->at(row).id());
        m_heights.forget(row);
    }
    arrange();
}

void TimelineView::takeState()
{
    const auto state = m_model ? m_model->state() : TimelineModel::State::Idle;
    const quint64 wait = ++m_waits;
    if (state == TimelineModel::State::Loading) {
        m_clock.after(patience, this, [this, wait] {
            m_skeleton = wait == m_waits;
            viewport()->update();
        });
    } else {
        m_skeleton = false;
    }
    const bool isEmpty = state == TimelineModel::State::Ready && m_model->rowCount() == 0;
    if (isEmpty && m_model->filter() == models::TimelineFilter()) {
        m_empty->tell(Icon::History, tr("Nothing has happened yet"),
                      tr("Calls, messages, notes and orders of this customer will stand here."));
    } else if (isEmpty) {
        m_empty->tell(Icon::Funnel, tr("Nothing here"),
                      tr("No entry of this customer fits the filter."), tr("Show everything"));
    }
    m_empty->setVisible(isEmpty);
    viewport()->update();
    fetchWhenNear();
}

void TimelineView::watchMidnight()
{
    const core::Instant now = m_clock.now();
    const qint64 midnight = dayOf(now).addDays(1).startOfDay().toMSecsSinceEpoch();
    m_clock.after(core::Milliseconds(midnight - core::toMillis(now) + 1), this, [this] {
        watchMidnight();
        viewport()->update();
    });
}

void TimelineView::setCurrentCase(domain::CaseId caseId)
{
    if (m_currentCase == caseId)
        return;
    m_currentCase = caseId;
    m_layouts.clear();
    m_heights.forgetAll();
    arrange();
}

RowHead TimelineView::headOf(int row) const
{
    RowHead head{.at = row == 0 ? RowHead::At::Top : RowHead::At::Within};
    const TimelineEntry &entry = m_model->at(row);
    const QDate day = dayOf(entry.at());
    if (row == 0 || day != dayOf(m_model->at(row - 1).at()))
        head.day = day;
    if (m_look && !m_seen.isNull() && entry.id() == m_seen)
        head.looked = m_look->until;
    return head;
}

void TimelineView::setLastLook(const std::optional<LastLook> &look)
{
    if (std::exchange(m_look, look) == look)
        return;
    placeLook();
    arrange();
}

/// Where the line of the last look stands now; whoever calls arranges the rows after it.
void TimelineView::placeLook()
{
    const QUuid seen = m_look && m_model ? newestSeen(*m_model, *m_look) : QUuid();
    const QUuid before = std::exchange(m_seen, seen);
    if (before == seen)
        return;
    for (const QUuid &id : {before, seen}) {
        if (const int row = m_model ? m_model->rowOf(id) : -1; row >= 0)
            m_heights.forget(row);
    }
}

QRect TimelineView::cardColumn() const
{
    const int margin = Metrics().margin();
    return viewport()->rect().adjusted(margin, 0, -margin, 0);
}

EntryLayout &TimelineView::layoutOf(int row) const
{
    const TimelineEntry &entry = m_model->at(row);
    const QUuid id = entry.id();
    if (EntryLayout *kept = m_layouts.object(id))
        return *kept;
    const EntryText text =
        textOf(entry, {.shown = m_unfolded.value(id, firstFold), .current = m_currentCase});
    auto made = std::make_unique<EntryLayout>(entry, text,
                                              EntryLayout::Paper{.width = cardColumn().width(),
                                                                 .font = font(),
                                                                 .direction = layoutDirection()});
    ++m_layoutsMade;
    EntryLayout &layout = *made;
    // Never dearer than the cache is large, or it would be gone at once.
    const qsizetype cost = qMin<qsizetype>(text.blocks.size(), cachedPieces / 4);
    m_layouts.insert(id, made.release(), cost);
    return layout;
}

int TimelineView::measured(int row)
{
    if (!m_heights.isMeasured(row)) {
        m_heights.measure(row, headOf(row).height() + layoutOf(row).height() + gapBelow());
    }
    return m_heights.heightOf(row);
}

/// Places what is in sight, measuring it, from the row that holds the top.
void TimelineView::arrange()
{
    if (m_arranging)
        return;
    m_arranging = true;
    m_placed.clear();
    const int rows = int(m_heights.rows());
    const int height = viewport()->height();
    for (int pass = 0; rows > 0 && pass < 2; ++pass) {
        settleAnchor();
        m_placed.clear();
        int y = -m_topHidden;
        for (int row = m_topRow; row < rows && y < height; ++row) {
            m_placed.append({row, y});
            y += measured(row);
        }
        const int shortage = height - below() - y;
        if (shortage <= 0 || (m_topRow == 0 && m_topHidden == 0))
            break;
        m_topHidden -= shortage; // nothing below: the end of the list stands at the end
    }
    showScrollBar();
    m_arranging = false;
    viewport()->update();
    fetchWhenNear();
}

void TimelineView::settleAnchor()
{
    const int last = int(m_heights.rows()) - 1;
    m_topRow = qBound(0, m_topRow, last);
    while (m_topHidden < 0 && m_topRow > 0)
        m_topHidden += measured(--m_topRow);
    m_topHidden = qMax(0, m_topHidden);
    while (m_topRow < last && m_topHidden >= measured(m_topRow))
        m_topHidden -= measured(m_topRow++);
}

void TimelineView::showScrollBar()
{
    // It stays while the next customer is read, or each card would be laid out for two widths.
    if (m_heights.rows() == 0 && m_model && m_model->state() == TimelineModel::State::Loading)
        return;
    QScrollBar *bar = verticalScrollBar();
    const qint64 total = m_heights.rows() ? m_heights.total() + below() : 0;
    bar->setRange(0, int(qMax<qint64>(0, total - viewport()->height())));
    bar->setPageStep(viewport()->height());
    bar->setSingleStep(Metrics().px(38));
    if (m_heights.rows())
        bar->setValue(int(m_heights.above(m_topRow) + m_topHidden));
}

void TimelineView::scrollContentsBy(int, int dy)
{
    if (!m_arranging)
        moveBy(-dy);
}

/// A short way is walked row by row, so that nothing jumps; a long one lands by estimates.
void TimelineView::moveBy(qint64 pixels)
{
    if (m_heights.rows() == 0)
        return;
    const int value = verticalScrollBar()->value();
    if (verticalScrollBar()->isSliderDown() || qAbs(pixels) > 3 * viewport()->height()) {
        m_topRow = int(m_heights.rowAt(value));
        m_topHidden = m_topRow < 0 ? 0 : int(value - m_heights.above(m_topRow));
        m_topRow = qMax(0, m_topRow);
    } else {
        m_topHidden += int(pixels);
    }
    arrange();
}

void TimelineView::fetchWhenNear()
{
    if (!m_model || !m_model->canFetchMore())
        return;
    const int last = m_placed.isEmpty() ? 0 : m_placed.last().row;
    if (last + rowsAhead >= m_model->rowCount())
        m_model->fetchMore();
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    m_empty->setGeometry(viewport()->rect());
    if (event->size().width() != event->oldSize().width()) {
        m_layouts.clear();
        m_heights.forgetAll();
    }
    arrange();
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
        setAccessibleName(tr("Timeline"));
        takeState();
        [[fallthrough]];
    case QEvent::LayoutDirectionChange:
    case QEvent::FontChange:
    case QEvent::LocaleChange:
        m_layouts.clear();
        m_heights.forgetAll();
        arrange();
        break;
    case QEvent::PaletteChange:
        viewport()->update();
        break;
    default:
        break;
    }
}

void TimelineView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), colourOf(Colour::Page, palette()));
    if (m_skeleton)
        paintSkeleton(painter, *viewport(), cardColumn());
    for (const Placed &placed : std::as_const(m_placed)) {
        if (placed.top + m_heights.heightOf(placed.row) > event->rect().top()
            && placed.top <= event->rect().bottom())
            drawRow(painter, placed);
    }
}

void TimelineView::drawRow(QPainter &painter, const Placed &placed)
{
    const RowHead head = headOf(placed.row);
    head.draw(painter, placed.top, *viewport(), m_clock.now());
    const QPoint corner(cardColumn().left(), placed.top + head.height());
    EntryLayout::Look look = lookOf(placed.row);
    if (m_hover)
        look.hover = *m_hover - corner;
    layoutOf(placed.row).draw(painter, corner, look);
}
} // namespace hadir::ui
