// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/ContactPointCard.h"

#include "app/domain/clash.h"
#include "ui/customer/Fact.h"
#include "ui/customer/QuietHoursSheet.h"
#include "ui/customer/ValueButton.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/words/formats.h"
#include "ui/words/houseWords.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QLocale>
#include <QMenu>
#include <QTime>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using hadir::domain::Purpose;

namespace hadir::ui {
namespace {
constexpr std::array purposes{Purpose::Service, Purpose::Callback, Purpose::Survey,
                              Purpose::Marketing};

QString clockTime(qint64 minute)
{
    return isolatedLtr(QLocale().toString(QTime(0, 0).addSecs(int(minute) * 60), u"HH:mm"_s));
}
} // namespace

ContactPointCard::ContactPointCard(QWidget *parent)
    : Card(Card::Height::Flat, parent)
    , m_value(new Fact(Icon::Phone, this))
    , m_label(new Label(this))
    , m_state(new Chip(this))
    , m_unsent(new Chip(this))
    , m_confirm(new Button(Button::Kind::Quiet, this))
    , m_retire(new Button(Button::Kind::Quiet, this))
    , m_restore(new Button(Button::Kind::Quiet, this))
    , m_quiet(new ValueButton(this))
{
    m_value->setObjectName(u"contactValue"_s);
    m_state->setObjectName(u"contactState"_s);
    m_unsent->setObjectName(u"contactUnsent"_s);
    m_unsent->hide();
    m_confirm->setObjectName(u"confirmContact"_s);
    m_retire->setObjectName(u"retireContact"_s);
    m_restore->setObjectName(u"restoreContact"_s);
    m_quiet->setObjectName(u"quietHours"_s);
    m_label->withColour(Colour::Muted);
    for (const Purpose purpose : purposes) {
        auto *button = new ValueButton(this);
        button->setObjectName(u"consent-"_s + QString(domain::nameOf(purpose)));
        button->fillWhenOpened([this, button, purpose] { offerConsent(button, purpose); });
        m_consents.append(button);
    }
    m_quiet->fillWhenOpened([this] { offerQuietHours(); });
    layOut();
    connect(m_confirm, &QPushButton::clicked, this,
            [this] { Q_EMIT confirmed({.contactPoint = m_point.id}); });
    // Out of the field that somebody typed in: undoing means this now.
    connect(m_retire, &QPushButton::clicked, this, [this] {
        m_retire->setFocus();
        Q_EMIT retired({.contactPoint = m_point.id});
    });
    connect(m_restore, &QPushButton::clicked, this, [this] {
        m_restore->setFocus();
        Q_EMIT restored({.contactPoint = m_point.id});
    });
}

void ContactPointCard::layOut()
{
    const Metrics m;
    auto *first = new FlowLayout; // on more lines where the text is large
    first->setSpacings(m.gap(), m.tight());
    first->setContentsMargins(m.px(6), 0, m.px(6), 0); // level with the chips' own margin
    for (QWidget *part :
         QList<QWidget *>{m_value, m_label, m_state, m_unsent, m_confirm, m_retire, m_restore})
        first->addWidget(part);
    auto *second = new FlowLayout;
    second->setSpacings(m.tight(), m.tight());
    for (ValueButton *button : std::as_const(m_consents))
        second->addWidget(button);
    second->addWidget(m_quiet);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.px(6), m.air(8), m.px(6), m.air(8));
    column->setSpacing(m.air(6));
    column->addLayout(first);
    column->addLayout(second);
}

void ContactPointCard::show(const domain::ContactPoint &point)
{
    m_point = point;
    say();
}

void ContactPointCard::setSent(Sent sent)
{
    m_unsent->setVisible(sent == Sent::NotYet);
}

QWidget *ContactPointCard::consent() const
{
    return m_consents.first();
}

