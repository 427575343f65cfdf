// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/DetailsForm.h"

#include "app/domain/clash.h"
#include "ui/customer/ContactPointCard.h"
#include "ui/customer/places.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/SectionHeader.h"
#include "ui/widgets/TextField.h"
#include "ui/words/words.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>

using namespace Qt::Literals::StringLiterals;
using hadir::domain::ChangeCustomer;
using hadir::domain::Channel;

namespace hadir::ui {
namespace {
QString codeOf(const std::optional<Channel> &channel)
{
    return channel ? QString(domain::nameOf(*channel)) : QString();
}
} // namespace

DetailsForm::DetailsForm(QWidget *parent)
    : QScrollArea(parent)
    , m_content(new QWidget(this))
    , m_personHead(new SectionHeader(QString(), m_content))
    , m_name(makeText("detailName"))
    , m_company(makeText("detailCompany"))
    , m_city(makeText("detailCity"))
    , m_country(makeChoice("detailCountry"))
    , m_zone(makeChoice("detailZone"))
    , m_language(makeChoice("detailLanguage"))
    , m_channel(makeChoice("detailChannel"))
    , m_tier(makeText("detailTier"))
    , m_about(makeText("detailAbout"))
    , m_unsaved(new Label(m_content))
    , m_save(new Button(Button::Kind::Primary, m_content))
    , m_discard(new Button(Button::Kind::Secondary, m_content))
    , m_pointsHead(new SectionHeader(QString(), m_content))
    , m_addPoint(new Button(Button::Kind::Secondary, m_content))
    , m_pointsColumn(new QVBoxLayout)
{
    setObjectName(u"details"_s);
    m_unsaved->setObjectName(u"unsavedDetails"_s);
    m_unsaved->withColour(Colour::Warn)->wrapped();
    m_save->setObjectName(u"saveDetails"_s);
    m_discard->setObjectName(u"discardDetails"_s);
    m_addPoint->setObjectName(u"addContactPoint"_s);
    m_addPoint->setIcon(Icon::Plus);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layOut();
    setWidget(m_content);
    connect(m_save, &QPushButton::clicked, this, &DetailsForm::save);
    connect(m_discard, &QPushButton::clicked, this, [this] {
        m_draft.reset();
        fill();
        Q_EMIT edited({.customer = m_customer.id});
    });
    connect(m_addPoint, &QPushButton::clicked, this, &DetailsForm::contactPointWanted);
    say();
    showChanges();
}

TextField *DetailsForm::makeText(const char *name)
{
    auto *field = new TextField(TextField::Size::Bar, m_content);
    field->setObjectName(QString::fromLatin1(name));
    connect(field, &QLineEdit::textChanged, this, &DetailsForm::showChanges);
    m_fields.append(field);
    return field;
}

QComboBox *DetailsForm::makeChoice(const char *name)
{
    auto *field = new QComboBox(m_content);
    field->setObjectName(QString::fromLatin1(name));
    field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    field->setMinimumContentsLength(12);
    field->installEventFilter(this);
    connect(field, &QComboBox::currentIndexChanged, this, &DetailsForm::showChanges);
    m_fields.append(field);
    return field;
}

/// Typing letters finds a country; the window's one-letter keys must wait.
bool DetailsForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && qobject_cast<QComboBox *>(watched)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (!key->text().isEmpty() && key->text().front().isLetterOrNumber()) {
            event->accept();
            return true;
        }
    }
    return QScrollArea::eventFilter(watched, event);
}

void DetailsForm::layOut()
{
    const Metrics m;
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(m.margin());
    grid->setVerticalSpacing(m.tight());
    for (int at = 0; at < m_fields.size(); ++at) {
        auto *name = new Label(m_content);
        name->withColour(Colour::Muted)->withSize(Label::Size::Small);
        name->setBuddy(m_fields.at(at));
        m_names.append(name);
        const bool isLast = at == m_fields.size() - 1; // one line about them takes the whole width
        const int row = 2 * (at / 2);
        grid->addWidget(name, row, at % 2, 1, isLast ? 2 : 1);
        grid->addWidget(m_fields.at(at), row + 1, at % 2, 1, isLast ? 2 : 1);
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_unsaved, 1);
    buttons->addWidget(m_discard);
    buttons->addWidget(m_save);
    m_pointsHead->addTrailing(m_addPoint);
    m_pointsColumn->setSpacing(m.gap());
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(m.margin(), m.px(12), m.margin(), m.margin());
    column->setSpacing(m.gap());
    column->addWidget(m_personHead);
    column->addLayout(grid);
    column->addLayout(buttons);
    column->addSpacing(m.gap());
    column->addWidget(m_pointsHead);
    column->addLayout(m_pointsColumn);
    column->addStretch(1);
}

