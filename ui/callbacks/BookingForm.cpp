// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/callbacks/BookingForm.h"

#include "ui/callbacks/callbackWords.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/TextBox.h"
#include "ui/widgets/TextField.h"
#include "ui/words/theirTime.h"

#include <QComboBox>
#include <QStandardItemModel>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {
namespace {

constexpr auto repeats = {"", "FREQ=DAILY", "FREQ=WEEKLY", "FREQ=WEEKLY;INTERVAL=2",
                          "FREQ=MONTHLY"};

bool mayCall(const CallNumber &number)
{
    return number.consent != CallNumber::Consent::Refused;
}
} // namespace

BookingForm::BookingForm(core::Clock &clock, const BookingGround &ground, const Asks &asks,
                         QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_ground(ground)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"bookingForm"_s);
    m_column->setContentsMargins({});
    m_column->setSpacing(Metrics().air(4));
    offerWho();
    offerNumbers();
    offerZones();
    m_when = new WhenField(
        clock,
        {.slotsOf = [this, asks](QDate day) { return asks.slotsOf(question(), day); },
         .judged = [this, asks](core::Instant at) { return asks.judged(question(), at); },
         .read = [this, asks](const QString &typed) { return asks.read(typed, question().zone); }},
        this);
    add("bookingWhen", tr("When (the customer's time)"), m_when);
    m_override = new TextField(TextField::Size::Bar, this);
    m_overrideWords = add("bookingOverride", tr("Why at this time all the same"), m_override);
    offerRest();
    m_ready = new TextBox(this);
    m_ready->growBetween(2, 6);
    add("bookingReady", tr("What to have ready"), m_ready);
    addHint("bookingTold", ground.told);
    setFocusPolicy(Qt::ClickFocus); // the keyboard begins where the time is typed
    setFocusProxy(m_when);
    listen();
    showZone();
}

QComboBox *BookingForm::addChoice(const char *name, const QString &words)
{
    auto *field = new QComboBox(this);
    field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    add(name, words, field);
    return field;
}

Label *BookingForm::add(const char *name, const QString &words, QWidget *field)
{
    auto *label = new Label(words, this);
    label->withColour(Colour::Muted)->withSize(Label::Size::Small);
    label->setBuddy(field);
    field->setObjectName(QString::fromLatin1(name));
    field->setAccessibleName(words);
    if (m_column->count() > 0)
        m_column->addSpacing(Metrics().air(6));
    m_column->addWidget(label);
    m_column->addWidget(field);
    return label;
}

Label *BookingForm::addHint(const char *name, const QString &words)
{
    auto *hint = new Label(words, this);
    hint->setObjectName(QString::fromLatin1(name));
    hint->withColour(Colour::Muted)->withSize(Label::Size::Small)->wrapped();
    hint->setVisible(!words.isEmpty());
    m_column->addWidget(hint);
    return hint;
}

void BookingForm::offerWho()
{
    const QString &about = m_ground.about;
    auto *who = new Label(about.isEmpty() ? isolated(m_ground.customer)
                                          : tr("%1, %2", "a customer, their case")
                                                .arg(isolated(m_ground.customer), isolated(about)),
                          this);
    who->setObjectName(u"bookingWho"_s);
    who->withColour(Colour::Muted)->wrapped();
    m_column->addWidget(who);
}

/// A number that must not be called is shown, so that nobody looks for it, and cannot be chosen.
void BookingForm::offerNumbers()
{
    m_number = addChoice("bookingNumber", tr("Number"));
    auto *rows = qobject_cast<QStandardItemModel *>(m_number->model());
    for (const CallNumber &number : std::as_const(m_ground.numbers)) {
        m_number->addItem(numberLine(number), QVariant::fromValue(number.id));
        rows->item(m_number->count() - 1)->setEnabled(mayCall(number));
    }
    const auto first = std::ranges::find_if(m_ground.numbers, mayCall);
    const bool isNone = first == m_ground.numbers.end();
    m_number->setCurrentIndex(isNone ? -1 : int(first - m_ground.numbers.begin()));
    const bool isAgreed = std::ranges::any_of(m_ground.numbers, [](const CallNumber &number) {
        return number.consent == CallNumber::Consent::Given;
    });
    const QString unagreed = m_ground.numbers.isEmpty()
                                 ? tr("No telephone number of theirs is known.")
                                 : tr("They have not agreed to be called at any number. Ask them, "
                                      "and write down what they say.");
    addHint("bookingConsent", isAgreed ? QString() : unagreed);
}

