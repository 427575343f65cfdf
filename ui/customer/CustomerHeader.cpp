// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/CustomerHeader.h"

#include "app/models/contactPoints.h"
#include "ui/customer/Fact.h"
#include "ui/customer/HealthMark.h"
#include "ui/customer/MergedMark.h"
#include "ui/customer/quietHours.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"
#include "ui/theme/turns.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ChoiceChip.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/IconButton.h"
#include "ui/words/feedbackWords.h"
#include "ui/words/formats.h"
#include "ui/words/houseWords.h"
#include "ui/words/stageWords.h"
#include "ui/words/theirTime.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

#include <map>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using hadir::domain::ContactPoint;
using hadir::domain::Purpose;

namespace hadir::ui {
namespace {
constexpr int mostContactPoints = 3; ///< the rest is under Details

QString addressOf(const ContactPoint &point)
{
    return point.kind == domain::ContactKind::Phone ? phone(point.value)
                                                    : isolatedLtr(point.value.left(60));
}
} // namespace

CustomerHeader::CustomerHeader(core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_avatar(new Avatar(44, this))
    , m_name(new ElidedLabel(this))
    , m_tier(new Chip(this))
    , m_stage(new Chip(this))
    , m_languages(new Chip(this))
    , m_unfold(new IconButton(Icon::ChevronDown, 28, this))
    , m_call(new Button(Button::Kind::Secondary, this))
    , m_add(new Button(Button::Kind::Secondary, this))
    , m_room(new QWidget(this))
    , m_facts(new FlowLayout(m_room))
    , m_about(new ElidedLabel(this))
    , m_speaks(new Fact(Icon::Languages, this))
    , m_time(new Fact(Icon::Clock, this))
    , m_preferred(new Fact(Icon::MessageCircle, this))
    , m_consent(new Chip(this))
    , m_quiet(new Chip(this))
    , m_health(new HealthMark(this))
    , m_feedback(new Fact(Icon::Star, this))
    , m_orders(new Fact(Icon::ShoppingBag, this))
    , m_company(new Fact(Icon::Store, this))
    , m_merged(new MergedMark(this))
    , m_more(new ChoiceChip(QString(), this))
{
    setObjectName(u"customerHeader"_s);
    m_name->setObjectName(u"customerName"_s);
    m_tier->setObjectName(u"customerTier"_s);
    m_stage->setObjectName(u"customerStage"_s);
    m_languages->setObjectName(u"customerLanguages"_s);
    m_unfold->setObjectName(u"customerMore"_s);
    m_unfold->setCheckable(true);
    m_unfold->hide();
    m_speaks->setObjectName(u"customerSpeaks"_s);
    m_time->setObjectName(u"customerTime"_s);
    m_preferred->setObjectName(u"customerPreferred"_s);
    m_consent->setObjectName(u"customerConsent"_s);
    m_quiet->setObjectName(u"customerQuiet"_s);
    m_health->setObjectName(u"customerHealth"_s);
    m_feedback->setObjectName(u"customerFeedback"_s);
    m_orders->setObjectName(u"customerOrders"_s);
    m_about->setObjectName(u"customerAbout"_s);
    m_call->setObjectName(u"logCall"_s);
    m_add->setObjectName(u"addToCustomer"_s);
    m_name->withSize(Label::Size::Title)->withWeight(Label::Weight::Strong);
    m_call->setIcon(Icon::Phone);
    m_add->setIcon(Icon::Plus);
    m_add->setMenu(new QMenu(m_add));
    for (Chip *chip : {m_tier, m_languages}) // half a word says nothing
        chip->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_more->setObjectName(u"moreContacts"_s);
    m_merged->setObjectName(u"customerMerged"_s);
    m_more->setCheckable(false);
    layOut();
    connect(m_more, &QAbstractButton::clicked, this, &CustomerHeader::contactPointsWanted);
    connect(m_call, &QPushButton::clicked, this, &CustomerHeader::callWanted);
    connect(m_unfold, &QAbstractButton::clicked, this, &CustomerHeader::unfold);
    nameButtons();
    show({});
    keepTimeTrue();
}

void CustomerHeader::layOut()
{
    const Metrics m;
    auto *first = new QHBoxLayout;
    first->setSpacing(m.px(6));
    first->addWidget(m_name);
    first->addWidget(m_tier);
    first->addWidget(m_languages);
    first->addWidget(m_unfold);
    first->addStretch(1);
    first->addWidget(m_call);
    first->addWidget(m_add);
    m_facts->setSpacings(m.px(12), m.px(4));
    for (QWidget *fact : {static_cast<QWidget *>(m_speaks), static_cast<QWidget *>(m_time),
                          static_cast<QWidget *>(m_preferred), static_cast<QWidget *>(m_consent),
                          static_cast<QWidget *>(m_stage), static_cast<QWidget *>(m_quiet),
                          static_cast<QWidget *>(m_health), static_cast<QWidget *>(m_feedback),
                          static_cast<QWidget *>(m_orders), static_cast<QWidget *>(m_company)})
        m_facts->addWidget(fact);
    for (int at = 0; at < mostContactPoints; ++at) {
        auto *fact = new Fact(Icon::Phone, this);
        fact->setObjectName(u"customerContact%1"_s.arg(at));
        m_contactPoints.append(fact);
        m_facts->addWidget(fact);
    }
    m_facts->addWidget(m_more);
    m_facts->addWidget(m_merged);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(m.px(4));
    lines->addLayout(first);
    lines->addWidget(m_room);
    lines->addWidget(m_about);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(m.margin(), m.gap(), m.margin(), m.px(10));
    row->setSpacing(m.px(12));
    row->addWidget(m_avatar, 0, Qt::AlignTop);
    row->addLayout(lines, 1);
}

void CustomerHeader::show(const models::CustomerFile &file)
{
    m_file = file;
    say();
}

void CustomerHeader::setFacts(Facts facts)
{
    if (std::exchange(m_asked, facts) == facts)
        return;
    showFacts(facts);
}

void CustomerHeader::showFacts(Facts facts)
{
    m_shown = facts;
    m_room->setVisible(facts == Facts::All);
    m_unfold->setVisible(m_asked == Facts::None);
    m_unfold->setChecked(facts == Facts::All);
    say();
}

void CustomerHeader::unfold()
{
    showFacts(m_shown == Facts::All ? Facts::None : Facts::All);
}

void CustomerHeader::say()
{
    const domain::Customer &customer = m_file.customer;
    m_avatar->setPerson(customer.name);
    m_name->setText(withoutTurns(customer.name.simplified().left(200)));
    m_name->setAccessibleName(tr("Customer %1").arg(customer.name.left(200)));
    m_tier->setVisible(!customer.tier.isEmpty());
    m_tier->show(
        ChipLook{.text = houseWord(customer.tier.simplified()).left(24), .tone = Tone::Accent});
    m_stage->setVisible(customer.stage.has_value());
    if (customer.stage)
        m_stage->show(ChipLook{.text = wordFor(*customer.stage), .tone = toneFor(*customer.stage)});
    m_languages->show(ChipLook{
        .text = languageNames(customer.languages), .tone = Tone::Neutral, .icon = Icon::Languages});
    m_preferred->say(customer.preferredChannel
                         ? tr("Prefers %1", "a channel").arg(wordFor(*customer.preferredChannel))
                         : QString());
    if (customer.preferredChannel)
        m_preferred->setIcon(iconFor(*customer.preferredChannel));
    m_company->say(isolated(customer.company.simplified().left(60)));
    m_about->setText(customer.about.simplified());
    m_about->setVisible(!customer.about.isEmpty() && m_shown == Facts::All);
    sayTime();
    sayConsent();
    sayQuiet();
    m_health->show(m_file.cases, m_clock.now());
    sayFeedback();
    sayOrders();
    sayContactPoints();
    m_merged->show(m_file.merged);
    fitFirstLine();
    const bool known = !customer.id.isNull();
    m_call->setEnabled(known);
    m_add->setEnabled(known);
}

void CustomerHeader::nameButtons()
{
    m_unfold->setWords(tr("More about the customer"));
    m_call->setAccessibleName(tr("Log a call"));
    m_add->setAccessibleName(tr("Add a visit, an order, feedback or a case"));
    m_add->menu()->clear();
    m_add->menu()->addAction(iconOf(Icon::ListChecks), tr("Open a case…"), this,
                             &CustomerHeader::caseWanted);
    m_add->menu()->addAction(iconOf(Icon::Store), tr("Log a visit…"), this,
                             &CustomerHeader::visitWanted);
    m_add->menu()->addAction(iconOf(Icon::ShoppingBag), tr("Add an order…"), this,
                             &CustomerHeader::orderWanted);
    m_add->menu()->addAction(iconOf(Icon::Star), tr("Record feedback…"), this,
                             &CustomerHeader::feedbackWanted);
}

/// What the first line needs for the whole name and what always stands beside it.
int CustomerHeader::leastWidth() const
{
    const Metrics m;
    int width =
        2 * m.margin() + m_avatar->sizeHint().width() + m.px(12) + m_name->sizeHint().width();
    if (!m_tier->isHidden())
        width += m_tier->sizeHint().width() + m.px(6);
    if (!m_unfold->isHidden())
        width += m_unfold->sizeHint().width() + m.px(6);
    return width + 2 * (m.smallIcon() + m.px(40));
}

/// The name goes before the languages, which then stand below it, and these before the words of
/// the buttons, which their icons say too.
void CustomerHeader::fitFirstLine()
{
    const QStringList &languages = m_file.customer.languages;
    const int forLanguages =
        languages.isEmpty() ? 0 : m_languages->sizeHint().width() + Metrics().px(6);
    const int forWords = fontMetrics().horizontalAdvance(tr("Log a call"))
                         + fontMetrics().horizontalAdvance(tr("Add"))
                         + 2 * Metrics().px(8); // between icon and word
    const bool hasLanguages = width() >= leastWidth() + forLanguages;
    m_languages->setVisible(!languages.isEmpty() && hasLanguages && m_shown == Facts::All);
    m_speaks->say(hasLanguages ? QString() : languageNames(languages));
    const bool hasRoom = width() >= leastWidth() + forLanguages + forWords;
    m_call->setText(hasRoom ? tr("Log a call") : QString());
    m_call->setToolTip(hasRoom ? QString() : tr("Log a call"));
    m_add->setText(hasRoom ? tr("Add") : QString());
    m_add->setToolTip(hasRoom ? QString() : tr("Add a visit, an order, feedback or a case"));
}

void CustomerHeader::sayTime()
{
    const auto zone = domain::likelyZone(m_file.customer, m_file.contactPoints);
    m_time->say(clockWords(m_file.customer, zone, m_clock.now()));
    m_time->setToolTip(clockExplained(zone));
}

/// Now, somewhere; the details say where.
void CustomerHeader::sayQuiet()
{
    std::optional<QTime> until;
    const QString zone = domain::likelyZone(m_file.customer, m_file.contactPoints).sure();
    for (const ContactPoint &point : m_file.contactPoints) {
        if (!point.retired && !until)
            until = quietUntil(point, zone, m_clock.now());
    }
    m_quiet->setVisible(until.has_value());
    if (!until)
        return;
    m_quiet->show(ChipLook{.text = tr("Quiet hours until %1", "time of day at the customer's")
                                       .arg(isolatedLtr(QLocale().toString(*until, u"HH:mm"_s))),
                           .tone = Tone::Warn,
                           .icon = Icon::Moon});
    m_quiet->setToolTip(quietWarning(*until));
}

/// What was granted and nowhere refused, or what was refused and nowhere granted; where the
/// contact points differ, only the details say it, point by point.
void CustomerHeader::sayConsent()
{
    QStringList granted;
    QStringList refused;
    for (const Purpose purpose :
         {Purpose::Service, Purpose::Callback, Purpose::Survey, Purpose::Marketing}) {
        const auto across = models::consentAcross(m_file.contactPoints, purpose);
        if (across == models::ConsentAcross::Granted)
            granted.append(wordFor(purpose));
        else if (across == models::ConsentAcross::Refused)
            refused.append(wordFor(purpose));
    }
    m_consent->setVisible(!granted.isEmpty() || !refused.isEmpty());
    if (!granted.isEmpty()) {
        m_consent->show(ChipLook{.text = tr("Consent: %1", "a list of purposes")
                                             .arg(granted.join(tr(", ", "between purposes"))),
                                 .tone = Tone::Good});
    } else if (!refused.isEmpty()) {
        m_consent->show(ChipLook{.text = tr("No consent: %1", "a list of purposes")
                                             .arg(refused.join(tr(", ", "between purposes"))),
                                 .tone = Tone::Danger});
    }
}

void CustomerHeader::sayFeedback()
{
    const std::optional<domain::Feedback> &given = m_file.lastFeedback;
    m_feedback->say(given ? lastFeedbackWords(*given) : QString());
    if (given)
        m_feedback->setIcon(iconFor(domain::moodOf(given->kind, given->score)));
    m_feedback->setToolTip(given ? feedbackExplained(*given, m_clock.now()) : QString());
}

/// Their number and, for each currency, their sum; what was cancelled does not count.
void CustomerHeader::sayOrders()
{
    std::map<QString, qint64> sums;
    int count = 0;
    for (const domain::Order &order : m_file.orders) {
        if (order.status == domain::OrderStatus::Cancelled)
            continue;
        sums[order.currency] += order.totalMinor;
        ++count;
    }
    if (count == 0) {
        m_orders->say({});
        return;
    }
    QStringList words{tr("%n order(s)", nullptr, count)};
    for (const auto &[currency, sum] : sums)
        words.append(money(sum, currency));
    m_orders->say(words.join(u" · "_s));
}

void CustomerHeader::sayContactPoints()
{
    QList<ContactPoint> live;
    for (const ContactPoint &point : m_file.contactPoints) {
        const bool isKnown = std::ranges::any_of(live, [&](const ContactPoint &one) {
            return one.kind == point.kind && one.value == point.value; // of who was merged
        });
        if (!point.retired && !isKnown)
            live.append(point);
    }
    for (qsizetype at = 0; at < m_contactPoints.size(); ++at) {
        const bool has = at < live.size();
        m_contactPoints.at(at)->say(has ? addressOf(live.at(at)) : QString());
        if (has)
            m_contactPoints.at(at)->setIcon(iconFor(live.at(at).kind));
    }
    const int more = int(live.size() - m_contactPoints.size());
    m_more->setVisible(more > 0);
    m_more->setText(isolatedLtr(u"+"_s + QLocale().toString(more)));
    m_more->setToolTip(tr("%n more way(s) to reach them, in the details", nullptr, more));
    m_more->setAccessibleName(m_more->toolTip());
}

void CustomerHeader::keepTimeTrue()
{
    const qint64 past = core::toMillis(m_clock.now()) % 60'000;
    m_clock.after(core::Milliseconds(60'001 - past), this, [this] {
        sayTime();
        sayQuiet();
        keepTimeTrue();
    });
}

void CustomerHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        nameButtons();
        say();
    }
}

void CustomerHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitFirstLine();
}

void CustomerHeader::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), colourOf(Colour::Panel, palette()));
}
} // namespace hadir::ui
