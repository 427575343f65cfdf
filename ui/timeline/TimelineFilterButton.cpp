// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/TimelineFilterButton.h"

#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"
#include "ui/theme/menuText.h"
#include "ui/theme/paint.h"
#include "ui/words/formats.h"
#include "ui/words/words.h"

#include <QMenu>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;
using hadir::domain::Channel;
using hadir::models::TimelineFilter;

namespace hadir::ui {

TimelineFilterButton::TimelineFilterButton(QWidget *parent)
    : QPushButton(parent)
    , m_menu(new QMenu(this))
{
    setObjectName(u"timelineFilter"_s);
    m_menu->setObjectName(u"timelineFilterMenu"_s);
    setMenu(m_menu);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed); // narrow, the icon says it
    connect(m_menu, &QMenu::aboutToShow, this, &TimelineFilterButton::fillMenu);
    showFilter();
}

void TimelineFilterButton::setCases(const QList<domain::Case> &cases)
{
    m_cases = cases;
    showFilter();
}

void TimelineFilterButton::setFilter(const TimelineFilter &filter)
{
    m_filter = filter;
    showFilter();
}

void TimelineFilterButton::fillMenu()
{
    m_menu->clear();
    addChoice(tr("All channels"), {}, {});
    for (const Channel channel :
         {Channel::Call, Channel::Email, Channel::Chat, Channel::Sms, Channel::WhatsApp,
          Channel::Social, Channel::Visit, Channel::Note, Channel::System})
        addChoice(wordFor(channel), iconOf(iconFor(channel)), {.channel = channel});
    addChoice(tr("Feedback"), iconOf(Icon::Star), {.kinds = TimelineFilter::Kinds::Feedback});
    if (m_cases.isEmpty())
        return;
    m_menu->addSection(tr("Cases"));
    for (const domain::Case &one : std::as_const(m_cases)) {
        const QString subject = menuText(one.subject.simplified().left(48));
        addChoice(tr("%1 %2", "number and subject of a case")
                      .arg(caseNumber(one.number), isolated(subject)),
                  iconOf(Icon::ListChecks), {.caseId = one.id});
    }
}

void TimelineFilterButton::addChoice(const QString &words, const QIcon &icon,
                                     const TimelineFilter &filter)
{
    QAction *choice = m_menu->addAction(icon, words, this, [this, filter] {
        setFilter(filter);
        Q_EMIT filterChosen(filter);
    });
    choice->setCheckable(true);
    choice->setChecked(filter == m_filter);
}

void TimelineFilterButton::showFilter()
{
    QString words = tr("All channels");
    if (m_filter.channel) {
        words = wordFor(*m_filter.channel);
    } else if (m_filter.kinds == TimelineFilter::Kinds::Feedback) {
        words = tr("Feedback");
    } else if (m_filter.caseId) {
        const auto one = std::ranges::find(m_cases, *m_filter.caseId, &domain::Case::id);
        if (one != m_cases.end())
            words = tr("Case %1").arg(caseNumber(one->number));
    }
    setText(words);
    setAccessibleName(tr("Timeline shows: %1").arg(words));
    setToolTip(accessibleName());
    updateGeometry();
    update();
}

QSize TimelineFilterButton::sizeHint() const
{
    const Metrics m;
    return {fontMetrics().horizontalAdvance(text()) + m.smallIcon() + m.tight() + m.px(16),
            m.control()};
}

QSize TimelineFilterButton::minimumSizeHint() const
{
    const Metrics m;
    return {m.smallIcon() + m.px(16), m.control()};
}

void TimelineFilterButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showFilter();
}

void TimelineFilterButton::paintEvent(QPaintEvent *)
{
    const Metrics m;
    QPainter painter(this);
    const bool isOn = m_filter != TimelineFilter();
    const QColor front = colourOf(isOn ? Colour::Accent : Colour::Muted, palette());
    if (underMouse() || isDown())
        paintCard(painter, rect(), m.radius(), colourOf(Colour::Hover, palette()));
    if (hasFocus())
        paintFocusRing(painter, rect(), m.radius(), palette());
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const QRect inner = rect().adjusted(m.gap(), 0, -m.gap(), 0);
    QRect icon(0, 0, m.smallIcon(), m.smallIcon());
    icon.moveCenter(inner.center());
    rtl ? icon.moveRight(inner.right()) : icon.moveLeft(inner.left());
    paintIcon(painter, icon, Icon::Funnel, front);
    painter.setPen(front);
    const int past = m.smallIcon() + m.tight();
    // The margin behind the words gives way before they do: a layout rounds widths down.
    const int spare = m.tight();
    const QRect room =
        rtl ? inner.adjusted(-spare, 0, -past, 0) : inner.adjusted(past, 0, spare, 0);
    // What "all" is cut to says nothing, the icon does; of what is filtered a part does.
    const bool fits = fontMetrics().horizontalAdvance(text()) <= room.width() + 1;
    const int few = m.px(30); // narrower, there is no word to be read
    if (fits || (isOn && room.width() >= few))
        painter.drawText(room, (rtl ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                         fontMetrics().elidedText(text(), Qt::ElideRight, room.width() + 1));
}
} // namespace hadir::ui
