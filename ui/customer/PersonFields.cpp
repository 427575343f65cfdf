// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/PersonFields.h"

#include "app/domain/clash.h"
#include "app/domain/commandJson.h"
#include "app/domain/entityJson.h"
#include "ui/customer/places.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/TextField.h"
#include "ui/words/words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QJsonArray>
#include <QKeyEvent>

using namespace Qt::Literals::StringLiterals;
using hadir::domain::ChangeCustomer;
using hadir::domain::Channel;

namespace hadir::ui {
namespace {
/// As a field shows it: of several languages the first.
QString textIn(const QJsonObject &fields, const QString &key)
{
    const QJsonValue value = fields.value(key);
    return (value.isArray() ? value.toArray().at(0) : value).toString();
}
} // namespace

PersonFields::PersonFields(QWidget *parent) : QWidget(parent)
{
    addText(u"name"_s, "detailName");
    addText(u"company"_s, "detailCompany");
    addText(u"city"_s, "detailCity");
    m_country = addChoice(u"country"_s, "detailCountry");
    m_zone = addChoice(u"zone"_s, "detailZone");
    m_language = addChoice(u"languages"_s, "detailLanguage");
    m_channel = addChoice(u"preferredChannel"_s, "detailChannel");
    addText(u"tier"_s, "detailTier");
    addText(u"about"_s, "detailAbout");
    layOut();
    say();
}

void PersonFields::addText(const QString &key, const char *name)
{
    auto *field = new TextField(TextField::Size::Bar, this);
    field->setObjectName(QString::fromLatin1(name));
    connect(field, &QLineEdit::textChanged, this, &PersonFields::tell);
    add(key, field);
}

QComboBox *PersonFields::addChoice(const QString &key, const char *name)
{
    auto *field = new QComboBox(this);
    field->setObjectName(QString::fromLatin1(name));
    field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    field->setMinimumContentsLength(12);
    field->installEventFilter(this);
    connect(field, &QComboBox::currentIndexChanged, this, &PersonFields::tell);
    add(key, field);
    return field;
}

void PersonFields::add(const QString &key, QWidget *input)
{
    auto *name = new Label(this);
    name->withColour(Colour::Muted)->withSize(Label::Size::Small);
    name->setBuddy(input);
    m_fields.append({key, input, name});
}

void PersonFields::layOut()
{
    const Metrics m;
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(m.margin());
    grid->setVerticalSpacing(m.tight());
    for (int at = 0; at < m_fields.size(); ++at) {
        const bool isLast = at == m_fields.size() - 1; // one line about them takes the whole width
        const int row = 2 * (at / 2);
        grid->addWidget(m_fields.at(at).name, row, at % 2, 1, isLast ? 2 : 1);
        grid->addWidget(m_fields.at(at).input, row + 1, at % 2, 1, isLast ? 2 : 1);
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
}

/// Typing letters finds a country; the window's one-letter keys must wait.
bool PersonFields::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && qobject_cast<QComboBox *>(watched)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (!key->text().isEmpty() && key->text().front().isLetterOrNumber()) {
            event->accept();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PersonFields::begin(const domain::Customer &customer)
{
    m_customer = customer;
    m_was = {};
    m_isFilling = true;
    for (QComboBox *choice : {m_country, m_zone, m_language, m_channel})
        choice->clear(); // of what was chosen for somebody else
    fillChoices();
    const QJsonObject held = domain::toJson(domain::Entity(m_customer));
    for (const Field &field : m_fields)
        put(field, textIn(held, field.key));
    m_isFilling = false;
    tell();
}

void PersonFields::follow(const domain::Customer &customer)
{
    const QJsonObject before = domain::toJson(domain::Entity(m_customer));
    const QJsonObject now = domain::toJson(domain::Entity(customer));
    m_customer = customer;
    m_isFilling = true;
    for (const Field &field : m_fields) {
        const QString old = textIn(before, field.key);
        const QString newer = textIn(now, field.key);
        if (old != newer && shown(field) == old.simplified())
            put(field, newer);
    }
    m_isFilling = false;
    tell();
}

void PersonFields::putBack(const ChangeCustomer &draft)
{
    const QJsonObject typed = domain::argumentsOf(draft);
    m_was = draft.was;
    m_isFilling = true;
    for (const Field &field : m_fields) {
        if (typed.contains(field.key))
            put(field, textIn(typed, field.key));
    }
    m_isFilling = false;
    tell();
}

void PersonFields::put(const Field &field, const QString &value)
{
    if (auto *choice = qobject_cast<QComboBox *>(field.input))
        chooseCode(*choice, value);
    else
        static_cast<TextField *>(field.input)->setText(value);
}

QString PersonFields::shown(const Field &field)
{
    if (const auto *choice = qobject_cast<const QComboBox *>(field.input))
        return choice->currentData().toString();
    return static_cast<const TextField *>(field.input)->text().simplified();
}

ChangeCustomer PersonFields::changes() const
{
    ChangeCustomer change = differences();
    change.was = m_was;
    return change;
}

ChangeCustomer PersonFields::differences() const
{
    const QJsonObject held = domain::toJson(domain::Entity(m_customer));
    const auto differs = [this, &held](const QString &key) {
        const QString now = shown(fieldOf(key));
        return now == textIn(held, key).simplified() ? std::nullopt : std::optional(now);
    };
    ChangeCustomer change{.customer = m_customer.id,
                          .name = differs(u"name"_s),
                          .company = differs(u"company"_s),
                          .city = differs(u"city"_s),
                          .country = differs(u"country"_s),
                          .zone = differs(u"zone"_s),
                          .tier = differs(u"tier"_s),
                          .about = differs(u"about"_s)};
    if (const auto language = differs(u"languages"_s)) {
        QStringList languages = m_customer.languages;
        languages.removeAll(*language);
        if (!language->isEmpty())
            languages.prepend(*language);
        change.languages = languages;
    }
    if (const auto channel = differs(u"preferredChannel"_s))
        change.preferredChannel = domain::fromName<Channel>(*channel);
    return change;
}

const PersonFields::Field &PersonFields::fieldOf(const QString &key) const
{
    return *std::ranges::find(m_fields, key, &Field::key);
}

/// A field that differs now and did not before was seen as the customer is now.
void PersonFields::remember()
{
    ChangeCustomer now = differences();
    domain::rememberBase(now, m_customer);
    for (auto base = now.was.begin(); base != now.was.end(); ++base) {
        if (const auto before = m_was.constFind(base.key()); before != m_was.constEnd())
            *base = *before;
    }
    m_was = now.was;
    seeOtherLanguages();
}

/// The field shows the first language only. While that is as its writer saw it, the others are
/// nothing that they decided.
void PersonFields::seeOtherLanguages()
{
    const auto languages = m_was.find(u"languages"_s);
    if (languages != m_was.end()
        && languages->toArray().at(0).toString() == m_customer.languages.value(0))
        *languages = QJsonArray::fromStringList(m_customer.languages);
}

QStringList PersonFields::clashes() const
{
    const QJsonObject held = domain::toJson(domain::Entity(m_customer));
    QStringList out;
    for (const QString &key : domain::clashesOf(changes(), m_customer)) {
        const Field &field = fieldOf(key);
        out.append(tr("%1: %2", "the name of a field and what it holds")
                       .arg(field.name->text(), isolated(words(field, textIn(held, key)))));
    }
    return out;
}

QString PersonFields::words(const Field &field, const QString &value)
{
    const auto *choice = qobject_cast<const QComboBox *>(field.input);
    const int at = choice ? choice->findData(value) : -1;
    if (at >= 0)
        return choice->itemText(at);
    return value.isEmpty() ? tr("nothing", "what an empty field holds") : value;
}

void PersonFields::keepMine()
{
    m_was = {};
    tell();
}

void PersonFields::takeTheirs()
{
    const QJsonObject held = domain::toJson(domain::Entity(m_customer));
    const QStringList clashing = domain::clashesOf(changes(), m_customer);
    m_isFilling = true;
    for (const QString &key : clashing)
        put(fieldOf(key), textIn(held, key));
    m_isFilling = false;
    tell();
}

bool PersonFields::hasName() const
{
    return !shown(m_fields.first()).isEmpty();
}

void PersonFields::tell()
{
    if (m_isFilling)
        return;
    remember();
    Q_EMIT changed();
}

void PersonFields::fillChoices()
{
    fillCountries(*m_country, m_country->currentData().toString());
    fillZones(*m_zone, m_customer.country, m_zone->currentData().toString());
    fillLanguages(*m_language, m_language->currentData().toString());
    const QString channelBefore = m_channel->currentData().toString();
    m_channel->clear();
    m_channel->addItem(tr("Not known", "the channel a customer prefers"));
    for (const Channel channel : {Channel::Call, Channel::Email, Channel::WhatsApp, Channel::Sms,
                                  Channel::Chat, Channel::Social, Channel::Visit}) {
        m_channel->addItem(iconOf(iconFor(channel)), wordFor(channel),
                           QString(domain::nameOf(channel)));
    }
    chooseCode(*m_channel, channelBefore);
}

void PersonFields::translateChoices()
{
    m_isFilling = true;
    fillChoices();
    m_isFilling = false;
}

void PersonFields::say()
{
    const QStringList words{
        tr("Name"),    tr("Company"),   tr("City"),
        tr("Country"), tr("Time zone"), tr("Language"),
        tr("Prefers"), tr("Tier"),      tr("One line that every agent should know")};
    for (qsizetype at = 0; at < words.size(); ++at) {
        m_fields.at(at).name->setText(words.at(at));
        m_fields.at(at).input->setAccessibleName(words.at(at));
    }
}
} // namespace hadir::ui
