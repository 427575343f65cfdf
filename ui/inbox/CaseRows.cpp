// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/CaseRows.h"

#include "app/models/ArrangedCases.h"
#include "ui/inbox/CaseColumns.h"
#include "ui/inbox/CaseTableDelegate.h"
#include "ui/inbox/WorkItemDelegate.h"
#include "ui/widgets/KeySet.h"
#include "ui/widgets/listKeys.h"

#include <QEvent>
#include <QKeyEvent>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using hadir::models::Arrangement;

namespace hadir::ui {

namespace {
constexpr auto untilStill = 2s; ///< a second click comes sooner
}

CaseRows::CaseRows(core::Clock &clock, QWidget *parent)
    : RowsInHand<QListView>(parent)
    , m_clock(clock)
    , m_columns(new CaseColumns(this))
    , m_asRows(new WorkItemDelegate(clock, this))
    , m_asTable(new CaseTableDelegate(clock, *m_columns, this))
{
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setItemDelegate(m_asRows);
    m_columns->show(m_arrangement);
    m_columns->hide();
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, m_columns, &QHeaderView::setOffset);
    connect(m_columns, &CaseColumns::sortingWanted, this, &CaseRows::sortBy);
    connect(m_columns, &CaseColumns::columnsChanged, this,
            [this](const QList<models::ShownColumn> &columns) {
                m_arrangement.columns = columns;
                scheduleDelayedItemsLayout(); // a row is as wide as its columns
                viewport()->update();
                Q_EMIT arrangementWanted(m_arrangement);
            });
}

void CaseRows::show(QAbstractItemModel *words, models::ArrangedCases &cases)
{
    if (m_cases)
        m_cases->release();
    m_cases = &cases;
    setModel(words);
    stand(cases.arrangement());
}

void CaseRows::stand(const Arrangement &arrangement)
{
    const bool isSame = arrangement == m_arrangement; // the columns say what they show
    m_arrangement = arrangement;
    const bool isTable = arrangement.look == Arrangement::Look::Table;
    m_asRows->setHeaders(arrangement.groupedBy);
    m_asTable->setHeaders(arrangement.groupedBy);
    if (!isSame)
        m_columns->show(arrangement);
    m_columns->setVisible(isTable);
    setHorizontalScrollBarPolicy(isTable ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    QAbstractItemDelegate *wanted =
        isTable ? static_cast<QAbstractItemDelegate *>(m_asTable) : m_asRows;
    if (itemDelegate() != wanted)
        setItemDelegate(wanted);
    scheduleDelayedItemsLayout();
    placeColumns();
    viewport()->update();
}

/// A header belongs to a table of Qt's own; over a list it stands in a margin of the viewport.
void CaseRows::placeColumns()
{
    const int height =
        m_arrangement.look == Arrangement::Look::Table ? m_columns->sizeHint().height() : 0;
    setViewportMargins(0, height, 0, 0);
    const QRect rows = viewport()->geometry();
    m_columns->setGeometry(rows.left(), rows.top() - height, rows.width(), height);
    m_columns->setOffset(horizontalScrollBar()->value());
}

void CaseRows::resizeEvent(QResizeEvent *event)
{
    RowsInHand<QListView>::resizeEvent(event);
    const QRect rows = viewport()->geometry();
    m_columns->setGeometry(rows.left(), rows.top() - m_columns->height(), rows.width(),
                           m_columns->height());
}

void CaseRows::changeEvent(QEvent *event)
{
    RowsInHand<QListView>::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        placeColumns();
}

void CaseRows::sortBy(models::CaseFact fact)
{
    using Direction = Arrangement::Direction;
    Arrangement next = m_arrangement;
    const bool isRising = next.sortedBy == fact && next.direction == Direction::Rising;
    next.direction = isRising ? Direction::Falling : Direction::Rising;
    next.sortedBy = fact;
    Q_EMIT arrangementWanted(next);
}

QString CaseRows::choosingName()
{
    return u"list.choose"_s;
}

void CaseRows::keyPressEvent(QKeyEvent *event)
{
    window()->setAttribute(Qt::WA_KeyboardFocusChange); // who uses keys sees where they are
    const bool isAlone = !(event->modifiers() & ~Qt::KeypadModifier);
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_keys && m_keys->isPressed(StepKeys::nextName(), *event))
        Q_EMIT stepWanted(1);
    else if (m_keys && m_keys->isPressed(StepKeys::previousName(), *event))
        Q_EMIT stepWanted(-1);
    else if (isAlone && isEnter)
        Q_EMIT entered();
    else if (m_keys && m_keys->isPressed(choosingName(), *event))
        Q_EMIT choosingWanted();
    else
        RowsInHand<QListView>::keyPressEvent(event);
}

bool CaseRows::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
        holdOn();
        break;
    case QEvent::Leave:
        if (m_cases)
            m_cases->release();
        break;
    default:
        break;
    }
    return RowsInHand<QListView>::viewportEvent(event);
}

void CaseRows::holdOn()
{
    if (!m_cases)
        return;
    m_cases->hold();
    m_movedAt = m_clock.now();
    if (!std::exchange(m_isWaiting, true))
        m_clock.after(untilStill, this, [this] { releaseWhenStill(); });
}

void CaseRows::releaseWhenStill()
{
    const auto still = m_clock.now() - m_movedAt;
    m_isWaiting = still < untilStill;
    if (m_isWaiting)
        m_clock.after(untilStill - still, this, [this] { releaseWhenStill(); });
    else if (m_cases)
        m_cases->release();
}
} // namespace hadir::ui