/// The lists of countries and zones are long: out of sight, the form waits to be looked at.
void DetailsForm::show(const models::CustomerFile &file)
{
    if (m_newest.id != file.customer.id)
        m_draft.reset();
    m_newest = file.customer;
    m_newestPoints = file.contactPoints;
    m_isBehind = true;
    if (isVisible())
        catchUp();
}

void DetailsForm::showEvent(QShowEvent *event)
{
    catchUp();
    QScrollArea::showEvent(event);
}

void DetailsForm::catchUp()
{
    if (!std::exchange(m_isBehind, false))
        return;
    if (std::exchange(m_speaksOld, false)) {
        m_isFilling = true;
        fillChoices({.country = m_country->currentData().toString(),
                     .zone = m_zone->currentData().toString(),
                     .language = m_language->currentData().toString(),
                     .channel = m_channel->currentData().toString()});
        m_isFilling = false;
    }
    const domain::Customer before = std::exchange(m_customer, m_newest);
    if (before.id == m_customer.id)
        merge(before);
    else
        fill();
    if (const auto draft = std::exchange(m_draft, std::nullopt))
        putBack(*draft);
    if (m_points != m_newestPoints || before.id != m_customer.id) {
        m_points = m_newestPoints;
        showContactPoints();
    }
}

void DetailsForm::setDraft(const ChangeCustomer &draft)
{
    if (draft.customer != m_newest.id || (m_customer.id == m_newest.id && isEdited()))
        return;
    m_draft = draft;
    m_isBehind = true;
    if (isVisible())
        catchUp();
}

void DetailsForm::putBack(const ChangeCustomer &draft)
{
    m_isFilling = true;
    const auto text = [](TextField *field, const std::optional<QString> &words) {
        if (words)
            field->setText(*words);
    };
    text(m_name, draft.name);
    text(m_company, draft.company);
    text(m_city, draft.city);
    text(m_tier, draft.tier);
    text(m_about, draft.about);
    if (draft.country)
        chooseCode(*m_country, *draft.country);
    if (draft.zone)
        chooseCode(*m_zone, *draft.zone);
    if (draft.languages)
        chooseCode(*m_language, draft.languages->value(0));
    if (draft.preferredChannel)
        chooseCode(*m_channel, codeOf(draft.preferredChannel));
    m_isFilling = false;
    showChanges();
}

void DetailsForm::fill()
{
    m_isFilling = true;
    m_name->setText(m_customer.name);
    m_company->setText(m_customer.company);
    m_city->setText(m_customer.city);
    m_tier->setText(m_customer.tier);
    m_about->setText(m_customer.about);
    fillChoices({.country = m_customer.country,
                 .zone = m_customer.zone,
                 .language = m_customer.languages.value(0),
                 .channel = codeOf(m_customer.preferredChannel)});
    m_isFilling = false;
    m_told = {.customer = m_customer.id};
    showChanges();
}

/// In the language of the window; what is chosen stays so.
void DetailsForm::fillChoices(const Choices &chosen)
{
    fillCountries(*m_country, chosen.country);
    fillZones(*m_zone, m_customer.country, chosen.zone);
    fillLanguages(*m_language, chosen.language);
    m_channel->clear();
    m_channel->addItem(tr("Not known", "the channel a customer prefers"));
    for (const Channel channel : {Channel::Call, Channel::Email, Channel::WhatsApp, Channel::Sms,
                                  Channel::Chat, Channel::Social, Channel::Visit}) {
        m_channel->addItem(iconOf(iconFor(channel)), wordFor(channel),
                           QString(domain::nameOf(channel)));
    }
    chooseCode(*m_channel, chosen.channel);
}

/// Somebody else has changed the customer: fields that nobody has touched here follow, the others
/// keep what is being typed.
void DetailsForm::merge(const domain::Customer &before)
{
    const domain::Customer &now = m_customer;
    const auto text = [](TextField *field, const QString &old, const QString &newer) {
        if (old != newer && field->text().simplified() == old.simplified())
            field->setText(newer);
    };
    const auto code = [](QComboBox *field, const QString &old, const QString &newer) {
        if (old != newer && field->currentData().toString() == old)
            chooseCode(*field, newer);
    };
    text(m_name, before.name, now.name);
    text(m_company, before.company, now.company);
    text(m_city, before.city, now.city);
    text(m_tier, before.tier, now.tier);
    text(m_about, before.about, now.about);
    code(m_country, before.country, now.country);
    code(m_zone, before.zone, now.zone);
    code(m_language, before.languages.value(0), now.languages.value(0));
    code(m_channel, codeOf(before.preferredChannel), codeOf(now.preferredChannel));
    showChanges();
}

