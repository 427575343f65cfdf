// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/CaseColumns.h"

#include "ui/inbox/factWords.h"
#include "ui/inbox/rowPaint.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/colours.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>

using namespace Qt::Literals::StringLiterals;
using hadir::models::CaseFact;
using hadir::models::ShownColumn;

namespace hadir::ui {

namespace {
constexpr int iconSection = 0;
constexpr int iconWidth = 40;
constexpr int step = 24; ///< design pixels a key makes a column wider
constexpr int narrowest = 48;

int sectionOf(CaseFact fact)
{
    return int(fact) + 1;
}

CaseFact factOf(int section)
{
    return CaseFact(section - 1);
}
} // namespace

CaseColumns::CaseColumns(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_titles(new QStandardItemModel(0, models::caseFacts + 1, this))
{
    setObjectName(u"caseColumns"_s);
    setModel(m_titles);
    setSectionsMovable(true);
    setFirstSectionMovable(false);
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(Metrics().px(iconWidth));
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setSectionResizeMode(QHeaderView::Interactive);
    setSectionResizeMode(iconSection, QHeaderView::Fixed);
    setFocusPolicy(Qt::TabFocus);
    connect(this, &QHeaderView::sectionMoved, this, &CaseColumns::tellColumns);
    connect(this, &QHeaderView::sectionResized, this, &CaseColumns::tellColumns);
    connect(this, &QHeaderView::sectionClicked, this, [this](int section) {
        if (section != iconSection)
            Q_EMIT sortingWanted(factOf(section));
    });
    say();
}

void CaseColumns::say()
{
    setAccessibleName(tr("Columns of the cases"));
    setAccessibleDescription(
        tr("The arrows go from column to column, with Ctrl they move it, with Shift they make it "
           "wider or narrower; Enter sorts by it."));
    for (int at = 0; at < models::caseFacts; ++at)
        m_titles->setHeaderData(sectionOf(CaseFact(at)), Qt::Horizontal, wordFor(CaseFact(at)));
    m_titles->setHeaderData(iconSection, Qt::Horizontal, QString());
}

void CaseColumns::changeEvent(QEvent *event)
{
    QHeaderView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
}

int CaseColumns::usualWidth(CaseFact fact) const
{
    switch (fact) {
    case CaseFact::Subject:
        return 260;
    case CaseFact::Customer:
        return 170;
    case CaseFact::Queue:
    case CaseFact::Owner:
    case CaseFact::LastChange:
        return 130;
    case CaseFact::Waiting:
    case CaseFact::Number:
    case CaseFact::Status:
    case CaseFact::Priority:
    case CaseFact::Channel:
        break;
    }
    return 90;
}

void CaseColumns::show(const models::Arrangement &arrangement)
{
    m_isShowing = true;
    m_arrangement = arrangement;
    const Metrics m;
    resizeSection(iconSection, m.px(iconWidth));
    for (int section = 1; section < count(); ++section)
        setSectionHidden(section, true);
    int place = 1;
    for (const ShownColumn &one : arrangement.columns) {
        const int section = sectionOf(one.fact);
        setSectionHidden(section, false);
        moveSection(visualIndex(section), place++);
        resizeSection(section, m.px(one.width > 0 ? one.width : usualWidth(one.fact)));
    }
    m_current = std::clamp(m_current, 1, int(arrangement.columns.size()));
    setSortIndicatorShown(arrangement.sortedBy.has_value());
    if (arrangement.sortedBy)
        setSortIndicator(sectionOf(*arrangement.sortedBy),
                         arrangement.direction == models::Arrangement::Direction::Rising
                             ? Qt::AscendingOrder
                             : Qt::DescendingOrder);
    m_isShowing = false;
}

QList<CaseFact> CaseColumns::facts() const
{
    QList<CaseFact> out;
    for (int visual = 1; visual < count(); ++visual) {
        const int section = logicalIndex(visual);
        if (section != iconSection && !isSectionHidden(section))
            out.append(factOf(section));
    }
    return out;
}

QRect CaseColumns::placeOf(CaseFact fact, const QRect &row) const
{
    const int section = sectionOf(fact);
    return {sectionViewportPosition(section), row.top(), sectionSize(section), row.height()};
}

void CaseColumns::tellColumns()
{
    if (m_isShowing)
        return;
    const double factor = qMax(1, Metrics().px(1'000)) / 1'000.0;
    QList<ShownColumn> columns;
    for (const CaseFact fact : facts())
        columns.append({fact, int(sectionSize(sectionOf(fact)) / factor)});
    m_arrangement.columns = columns;
    Q_EMIT columnsChanged(columns);
}

void CaseColumns::goTo(int visual)
{
    m_current = std::clamp(visual, 1, int(facts().size()));
    viewport()->update();
    // Said as a label: a header has no current section that a screen reader would be told of.
    const int section = logicalIndex(m_current);
    setAccessibleName(model()->headerData(section, Qt::Horizontal).toString());
    QAccessibleEvent renamed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&renamed);
}

void CaseColumns::keyPressEvent(QKeyEvent *event)
{
    const bool isForward = event->key() == (isRightToLeft() ? Qt::Key_Left : Qt::Key_Right);
    const bool isArrow = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    const int by = isForward ? 1 : -1;
    const int section = logicalIndex(m_current);
    if (isArrow && event->modifiers() == Qt::ControlModifier) {
        const int to = std::clamp(m_current + by, 1, int(facts().size()));
        moveSection(m_current, to);
        goTo(to);
    } else if (isArrow && event->modifiers() == Qt::ShiftModifier) {
        const Metrics m;
        resizeSection(section, qMax(m.px(narrowest), sectionSize(section) + by * m.px(step)));
    } else if (isArrow && !(event->modifiers() & ~Qt::KeypadModifier)) {
        goTo(m_current + by);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
               || event->key() == Qt::Key_Space) {
        Q_EMIT sortingWanted(factOf(section));
    } else {
        event->ignore();
    }
}

void CaseColumns::focusInEvent(QFocusEvent *event)
{
    QHeaderView::focusInEvent(event);
    viewport()->update();
}

void CaseColumns::focusOutEvent(QFocusEvent *event)
{
    QHeaderView::focusOutEvent(event);
    say();
    viewport()->update();
}

void CaseColumns::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Metrics m;
    const auto colour = [this](Colour of) { return colourOf(of, palette()); };
    painter->fillRect(rect, colour(Colour::Panel));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour(Colour::Line));
    if (section == iconSection)
        return;
    // Where it is taken hold of to make it wider.
    const int end = isRightToLeft() ? rect.left() : rect.right();
    painter->fillRect(QRect(end, rect.top() + m.px(6), 1, rect.height() - m.px(12)),
                      colour(Colour::Line));
    QRect words = rect.adjusted(m.px(4), 0, -m.px(4), -1);
    if (isSortIndicatorShown() && sortIndicatorSection() == section) {
        const int side = m.px(12);
        const bool isRising = sortIndicatorOrder() == Qt::AscendingOrder;
        const QRect mark(words.right() - side, words.center().y() - side / 2, side, side);
        const QRect place = QStyle::visualRect(layoutDirection(), words, mark);
        painter->save();
        painter->translate(place.center());
        painter->rotate(isRising ? 180 : 0);
        painter->translate(-place.center());
        paintIcon(*painter, place, Icon::ChevronDown, colour(Colour::Muted));
        painter->restore();
        words = isRightToLeft() ? words.adjusted(side + m.px(4), 0, 0, 0)
                                : words.adjusted(0, 0, -side - m.px(4), 0);
    }
    paintRowLine(*painter, words, model()->headerData(section, Qt::Horizontal).toString(),
                 emphasised(scaled(font(), smallText)), colour(Colour::Muted), layoutDirection());
    if (hasFocus() && visualIndex(section) == m_current)
        paintFocusRing(*painter, rect.adjusted(1, 1, -1, -1), 0, palette());
}
} // namespace hadir::ui