void ContactPointCard::say()
{
    using domain::ContactKind;
    m_value->setIcon(iconFor(m_point.kind));
    m_value->say(m_point.kind == ContactKind::Phone ? phone(m_point.value)
                                                    : isolatedLtr(m_point.value));
    m_label->setText(m_point.kind == ContactKind::Handle && m_point.label.isEmpty()
                         ? m_point.service
                         : houseWord(m_point.label));
    m_label->setVisible(!m_label->text().isEmpty());
    if (m_point.retired)
        m_state->show(ChipLook{.text = tr("No longer used"), .tone = Tone::Neutral});
    else if (m_point.confirmedAt)
        m_state->show(ChipLook{.text = tr("Confirmed"), .tone = Tone::Good, .icon = Icon::Check});
    else
        m_state->show(ChipLook{.text = tr("Not confirmed"), .tone = Tone::Warn});
    const bool isUnsent = !m_unsent->isHidden();
    m_unsent->show(ChipLook{.text = tr("Not sent yet"), .icon = Icon::Hourglass});
    m_unsent->setVisible(isUnsent); // being told its words, it shows itself
    m_unsent->setToolTip(tr("Saved here, not yet on the server"));
    m_confirm->setText(tr("Confirm"));
    m_confirm->setToolTip(tr("The customer was reached here and said it is theirs."));
    m_confirm->setVisible(!m_point.confirmedAt && !m_point.retired);
    m_retire->setText(tr("Stop using"));
    m_retire->setVisible(!m_point.retired);
    m_restore->setText(tr("Use again"));
    m_restore->setVisible(m_point.retired);
    sayConsents();
    m_quiet->setVisible(!m_point.retired);
    m_quiet->setMeaning(tr("Quiet hours"));
    const bool quiet = m_point.quietFromMinute && m_point.quietToMinute;
    m_quiet->showText(
        quiet ? tr("Quiet from %1 to %2")
                    .arg(clockTime(*m_point.quietFromMinute), clockTime(*m_point.quietToMinute))
              : tr("No quiet hours"));
}

void ContactPointCard::offerQuietHours()
{
    m_quiet->addChoice(tr("Set quiet hours…"), false, [this] { askForQuietHours(); })
        ->setCheckable(false);
    if (m_point.quietFromMinute && m_point.quietToMinute) {
        m_quiet
            ->addChoice(tr("No quiet hours"), false,
                        [this] {
                            domain::SetQuietHours command{.contactPoint = m_point.id};
                            domain::rememberBase(command, m_point);
                            Q_EMIT quietHoursSet(command);
                        })
            ->setCheckable(false);
    }
}

void ContactPointCard::sayConsents()
{
    for (size_t at = 0; at < purposes.size(); ++at) {
        const Purpose purpose = purposes.at(at);
        ValueButton *button = m_consents.at(qsizetype(at));
        const auto found = std::ranges::find(m_point.consents, purpose, &domain::Consent::purpose);
        const bool known = found != m_point.consents.end();
        button->setMeaning(tr("Consent"));
        if (!known)
            button->showChip(
                {.text = tr("%1: not asked", "what a consent is for").arg(wordFor(purpose)),
                 .tone = Tone::Neutral});
        else if (found->granted)
            button->showChip({.text = tr("%1: yes", "what a consent is for").arg(wordFor(purpose)),
                              .tone = Tone::Good});
        else
            button->showChip({.text = tr("%1: no", "what a consent is for").arg(wordFor(purpose)),
                              .tone = Tone::Danger});
        button->setVisible(!m_point.retired);
    }
}

void ContactPointCard::offerConsent(ValueButton *button, Purpose purpose)
{
    const auto found = std::ranges::find(m_point.consents, purpose, &domain::Consent::purpose);
    const bool known = found != m_point.consents.end();
    for (const bool granted : {true, false}) {
        button->addChoice(granted ? tr("The customer agrees") : tr("The customer does not agree"),
                          known && found->granted == granted, [this, purpose, granted] {
                              domain::SetConsent command{.contactPoint = m_point.id,
                                                         .purpose = purpose,
                                                         .granted = granted};
                              domain::rememberBase(command, m_point);
                              Q_EMIT consentSet(command);
                          });
    }
}

void ContactPointCard::askForQuietHours()
{
    auto *sheet = new QuietHoursSheet(m_point, this);
    connect(sheet, &QuietHoursSheet::chosen, this, &ContactPointCard::quietHoursSet);
    sheet->open();
}

void ContactPointCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
}
} // namespace hadir::ui