void BookingForm::offerZones()
{
    m_zone = addChoice("bookingZone", tr("The customer's time zone"));
    QStringList zones = m_ground.zone.zones;
    if (zones.isEmpty()) {
        for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
            if (id.contains('/') && !id.startsWith("Etc/"))
                zones.append(QString::fromLatin1(id));
        }
    }
    for (const QString &zone : std::as_const(zones))
        m_zone->addItem(zoneLine(zone, m_clock.now()), zone);
    m_zone->setPlaceholderText(tr("Ask where they live"));
    m_zone->setCurrentIndex(m_ground.zone.sure().isEmpty() ? -1 : 0);
    addHint("bookingZoneReason", m_ground.zone.zones.isEmpty()
                                     ? tr("Nothing tells by which clock they live.")
                                     : clockExplained(m_ground.zone));
}

void BookingForm::offerRest()
{
    m_caller = addChoice("bookingCaller", tr("Who calls"));
    m_retries = addChoice("bookingRetries", tr("If there is no answer"));
    m_repeat = addChoice("bookingRepeat", tr("How often"));
    for (const Caller &caller : std::as_const(m_ground.callers))
        m_caller->addItem(callerLine(caller, m_ground));
    for (const Retries &retries : std::as_const(m_ground.plans))
        m_retries->addItem(retriesLine(retries));
    const QStringList words{tr("Once"), tr("Every day", "how often a callback is repeated"),
                            tr("Every week", "how often a callback is repeated"),
                            tr("Every two weeks", "how often a callback is repeated"),
                            tr("Every month", "how often a callback is repeated")};
    for (qsizetype at = 0; at < words.size(); ++at)
        m_repeat->addItem(words.at(at), QString::fromLatin1(repeats.begin()[at]));
}

void BookingForm::listen()
{
    connect(m_when, &WhenField::changed, this, [this] {
        showOverride();
        Q_EMIT changed();
    });
    for (QComboBox *field : {m_number, m_caller})
        connect(field, &QComboBox::currentIndexChanged, m_when, &WhenField::refresh);
    connect(m_zone, &QComboBox::currentIndexChanged, this, &BookingForm::showZone);
    connect(m_override, &QLineEdit::textChanged, this, &BookingForm::changed);
}

void BookingForm::showZone()
{
    m_when->setZone(question().zone);
    showOverride();
    Q_EMIT changed();
}

/// Only for who may, and only where there is something to override.
void BookingForm::showOverride()
{
    const bool isNeeded = m_ground.override == BookingGround::Override::WithReason
                          && m_when->chosen() && !m_when->chosen()->isOpen();
    m_override->setVisible(isNeeded);
    m_overrideWords->setVisible(isNeeded);
}

BookingForm::Question BookingForm::question() const
{
    return {.number = m_number->currentData().value<domain::ContactPointId>(),
            .zone = m_zone->currentData().toString(),
            .caller = m_ground.callers.value(m_caller->currentIndex())};
}

QString BookingForm::missing() const
{
    if (m_number->currentIndex() < 0)
        return tr("There is no number that may be called.");
    if (m_zone->currentIndex() < 0)
        return tr("Choose by which clock they live.");
    if (m_when->isNotUnderstood())
        return tr("Write a day and a time, or choose one.");
    if (!m_when->chosen())
        return tr("Choose a time.");
    if (m_when->chosen()->isOpen())
        return {};
    if (m_ground.override == BookingGround::Override::No)
        return tr("Choose a time that is open.");
    return m_override->text().trimmed().isEmpty() ? tr("Say why it is to be at this time.")
                                                  : QString();
}

Booking BookingForm::booking() const
{
    const Question asked = question();
    const SlotOffer when = m_when->chosen().value_or(SlotOffer());
    return {.number = asked.number,
            .zone = asked.zone,
            .at = when.at,
            .caller = asked.caller,
            .retries = m_ground.plans.value(m_retries->currentIndex()),
            .ready = m_ready->toPlainText().trimmed(),
            .override = when.isOpen() ? QString() : m_override->text().simplified(),
            .repeat = m_repeat->currentData().toString()};
}

void BookingForm::fill(const Booking &booking)
{
    const auto pick = [](QComboBox *field, qsizetype row) {
        if (row >= 0)
            field->setCurrentIndex(int(row));
    };
    pick(m_number, m_number->findData(QVariant::fromValue(booking.number)));
    pick(m_zone, m_zone->findData(booking.zone));
    pick(m_caller, m_ground.callers.indexOf(booking.caller));
    pick(m_retries, m_ground.plans.indexOf(booking.retries));
    pick(m_repeat, m_repeat->findData(booking.repeat));
    m_ready->begin(booking.ready);
    m_when->choose(booking.at);
    m_override->setText(booking.override);
}
} // namespace hadir::ui
