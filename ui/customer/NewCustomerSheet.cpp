// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/NewCustomerSheet.h"

#include "app/domain/PhoneNumber.h"
#include "ui/customer/places.h"
#include "ui/widgets/Banner.h"
#include "ui/words/formats.h"

#include <QComboBox>

using namespace Qt::Literals::StringLiterals;
using hadir::domain::AddContactPoint;
using hadir::domain::ContactKind;

namespace hadir::ui {

NewCustomerSheet::NewCustomerSheet(QWidget *parent)
    : Sheet(tr("New customer"), tr("Add the customer"), parent)
    , m_name(addText("customerName", tr("Name")))
    , m_phone(addText("customerPhone", tr("Phone")))
    , m_email(addText("customerEmail", tr("Email")))
    , m_company(addText("customerCompany", tr("Company")))
    , m_city(addText("customerCity", tr("City")))
    , m_country(addChoice("customerCountry", tr("Country")))
    , m_language(addChoice("customerLanguage", tr("Language")))
    , m_known(new Banner(this))
{
    setObjectName(u"newCustomerSheet"_s);
    fillCountries(*m_country, {});
    fillLanguages(*m_language, {});
    m_known->setObjectName(u"customerKnown"_s);
    addNotice(m_known);
    for (const TextField *field : {m_name, m_phone, m_email, m_company, m_city})
        connect(field, &QLineEdit::textChanged, this, &NewCustomerSheet::tellTyped);
    connect(m_country, &QComboBox::currentIndexChanged, this, &NewCustomerSheet::tellTyped);
    connect(m_known, &Banner::actionRequested, this, [this] {
        const domain::CustomerId meant = m_knownId;
        QDialog::reject(); // what was typed is about somebody who is there
        Q_EMIT knownWanted(meant);
    });
}

void NewCustomerSheet::startWith(const QString &typed)
{
    const bool isNumber = std::ranges::any_of(typed, [](QChar c) { return c.isDigit(); })
                          && !std::ranges::any_of(typed, [](QChar c) { return c.isLetter(); });
    TextField *field = typed.contains(u'@') ? m_email : isNumber ? m_phone : m_name;
    field->setText(typed);
    m_name->setFocus();
}

QString NewCustomerSheet::missing() const
{
    if (m_name->text().trimmed().isEmpty())
        return tr("Enter a name first.");
    const QString number = m_phone->text().trimmed();
    const QString region = m_country->currentData().toString();
    if (!number.isEmpty() && !domain::PhoneNumber::read(number, region))
        return tr("The phone number is not complete. Choose the country, or begin it with +.");
    const QString email = m_email->text().trimmed();
    return email.isEmpty() || email.indexOf(u'@') > 0 ? QString()
                                                      : tr("The email address is not complete.");
}

void NewCustomerSheet::showKnown(domain::CustomerId customer, const QString &who,
                                 const QString &why)
{
    m_knownId = customer;
    if (customer.isNull())
        m_known->hide();
    else
        m_known->tell(Tone::Neutral, who, why, tr("Open"));
}

domain::CreateCustomer NewCustomerSheet::customer() const
{
    const QString region = m_country->currentData().toString();
    const QString language = m_language->currentData().toString();
    return {.name = m_name->text().simplified(),
            .company = m_company->text().simplified(),
            .city = m_city->text().simplified(),
            .country = region,
            .zone = onlyZoneOf(region),
            .languages = language.isEmpty() ? QStringList() : QStringList{language}};
}

QList<AddContactPoint> NewCustomerSheet::contactPoints() const
{
    const QString region = m_country->currentData().toString();
    QList<AddContactPoint> points;
    if (const QString number = m_phone->text().trimmed(); !number.isEmpty())
        points.append({.kind = ContactKind::Phone, .value = number, .region = region});
    if (const QString email = m_email->text().trimmed(); !email.isEmpty())
        points.append({.kind = ContactKind::Email, .value = email});
    return points;
}

void NewCustomerSheet::tellTyped()
{
    QList<AddContactPoint> points = contactPoints();
    for (AddContactPoint &point : points) {
        if (point.kind != ContactKind::Phone)
            continue;
        const auto number = domain::PhoneNumber::read(point.value, point.region);
        point.value = number ? number->e164() : QString();
    }
    points.removeIf([](const AddContactPoint &point) { return point.value.isEmpty(); });
    Q_EMIT typed(customer(), points);
}

void NewCustomerSheet::submit()
{
    Q_EMIT created(customer(), contactPoints());
}
} // namespace hadir::ui
