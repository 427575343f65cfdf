// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/SearchBinding.h"

#include "tests/ui/support/SeatedDesk.h"
#include "ui/shell/Language.h"
#include "ui/shell/searchAsker.h"
#include "ui/theme/Theme.h"
#include "ui/theme/bidi.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

using namespace hadir;
using namespace hadir::ui;
using namespace Qt::Literals::StringLiterals;

/// A real desk without a line, and the palette over it: two customers with a case each.
class tst_SearchBinding final : public QObject
{
    Q_OBJECT

    Theme m_theme{*qApp};
    Language m_language{*qApp};
    std::unique_ptr<support::SeatedDesk> m_seat;
    std::unique_ptr<QWidget> m_window;
    Palette *m_palette = nullptr;
    std::unique_ptr<SearchBinding> m_binding;
    QLineEdit *m_field = nullptr;
    domain::CaseId m_router;

    void type(const QString &query) { m_field->setText(query); }
    QStringList shown() const
    {
        const auto *model = m_palette->findChild<QListView *>(u"paletteList"_s)->model();
        QStringList out;
        for (int row = 0; row < model->rowCount(); ++row)
            out.append(withoutIsolates(model->index(row, 0).data().toString()));
        return out;
    }
    [[nodiscard]] bool shows(const QString &part) const { return shown().filter(part).size() == 1; }
    QString said() const { return m_palette->findChild<QLabel *>(u"searchSaid"_s)->text(); }
    QStringList ways() const
    {
        QStringList out;
        for (const QAbstractButton *one :
             m_palette->findChildren<QAbstractButton *>(u"searchWay"_s)) {
            if (one->isVisible())
                out.append(one->accessibleName());
        }
        return out;
    }

private Q_SLOTS:
    void init()
    {
        m_language.choose(u"en"_s);
        m_seat = std::make_unique<support::SeatedDesk>(domain::Role::Admin);
        QVERIFY(m_seat->open());
        m_router = m_seat->takeCase(u"Ahmad Salleh"_s, u"Router is broken"_s);
        QVERIFY(m_seat->does(domain::SetCaseStatus{m_router, domain::CaseStatus::Pending}));
        QVERIFY(!m_seat->takeCase(u"Lina Haddad"_s, u"Router is late"_s).isNull());
        const auto team = m_seat->desk().ids().make<domain::Team>();
        QVERIFY(m_seat->does(domain::AddTeam{team, u"Care"_s}));
        QVERIFY(m_seat->does(domain::AddQueue{.queue = m_seat->desk().ids().make<domain::Queue>(),
                                              .name = u"Billing"_s,
                                              .team = team}));
        m_window = std::make_unique<QWidget>();
        m_palette = new Palette(m_window.get());
        m_binding = std::make_unique<SearchBinding>(m_seat->desk(), *m_palette);
        (void)m_seat->desk().reader().workspace(); // as it was when the desk opened
        const auto workspace = m_seat->desk().reader().workspace();
        QVERIFY(workspace);
        m_binding->setNames(searchNamesIn(*workspace));
        m_window->resize(900, 700);
        m_window->show();
        m_palette->open();
        m_field = m_palette->findChild<QLineEdit *>(u"paletteField"_s);
    }
    void cleanup()
    {
        m_binding.reset();
        m_window.reset();
        m_seat.reset();
        m_language.choose(u"en"_s);
    }

    void whatWasSaidElsewhereStandsLastWithItsWordsMarked()
    {
        QSignalSpy chosen(m_binding.get(), &SearchBinding::foreignMessageChosen);
        type(u"crushed"_s);
        QTRY_VERIFY(shows(u"New customer with"_s)); // what is here has been looked through
        wire::Found found{.question = 0,
                          .hits = {},
                          .messages = {{.name = u"Siti Aminah"_s,
                                        .caseId = m_router,
                                        .number = 1204,
                                        .channel = domain::Channel::Email,
                                        .at = m_seat->desk().now(),
                                        .text = u"It was crushed."_s,
                                        .marks = {{7, 7}, {-1, 3}, {12, 99}}}}};
        const auto answer = [&](bool isReading) {
            found.reading = isReading;
            for (found.question = 1; found.question < 9; ++found.question)
                Q_EMIT m_seat->desk().found(found); // the binding knows which it asked
        };
        answer(true);
        QVERIFY(shows(u"Looking through messages on the server"_s));
        answer(false);
        QVERIFY(shows(u"Messages on the server"_s));
        const QStringList rows = shown();
        const qsizetype at = rows.indexOf(rows.filter(u"crushed."_s).value(0));
        QVERIFY2(rows.value(at).startsWith(u"Siti Aminah"_s) && rows.value(at).contains(u"1204"_s),
                 qPrintable(rows.join(u'\n')));
        Q_EMIT m_palette->chosen(u"said:0"_s);
        QCOMPARE(chosen.size(), 1);
        Q_EMIT m_palette->chosen(u"said:7"_s); // none such
        QCOMPARE(chosen.size(), 1);
    }

