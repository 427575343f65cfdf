// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/ReplyRoute.h"

#include "app/domain/channelRules.h"
#include "ui/customer/ValueButton.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/ChoiceChip.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/words/formats.h"
#include "ui/words/words.h"

#include <QButtonGroup>
#include <QEvent>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;
using hadir::domain::Channel;
using hadir::domain::ContactKind;
using hadir::domain::ContactPoint;

namespace hadir::ui {
namespace {
constexpr std::array writable{Channel::Email, Channel::WhatsApp, Channel::Sms, Channel::Social,
                              Channel::Note};

QString addressOf(const ContactPoint &point)
{
    return point.kind == ContactKind::Phone ? phone(point.value) : isolatedLtr(point.value);
}

QString bothWords(Channel channel, const ContactPoint &point)
{
    return ReplyRoute::tr("%1 to %2", "reply by a channel, an address")
        .arg(replyWordFor(channel), addressOf(point));
}
} // namespace

ReplyRoute::ReplyRoute(QWidget *parent)
    : QWidget(parent)
    , m_choices(new QButtonGroup(this))
    , m_row(new FlowLayout(this))
    , m_address(new ValueButton(this))
{
    setObjectName(u"replyRoute"_s);
    m_address->setObjectName(u"replyTarget"_s);
    const Metrics m;
    m_row->setSpacings(m.px(6), m.tight());
    // Made once and shown or hidden: a chip for each customer anew was a third of opening one.
    for (const Channel channel : writable) {
        auto *chip = new ChoiceChip(replyWordFor(channel), this);
        chip->setObjectName(u"write-"_s + QString(domain::nameOf(channel)));
        chip->setIcon(iconFor(channel));
        m_choices->addButton(chip, int(channel));
        m_row->addWidget(chip);
    }
    m_row->addWidget(m_address);
    m_address->fillWhenOpened([this] { fillMenu(); });
    connect(m_choices, &QButtonGroup::idClicked, this, [this](int id) {
        chooseFirmly(Channel(id));
        Q_EMIT picked();
    });
    showChannels();
}

void ReplyRoute::setCustomer(domain::CustomerId customer)
{
    if (std::exchange(m_customer, customer) == customer)
        return;
    m_points.clear();
    m_target.reset();
    m_hasChosen = false;
    m_isNew = true;
}

void ReplyRoute::setReach(const QList<ContactPoint> &contactPoints)
{
    QList<ContactPoint> live;
    m_retired.clear();
    for (const ContactPoint &point : contactPoints) {
        if (point.retired)
            m_retired.insert(point.kind);
        else
            live.append(point);
    }
    if (!std::exchange(m_isNew, false) && live == m_points)
        return;
    const bool isGone = m_hasChosen && m_target
                        && std::ranges::find(live, *m_target, &ContactPoint::id) == live.end();
    m_points = live;
    showChannels();
    if (isGone)
        sayFallback();
}

void ReplyRoute::sayFallback()
{
    const auto target = targetPoint();
    const QString now = target ? tr("Your words go to %1 now.").arg(addressOf(*target))
                               : tr("Your words are an internal note now, which the customer does "
                                    "not see. Choose another way to reach them.");
    Q_EMIT fellBack(tr("The address you were writing to is no longer used."), now);
}

std::optional<ContactPoint> ReplyRoute::targetPoint() const
{
    const auto found = std::ranges::find_if(
        m_points, [this](const ContactPoint &point) { return m_target == point.id; });
    return found == m_points.end() || m_channel == Channel::Note ? std::nullopt
                                                                 : std::optional(*found);
}

QString ReplyRoute::whyNotAsTheyWrote() const
{
    const QList<Channel> ways = reachable();
    const bool isOwnNote = m_channel == Channel::Note && ways.size() > 1;
    if (!m_ofCase || ways.contains(*m_ofCase) || isOwnNote)
        return {};
    const QString why = whyNotOn(*m_ofCase);
    if (why.isEmpty())
        return {};
    const auto target = targetPoint();
    const QString now = target ? tr("What you write goes to %1.").arg(addressOf(*target))
                               : tr("You can write a note for your colleagues, or add a way to "
                                    "reach the customer under Details.");
    //: Why something cannot be done, then what can: two whole sentences
    return tr("%1 %2").arg(why, now);
}

QString ReplyRoute::whyNotOn(Channel channel) const
{
    switch (channel) {
    case Channel::Chat:
        return tr("A chat cannot be answered once the customer has left it.");
    case Channel::Call:
        return tr("A call cannot be answered in writing.");
    case Channel::Visit:
        return tr("A visit cannot be answered in writing.");
    case Channel::Email:
        return m_retired.contains(domain::ContactKind::Email)
                   ? tr("The email address of this customer is no longer used.")
                   : tr("No email address of this customer is known.");
    case Channel::WhatsApp:
    case Channel::Sms:
        return m_retired.contains(domain::ContactKind::Phone)
                   ? tr("The phone number of this customer is no longer used.")
                   : tr("No phone number of this customer is known.");
    case Channel::Social:
        return m_retired.contains(domain::ContactKind::Handle)
                   ? tr("The social media name of this customer is no longer used.")
                   : tr("No social media name of this customer is known.");
    case Channel::Note:
    case Channel::System:
        return {};
    }
    Q_UNREACHABLE();
}

QList<Channel> ReplyRoute::reachable() const
{
    QList<Channel> channels;
    for (const Channel channel : writable) {
        if (channel == Channel::Note || !targets(channel).isEmpty())
            channels.append(channel);
    }
    return channels;
}

QList<ContactPoint> ReplyRoute::targets(Channel channel) const
{
    QList<ContactPoint> found;
    for (const ContactPoint &point : m_points) {
        if (point.kind == domain::addressKindFor(channel))
            found.append(point);
    }
    return found;
}

void ReplyRoute::showChannels()
{
    showChips();
    choose(m_channel);
    offer();
}

void ReplyRoute::showChips()
{
    const QList<Channel> channels = reachable();
    for (const Channel channel : writable)
        m_choices->button(int(channel))->setVisible(!m_isFolded && channels.contains(channel));
}

void ReplyRoute::offerBest()
{
    m_hasChosen = false;
    offer();
}

void ReplyRoute::offer()
{
    const QList<Channel> channels = reachable();
    if (m_hasChosen && channels.contains(m_channel))
        return;
    if (m_hasChosen) // never to another channel than was chosen: better to nobody
        return choose(Channel::Note);
    if (m_ofCase && channels.contains(*m_ofCase))
        choose(*m_ofCase);
    else if (m_preferred && channels.contains(*m_preferred))
        choose(*m_preferred);
    else
        choose(channels.first());
}

void ReplyRoute::startCase(std::optional<Channel> channel)
{
    m_ofCase = channel;
    m_target.reset();
    offerBest();
}

void ReplyRoute::setPreferred(std::optional<Channel> channel)
{
    m_preferred = channel;
    offer();
}

void ReplyRoute::chooseFirmly(Channel channel)
{
    m_hasChosen = true;
    choose(channel);
}

void ReplyRoute::chooseNext()
{
    const QList<Channel> ways = reachable();
    chooseFirmly(ways.at((ways.indexOf(m_channel) + 1) % ways.size()));
    Q_EMIT picked();
}

void ReplyRoute::choose(Channel channel)
{
    if (!reachable().contains(channel))
        return;
    if (std::exchange(m_channel, channel) != channel)
        m_target.reset();
    m_choices->button(int(channel))->setChecked(true);
    showTarget();
    say();
    Q_EMIT changed();
}

void ReplyRoute::showTarget()
{
    const QList<ContactPoint> found = targets(m_channel);
    m_address->setVisible(!found.isEmpty() || m_isFolded);
    if (found.isEmpty()) {
        m_target.reset();
        return m_isFolded ? showFolded() : void();
    }
    const auto chosen = std::ranges::find_if(
        found, [this](const ContactPoint &point) { return m_target == point.id; });
    const ContactPoint &target = chosen == found.end() ? found.first() : *chosen;
    m_target = target.id;
    if (m_isFolded)
        return showFolded();
    m_address->showText(tr("to %1", "an address that a message goes to").arg(addressOf(target)));
}

void ReplyRoute::showFolded()
{
    const auto target = targetPoint();
    m_address->showText(target ? bothWords(m_channel, *target) : replyWordFor(m_channel));
}

/// Folded, every way and every address in one menu.
void ReplyRoute::fillMenu()
{
    const QList<Channel> channels = m_isFolded ? reachable() : QList<Channel>{m_channel};
    for (const Channel channel : channels) {
        const QList<ContactPoint> found = targets(channel);
        if (!m_isFolded && found.size() < 2)
            return; // nothing to choose
        for (const ContactPoint &point : found) {
            m_address->addChoice(m_isFolded ? bothWords(channel, point) : addressOf(point),
                                 channel == m_channel && m_target == point.id,
                                 [this, channel, id = point.id] { chooseTarget(channel, id); });
        }
        if (found.isEmpty())
            m_address->addChoice(replyWordFor(channel), channel == m_channel,
                                 [this, channel] { chooseTarget(channel, std::nullopt); });
    }
}

void ReplyRoute::chooseTarget(Channel channel, std::optional<domain::ContactPointId> target)
{
    chooseFirmly(channel);
    m_target = target;
    showTarget();
    Q_EMIT changed();
    Q_EMIT picked();
}

void ReplyRoute::setFolded(bool folded)
{
    if (std::exchange(m_isFolded, folded) == folded)
        return;
    showChips();
    m_address->setInviting(folded);
    showTarget();
    say();
}

void ReplyRoute::say()
{
    m_address->setMeaning(m_isFolded ? tr("Way and address") : tr("Goes to"));
    for (QAbstractButton *button : m_choices->buttons()) {
        const auto channel = Channel(m_choices->id(button));
        const bool isShort = channel != m_channel && channel != Channel::Note;
        button->setText(isShort ? wordFor(channel) : replyWordFor(channel));
        button->setAccessibleName(replyWordFor(channel));
    }
}

void ReplyRoute::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        showTarget();
        say();
    }
}
} // namespace hadir::ui
