// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/PersonFields.h"

#include "app/domain/clash.h"
#include "app/domain/commandJson.h"
#include "app/domain/entityJson.h"
#include "ui/customer/ChoiceField.h"
#include "ui/customer/LanguagesField.h"
#include "ui/customer/places.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/TextField.h"
#include "ui/words/detailWords.h"
#include "ui/words/formats.h"
#include "ui/words/stageWords.h"
#include "ui/words/words.h"

#include <QGridLayout>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using hadir::domain::ChangeCustomer;
using hadir::domain::Channel;

namespace hadir::ui {
namespace {
/// As a field shows it: of several languages all, with commas between.
QString textIn(const QJsonObject &fields, const QString &key)
{
    const QJsonValue value = fields.value(key);
    if (!value.isArray())
        return value.toString();
    return value.toVariant().toStringList().join(u',');
}

QStringList listIn(const QString &text)
{
    return text.split(u',', Qt::SkipEmptyParts);
}

/// Whoever goes on typing stays where they are.
void putText(TextField &field, const QString &value)
{
    const int at = field.text() == value ? field.cursorPosition() : int(value.size());
    field.setText(value);
    field.setCursorPosition(at);
}
} // namespace

PersonFields::PersonFields(QWidget *parent) : QWidget(parent)
{
    addText(u"name"_s, "detailName", Width::Whole);
    addText(u"company"_s, "detailCompany");
    addText(u"tier"_s, "detailTier");
    addText(u"city"_s, "detailCity");
    m_country = addChoice(u"country"_s, "detailCountry");
    m_zone = addChoice(u"zone"_s, "detailZone");
    m_channel = addChoice(u"preferredChannel"_s, "detailChannel");
    m_stage = addChoice(u"stage"_s, "detailStage");
    addLanguages();
    addText(u"about"_s, "detailAbout", Width::Whole);
    layOut();
    say();
}

void PersonFields::addText(const QString &key, const char *name, Width width)
{
    auto *field = new TextField(TextField::Size::Bar, this);
    field->setObjectName(QString::fromLatin1(name));
    connect(field, &QLineEdit::textChanged, this, &PersonFields::tell);
    add(key, field, width);
}

QComboBox *PersonFields::addChoice(const QString &key, const char *name)
{
    auto *field = new ChoiceField(this);
    field->setObjectName(QString::fromLatin1(name));
    connect(field, &QComboBox::currentIndexChanged, this, &PersonFields::tell);
    add(key, field, Width::Half);
    return field;
}

void PersonFields::add(const QString &key, QWidget *input, Width width)
{
    auto *name = new Label(this);
    name->withColour(Colour::Muted)->withSize(Label::Size::Small);
    name->setBuddy(input);
    m_fields.append({key, input, name, width});
}

void PersonFields::addLanguages()
{
    m_languages = new LanguagesField(this);
    connect(m_languages, &LanguagesField::changed, this, &PersonFields::tell);
    m_fields.append({u"languages"_s, m_languages, nullptr, Width::Whole});
}

void PersonFields::layOut()
{
    const Metrics m;
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(m.margin());
    grid->setVerticalSpacing(m.air(4));
    int row = 0;
    int column = 0;
    for (const Field &field : std::as_const(m_fields)) {
        const bool isWhole = field.width == Width::Whole;
        if (isWhole && std::exchange(column, 0) != 0)
            row += 2;
        if (field.name)
            grid->addWidget(field.name, row, column, 1, isWhole ? 2 : 1);
        grid->addWidget(field.input, row + 1, column, 1, isWhole ? 2 : 1);
        column = isWhole ? 0 : 1 - column;
        row += column == 0 ? 2 : 0;
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
}

void PersonFields::begin(const domain::Customer &customer)
{
    m_customer = customer;
    m_was = {};
    m_isFilling = true;
    for (QComboBox *choice : {m_country, m_zone, m_channel, m_stage})
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
        const QString typed = shown(field);
        // Words that have been saved are filled in anew, too: what they were before they were
        // finished cannot be undone to.
        if (old != newer && (typed == old.simplified() || typed == newer.simplified()))
            put(field, newer);
    }
    mergeLanguages();
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
    mergeLanguages();
    m_isFilling = false;
    tell();
}

void PersonFields::put(const Field &field, const QString &value)
{
    if (auto *choice = qobject_cast<QComboBox *>(field.input))
        chooseCode(*choice, value);
    else if (auto *languages = qobject_cast<LanguagesField *>(field.input))
        languages->setLanguages(listIn(value));
    else
        putText(*static_cast<TextField *>(field.input), value);
}

QString PersonFields::shown(const Field &field)
{
    if (const auto *choice = qobject_cast<const QComboBox *>(field.input))
        return choice->currentData().toString();
    if (const auto *languages = qobject_cast<const LanguagesField *>(field.input))
        return languages->languages().join(u',');
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
    if (const auto languages = differs(u"languages"_s))
        change.languages = listIn(*languages);
    if (const auto channel = differs(u"preferredChannel"_s))
        change.preferredChannel = domain::fromName<Channel>(*channel);
    if (const auto stage = differs(u"stage"_s))
        change.stage = domain::fromName<domain::Stage>(*stage);
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
}

/// A language more on either side is nothing that two could differ about.
void PersonFields::mergeLanguages()
{
    const auto was = m_was.find(u"languages"_s);
    if (was == m_was.end())
        return;
    const auto merged = domain::mergedLanguages(was->toVariant().toStringList(),
                                                m_languages->languages(), m_customer.languages);
    if (!merged)
        return; // it is asked about
    m_languages->setLanguages(*merged);
    *was = QJsonArray::fromStringList(m_customer.languages);
}

QList<FieldClash> PersonFields::clashes() const
{
    const QJsonObject held = domain::toJson(domain::Entity(m_customer));
    QList<FieldClash> out;
    for (const QString &key : domain::clashesOf(changes(), m_customer)) {
        out.append({key, nameOfDetail(key), valueOfDetail(key, held.value(key))});
    }
    return out;
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
    m_languages->translateChoices();
    const QString channelBefore = m_channel->currentData().toString();
    m_channel->clear();
    m_channel->addItem(tr("Not known", "the channel a customer prefers"));
    for (const Channel channel : {Channel::Call, Channel::Email, Channel::WhatsApp, Channel::Sms,
                                  Channel::Chat, Channel::Social, Channel::Visit}) {
        m_channel->addItem(iconOf(iconFor(channel)), wordFor(channel),
                           QString(domain::nameOf(channel)));
    }
    chooseCode(*m_channel, channelBefore);
    fillStages();
}

void PersonFields::fillStages()
{
    using domain::Stage;
    const QString before = m_stage->currentData().toString();
    m_stage->clear();
    m_stage->addItem(tr("Not known", "the stage of a customer"));
    for (const Stage stage :
         {Stage::Prospect, Stage::New, Stage::Active, Stage::AtRisk, Stage::Lapsed})
        m_stage->addItem(wordFor(stage), QString(domain::nameOf(stage)));
    chooseCode(*m_stage, before);
}

void PersonFields::translateChoices()
{
    m_isFilling = true;
    fillChoices();
    m_isFilling = false;
}

void PersonFields::showWaiting(const QSet<QString> &fields)
{
    if (std::exchange(m_waiting, fields) != fields)
        say();
}

void PersonFields::say()
{
    for (const Field &field : std::as_const(m_fields)) {
        if (!field.name)
            continue;
        const QString name = nameOfDetail(field.key);
        const bool waits = m_waiting.contains(field.key);
        field.name->setText(waits ? tr("%1 · not sent yet", "the name of a field").arg(name)
                                  : name);
        field.input->setAccessibleName(name);
        field.input->setAccessibleDescription(waits ? tr("Saved here, not yet on the server")
                                                    : QString());
    }
    m_languages->say(m_waiting.contains(u"languages"_s) ? LanguagesField::Waits::ForTheLine
                                                        : LanguagesField::Waits::ForNothing);
}
} // namespace hadir::ui