ChangeCustomer DetailsForm::changes() const
{
    ChangeCustomer change{.customer = m_customer.id};
    const auto differs = [](const TextField *field, const QString &before) {
        const QString now = field->text().simplified();
        return now == before.simplified() ? std::nullopt : std::optional(now);
    };
    const auto codeDiffers = [](const QComboBox *field, const QString &before) {
        const QString now = field->currentData().toString();
        return now == before ? std::nullopt : std::optional(now);
    };
    change.name = differs(m_name, m_customer.name);
    change.company = differs(m_company, m_customer.company);
    change.city = differs(m_city, m_customer.city);
    change.tier = differs(m_tier, m_customer.tier);
    change.about = differs(m_about, m_customer.about);
    change.country = codeDiffers(m_country, m_customer.country);
    change.zone = codeDiffers(m_zone, m_customer.zone);
    if (const auto language = codeDiffers(m_language, m_customer.languages.value(0))) {
        QStringList languages = m_customer.languages;
        languages.removeAll(*language);
        if (!language->isEmpty())
            languages.prepend(*language);
        change.languages = languages;
    }
    if (const auto channel = codeDiffers(m_channel, codeOf(m_customer.preferredChannel)))
        change.preferredChannel = domain::fromName<Channel>(*channel);
    return change;
}

bool DetailsForm::isChanged() const
{
    return changes() != ChangeCustomer{.customer = m_customer.id};
}

bool DetailsForm::isEdited() const
{
    if (m_customer.id != m_newest.id)
        return m_draft.has_value(); // the fields still hold who was shown before
    return m_draft.has_value() || isChanged();
}

void DetailsForm::showChanges()
{
    if (!m_save || !m_discard || m_isFilling)
        return;
    const ChangeCustomer unsaved = changes();
    const bool changed = unsaved != ChangeCustomer{.customer = m_customer.id};
    if (std::exchange(m_told, unsaved) != unsaved)
        Q_EMIT edited(unsaved);
    m_unsaved->setVisible(changed);
    m_save->setVisible(changed);
    m_discard->setVisible(changed);
    m_save->setEnabled(!m_name->text().trimmed().isEmpty());
}

void DetailsForm::save()
{
    ChangeCustomer change = changes();
    if (change == ChangeCustomer{.customer = m_customer.id})
        return;
    domain::rememberBase(change, m_customer);
    Q_EMIT customerChanged(change);
}

void DetailsForm::showContactPoints()
{
    while (m_cards.size() > m_points.size())
        m_cards.takeLast()->deleteLater();
    while (m_cards.size() < m_points.size()) {
        auto *card = new ContactPointCard(m_content);
        connect(card, &ContactPointCard::confirmed, this, &DetailsForm::confirmed);
        connect(card, &ContactPointCard::retired, this, &DetailsForm::retired);
        connect(card, &ContactPointCard::consentSet, this, &DetailsForm::consentSet);
        connect(card, &ContactPointCard::quietHoursSet, this, &DetailsForm::quietHoursSet);
        m_pointsColumn->addWidget(card);
        m_cards.append(card);
    }
    for (qsizetype at = 0; at < m_points.size(); ++at) {
        m_cards.at(at)->setObjectName(u"contactPoint%1"_s.arg(at));
        m_cards.at(at)->show(m_points.at(at));
    }
}

void DetailsForm::say()
{
    setAccessibleName(tr("Details"));
    m_personHead->setText(tr("Person"));
    m_pointsHead->setText(tr("Ways to reach them"));
    const QStringList words{
        tr("Name"),    tr("Company"),   tr("City"),
        tr("Country"), tr("Time zone"), tr("Language"),
        tr("Prefers"), tr("Tier"),      tr("One line that every agent should know")};
    for (qsizetype at = 0; at < words.size(); ++at) {
        m_names.at(at)->setText(words.at(at));
        m_fields.at(at)->setAccessibleName(words.at(at));
    }
    m_unsaved->setText(tr("Not saved yet. Your changes are kept until you save or discard them."));
    m_save->setText(tr("Save changes"));
    m_discard->setText(tr("Discard"));
    m_addPoint->setText(tr("Add"));
    m_addPoint->setAccessibleName(tr("Add a way to reach the customer"));
}

void DetailsForm::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    say();
    m_speaksOld = true;
    m_isBehind = true;
    if (isVisible())
        catchUp();
}
} // namespace hadir::ui
