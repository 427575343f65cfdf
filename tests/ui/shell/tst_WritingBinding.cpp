// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/WritingBinding.h"

#include "tests/ui/support/SeatedDesk.h"
#include "tests/ui/support/samples.h"
#include "ui/customer/Composer.h"
#include "ui/customer/CustomerPage.h"
#include "ui/theme/bidi.h"
#include "ui/timeline/EntryMenu.h"
#include "ui/timeline/TimelineView.h"
#include "ui/widgets/TextBox.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace hadir;
using namespace hadir::ui;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using domain::Channel;

/// A customer's page over a real desk: what they wrote is in its files and in the timeline.
class tst_WritingBinding final : public QObject
{
    Q_OBJECT

    support::ManualClock m_clock;
    std::unique_ptr<support::SeatedDesk> m_seat;
    std::unique_ptr<CustomerPage> m_page;
    TimelineView *m_view = nullptr;
    std::unique_ptr<models::TimelineModel> m_model;
    std::unique_ptr<WritingBinding> m_binding;
    domain::CustomerId m_customer;
    domain::CaseId m_case;
    QList<models::TimelineEntry> m_entries;

    Composer &composer() { return *m_page->composer(); }

    models::TimelineEntry entry(const QString &body, Channel channel, domain::Author author,
                                domain::Direction direction)
    {
        models::TimelineEntry out = samples::entryWith(m_clock.now(), body, channel);
        auto &said = std::get<domain::Interaction>(out.what);
        said.id = m_seat->desk().ids().make<domain::Interaction>();
        said.customer = m_customer;
        said.caseId = m_case;
        said.author = author;
        said.direction = direction;
        out.author = author == domain::Author::Customer ? QString() : u"Omar"_s;
        return out;
    }
    models::TimelineEntry fromCustomer(const QString &body, Channel channel = Channel::Email)
    {
        return entry(body, channel, domain::Author::Customer, domain::Direction::Inbound);
    }
    models::TimelineEntry note(const QString &body)
    {
        return entry(body, Channel::Note, domain::Author::Agent, domain::Direction::Internal);
    }

    /// They stand in the timeline, the first at the top, and in the files.
    void show(const QList<models::TimelineEntry> &entries)
    {
        m_entries = entries;
        core::Instant at = m_clock.now();
        for (models::TimelineEntry &one : m_entries)
            std::get<domain::Interaction>(one.what).happenedAt = at -= 1min;
        for (const models::TimelineEntry &one : std::as_const(m_entries))
            QVERIFY(m_seat->receives(*one.interaction()));
        m_model->show(m_customer);
        QCOMPARE(m_model->rowCount(), entries.size());
        m_view->setCurrentRow(-1);
    }
    QString body() { return withoutIsolates(composer().text()); }
    bool isMarked() { return m_page->findChild<QWidget *>(u"customersTongue"_s)->isVisible(); }
    QString markWords()
    {
        return m_page->findChild<QWidget *>(u"customersTongue"_s)->accessibleName();
    }

private Q_SLOTS:
    void init()
    {
        m_seat = std::make_unique<support::SeatedDesk>();
        QVERIFY(m_seat->open());
        m_case = m_seat->takeCase(u"Ahmad bin Salleh"_s, u"Charged twice"_s);
        m_customer = (*m_seat->desk().reader().caseWith(m_case))->customer;
        m_page = std::make_unique<CustomerPage>(m_clock);
        m_view = new TimelineView(m_clock);
        m_page->setTimeline(m_view, new QWidget);
        m_model = std::make_unique<models::TimelineModel>();
        connect(m_model.get(), &models::TimelineModel::pageRequested, this,
                [this](const models::TimelineQuestion &question) {
                    m_model->appendOlder({question.number, m_entries});
                });
        m_view->setModel(m_model.get());
        m_binding = std::make_unique<WritingBinding>(
            m_seat->desk(), WritingBinding::Parts{*m_page, *m_view, *m_model});
        const models::CustomerFile file = samples::customerFile(m_clock.now());
        m_page->show(file);
        m_page->setCurrentCase(samples::caseId(4821));
        composer().setReach(file.contactPoints);
        composer().setCase(file.cases.first());
        composer().choose(Channel::Email);
        m_page->resize(800, 800);
        m_page->show();
    }
    void cleanup()
    {
        m_view->setModel(nullptr);
        m_page.reset();
        m_binding.reset();
        m_model.reset();
        m_seat.reset();
    }

    void theCustomersLanguageIsNamed()
    {
        show({note(u"He was upset, and what he said was not nice."_s),
              fromCustomer(u"لماذا خُصم المبلغ مرتين؟"_s)});
        QTRY_VERIFY(isMarked());
        QVERIFY2(markWords().contains(u"Arabic"_s), qPrintable(markWords()));
        show({fromCustomer(u"Kenapa kad saya dicaj dua kali?"_s)});
        QTRY_VERIFY(markWords().contains(u"Malay"_s));
        show({fromCustomer(u"4821"_s)});
        QTRY_VERIFY(!isMarked()); // nothing is guessed
    }

