// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/clashWords.h"

#include "tests/support/SequentialIds.h"
#include "tests/ui/support/SeatedDesk.h"
#include "ui/customer/DetailsForm.h"
#include "ui/shell/AttentionList.h"
#include "ui/shell/ClashAuthors.h"
#include "ui/shell/attentionItems.h"
#include "ui/theme/bidi.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace hadir;
using namespace hadir::domain;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// A real desk without a line, and what a server might have turned down.
class tst_clashWords final : public QObject
{
    Q_OBJECT

    std::unique_ptr<support::SeatedDesk> m_seat;
    support::SequentialIds m_ids;
    models::Directory m_directory;
    AgentId m_mona = m_ids.make<Agent>();
    AgentId m_omar = m_ids.make<Agent>();
    CaseId m_bill;
    CustomerId m_ahmad;
    // 10:50 of a Monday, in the zone of the tests
    core::Instant m_now = core::fromMillis(1'795'431'000'000);

    [[nodiscard]] QString causeOf(const Command &command, const Rejection &why,
                                  const Authorship &first)
    {
        return ui::withoutIsolates(ui::attentionItems({{.number = 1,
                                                        .command = command,
                                                        .doneAt = m_now,
                                                        .rejection = why,
                                                        .first = first}},
                                                      m_seat->desk().reader(), m_directory, m_now)
                                       .first()
                                       .cause);
    }
    [[nodiscard]] Authorship mona(core::Milliseconds ago = 8min) const
    {
        return {m_mona, m_now - ago};
    }

private Q_SLOTS:
    void init()
    {
        m_seat = std::make_unique<support::SeatedDesk>();
        QVERIFY(m_seat->open());
        m_bill = m_seat->takeCase(u"Ahmad bin Salleh"_s, u"Charged twice"_s);
        QVERIFY(m_seat->does(SetCaseStatus{.caseId = m_bill, .status = CaseStatus::Solved}));
        const auto found = m_seat->desk().reader().caseWith(m_bill);
        m_ahmad = (*found)->customer;
        m_directory.agents = {{m_mona, {.id = m_mona, .name = u"Mona"_s}},
                              {m_omar, {.id = m_omar, .name = u"Omar"_s}}};
    }

    void aClashSaysWhoAndWhenWhatIsThereAndWhatWasWanted()
    {
        const SetCaseStatus pending{.caseId = m_bill, .status = CaseStatus::Pending};
        const Rejection clash{Refusal::Clash, u"status"_s};
        QCOMPARE(causeOf(pending, clash, mona()),
                 u"Mona changed the status at 10:42. It is Solved now; you wanted Pending."_s);
        QCOMPARE(causeOf(pending, clash, mona(25h)),
                 u"Mona changed the status at 09:50 yesterday. It is Solved now; you wanted "
                 "Pending."_s);
        QCOMPARE(causeOf(pending, clash, mona(50h)),
                 u"Mona changed the status at 08:50 on 21 November. It is Solved now; you wanted "
                 "Pending."_s);
    }

    void withoutANameItIsSaidWithout()
    {
        const SetCaseStatus pending{.caseId = m_bill, .status = CaseStatus::Pending};
        const Rejection clash{Refusal::Clash, u"status"_s};
        const auto expected =
            u"The status was changed meanwhile. It is Solved now; you wanted Pending."_s;
        QCOMPARE(causeOf(pending, clash, {}), expected);
        QCOMPARE(causeOf(pending, clash, {{}, m_now}), expected);
        QCOMPARE(causeOf(pending, clash, {m_ids.make<Agent>(), m_now}), expected);
    }

    void whatIsNotHereIsNotMadeUp()
    {
        const SetCaseStatus pending{.caseId = m_ids.make<Case>(), .status = CaseStatus::Pending};
        QCOMPARE(causeOf(pending, {Refusal::Clash, u"status"_s}, mona()),
                 u"Mona changed the status at 10:42. You wanted Pending."_s);
    }

