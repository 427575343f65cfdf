// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/lookalikes.h"

#include "app/store/Cache.h"
#include "app/store/entityTables.h"
#include "tests/support/SequentialIds.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir::domain;
using namespace hadir::store;
using hadir::support::SequentialIds;

namespace {
struct Town
{
    SequentialIds ids;
    Cache cache = Cache::open(u":memory:"_s).value();
    qint64 revision = 0;

    void hears(const QList<Entity> &entities)
    {
        const Patch patch{.entities = entities, .cursor = {u"e"_s, ++revision, 0}};
        (void)cache.apply(patch, {}).value();
    }

    Customer person(const QString &name, const QString &company = {}, const QString &city = {})
    {
        const Customer made{
            .id = ids.make<Customer>(), .name = name, .company = company, .city = city};
        hears({made});
        return made;
    }

    void reach(const Customer &whom, ContactKind kind, const QString &value, bool isRetired = false)
    {
        hears({ContactPoint{.id = ids.make<ContactPoint>(),
                            .customer = whom.id,
                            .kind = kind,
                            .value = value,
                            .retired = isRetired}});
    }

    Portrait portraitOf(const Customer &whom)
    {
        return {.id = whom.id,
                .name = whom.name,
                .company = whom.company,
                .city = whom.city,
                .contactPoints = contactPointsOf(cache.database(), whom.id).value()};
    }

    QList<Lookalike> like(const Portrait &portrait, const QSet<CustomerId> &others = {})
    {
        return lookalikesOf(cache.database(), portrait, others).value();
    }

    QList<Lookalike> like(const Customer &whom) { return like(portraitOf(whom)); }
};

QStringList names(const QList<Lookalike> &found)
{
    QStringList out;
    for (const Lookalike &one : found)
        out.append(one.customer.name);
    return out;
}
} // namespace