    void theFilterHidesNoLanguage()
    {
        show({note(u"He was upset."_s), fromCustomer(u"لماذا خُصم المبلغ مرتين؟"_s)});
        QTRY_VERIFY(isMarked());
        m_entries = {m_entries.first()};
        m_model->setFilter({.channel = Channel::Note});
        QCOMPARE(m_model->rowCount(), 1);
        QCoreApplication::processEvents();
        QVERIFY(isMarked());
        QVERIFY2(markWords().contains(u"Arabic"_s), qPrintable(markWords()));
    }

    void aLetterIsQuotedAboveTheReply()
    {
        show({fromCustomer(u"Why was I charged twice?\nPlease answer."_s)});
        composer().body().setPlainText(u"Sorry"_s);
        Q_EMIT m_page->quoteRequested();
        static const QRegularExpression head(u"^Ahmad bin Salleh, [-0-9]{10} [0-9:]{5}:\\n"_s);
        QVERIFY2(head.match(body()).hasMatch(), qPrintable(body())); // in any language
        QVERIFY(body().endsWith(u":\n> Why was I charged twice?\n> Please answer.\n\nSorry"_s));
        QCOMPARE(composer().channel(), Channel::Email);
    }

    void aChatGetsAShortQuote()
    {
        composer().choose(Channel::WhatsApp);
        QCOMPARE(composer().channel(), Channel::WhatsApp);
        show({fromCustomer(u"Why was I\ncharged twice?"_s, Channel::WhatsApp)});
        Q_EMIT m_page->quoteRequested();
        QVERIFY2(body().endsWith(u": “Why was I charged twice?”\n\n"_s), qPrintable(body()));
    }

    void theEntryInHandIsTheOneThatIsQuoted()
    {
        show({fromCustomer(u"The newest."_s), fromCustomer(u"The one before."_s)});
        m_view->setCurrentRow(1);
        Q_EMIT m_page->quoteRequested();
        QVERIFY(body().contains(u"> The one before."_s));
        composer().body().clear();
        Q_EMIT m_view->quoteRequested(m_entries.first().id()); // from its menu
        QVERIFY(body().contains(u"> The newest."_s));
    }

    /// The customer is never sent what colleagues wrote among themselves.
    void aNoteIsQuotedInNotesOnly_data()
    {
        QTest::addColumn<Channel>("channel");
        QTest::newRow("note") << Channel::Note;
        QTest::newRow("what was noted of a call") << Channel::Call;
        QTest::newRow("what was noted of a visit") << Channel::Visit;
    }
    void aNoteIsQuotedInNotesOnly()
    {
        QFETCH(const Channel, channel);
        models::TimelineEntry said = note(u"He is difficult."_s);
        std::get<domain::Interaction>(said.what).channel = channel;
        if (channel != Channel::Note)
            std::get<domain::Interaction>(said.what).direction = domain::Direction::Inbound;
        show({said});
        composer().body().setPlainText(u"Dear Ahmad"_s);
        Q_EMIT m_view->quoteRequested(said.id());
        QCOMPARE(composer().channel(), Channel::Note);
        QVERIFY(body().contains(u"“He is difficult.”"_s));
        QVERIFY(!body().contains(u"Ahmad"_s)); // the reply's words are the reply's
    }

    void whereThereIsNothingToQuoteThatIsSaid()
    {
        show({fromCustomer(QString())});
        QSignalSpy told(m_binding.get(), &WritingBinding::told);
        Q_EMIT m_page->quoteRequested();
        QCOMPARE(told.size(), 1);
        Q_EMIT m_view->quoteRequested(m_entries.first().id());
        QCOMPARE(told.size(), 2);
        QCOMPARE(body(), QString());
    }

    void theMenuOfAnEntryQuotesIt()
    {
        const models::TimelineEntry said = fromCustomer(u"Why?"_s);
        QWidget window;
        EntryMenu menu(said, EntryMenu::Words::NoneChosen, &window);
        menu.setAttribute(Qt::WA_DeleteOnClose, false);
        QSignalSpy wanted(&menu, &EntryMenu::quoteRequested);
        menu.findChild<QAction *>(u"quoteEntry"_s)->trigger();
        QCOMPARE(wanted.size(), 1);
        EntryMenu wordless(fromCustomer(u" "_s), EntryMenu::Words::NoneChosen, &window);
        wordless.setAttribute(Qt::WA_DeleteOnClose, false);
        QVERIFY(!wordless.findChild<QAction *>(u"quoteEntry"_s));
    }
};

QTEST_MAIN(tst_WritingBinding)
#include "tst_WritingBinding.moc"