    void fieldsLeaveOnlyWhatTheyLetThrough()
    {
        type(u"router"_s);
        QVERIFY(shows(u"is broken"_s) && shows(u"is late"_s));
        type(u"router status:pending"_s);
        QVERIFY(shows(u"is broken"_s) && !shows(u"is late"_s));
        QVERIFY(said().isEmpty());
        type(u"owner:me -status:pending"_s);
        QVERIFY(!shows(u"is broken"_s) && shows(u"is late"_s));
    }

    void aCommandThatBeginsSoStandsAboveCasesThatSpeakOfIt()
    {
        m_binding->setCommands([](const QString &) {
            return PaletteSection{u"Commands"_s, {{.id = u"command:0"_s, .text = u"Route to…"_s}}};
        });
        type(u"route"_s);
        QVERIFY(shown().size() > 2);
        const auto place = [this](const QString &part) {
            const QStringList all = shown();
            return all.indexOf(all.filter(part).value(0));
        };
        QVERIFY(place(u"Route to"_s) < place(u"is broken"_s));
        type(u"is broken"_s); // no command begins like that
        QVERIFY(place(u"is broken"_s) < place(u"Route to"_s));
    }

    void whatIsNoFieldIsSaidAndSearchedAsWords()
    {
        type(u"router colour:late"_s);
        QVERIFY2(said().contains(u"colour"_s) && said().contains(u"status"_s), qPrintable(said()));
        type(u"status:blue"_s);
        QVERIFY2(said().contains(u"blue"_s) && said().contains(u"pending"_s), qPrintable(said()));
        type(u"owner:lina"_s);
        QVERIFY2(said().contains(u"Nobody here"_s), qPrintable(said()));
        QVERIFY(shows(u"Lina Haddad"_s));
        type(u"after:soon"_s);
        QVERIFY2(said().contains(u"2026-01-31"_s), qPrintable(said()));
        type(u"router"_s);
        QVERIFY(said().isEmpty());
        QVERIFY(m_field->accessibleDescription().isEmpty());
    }

    void tabGoesOnWithWhatIsOffered()
    {
        QVERIFY(ways().contains(u"status:"_s)); // before anything is typed, the usual ones
        type(u"router sta"_s);
        QCOMPARE(ways(), QStringList{u"status:"_s});
        QVERIFY(m_field->accessibleDescription().contains(u"status:"_s));
        QTest::keyClick(m_field, Qt::Key_Tab);
        QCOMPARE(m_field->text(), u"router status:"_s);
        QCOMPARE(ways(), (QStringList{u"open"_s, u"pending"_s, u"solved"_s, u"closed"_s}));
        type(u"router status:p"_s);
        QTest::keyClick(m_field, Qt::Key_Tab);
        QCOMPARE(m_field->text(), u"router status:pending "_s);
        QVERIFY(shows(u"is broken"_s));
        QVERIFY(ways().isEmpty());
        type(u"queue:b"_s);
        QCOMPARE(ways(), QStringList{u"Billing"_s});
    }

    /// The house's own names too: on the disk the queue is called Billing.
    void fieldsAreOfferedAndUnderstoodInArabic()
    {
        m_language.choose(u"ar"_s);
        const auto workspace = m_seat->desk().reader().workspace();
        m_binding->setNames(searchNamesIn(*workspace));
        domain::QueueId billing = workspace->queues.first().id;
        QVERIFY(m_seat->does(domain::MoveCase{m_router, billing}));
        type(u"الوضع:"_s);
        QVERIFY(ways().contains(u"مفتوحة"_s));
        const QString shownAs = searchNamesIn(*workspace).queues.first().shown;
        QVERIFY(shownAs != u"Billing");
        type(u"الطابور:"_s + shownAs);
        QVERIFY(shows(u"is broken"_s) && !shows(u"is late"_s));
        QVERIFY(said().isEmpty());
    }

    void whatWasMistypedStandsBelowAndIsSaid()
    {
        type(u"roeter"_s);
        QTRY_COMPARE(shown().filter(u"Also searched: router"_s).size(), 1);
        QVERIFY(shows(u"is broken"_s) && shows(u"is late"_s));
    }

