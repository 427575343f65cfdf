// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/callbacks/CalendarGrid.h"

#include "ui/callbacks/CallbackBlock.h"
#include "ui/callbacks/callbackWords.h"
#include "ui/callbacks/hourPaint.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/Button.h"
#include "ui/words/formats.h"

#include <QDateTime>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {
namespace {

constexpr int mostInHour = 3;
constexpr int stepMinutes = 30;

QDateTime hereAt(core::Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(core::toMillis(at));
}

core::Instant beginOf(QDate day, int hour)
{
    return core::fromMillis(QDateTime(day, QTime(hour, 0)).toMSecsSinceEpoch());
}
} // namespace

CalendarGrid::CalendarGrid(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"calendarGrid"_s);
    setFocusPolicy(Qt::ClickFocus);
}

void CalendarGrid::show(const QList<QDate> &days, const QList<CallbackRow> &rows,
                        const QList<CallingHour> &hours)
{
    m_days = days;
    m_rows = rows;
    m_hours.clear();
    for (const CallingHour &hour : hours)
        m_hours.insert(core::toMillis(hour.from), hour);
    arrange();
}

void CalendarGrid::setNow(core::Instant now)
{
    m_now = now;
    update();
}

std::optional<CallbackRow> CalendarGrid::current() const
{
    const auto at = currentBlock();
    return at < 0 ? std::nullopt : std::optional(m_blocks.at(at)->row());
}

qsizetype CalendarGrid::currentBlock() const
{
    const auto found = std::ranges::find_if(
        m_blocks, [this](const CallbackBlock *block) { return block->row().id == m_current; });
    return found == m_blocks.end() ? -1 : found - m_blocks.begin();
}

QSize CalendarGrid::sizeHint() const
{
    return {Metrics().px(700), 24 * Metrics().px(76)};
}

QSize CalendarGrid::minimumSizeHint() const
{
    return {Metrics().px(120), sizeHint().height()};
}

/// What does not fit into its hour is counted on a button: a thousand at nine o'clock make no
/// thousand parts.
void CalendarGrid::arrange()
{
    const Metrics m;
    m_span = CalendarSpan(
        m_days,
        {.width = width(), .gutter = m.px(56), .hour = m.px(76), .direction = layoutDirection()});
    const bool hadFocus = std::ranges::any_of(m_blocks, &QWidget::hasFocus);
    qDeleteAll(m_blocks);
    m_blocks.clear();
    qDeleteAll(m_more);
    m_more.clear();
    QMap<std::pair<int, int>, QList<const CallbackRow *>> cells;
    for (const CallbackRow &row : std::as_const(m_rows)) {
        if (const auto place = m_span.placeOf(row.at))
            cells[*place].append(&row);
    }
    for (const auto &[place, rows] : cells.asKeyValueRange())
        fillCell(place.first, place.second, rows);
    if (currentBlock() < 0)
        m_current.reset();
    for (CallbackBlock *block : std::as_const(m_blocks)) // Tab comes to one of them
        block->setFocusPolicy(block == m_blocks.at(std::max<qsizetype>(0, currentBlock()))
                                  ? Qt::StrongFocus
                                  : Qt::ClickFocus);
    if (hadFocus && m_current)
        giveKeyboard(*m_current);
    update();
    Q_EMIT arranged();
}

void CalendarGrid::fillCell(int day, int hour, const QList<const CallbackRow *> &rows)
{
    const Metrics m;
    const QRect cell = m_span.cell(day, hour).adjusted(m.px(5), m.px(2), -m.px(5), -m.px(4));
    const int line = m.px(22);
    const bool isAll = rows.size() <= mostInHour;
    const qsizetype shown = isAll ? rows.size() : mostInHour - 1;
    for (qsizetype at = 0; at < shown; ++at) {
        CallbackBlock *block = addBlock(*rows.at(at));
        block->setGeometry(cell.left(), cell.top() + int(at) * line, cell.width(), line - m.px(2));
        block->show();
    }
    if (isAll)
        return;
    auto *more =
        new Button(Button::Kind::Quiet,
                   tr("%n more", "callbacks in this hour", int(rows.size() - shown)), this);
    more->setObjectName(u"more:%1:%2"_s.arg(day).arg(hour));
    more->setGeometry(cell.left(), cell.top() + int(shown) * line, cell.width(), line);
    more->show();
    m_more.append(more);
    const QDate date = m_days.at(day);
    connect(more, &QPushButton::clicked, this, [this, date] { Q_EMIT dayRequested(date); });
}

