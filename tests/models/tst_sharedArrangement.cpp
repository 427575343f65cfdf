// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/models/sharedArrangement.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using namespace hadir::models;

class tst_sharedArrangement final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSharedStandsTheSameElsewhere()
    {
        using enum CaseFact;
        const Arrangement table{.sortedBy = LastChange,
                                .direction = Arrangement::Direction::Falling,
                                .groupedBy = Queue,
                                .look = Arrangement::Look::Table,
                                .columns = {{Subject, 0}, {Owner, 0}}};
        const domain::TeamView kept = arrangedAs({.title = u"Late"_s}, table);
        QCOMPARE(kept.title, u"Late"_s);
        QCOMPARE(kept.order, u"-lastChange"_s);
        QCOMPARE(kept.grouping, u"queue"_s);
        QCOMPARE(kept.columns, (QStringList{u"subject"_s, u"owner"_s}));
        QCOMPARE(arrangementOf(kept), table);
        QCOMPARE(arrangementOf(arrangedAs(kept, {})), Arrangement());
    }

    void widthsStayWhereTheyWereDrawn()
    {
        const Arrangement wide{.look = Arrangement::Look::Table,
                               .columns = {{CaseFact::Subject, 700}}};
        QCOMPARE(arrangementOf(arrangedAs({}, wide)).columns.first().width, 0);
    }

    void wordsOfAnotherVersionAreLeftOut()
    {
        const Arrangement shown = arrangementOf({.columns = {u"mood"_s, u"queue"_s, u"queue"_s},
                                                 .order = u"-mood"_s,
                                                 .grouping = u"subject"_s});
        QCOMPARE(shown, (Arrangement{.look = Arrangement::Look::Table,
                                     .columns = {{CaseFact::Queue, 0}}}));
    }
};

QTEST_GUILESS_MAIN(tst_sharedArrangement)
#include "tst_sharedArrangement.moc"
