// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/HealthMark.h"

#include "ui/theme/Metrics.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {
namespace {
constexpr int weeksShown = 8;
constexpr int leastSpan = 30; ///< points from the foot of the line's room to its top
constexpr int lineWidth = 44; ///< of the weeks, at the design's size

Colour hueOf(int score)
{
    if (score >= 70)
        return Colour::Good;
    return score >= 40 ? Colour::Warn : Colour::Danger;
}

QString points(int taken)
{
    if (taken == 0)
        return QLocale().toString(0);
    // U+2212 stands where a digit's minus does in every script that the fonts have.
    return u"\u2066\u2212%1\u2069"_s.arg(QLocale().toString(taken));
}

QString inDays(double days)
{
    return QLocale().toString(days, 'f', days < 10 ? 1 : 0);
}
} // namespace

HealthMark::HealthMark(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    hide();
}

void HealthMark::show(const QList<domain::Case> &cases, core::Instant now)
{
    const auto health = domain::healthAt(cases, now);
    setVisible(health.has_value());
    if (!health)
        return;
    m_health = *health;
    m_weeks = domain::healthOfWeeks(cases, now, weeksShown);
    setAccessibleName(words());
    setAccessibleDescription(explanation());
    setToolTip(explanation());
    updateGeometry();
    update();
}

QString HealthMark::words() const
{
    return tr("Health %1", "of a customer, 0 to 100").arg(QLocale().toString(m_health.score));
}

/// A line for each measure: what it is, and the points that it took.
QString HealthMark::explanation() const
{
    QStringList lines{tr("Health %1 of 100, from this customer's cases.")
                          .arg(QLocale().toString(m_health.score))};
    if (m_weeks.size() > 1) {
        lines.append(
            tr("A week ago it was %1.").arg(QLocale().toString(m_weeks.at(m_weeks.size() - 2))));
    }
    for (const domain::HealthPart &part : m_health.parts) {
        const int count = qRound(part.value);
        switch (part.measure) {
        case domain::HealthMeasure::Lifetime:
            lines.append(tr("%n case(s) so far: %1", nullptr, count).arg(points(part.taken)));
            break;
        case domain::HealthMeasure::LastMonth:
            lines.append(
                tr("%n opened in the last 30 days: %1", nullptr, count).arg(points(part.taken)));
            break;
        case domain::HealthMeasure::OpenNow:
            lines.append(tr("%n open now: %1", nullptr, count).arg(points(part.taken)));
            break;
        case domain::HealthMeasure::OpenFor:
            if (part.value > 0)
                lines.append(tr("Open for %1 days on average: %2", "a number, points taken")
                                 .arg(inDays(part.value), points(part.taken)));
            break;
        case domain::HealthMeasure::TimeToClose:
            if (part.value > 0)
                lines.append(tr("Solved in %1 days on average: %2", "a number, points taken")
                                 .arg(inDays(part.value), points(part.taken)));
            break;
        }
    }
    return lines.join(u'\n');
}

void HealthMark::explain()
{
    QToolTip::showText(mapToGlobal(QPoint(0, height())), toolTip(), this);
}

QSize HealthMark::sizeHint() const
{
    const Metrics m;
    const int text = fontMetrics().horizontalAdvance(words());
    const int line = m_weeks.size() > 1 ? m.px(8) + m.px(lineWidth) : 0;
    return {m.px(20) + text + line, qMax(fontMetrics().height(), m.smallIcon())};
}

bool HealthMark::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    return QWidget::event(event);
}

void HealthMark::paintEvent(QPaintEvent *)
{
    const Metrics m;
    QPainter painter(this);
    const auto placed = [this](const QRect &place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    const QRect icon(0, (height() - m.smallIcon()) / 2, m.smallIcon(), m.smallIcon());
    paintIcon(painter, placed(icon), Icon::HeartPulse, colourOf(Colour::Muted, palette()),
              layoutDirection());
    const int text = fontMetrics().horizontalAdvance(words());
    painter.setPen(colourOf(Colour::Muted, palette()));
    painter.drawText(placed({m.px(20), 0, text, height()}), Qt::AlignCenter, words());
    if (m_weeks.size() > 1) {
        const QRectF weeks =
            placed({m.px(28) + text, m.px(3), m.px(lineWidth), height() - m.px(6)}).toRectF();
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const auto [low, high] = std::ranges::minmax(m_weeks);
        const double span = std::max(leastSpan, high - low); // what hardly moves is a flat line
        const double middle = (low + high) / 2.0;
        QPainterPath path;
        for (qsizetype at = 0; at < m_weeks.size(); ++at) {
            const double along = double(at) / double(m_weeks.size() - 1);
            const QPointF point(mirrored ? weeks.right() - along * weeks.width()
                                         : weeks.left() + along * weeks.width(),
                                weeks.center().y()
                                    - weeks.height() * (m_weeks.at(at) - middle) / span);
            at == 0 ? path.moveTo(point) : path.lineTo(point);
        }
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colourOf(hueOf(m_health.score), palette()), m.exact(1.5)));
        painter.drawPath(path);
    }
    if (hasFocus())
        paintFocusRing(painter, rect(), m.radius(), palette());
}

void HealthMark::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        explain();
}

void HealthMark::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Space)
        return explain();
    QWidget::keyPressEvent(event);
}

void HealthMark::mousePressEvent(QMouseEvent *)
{
    explain();
}
} // namespace hadir::ui