CallbackBlock *CalendarGrid::addBlock(const CallbackRow &row)
{
    auto *block = new CallbackBlock(row, this);
    block->setObjectName(u"callback:%1"_s.arg(row.id.toString()));
    m_blocks.append(block);
    connect(block, &CallbackBlock::openRequested, this, [this, id = row.id] {
        m_current = id;
        if (m_carry)
            putDown();
        else
            Q_EMIT opened(id);
    });
    connect(block, &CallbackBlock::drawn, this, [this, row](QPoint global) {
        m_current = row.id;
        if (const auto at = m_span.momentAt(mapFromGlobal(global)))
            carryTo(row, *at);
    });
    connect(block, &CallbackBlock::dropped, this, &CalendarGrid::putDown);
    return block;
}

void CalendarGrid::giveKeyboard(const domain::CallbackId &id)
{
    m_current = id;
    const auto at = currentBlock();
    if (at < 0)
        return;
    for (CallbackBlock *block : std::as_const(m_blocks))
        block->setFocusPolicy(Qt::ClickFocus);
    CallbackBlock *block = m_blocks.at(at);
    block->setFocusPolicy(Qt::StrongFocus);
    block->setFocus(Qt::TabFocusReason);
    Q_EMIT inSightWanted(block->geometry());
}

void CalendarGrid::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : +1;
    const bool carries = m_carry || event->modifiers() == Qt::AltModifier;
    const auto move = [this, carries](int lines, int days) {
        if (carries)
            carryBy(lines * stepMinutes, days);
        else if (days != 0)
            stepDay(days);
        else
            step(lines);
    };
    if (const auto focused = qobject_cast<CallbackBlock *>(focusWidget()))
        m_current = focused->row().id;
    switch (event->key()) {
    case Qt::Key_Down:
        return move(+1, 0);
    case Qt::Key_Up:
        return move(-1, 0);
    case Qt::Key_Right:
        return move(0, forward);
    case Qt::Key_Left:
        return move(0, -forward);
    case Qt::Key_Escape:
        if (m_carry)
            return letGo();
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

/// Within its day.
void CalendarGrid::step(int by)
{
    const auto at = currentBlock();
    const auto to = at < 0 ? 0 : at + by;
    if (to < 0 || to >= m_blocks.size())
        return;
    const auto dayAt = [this](qsizetype which) {
        return m_span.placeOf(m_blocks.at(which)->row().at)->first;
    };
    if (at < 0 || dayAt(at) == dayAt(to))
        giveKeyboard(m_blocks.at(to)->row().id);
}

/// To the next day that has one, at the time of day that is nearest.
void CalendarGrid::stepDay(int by)
{
    const auto now = current();
    if (!now)
        return step(0);
    const int from = m_span.placeOf(now->at)->first;
    const QTime time = hereAt(now->at).time();
    for (int day = from + by; day >= 0 && day < m_days.size(); day += by) {
        const CallbackBlock *nearest = nullptr;
        int least = 0;
        for (const CallbackBlock *block : std::as_const(m_blocks)) {
            const QDateTime at = hereAt(block->row().at);
            const int away = std::abs(time.secsTo(at.time()));
            if (at.date() == m_days.at(day) && (!nearest || away < least)) {
                nearest = block;
                least = away;
            }
        }
        if (nearest)
            return giveKeyboard(nearest->row().id);
    }
}

void CalendarGrid::carryBy(int minutes, int days)
{
    const auto row = m_carry ? std::optional(m_carry->row) : current();
    if (!row || !row->isOpen())
        return;
    const QDateTime from = hereAt(m_carry ? m_carry->at : row->at);
    const QDateTime to = from.addDays(days).addSecs(qint64(minutes) * 60);
    if (m_days.contains(to.date()))
        carryTo(*row, core::fromMillis(to.toMSecsSinceEpoch()));
}

SlotOffer CalendarGrid::judged(const Carry &carry) const
{
    return m_judge ? m_judge(carry.row, carry.at) : SlotOffer{.at = carry.at};
}

CallingHour CalendarGrid::hourAt(int day, int hour) const
{
    return m_hours.value(core::toMillis(beginOf(m_days.at(day), hour)));
}

void CalendarGrid::carryTo(const CallbackRow &row, core::Instant at)
{
    m_carry = Carry{row, at};
    const SlotOffer there = judged(*m_carry);
    const QString moment =
        tr("%1 %2", "a day, a time of day").arg(shortDay(dayOf(at)), isolatedLtr(timeOfDay(at)));
    Q_EMIT carried(there.isOpen()
                       ? tr("%1 to %2. Enter moves it there, Escape leaves it.", "whom, when")
                             .arg(isolated(row.name), moment)
                       : tr("%1: %2", "when, why not then").arg(moment, there.why),
                   there.isOpen() ? Tone::Neutral : Tone::Danger);
    if (const auto place = m_span.placeOf(at))
        Q_EMIT inSightWanted(m_span.cell(place->first, place->second));
    update();
}

/// On a closed time it is not put down: why is said, and it is where it was.
void CalendarGrid::putDown()
{
    if (!m_carry)
        return;
    const Carry carry = *m_carry;
    const SlotOffer there = judged(carry);
    m_carry.reset();
    update();
    if (!there.isOpen()) {
        Q_EMIT carried(there.why, Tone::Danger);
        return;
    }
    Q_EMIT carried({}, Tone::Neutral);
    if (carry.at != carry.row.at)
        Q_EMIT moveRequested(carry.row.id, carry.at);
}

void CalendarGrid::letGo()
{
    m_carry.reset();
    update();
    Q_EMIT carried({}, Tone::Neutral);
}

bool CalendarGrid::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto at = m_span.momentAt(help->pos());
        const auto place = at ? m_span.placeOf(*at) : std::nullopt;
        const CallingHour hour = place ? hourAt(place->first, place->second) : CallingHour();
        const QString words = !hour.why.isEmpty() ? hour.why
                              : hour.places > 0
                                  ? tr("%1 of %n place(s) are taken.", nullptr, hour.places)
                                        .arg(QLocale().toString(hour.taken))
                                  : QString();
        QToolTip::showText(help->globalPos(), words, this);
        return true;
    }
    return QWidget::event(event);
}

void CalendarGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CalendarGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::LanguageChange
        || event->type() == QEvent::FontChange)
        arrange();
}

void CalendarGrid::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), colourOf(Colour::Panel, palette()));
    painter.setPen(colourOf(Colour::Line, palette()));
    for (int hour = 0; hour < 24; ++hour) {
        const QRect gutter = m_span.gutter(hour);
        if (!gutter.adjusted(-width(), 0, width(), 0).intersects(event->rect()))
            continue;
        for (int day = 0; day < m_days.size(); ++day)
            paintHour(painter, m_span.cell(day, hour), hourAt(day, hour),
                      {palette(), layoutDirection()});
        painter.setPen(colourOf(Colour::Muted, palette()));
        const int room = Metrics().px(6);
        painter.drawText(gutter.adjusted(room, room / 2, -room, 0),
                         int(Qt::AlignTop) | int(Qt::AlignTrailing),
                         isolatedLtr(QLocale().toString(QTime(hour, 0), u"HH:mm"_s)));
    }
    paintNow(painter);
    paintCarried(painter);
}

void CalendarGrid::paintNow(QPainter &painter) const
{
    const auto place = m_span.placeOf(m_now);
    if (!place)
        return;
    const QRect cell = m_span.cell(place->first, place->second);
    const int y = cell.top() + cell.height() * hereAt(m_now).time().minute() / 60;
    painter.fillRect(cell.left(), y, cell.width(), Metrics().px(2),
                     colourOf(Colour::Danger, palette()));
}

void CalendarGrid::paintCarried(QPainter &painter) const
{
    const auto place = m_carry ? m_span.placeOf(m_carry->at) : std::nullopt;
    if (!place)
        return;
    const Metrics m;
    const QRect cell = m_span.cell(place->first, place->second);
    const bool isHalf = hereAt(m_carry->at).time().minute() >= stepMinutes;
    const QRect half(cell.left() + m.px(5), cell.top() + (isHalf ? cell.height() / 2 : 0),
                     cell.width() - m.px(10), cell.height() / 2 - m.px(4));
    CallbackRow row = m_carry->row;
    row.at = m_carry->at;
    paintCarriedRow(painter, half, row, judged(*m_carry).isOpen() ? Tone::Accent : Tone::Danger,
                    palette());
}
} // namespace hadir::ui