class tst_lookalikes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameNumberIsEnoughByItself()
    {
        Town town;
        const Customer nur = town.person(u"Nur Aisyah"_s);
        const Customer other = town.person(u"N. A. Trading"_s);
        town.reach(nur, ContactKind::Phone, u"+60123454417"_s);
        town.reach(other, ContactKind::Phone, u"+60123454417"_s);
        const auto found = town.like(nur);
        QCOMPARE(names(found), QStringList{u"N. A. Trading"_s});
        QCOMPARE(found.first().shared, QList{Resemblance::Phone});
        QCOMPARE(found.first().contact, u"+60123454417"_s);
    }

    void retiredNumberNeedsTheNameToo()
    {
        Town town;
        const Customer nur = town.person(u"Nur Aisyah"_s);
        const Customer same = town.person(u"Aisyah Nur"_s);
        const Customer stranger = town.person(u"Omar Farouk"_s);
        town.reach(nur, ContactKind::Phone, u"+60123454417"_s, true);
        town.reach(same, ContactKind::Phone, u"+60123454417"_s);
        town.reach(stranger, ContactKind::Phone, u"+60123454417"_s);
        const auto found = town.like(nur);
        QCOMPARE(names(found), QStringList{u"Aisyah Nur"_s});
        QCOMPARE(found.first().shared, (QList{Resemblance::Name, Resemblance::OldPhone}));
    }

    void numberOfAWholeHouseTellsNothing()
    {
        Town town;
        const Customer first = town.person(u"One"_s);
        town.reach(first, ContactKind::Phone, u"+60312345678"_s);
        for (int at = 0; at < 6; ++at)
            town.reach(town.person(u"Colleague %1"_s.arg(at)), ContactKind::Phone,
                       u"+60312345678"_s);
        QVERIFY(town.like(first).isEmpty());
    }

    void sameNameAloneIsNotEnough()
    {
        Town town;
        const Customer one = town.person(u"Ahmad Fauzi"_s);
        town.person(u"Ahmad Fauzi"_s);
        QVERIFY(town.like(one).isEmpty());
    }

    void similarNameInTheSameTownIsFound_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("other");
        QTest::newRow("swapped words") << u"Lim Wei Jie"_s << u"Wei Jie Lim"_s;
        QTest::newRow("one typing mistake") << u"Siti Rahmah"_s << u"Siti Rahmha"_s;
        QTest::newRow("mistake, seen from the other side") << u"Siti Rahmha"_s << u"Siti Rahmah"_s;
        QTest::newRow("a name more") << u"Nur Aisyah"_s << u"Nur Aisyah binti Rahman"_s;
        QTest::newRow("a name less") << u"Nur Aisyah binti Rahman"_s << u"Nur Aisyah"_s;
        QTest::newRow("accents and case") << u"josé garcía"_s << u"Jose Garcia"_s;
        QTest::newRow("Arabic forms") << u"أحمد بن يحيى"_s << u"احمد يحيي"_s;
    }
    void similarNameInTheSameTownIsFound()
    {
        QFETCH(QString, name);
        QFETCH(QString, other);
        Town town;
        const Customer one = town.person(name, {}, u"Ipoh"_s);
        town.person(other, {}, u"IPOH"_s);
        town.person(u"Somebody Else"_s, {}, u"Ipoh"_s);
        QCOMPARE(names(town.like(one)), QStringList{other});
    }

    void differentPeopleAreNotFound_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("other");
        QTest::newRow("another family") << u"Siti Rahmah"_s << u"Siti Aminah"_s;
        QTest::newRow("two mistakes") << u"Siti Rahmah"_s << u"Sitti Rahmha"_s;
        QTest::newRow("brothers") << u"Ali bin Hassan"_s << u"Adi bin Hassan"_s;
        QTest::newRow("one word of two") << u"Fatimah"_s << u"Fatimah Zahra"_s;
    }
    void differentPeopleAreNotFound()
    {
        QFETCH(QString, name);
        QFETCH(QString, other);
        Town town;
        const Customer one = town.person(name, u"Petronas"_s, u"Ipoh"_s);
        town.person(other, u"Petronas"_s, u"Ipoh"_s);
        QCOMPARE(names(town.like(one)), QStringList());
    }

    void likeliestStandsFirst()
    {
        Town town;
        const Customer nur = town.person(u"Nur Aisyah"_s, u"Maju"_s, u"Ipoh"_s);
        const Customer byName = town.person(u"Nur Aisyah"_s, {}, u"Ipoh"_s);
        const Customer byBoth = town.person(u"Nur Aisyah"_s, u"Maju"_s);
        town.reach(nur, ContactKind::Email, u"nur@example.com"_s);
        town.reach(byBoth, ContactKind::Email, u"nur@example.com"_s);
        const auto found = town.like(nur);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].customer.id, byBoth.id);
        QCOMPARE(found[0].shared,
                 (QList{Resemblance::Email, Resemblance::Name, Resemblance::Company}));
        QCOMPARE(found[1].customer.id, byName.id);
        QVERIFY(found[0].certainty > found[1].certainty);
    }

    void whoWasSaidToBeAnotherIsLeftOut()
    {
        Town town;
        const Customer nur = town.person(u"Nur Aisyah"_s, {}, u"Ipoh"_s);
        const Customer twin = town.person(u"Nur Aisyah"_s, {}, u"Ipoh"_s);
        QCOMPARE(town.like(nur).size(), 1);
        QVERIFY(town.like(town.portraitOf(nur), {twin.id}).isEmpty());
    }

    void somebodyNewIsComparedByWhatWasTyped()
    {
        Town town;
        const Customer nur = town.person(u"Nur Aisyah"_s);
        town.reach(nur, ContactKind::Email, u"nur@example.com"_s);
        const ContactPoint typed{.kind = ContactKind::Email, .value = u"nur@example.com"_s};
        QCOMPARE(names(town.like({.name = u"N"_s, .contactPoints = {typed}})),
                 QStringList{u"Nur Aisyah"_s});
    }

    /// A desk of twenty thousand where half are called the same answers within two frames.
    void manyOfOneNameDoNotTakeLong()
    {
        Town town;
        QList<Entity> all;
        for (int at = 0; at < 20'000; ++at) {
            const QString name = at % 2 ? u"Muhammad Family%1"_s.arg(at) : u"Muhammad Ali"_s;
            all.append(
                Customer{.id = town.ids.make<Customer>(), .name = name, .city = u"Ipoh"_s});
        }
        town.hears(all);
        const Customer one = town.person(u"Muhammad Ali"_s, {}, u"Ipoh"_s);
        (void)town.like(one); // the statements are prepared once
        QElapsedTimer took;
        took.start();
        QCOMPARE(town.like(one).size(), 3);
        QVERIFY2(took.elapsed() < 200, qPrintable(QString::number(took.elapsed())));
    }
};

QTEST_GUILESS_MAIN(tst_lookalikes)
#include "tst_lookalikes.moc"