    void everyFieldHasItsSentence_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("named");
        QTest::addColumn<QString>("unnamed");
        const auto row = [](const char *field, const QString &named, const QString &unnamed) {
            QTest::newRow(field) << QString::fromLatin1(field) << named << unnamed;
        };
        row("priority", u"Mona changed the priority at 10:42."_s,
            u"The priority was changed meanwhile."_s);
        row("queue", u"Mona moved the case at 10:42."_s, u"The case was moved meanwhile."_s);
        row("owner", u"Mona changed the owner at 10:42."_s, u"The owner was changed meanwhile."_s);
        row("city", u"Mona changed “City” at 10:42."_s, u"“City” was changed meanwhile."_s);
        row("mood", u"Mona changed the same thing at 10:42."_s,
            u"The same thing was changed meanwhile."_s);
    }
    void everyFieldHasItsSentence()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, named);
        QFETCH(const QString, unnamed);
        QCOMPARE(ui::withoutIsolates(ui::changedBy(mona(), field, m_directory, m_now)), named);
        QCOMPARE(ui::withoutIsolates(ui::changedBy({}, field, m_directory, m_now)), unnamed);
    }

    void aDetailIsNamedAndBothItsValues()
    {
        QVERIFY(m_seat->does(ChangeCustomer{.customer = m_ahmad, .city = u"Ipoh"_s}));
        QCOMPARE(causeOf(ChangeCustomer{.customer = m_ahmad, .city = u"Penang"_s},
                         {Refusal::Clash, u"city"_s}, mona()),
                 u"Mona changed “City” at 10:42. It is Ipoh now; you wanted Penang."_s);
        QCOMPARE(causeOf(ChangeCustomer{.customer = m_ahmad, .languages = {{u"ar"_s, u"ms"_s}}},
                         {Refusal::Clash, u"languages"_s}, mona()),
                 u"Mona changed “Languages” at 10:42. It is nothing now; you wanted Arabic, "
                 "Malay."_s);
    }

    void aCaseThatIsTakenSaysWhoTookOrGaveIt()
    {
        const TakeCase take{.caseId = m_bill};
        const Rejection byOmar{Refusal::TakenByOther, m_omar.toString()};
        QCOMPARE(causeOf(take, byOmar, {m_omar, m_now - 8min}), u"Omar took the case at 10:42."_s);
        QCOMPARE(causeOf(take, byOmar, mona()), u"Mona gave the case to Omar at 10:42."_s);
        QCOMPARE(causeOf(take, byOmar, {}), u"Omar owns it."_s);
    }

    void whatOvertookAndIsNotHereHasItsAuthor()
    {
        const ReplyToCustomer reply{.customer = m_ahmad, .caseId = m_bill, .body = u"Hello"_s};
        const Rejection overtaken{Refusal::Overtaken, m_ids.make<Interaction>().toString()};
        QCOMPARE(causeOf(reply, overtaken, mona()), u"Mona wrote at 10:42."_s);
        QCOMPARE(causeOf(reply, overtaken, {}), QString());
    }

    void theDetailsAskWhoItWas()
    {
        support::SeatedDesk seat(Role::Admin);
        QVERIFY(seat.open());
        const auto mona = seat.desk().ids().make<Agent>();
        QVERIFY(seat.does(AddAgent{.agent = mona, .login = u"mona"_s, .name = u"Mona"_s}));
        ui::DetailsForm form;
        const ui::ClashAuthors authors(seat.desk(), form);
        models::CustomerFile file;
        file.customer = {.id = seat.desk().ids().make<Customer>(), .name = u"Nur"_s};
        form.show(file);
        form.show();
        QSignalSpy wanted(&form, &ui::DetailsForm::authorsWanted);
        form.findChild<QLineEdit *>(u"detailCity"_s)->setText(u"Penang"_s);
        file.customer.city = u"Ipoh"_s;
        form.show(file);
        QCOMPARE(wanted.size(), 1);
        const auto *notice = form.findChild<QWidget *>(u"detailsClash"_s);
        const auto said = [&] { return ui::withoutIsolates(notice->accessibleDescription()); };
        const wire::Found found{
            .question = -1, .hits = {}, .hands = {{u"city"_s, mona, seat.desk().now()}}};
        wire::Found other = found;
        other.question = 1;
        Q_EMIT seat.desk().found(other); // of the search
        QVERIFY(!said().contains(u"Mona"_s));
        Q_EMIT seat.desk().found({.question = -1, .hits = {}}); // of an older server
        QVERIFY(!said().contains(u"Mona"_s));
        Q_EMIT seat.desk().found(found);
        QVERIFY2(said().startsWith(u"Mona changed “City” at "_s), qPrintable(said()));
        QVERIFY2(said().endsWith(u"It now reads: Ipoh"_s), qPrintable(said()));
    }

    /// Who it was is said once, in the row; and there is another sentence where nobody says it.
    void theListShowsItInPlaceOfTheGeneralWords()
    {
        const SetCaseStatus pending{.caseId = m_bill, .status = CaseStatus::Pending};
        ui::AttentionList list;
        list.show(ui::attentionItems({{.number = 1,
                                       .command = pending,
                                       .doneAt = m_now,
                                       .rejection = {Refusal::Clash, u"status"_s},
                                       .first = mona()}},
                                     m_seat->desk().reader(), m_directory, m_now));
        QStringList said;
        for (const QLabel *label : list.findChildren<QLabel *>())
            said.append(ui::withoutIsolates(label->text()));
        QVERIFY(said.contains(
            u"Mona changed the status at 10:42. It is Solved now; you wanted Pending."_s));
        QVERIFY(said.contains(u"Your change was not made. Decide which is right."_s));
        QVERIFY(std::ranges::none_of(said, [](const QString &one) {
            return one.contains(u"A colleague changed the same thing"_s);
        }));
    }
};

QTEST_MAIN(tst_clashWords)
#include "tst_clashWords.moc"
