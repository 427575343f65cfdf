// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/LedgerMemory.h"

#include "tests/support/SequentialIds.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using namespace hadir::domain;
using server::LedgerMemory;

namespace {
LedgerMemory::Key keyOf(const Entity &entity)
{
    return {int(entity.index()), uuidOf(entity)};
}
} // namespace

class tst_LedgerMemory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itKnowsWhatWasThereAndWhatWasNot()
    {
        const Entity nur = Customer{.id = ids.make<Customer>(), .name = u"Nur"_s};
        const Entity nobody = Customer{.id = ids.make<Customer>()};
        LedgerMemory memory;
        memory.learn({{keyOf(nur), nur}, {keyOf(nobody), std::nullopt}});
        QVERIFY(memory.find(keyOf(nur)));
        QVERIFY(*memory.find(keyOf(nur)) == nur);
        QVERIFY(memory.find(keyOf(nobody)));
        QVERIFY(!*memory.find(keyOf(nobody)));
        QVERIFY(!memory.find(keyOf(Customer{.id = ids.make<Customer>()})));
    }

    void afterAnotherHandWroteItKnowsNothing()
    {
        const Entity nur = Customer{.id = ids.make<Customer>(), .name = u"Nur"_s};
        LedgerMemory memory;
        memory.turnTo(1);
        memory.learn({{keyOf(nur), nur}});
        memory.turnTo(1);
        QVERIFY(memory.find(keyOf(nur)));
        memory.turnTo(2);
        QVERIFY(!memory.find(keyOf(nur)));
    }

    void whatIsLargeIsNotKept()
    {
        const Entity letter =
            Interaction{.id = ids.make<Interaction>(), .body = QString(50'000, u'x')};
        LedgerMemory memory;
        memory.learn({{keyOf(letter), letter}});
        QVERIFY(!memory.find(keyOf(letter)));
    }

    void itDoesNotGrowForEver()
    {
        LedgerMemory memory;
        Entity first = Customer{.id = ids.make<Customer>()};
        memory.learn({{keyOf(first), first}});
        for (int batch = 0; batch < 50; ++batch) {
            LedgerMemory::Known known;
            for (int n = 0; n < 500; ++n) {
                const Entity one = Customer{.id = ids.make<Customer>()};
                known.insert(keyOf(one), one);
            }
            memory.learn(known);
            QVERIFY(memory.find(known.begin().key()));
        }
        QVERIFY(!memory.find(keyOf(first)));
    }

private:
    support::SequentialIds ids;
};

QTEST_GUILESS_MAIN(tst_LedgerMemory)
#include "tst_LedgerMemory.moc"