    void onlyTheNewestQuestionIsAnswered()
    {
        for (const QString &query : {u"roeter"_s, u"ruoter"_s, u"rooter"_s, u"ahmed"_s})
            type(query);
        QTRY_COMPARE(shown().filter(u"Also searched: ahmad"_s).size(), 1);
        QVERIFY(!shows(u"is late"_s));
    }

    void messagesStandBelowAndSayWhose()
    {
        const auto about = m_seat->desk().reader().caseWith(m_router);
        QVERIFY(about && *about);
        const domain::InteractionId said = m_seat->desk().ids().make<domain::Interaction>();
        QVERIFY(
            m_seat->receives(domain::Interaction{.id = said,
                                                 .customer = (*about)->customer,
                                                 .caseId = m_router,
                                                 .body = u"The <b>router</b> of my aunt blinks"_s,
                                                 .happenedAt = m_seat->desk().now()}));
        type(u"router"_s);
        const QStringList before = shown().mid(0, 3); // heading and both cases
        QTRY_VERIFY(shows(u"of my aunt"_s));
        QCOMPARE(shown().mid(0, 3), before);
        const QString row = shown().filter(u"of my aunt"_s).first();
        QVERIFY2(row.startsWith(u"Ahmad Salleh"_s) && row.contains(u"<b>"_s), qPrintable(row));
        QVERIFY(shown().contains(u"Messages"_s));
        type(u"aunt status:pending"_s);
        QTRY_VERIFY(shows(u"of my aunt"_s));

        QSignalSpy chosen(m_binding.get(), &SearchBinding::messageChosen);
        QTest::keyClick(m_field, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<domain::InteractionId>(), said);
        QCOMPARE(chosen.first().at(2).value<std::optional<domain::CaseId>>(), m_router);
    }

    void articlesStandWithALineOfTheirs()
    {
        const domain::ArticleId id = m_seat->desk().ids().make<domain::Article>();
        QVERIFY(m_seat->receives(domain::Article{.id = id,
                                                 .title = u"Changing a fuse"_s,
                                                 .body = u"# Fuses\nTake the *old fuse* out."_s,
                                                 .status = domain::ArticleStatus::Published}));
        type(u"fuse"_s);
        QTRY_VERIFY(shows(u"Changing a fuse"_s));
        QVERIFY(shows(u"old fuse"_s));
        QSignalSpy chosen(m_binding.get(), &SearchBinding::articleChosen);
        QTest::keyClick(m_field, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<domain::ArticleId>(), id);
    }

    void nobodyNewIsCalledLikeAField()
    {
        type(u"zzyzx"_s);
        QTRY_VERIFY(shows(u"New customer with"_s));
        type(u"status:closed"_s);
        QTRY_VERIFY(!shows(u"New customer with"_s));
        type(u"zzyzx status:closed"_s);
        QVERIFY(!shows(u"New customer with"_s));
    }

    void whatComesFromFarMovesNothing()
    {
        type(u"router"_s);
        const QStringList before = shown();
        const qsizetype near = before.indexOf(before.filter(u"Offline"_s).value(0));
        QVERIFY(near > 0);
        const wire::Hit far{.customer = m_seat->desk().ids().make<domain::Customer>(),
                            .name = u"Router Shop"_s};
        for (qint64 question = 0; question < 20; ++question) // whichever was the last
            Q_EMIT m_seat->desk().found({.question = question, .hits = {far}});
        QVERIFY(shows(u"Router Shop"_s));
        QCOMPARE(shown().mid(0, near), before.mid(0, near));
    }

    void nothingIsLookedThroughWithoutALine()
    {
        type(u"router"_s);
        const wire::Said said{.customer = m_seat->desk().ids().make<domain::Customer>(),
                              .name = u"Router Shop"_s};
        for (qint64 question = 0; question < 20; ++question) // whichever was the last
            Q_EMIT m_seat->desk().found(
                {.question = question, .messages = {said}, .reading = true});
        QVERIFY(shows(u"Looking through messages"_s));
        Q_EMIT m_seat->desk().lineChanged({}); // lost
        QVERIFY(!shows(u"Looking through messages"_s));
        QVERIFY(shows(u"Messages on the server, the newest"_s)); // the others were not read
        QVERIFY(shows(u"Router Shop"_s));
    }
};

QTEST_MAIN(tst_SearchBinding)
#include "tst_SearchBinding.moc"
