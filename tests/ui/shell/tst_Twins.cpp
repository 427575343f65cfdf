// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/Twins.h"

#include "tests/ui/support/SeatedDesk.h"
#include "ui/customer/CustomerPage.h"
#include "ui/customer/NewCustomerSheet.h"
#include "ui/inbox/CustomerListPane.h"
#include "ui/shell/CustomerListBinding.h"
#include "ui/theme/Theme.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/Banner.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace hadir;
using namespace hadir::ui;
using namespace Qt::Literals::StringLiterals;

namespace {
/// A real desk without a line that holds two of one number.
struct Pair
{
    support::SeatedDesk seat;
    domain::CustomerId nur;
    domain::CustomerId twin;

    bool isThere()
    {
        if (!seat.open())
            return false;
        nur = add(u"Nur Aisyah"_s, u"+60123454417"_s);
        twin = add(u"N. A. Trading"_s, u"+60123454417"_s);
        return !nur.isNull() && !twin.isNull();
    }

    domain::CustomerId add(const QString &name, const QString &number)
    {
        const auto id = seat.desk().ids().make<domain::Customer>();
        const bool isDone =
            seat.does(domain::CreateCustomer{.customer = id, .name = name})
            && seat.does(domain::AddContactPoint{
                .contactPoint = seat.desk().ids().make<domain::ContactPoint>(),
                .customer = id,
                .kind = domain::ContactKind::Phone,
                .value = number});
        return isDone ? id : domain::CustomerId();
    }

    void show(CustomerPage &page, domain::CustomerId whom)
    {
        models::CustomerFile file;
        file.customer = seat.desk().reader().customer(whom).value().value().customer;
        page.show(file);
    }
};

QString words(const QWidget &in, const QString &name)
{
    return withoutIsolates(in.findChild<QLabel *>(name)->text());
}
} // namespace

class tst_Twins final : public QObject
{
    Q_OBJECT

    Theme m_theme{*qApp};

private Q_SLOTS:
    void whoHasTheSameNumberIsNamedOnThePage()
    {
        Pair pair;
        QVERIFY(pair.isThere());
        CustomerPage page(pair.seat.desk().clock());
        Twins twins(pair.seat.desk(), page);
        pair.show(page, pair.nur);
        twins.look(pair.nur);
        QTRY_VERIFY(!page.twin().isHidden());
        QCOMPARE(words(page.twin(), u"bannerTitle"_s),
                 u"N. A. Trading is probably the same person"_s);
        QCOMPARE(words(page.twin(), u"bannerText"_s), u"The same: the number +60 12-345 4417."_s);
        QSignalSpy merge(&twins, &Twins::mergeWanted);
        page.twin().findChild<QPushButton *>(u"bannerAction"_s)->click();
        QCOMPARE(merge.value(0).value(0).value<domain::CustomerId>(), pair.nur);
        QCOMPARE(merge.value(0).value(1).value<domain::CustomerId>(), pair.twin);
    }

    void whoIsNotTheSameIsNotNamedAgain()
    {
        Pair pair;
        QVERIFY(pair.isThere());
        {
            CustomerPage page(pair.seat.desk().clock());
            Twins twins(pair.seat.desk(), page);
            pair.show(page, pair.nur);
            twins.look(pair.nur);
            QTRY_VERIFY(!page.twin().isHidden());
            page.twin().findChild<QPushButton *>(u"bannerOther"_s)->click();
            QVERIFY(page.twin().isHidden());
        }
        const auto third = pair.add(u"Lim Wei Jie"_s, u"+60123454417"_s);
        QVERIFY(!third.isNull());
        QVERIFY(pair.seat.open()); // another day
        for (const auto &[whom, named] :
             {std::pair(pair.twin, u"Lim Wei Jie"_s), std::pair(pair.nur, u"Lim Wei Jie"_s)}) {
            CustomerPage page(pair.seat.desk().clock());
            Twins twins(pair.seat.desk(), page);
            pair.show(page, whom);
            twins.look(whom);
            QTRY_VERIFY(!page.twin().isHidden());
            QVERIFY(words(page.twin(), u"bannerTitle"_s).startsWith(named));
        }
    }

    void nobodyIsNamedOnTheNextCustomersPage()
    {
        Pair pair;
        QVERIFY(pair.isThere());
        const auto alone = pair.add(u"Omar"_s, u"+60129999999"_s);
        CustomerPage page(pair.seat.desk().clock());
        Twins twins(pair.seat.desk(), page);
        pair.show(page, pair.nur);
        twins.look(pair.nur);
        pair.show(page, alone); // before the answer
        twins.look(alone);
        QVERIFY(!QTest::qWaitFor([&page] { return !page.twin().isHidden(); }, 200));
    }

    void whoIsWrittenDownAgainIsOfferedInstead()
    {
        Pair pair;
        QVERIFY(pair.isThere());
        QWidget window;
        CustomerListPane pane(pair.seat.desk().clock());
        CustomerListBinding binding(pair.seat.desk(), pane, window);
        window.show();
        binding.askForNew({});
        auto *sheet = window.findChild<NewCustomerSheet *>();
        QVERIFY(sheet);
        sheet->findChild<QLineEdit *>(u"customerPhone"_s)->setText(u"+60 12 345 4417"_s);
        auto *known = sheet->findChild<Banner *>(u"customerKnown"_s);
        QTRY_VERIFY(!known->isHidden());
        QCOMPARE(words(*known, u"bannerTitle"_s), u"Nur Aisyah is here already"_s);
        QSignalSpy opened(&binding, &CustomerListBinding::opened);
        known->findChild<QPushButton *>(u"bannerAction"_s)->click();
        QCOMPARE(opened.value(0).value(0).value<domain::CustomerId>(), pair.nur);
        QVERIFY(!sheet->isVisible());
    }
};

QTEST_MAIN(tst_Twins)
#include "tst_Twins.moc"
