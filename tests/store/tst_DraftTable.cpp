// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/DraftTable.h"

#include "app/store/WorkFile.h"
#include "tests/support/SequentialIds.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace hadir::domain;
using namespace hadir::store;
using hadir::core::fromMillis;
using hadir::support::SequentialIds;

class tst_DraftTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void aDraftIsOneACustomerCaseAndWay()
    {
        SequentialIds ids;
        auto work = WorkFile::open(u":memory:"_s);
        QVERIFY(work);
        const auto customer = ids.make<Customer>();
        const auto other = ids.make<Customer>();
        const auto about = ids.make<Case>();
        const Draft withoutCase{customer, std::nullopt, Channel::Note, u"loose"_s, fromMillis(1)};
        const Draft reply{customer,       about,
                          Channel::Email, u"Dear \"Ali\" 😀"_s,
                          fromMillis(2),  ids.make<Interaction>()};
        const Draft aside{customer, about, Channel::Note, u"aside"_s, fromMillis(3)};
        for (const Draft &each : {withoutCase, reply, aside})
            QVERIFY(work->drafts().save(each));
        QVERIFY(work->drafts().save({other, about, Channel::Note, u"elsewhere"_s, fromMillis(4)}));

        const auto newest = work->drafts().newest(1);
        QCOMPARE(newest->size(), 1);
        QCOMPARE(newest->first().body, u"elsewhere"_s);
        auto drafts = work->drafts().of(customer);
        QCOMPARE(drafts->size(), 3);
        for (const Draft &each : {withoutCase, reply, aside})
            QVERIFY(drafts->contains(each));

        Draft changed = withoutCase;
        changed.body = u"loose and longer"_s;
        QVERIFY(work->drafts().save(changed));
        drafts = work->drafts().of(customer);
        QCOMPARE(drafts->size(), 3);
        QVERIFY(drafts->contains(changed));

        changed.body.clear(); // sent, or wiped out
        QVERIFY(work->drafts().save(changed));
        QVERIFY(work->drafts().save(changed));
        drafts = work->drafts().of(customer);
        QCOMPARE(drafts->size(), 2);
        QVERIFY(drafts->contains(reply) && drafts->contains(aside));
    }

    void earlierVersionsOfADraftCanBeBroughtBack()
    {
        SequentialIds ids;
        auto work = WorkFile::open(u":memory:"_s);
        QVERIFY(work);
        Draft draft{ids.make<Customer>(), ids.make<Case>(), Channel::Email, {}, fromMillis(0)};
        const auto writes = [&](const QString &body, std::chrono::milliseconds later) {
            draft.body = body;
            draft.savedAt += later;
            return work->drafts().save(draft).has_value();
        };
        const auto bodies = [&] {
            QStringList out;
            const auto versions = work->drafts().versions(draft.customer, draft.caseId, draft.channel);
            for (const DraftVersion &each : *versions)
                out.append(each.body);
            return out;
        };
        QVERIFY(writes(u"Dear Ahmad,"_s, 1s));
        QVERIFY(writes(u"Dear Ahmad, I am sory"_s, 2s));
        QVERIFY(writes(u"Dear Ahmad, I am sorry for the long wait."_s, 2s)); // a slip
        QCOMPARE(bodies(), QStringList{u"Dear Ahmad, I am sorry for the long wait."_s});
        QVERIFY(writes(u"No."_s, 1s)); // took words away
        QVERIFY(writes(u"No. And goodbye."_s, 2min));
        QVERIFY(writes({}, 1s)); // discarded, or sent
        QCOMPARE(bodies(), (QStringList{u"No. And goodbye."_s, u"No."_s,
                                        u"Dear Ahmad, I am sorry for the long wait."_s}));
        for (int at = 0; at < 60; ++at)
            QVERIFY(writes(QString(20, QChar(u'a' + at % 26)), 1s));
        QCOMPARE(bodies().size(), 50);
        QVERIFY(writes(u"a month later"_s, 24h * 31));
        QCOMPARE(bodies(), QStringList{u"a month later"_s});
        QVERIFY(work->drafts().versions(draft.customer, std::nullopt, draft.channel)->isEmpty());
    }

    /// Typed within a minute, and each as if the other went on.
    void aMessageIsOfferedNoWordsOfANote()
    {
        SequentialIds ids;
        auto work = WorkFile::open(u":memory:"_s);
        QVERIFY(work);
        Draft draft{ids.make<Customer>(), ids.make<Case>(), Channel::Note, u"He"_s, fromMillis(0)};
        QVERIFY(work->drafts().save(draft));
        draft.channel = Channel::Email;
        draft.body = u"Hello"_s;
        QVERIFY(work->drafts().save(draft));
        const auto bodies = [&](Channel channel) {
            QStringList out;
            const auto all = work->drafts().versions(draft.customer, draft.caseId, channel);
            for (const DraftVersion &each : *all)
                out.append(each.body);
            return out;
        };
        QCOMPARE(bodies(Channel::Email), QStringList{u"Hello"_s});
        QCOMPARE(bodies(Channel::WhatsApp), QStringList{u"Hello"_s});
        QCOMPARE(bodies(Channel::Note), (QStringList{u"Hello"_s, u"He"_s}));
    }
};

QTEST_GUILESS_MAIN(tst_DraftTable)
#include "tst_DraftTable.moc"
