// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/callbacks/WhenField.h"

#include "ui/callbacks/DayRow.h"
#include "ui/callbacks/SlotRow.h"
#include "ui/callbacks/callbackWords.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/TextField.h"
#include "ui/words/theirTime.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

WhenField::WhenField(core::Clock &clock, Asks asks, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_asks(std::move(asks))
    , m_typed(new TextField(TextField::Size::Bar, this))
    , m_meant(new Label(this))
    , m_day(new DayRow(this))
    , m_slots(new SlotRow(this))
    , m_about(new Label(this))
{
    m_typed->setObjectName(u"whenTyped"_s);
    m_typed->setAccessibleName(tr("When, as you would say it"));
    m_typed->setPlaceholderText(tr("tmrw 2pm, esok 2 ptg, غدا ٢ م", "examples of a moment"));
    m_meant->setObjectName(u"whenMeant"_s);
    m_meant->withWeight(Label::Weight::Strong);
    m_about->setObjectName(u"whenAbout"_s);
    m_about->withColour(Colour::Muted)->wrapped();
    m_slots->setObjectName(u"whenSlots"_s);
    m_slots->setAccessibleName(tr("Times of this day, by the customer's clock"));
    const Metrics m;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(m.air(6));
    column->addWidget(m_typed);
    column->addWidget(m_meant);
    column->addWidget(m_day);
    column->addWidget(m_slots);
    column->addWidget(m_about);
    m_meant->hide();
    setFocusProxy(m_typed);
    connect(m_typed, &QLineEdit::textEdited, this, &WhenField::read);
    connect(m_day, &DayRow::chosen, this, &WhenField::showDay);
    connect(m_slots, &SlotRow::chosen, this, [this](const SlotOffer &offer) {
        m_typed->clear();
        m_meant->hide();
        take(offer);
    });
    connect(m_slots, &SlotRow::lookedAt, this, [this](const SlotOffer &offer) { say(offer); });
}

void WhenField::setZone(const QString &zone)
{
    m_zone = zone;
    m_day->setToday(theirDay(zone, m_clock.now()));
    if (m_typed->text().isEmpty())
        refresh();
    else
        read();
}

void WhenField::refresh()
{
    if (m_chosen)
        m_chosen = m_asks.judged(m_chosen->at);
    showDay();
    say(m_chosen);
    Q_EMIT changed();
}

void WhenField::choose(core::Instant at)
{
    m_typed->clear();
    m_meant->hide();
    m_day->choose(theirDay(m_zone, at));
    showDay();
    take(m_asks.judged(at));
}

bool WhenField::isNotUnderstood() const
{
    return !m_chosen && !m_typed->text().trimmed().isEmpty();
}

/// After each letter, so that a mistake is seen before it is a promise.
void WhenField::read()
{
    const QString typed = m_typed->text().trimmed();
    const Meant meant = typed.isEmpty() ? Meant() : m_asks.read(typed);
    m_meant->setVisible(!typed.isEmpty());
    sayMeant(meant);
    m_chosen.reset();
    if (meant.at || meant.day.isValid())
        m_day->choose(meant.at ? theirDay(m_zone, *meant.at) : meant.day);
    showDay();
    if (meant.at)
        return take(m_asks.judged(*meant.at));
    say(std::nullopt);
    Q_EMIT changed();
}

void WhenField::sayMeant(const Meant &meant)
{
    m_meant->withColour(meant.at ? Colour::Accent : Colour::Muted);
    if (meant.at && meant.orAt)
        m_meant->setText(tr("%1, or is it %2?", "what was typed may mean both; day and time")
                             .arg(meantWords(m_zone, *meant.at), meantWords(m_zone, *meant.orAt)));
    else if (meant.at)
        m_meant->setText(meantWords(m_zone, *meant.at));
    else if (meant.day.isValid())
        m_meant->setText(tr("%1: choose a time.", "a day").arg(shortDay(meant.day)));
    else
        m_meant->setText(tr("Not a time yet."));
}

void WhenField::take(const SlotOffer &offer)
{
    m_chosen = offer;
    m_slots->choose(offer.at);
    say(m_chosen);
    Q_EMIT changed();
}

void WhenField::showDay()
{
    m_slots->show(m_asks.slotsOf(m_day->day()), m_zone);
    m_slots->choose(m_chosen ? std::optional(m_chosen->at) : std::nullopt);
}

void WhenField::say(const std::optional<SlotOffer> &about)
{
    m_about->setVisible(about.has_value());
    m_about->withColour(about && !about->isOpen() ? Colour::Danger : Colour::Muted);
    m_about->setText(about ? aboutSlot(*about, m_zone) : QString());
}
} // namespace hadir::ui
