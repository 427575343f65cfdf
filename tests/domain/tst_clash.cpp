// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/clash.h"

#include "tests/domain/Workspace.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir::domain;
using hadir::core::fromMillis;

class tst_clash final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoWhoChangeDifferentFieldsBothGetTheirs()
    {
        Workspace w;
        const Customer shown = *w.unit.find(w.ahmad);
        ChangeCustomer city{.customer = w.ahmad, .city = u"Johor Bahru"_s};
        ChangeCustomer tier{.customer = w.ahmad, .tier = u"Gold"_s};
        rememberBase(city, shown);
        rememberBase(tier, shown);
        QVERIFY(w.does(w.nur, city));
        QVERIFY(w.does(w.omar, tier));
        QCOMPARE(w.unit.find(w.ahmad)->city, u"Johor Bahru"_s);
        QCOMPARE(w.unit.find(w.ahmad)->tier, u"Gold"_s);
    }

    void aColleagueStandsInTheWayOfOneFieldOnly()
    {
        Workspace w;
        const Customer shown = *w.unit.find(w.ahmad);
        ChangeCustomer mine{.customer = w.ahmad,
                            .city = u"Kuching"_s,
                            .languages = QStringList{u"ms"_s},
                            .preferredChannel = std::optional<Channel>(),
                            .tier = u"Gold"_s};
        rememberBase(mine, shown);
        ChangeCustomer hers{.customer = w.ahmad, .city = u"Melaka"_s};
        rememberBase(hers, shown);
        QVERIFY(w.does(w.omar, hers));
        const QList<ChangeCustomer> parts = byField(mine);
        QCOMPARE(parts.size(), 4);
        QStringList refused;
        for (const ChangeCustomer &part : parts) {
            QCOMPARE(part.was.size(), 1);
            if (const Verdict verdict = w.does(w.nur, part); !verdict)
                refused.append(verdict.error().about);
        }
        QCOMPARE(refused, QStringList{u"city"_s});
        QCOMPARE(w.unit.find(w.ahmad)->city, u"Melaka"_s);
        QCOMPARE(w.unit.find(w.ahmad)->tier, u"Gold"_s);
        QCOMPARE(w.unit.find(w.ahmad)->languages, QStringList{u"ms"_s});
        QVERIFY(byField({.customer = w.ahmad}).isEmpty());
    }

    void theSecondOfTwoWhoChangeTheSameFieldIsAsked()
    {
        Workspace w;
        const Customer shown = *w.unit.find(w.ahmad);
        ChangeCustomer mine{
            .customer = w.ahmad, .city = u"Ipoh"_s, .languages = QStringList{u"ms"_s}};
        ChangeCustomer hers{.customer = w.ahmad, .city = u"Johor Bahru"_s};
        rememberBase(mine, shown);
        rememberBase(hers, shown);
        QVERIFY(w.does(w.omar, hers));
        const Verdict clash = w.does(w.nur, mine);
        QCOMPARE(refusalOf(clash), Refusal::Clash);
        QCOMPARE(clash.error().about, u"city"_s);
        QCOMPARE(w.unit.find(w.ahmad)->languages, QStringList()); // all of it or nothing
        rememberBase(mine, *w.unit.find(w.ahmad)); // seen now, and wanted all the same
        QVERIFY(w.does(w.nur, mine));
        QCOMPARE(w.unit.find(w.ahmad)->city, u"Ipoh"_s);
    }

    void whatWasKnownOfACustomerCanBeForgotten()
    {
        Workspace w;
        QVERIFY(w.does(w.nur, ChangeCustomer{.customer = w.ahmad,
                                             .languages = QStringList{u"ms"_s, u"en"_s},
                                             .preferredChannel = Channel::Email}));
        const Customer shown = *w.unit.find(w.ahmad);
        ChangeCustomer forget{.customer = w.ahmad, .languages = QStringList()};
        forget.preferredChannel.emplace();
        rememberBase(forget, shown);
        QCOMPARE(forget.was[u"preferredChannel"_s], QJsonValue(u"email"_s));
        ChangeCustomer hers{.customer = w.ahmad, .preferredChannel = Channel::Sms};
        rememberBase(hers, shown);
        QVERIFY(w.does(w.omar, hers));
        const Verdict clash = w.does(w.nur, forget);
        QCOMPARE(refusalOf(clash), Refusal::Clash);
        QCOMPARE(clash.error().about, u"preferredChannel"_s);
        rememberBase(forget, *w.unit.find(w.ahmad));
        QVERIFY(w.does(w.nur, forget));
        QVERIFY(!w.unit.find(w.ahmad)->preferredChannel);
        QVERIFY(w.unit.find(w.ahmad)->languages.isEmpty());
    }

    void whatTwoSayOfLanguagesIsPutTogether_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("held");
        QTest::addColumn<QString>("merged"); // of "ms en"; none: whoever wants is asked
        QTest::newRow("one added each") << u"ms en ta"_s << u"ms en zh"_s << u"ms en zh ta"_s;
        QTest::newRow("one added, one removed") << u"ms"_s << u"ms en zh"_s << u"ms zh"_s;
        QTest::newRow("another preferred here") << u"en ms"_s << u"ms en zh"_s << u"en ms zh"_s;
        QTest::newRow("another preferred there") << u"ms en zh"_s << u"en ms"_s << u"en ms zh"_s;
        QTest::newRow("the same") << u"fr ms en"_s << u"fr ms en"_s << u"fr ms en"_s;
        QTest::newRow("two preferred") << u"fr ms en"_s << u"zh ms en"_s << QString();
        QTest::newRow("preferred there, removed here") << u"ms"_s << u"en ms"_s << QString();
        QTest::newRow("emptied here, added there") << QString() << u"ms en zh"_s << QString();
    }
    void whatTwoSayOfLanguagesIsPutTogether()
    {
        QFETCH(const QString, wanted);
        QFETCH(const QString, held);
        QFETCH(const QString, merged);
        const auto in = [](const QString &text) { return text.split(u' ', Qt::SkipEmptyParts); };
        const auto together = mergedLanguages({u"ms"_s, u"en"_s}, in(wanted), in(held));
        QCOMPARE(together.has_value(), !merged.isEmpty());
        QCOMPARE(together.value_or(QStringList()), in(merged));
    }

    void twoWhoWantTheSameDoNotClash()
    {
        Workspace w;
        ChangeCustomer mine{.customer = w.ahmad, .city = u"Ipoh"_s};
        rememberBase(mine, *w.unit.find(w.ahmad));
        QVERIFY(w.does(w.omar, mine));
        QVERIFY(w.does(w.nur, mine));
        QVERIFY(w.does(w.omar, SetCaseStatus{w.bill, CaseStatus::Solved, CaseStatus::Open}));
        QVERIFY(w.does(w.nur, SetCaseStatus{w.bill, CaseStatus::Solved, CaseStatus::Open}));
        QCOMPARE(
            refusalOf(w.does(w.nur, SetCaseStatus{w.bill, CaseStatus::Pending, CaseStatus::Open})),
            Refusal::Clash);
        QVERIFY(w.does(w.nur, SetCaseStatus{w.bill, CaseStatus::Pending}));
        QVERIFY(w.does(w.nur, SetCasePriority{w.bill, Priority::High, Priority::Normal}));
        QCOMPARE(
            refusalOf(w.does(w.omar, SetCasePriority{w.bill, Priority::Low, Priority::Normal})),
            Refusal::Clash);
    }

    void whoMovesOrGivesACaseIsAskedWhenSomebodyDidMeanwhile()
    {
        Workspace w;
        const auto offers = w.ids.make<Queue>();
        const auto bills = w.ids.make<Queue>();
        w.unit.put(Queue{.id = offers, .name = u"Offers"_s});
        w.unit.put(Queue{.id = bills, .name = u"Bills"_s});
        const Case seen = w.theCase(); // in no queue, nobody's
        MoveCase move{w.bill, offers};
        rememberBase(move, seen);
        AssignCase give{w.bill, w.omar.agent};
        rememberBase(give, seen);
        QVERIFY(w.does(w.lead, MoveCase{w.bill, bills}));
        QVERIFY(w.does(w.lead, AssignCase{w.bill, w.nur.agent}));
        QCOMPARE(w.does(w.lead, move).error(), (Rejection{Refusal::Clash, u"queue"_s}));
        QCOMPARE(w.does(w.lead, give).error(), (Rejection{Refusal::Clash, u"owner"_s}));
        QCOMPARE(w.theCase().queue, std::optional(bills));
        QCOMPARE(w.theCase().owner, std::optional(w.nur.agent));
        rememberBase(move, w.theCase());
        rememberBase(give, w.theCase());
        QVERIFY(w.does(w.lead, move));
        QVERIFY(w.does(w.lead, give));
        QVERIFY(w.does(w.lead, move)); // it is so
        QVERIFY(w.does(w.lead, give));
    }
};

QTEST_GUILESS_MAIN(tst_clash)
#include "tst_clash.moc"
