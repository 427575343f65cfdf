// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/ContactPointSheet.h"

#include "app/domain/PhoneNumber.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/Label.h"
#include "ui/words/words.h"

#include <QComboBox>

using namespace Qt::Literals::StringLiterals;
using hadir::domain::ContactKind;

namespace hadir::ui {

ContactPointSheet::ContactPointSheet(domain::CustomerId customer, const QString &region,
                                     QWidget *parent)
    : Sheet(tr("Add a way to reach the customer"), tr("Add"), parent)
    , m_customer(customer)
    , m_region(region)
    , m_kind(addChoice("contactKind", tr("Kind")))
    , m_value(addText("contactValue", tr("Number, address or name")))
    , m_service(addText("contactService", tr("Network"), u"instagram"_s))
    , m_label(addText("contactLabel", tr("Label")))
    , m_hint(addHint({}))
{
    setObjectName(u"contactPointSheet"_s);
    for (const ContactKind kind : {ContactKind::Phone, ContactKind::Email, ContactKind::Handle})
        m_kind->addItem(iconOf(iconFor(kind)), wordFor(kind), QVariant::fromValue(kind));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ContactPointSheet::showKind);
    connect(m_value, &QLineEdit::textChanged, this, &ContactPointSheet::showKind);
    showKind();
}

ContactKind ContactPointSheet::kind() const
{
    return m_kind->currentData().value<ContactKind>();
}

/// Says how a number was understood, before it is saved.
void ContactPointSheet::showKind()
{
    showRow(m_service, kind() == ContactKind::Handle);
    m_label->setPlaceholderText(
        kind() == ContactKind::Phone ? tr("mobile", "label of a phone number") : QString());
    const QString value = m_value->text().trimmed();
    QString words;
    if (kind() == ContactKind::Phone && !value.isEmpty()) {
        const auto number = domain::PhoneNumber::read(value, m_region);
        if (number)
            words = tr("Read as %1.").arg(isolatedLtr(number->display()));
    }
    m_hint->setText(words);
    check();
}

QString ContactPointSheet::missing() const
{
    const QString value = m_value->text().trimmed();
    switch (kind()) {
    case ContactKind::Phone:
        if (value.isEmpty())
            return tr("Enter the number first.");
        return domain::PhoneNumber::read(value, m_region)
                   ? QString()
                   : tr("This is no complete number yet. Numbers from abroad begin with +.");
    case ContactKind::Email:
        return value.indexOf(u'@') > 0 && !value.endsWith(u'@')
                   ? QString()
                   : tr("Enter the whole email address first.");
    case ContactKind::Handle:
        return !value.isEmpty() && !m_service->text().trimmed().isEmpty()
                   ? QString()
                   : tr("Enter the name and its network first.");
    }
    Q_UNREACHABLE();
}

void ContactPointSheet::submit()
{
    Q_EMIT added({.customer = m_customer,
                  .kind = kind(),
                  .value = m_value->text().trimmed(),
                  .region = m_region,
                  .service = kind() == ContactKind::Handle ? m_service->text().trimmed().toLower()
                                                           : QString(),
                  .label = m_label->text().simplified()});
}
} // namespace hadir::ui
