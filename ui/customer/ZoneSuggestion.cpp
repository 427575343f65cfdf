// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/ZoneSuggestion.h"

#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/words/formats.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

ZoneSuggestion::ZoneSuggestion(QWidget *parent)
    : QWidget(parent)
    , m_words(new Label(this))
    , m_buttons(new FlowLayout)
{
    setObjectName(u"zoneSuggestion"_s);
    m_words->withColour(Colour::Muted)->wrapped();
    const Metrics m;
    m_buttons->setSpacings(m.px(6), m.px(4));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_words);
    column->addLayout(m_buttons);
    hide();
}

void ZoneSuggestion::show(const domain::LikelyZone &zone)
{
    if (std::exchange(m_zone, zone) != zone)
        say();
}

void ZoneSuggestion::say()
{
    qDeleteAll(findChildren<Button *>(Qt::FindDirectChildrenOnly));
    const bool isOpen = m_zone.by != domain::ZoneSource::Said && !m_zone.zones.isEmpty();
    setVisible(isOpen);
    if (!isOpen)
        return;
    if (m_zone.sure().isEmpty())
        m_words->setText(tr("No time zone is written down. It may be one of these: ask where they "
                            "live."));
    else if (m_zone.by == domain::ZoneSource::Number)
        m_words->setText(
            tr("No time zone is written down. The number %1 tells where they likely live.")
                .arg(phone(m_zone.number)));
    else
        m_words->setText(
            tr("No time zone is written down. The address tells where they likely live."));
    for (const QString &zone : std::as_const(m_zone.zones)) {
        auto *take = new Button(Button::Kind::Secondary,
                                tr("Use %1", "a time zone, by its city").arg(isolated(cityOf(zone))),
                                this);
        take->setObjectName(u"take-"_s + zone);
        take->setToolTip(zone);
        m_buttons->addWidget(take);
        connect(take, &QPushButton::clicked, this, [this, zone] { Q_EMIT taken(zone); });
    }
}

void ZoneSuggestion::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
}
} // namespace hadir::ui
