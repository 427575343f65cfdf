// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/unsentChanges.h"

#include "tests/ui/support/SeatedDesk.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using ui::CaseField;

class tst_unsentChanges final : public QObject
{
    Q_OBJECT

    support::SeatedDesk m_seat;

private Q_SLOTS:
    void everyChangeIsFoundWhereItIsMarked()
    {
        QVERIFY(m_seat.open());
        const domain::CaseId about = m_seat.takeCase(u"Ahmad"_s, u"Charged twice"_s);
        const auto customer = (*m_seat.desk().reader().caseWith(about))->customer;
        const auto phone = m_seat.desk().ids().make<domain::ContactPoint>();
        const auto mail = m_seat.desk().ids().make<domain::ContactPoint>();
        QVERIFY(m_seat.does(domain::AddContactPoint{
            .contactPoint = phone, .customer = customer, .value = u"+60123454417"_s}));
        QVERIFY(m_seat.does(domain::AddContactPoint{.contactPoint = mail,
                                                    .customer = customer,
                                                    .kind = domain::ContactKind::Email,
                                                    .value = u"ahmad@example.com"_s}));
        QVERIFY(m_seat.isConfirmed());
        const auto nothing = ui::unsentChanges(m_seat.desk().reader());
        QVERIFY(nothing && nothing->cases.isEmpty() && nothing->caseFields.isEmpty());
        QVERIFY(nothing->details.isEmpty() && nothing->contactPoints.isEmpty());

        QVERIFY(m_seat.does(domain::SetCasePriority{about, domain::Priority::High}));
        QVERIFY(m_seat.does(domain::ChangeCustomer{.customer = customer, .city = u"Kuching"_s}));
        QVERIFY(m_seat.does(domain::ConfirmContactPoint{.contactPoint = phone}));
        QVERIFY(m_seat.does(domain::ReplyToCustomer{
            .interaction = m_seat.desk().ids().make<domain::Interaction>(),
            .customer = customer,
            .caseId = about,
            .channel = domain::Channel::Email,
            .contactPoint = mail,
            .body = u"On its way."_s}));
        const auto unsent = ui::unsentChanges(m_seat.desk().reader());
        QVERIFY(unsent);
        QCOMPARE(unsent->cases, QSet{about});
        QCOMPARE(unsent->caseFields.value(about), QSet{CaseField::Priority});
        QCOMPARE(unsent->details.value(customer), QSet{u"city"_s});
        QCOMPARE(unsent->contactPoints, QSet{phone}); // a reply only goes to the other
    }
};

QTEST_MAIN(tst_unsentChanges)
#include "tst_unsentChanges.moc"
