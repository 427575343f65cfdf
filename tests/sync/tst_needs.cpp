// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/sync/needs.h"

#include "tests/support/SequentialIds.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using namespace hadir::domain;

class tst_needs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoeverSomethingWaitsForIsNamedOnce()
    {
        support::SequentialIds ids;
        auto work = store::WorkFile::open(u":memory:"_s).value();
        const auto person = [&] { return ids.make<Customer>(); };
        const auto noteOn = [&](CustomerId customer) {
            QVERIFY(work.append(AddNote{.interaction = ids.make<Interaction>(),
                                        .customer = customer,
                                        .body = u"x"_s},
                                {}));
        };
        const QList<CustomerId> all{person(), person(), person(), person()};
        noteOn(person()); // settled
        noteOn(all[1]);
        noteOn(all[0]);
        noteOn(all[1]);
        QVERIFY(work.append(SetCaseStatus{.caseId = ids.make<Case>()}, {})); // names nobody
        QVERIFY(work.drafts().save({all[2], {}, Channel::Note, u"half"_s, {}, {}}));
        QVERIFY(work.drafts().save({all[0], {}, Channel::Note, u"half"_s, {}, {}}));
        QVERIFY(work.remember(u"words/details/"_s + all[3].toString(), u"Ipoh"_s));
        QVERIFY(work.remember(u"words/details/"_s + person().toString(), {})); // saved since
        QCOMPARE(sync::needsOf(work, 1).value(), (QList{all[1], all[0], all[2], all[3]}));
    }

    /// It goes again when it would pass here, and that it cannot with nobody there.
    void whoeverSomethingStandsAsideForIsNamed()
    {
        support::SequentialIds ids;
        auto work = store::WorkFile::open(u":memory:"_s).value();
        const auto customer = ids.make<Customer>();
        QVERIFY(work.append(
            AddNote{.interaction = ids.make<Interaction>(), .customer = customer, .body = u"x"_s},
            {}));
        QVERIFY(work.confirmThrough(1, {}));
        QVERIFY(sync::needsOf(work, 1)->isEmpty());
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the ledger has lost 1 "_s));
        QVERIFY(work.continueAfter(0)); // the server was restored
        QVERIFY(work.refuse(1, {Refusal::NotFound, u"x"_s}, {}, {}));
        QCOMPARE(work.pending(0)->size(), 0);
        QCOMPARE(sync::needsOf(work, 1).value(), QList{customer});
    }
};

QTEST_GUILESS_MAIN(tst_needs)
#include "tst_needs.moc"
