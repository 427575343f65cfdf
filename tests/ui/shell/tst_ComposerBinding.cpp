// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/ComposerBinding.h"

#include "tests/support/FakeLink.h"
#include "ui/theme/Theme.h"

#include <QAbstractButton>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

using namespace hadir;
using namespace hadir::ui;
using namespace Qt::Literals::StringLiterals;

namespace {
/// A page to write on, over a desk; taken apart as the workplace is: the binding first.
struct Page
{
    explicit Page(desk::Desk &desk, domain::CustomerId customer)
        : composer(desk.clock())
        , binding(std::make_unique<ComposerBinding>(desk, composer))
    {
        binding->show(customer, std::nullopt, {});
    }

    void type(const QString &words) { composer.findChild<QTextEdit *>()->setPlainText(words); }

    Composer composer;
    std::unique_ptr<ComposerBinding> binding;
};
} // namespace

/// Real files and the real thread behind the desk, no server.
class tst_ComposerBinding final : public QObject
{
    Q_OBJECT

    Theme m_theme{*qApp};
    support::ManualClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<desk::Desk> m_desk;
    domain::CustomerId m_customer;

    void start()
    {
        m_desk.reset();
        m_desk = std::make_unique<desk::Desk>(desk::Profile{m_folder.path()}, [this] {
            return std::make_unique<support::FakeLink>(m_clock);
        });
        bool isOpen = false;
        connect(m_desk.get(), &desk::Desk::opened, m_desk.get(), [&isOpen] { isOpen = true; });
        m_desk->open();
        QTRY_VERIFY(isOpen);
    }

    /// The way of the only draft.
    [[nodiscard]] std::optional<domain::Channel> draftOnDisk()
    {
        const auto drafts = m_desk->reader().drafts(m_customer);
        return drafts && drafts->size() == 1 ? std::optional(drafts->first().channel)
                                             : std::nullopt;
    }

    [[nodiscard]] QStringList wordsOnDisk()
    {
        QStringList words;
        const auto drafts = m_desk->reader().drafts(m_customer);
        for (const store::Draft &draft : drafts ? *drafts : QList<store::Draft>())
            words.append(draft.body);
        words.sort();
        return words;
    }

    [[nodiscard]] QList<domain::ContactPoint> emailAndPhone()
    {
        return {{.id = m_desk->ids().make<domain::ContactPoint>(),
                 .customer = m_customer,
                 .kind = domain::ContactKind::Email,
                 .value = u"a@example.org"_s},
                {.id = m_desk->ids().make<domain::ContactPoint>(),
                 .customer = m_customer,
                 .kind = domain::ContactKind::Phone,
                 .value = u"+60123456789"_s}};
    }

private Q_SLOTS:
    void init()
    {
        start();
        m_customer = m_desk->ids().make<domain::Customer>();
    }
    void cleanup() { m_desk.reset(); }

    void wordsAreOnDiskBeforeThePageIsMadeAnew()
    {
        auto page = std::make_unique<Page>(*m_desk, m_customer);
        page->type(u"Good morning Ahmad, your"_s);
        std::optional<QString> shown;
        page->binding->keepAll([&](bool) {
            const Page anew(*m_desk, m_customer);
            shown = anew.composer.text();
        });
        QTRY_VERIFY(shown);
        QCOMPARE(*shown, u"Good morning Ahmad, your"_s);
    }

    void wordsComeBackOnTheChannelTheyWereMovedTo()
    {
        const QList<domain::ContactPoint> reach = emailAndPhone();
        Page page(*m_desk, m_customer);
        page.binding->update(std::nullopt, reach);
        page.composer.findChild<QAbstractButton *>(u"write-email"_s)->click();
        page.type(u"Good morning"_s);
        page.composer.flushDraft();
        page.composer.findChild<QAbstractButton *>(u"write-whatsapp"_s)->click();
        // No more is said before the end: what is on disk is all there is.
        QTRY_COMPARE(draftOnDisk(), domain::Channel::WhatsApp);
        Page again(*m_desk, m_customer);
        again.binding->show(m_desk->ids().make<domain::Customer>(), std::nullopt, reach);
        again.binding->show(m_customer, std::nullopt, reach);
        QCOMPARE(again.composer.text(), u"Good morning"_s);
        QCOMPARE(again.composer.channel(), domain::Channel::WhatsApp);
    }

    void aNoteAndAReplyAreTwoDrafts()
    {
        const QList<domain::ContactPoint> reach = emailAndPhone();
        Page page(*m_desk, m_customer);
        page.binding->update(std::nullopt, reach);
        page.composer.writeNote();
        page.type(u"He is difficult."_s);
        page.composer.writeReply(); // at once
        QCOMPARE(page.composer.channel(), domain::Channel::Email);
        QCOMPARE(page.composer.text(), QString());
        page.composer.findChild<QAbstractButton *>(u"write-whatsapp"_s)->click();
        page.type(u"Good morning"_s);
        page.composer.writeNote();
        QCOMPARE(page.composer.text(), u"He is difficult."_s);
        QTRY_COMPARE(wordsOnDisk(), (QStringList{u"Good morning"_s, u"He is difficult."_s}));
        page.composer.writeReply();
        QCOMPARE(page.composer.text(), u"Good morning"_s);
        QCOMPARE(page.composer.channel(), domain::Channel::WhatsApp);
        page.composer.findChild<QAbstractButton *>(u"write-note"_s)->click();
        page.composer.findChild<QAbstractButton *>(u"write-email"_s)->click();
        QCOMPARE(page.composer.text(), u"Good morning"_s); // where they were moved to
        QCOMPARE(page.composer.channel(), domain::Channel::Email);
        QTRY_COMPARE(wordsOnDisk(), (QStringList{u"Good morning"_s, u"He is difficult."_s}));
    }

    void bothComeBackAfterANewStart()
    {
        const QList<domain::ContactPoint> reach = emailAndPhone();
        {
            Page page(*m_desk, m_customer);
            page.binding->update(std::nullopt, reach);
            page.composer.findChild<QAbstractButton *>(u"write-whatsapp"_s)->click();
            page.type(u"Good morning"_s);
            page.composer.writeNote();
            QTRY_COMPARE(wordsOnDisk().size(), 1); // a later moment than this one's
            page.type(u"He is difficult."_s);
        }
        start();
        Page again(*m_desk, m_desk->ids().make<domain::Customer>());
        again.binding->show(m_customer, std::nullopt, reach);
        QCOMPARE(again.composer.text(), u"He is difficult."_s); // what was written last
        QCOMPARE(again.composer.channel(), domain::Channel::Note);
        again.composer.writeReply();
        QCOMPARE(again.composer.text(), u"Good morning"_s);
        QCOMPARE(again.composer.channel(), domain::Channel::WhatsApp);
    }

    void whatIsSavedLeavesTheOther()
    {
        Page page(*m_desk, m_customer);
        page.binding->update(std::nullopt, emailAndPhone());
        page.composer.writeReply();
        page.type(u"Good morning"_s);
        page.composer.writeNote();
        page.type(u"He is difficult."_s);
        page.composer.findChild<QAbstractButton *>(u"sendReply"_s)->click();
        page.composer.writeReply(); // before the note is safe
        QCOMPARE(page.composer.text(), u"Good morning"_s);
        QTRY_COMPARE(wordsOnDisk().size(), 2); // this one's customer is nobody's: it is refused
        page.composer.writeNote();
        QCOMPARE(page.composer.text(), u"He is difficult."_s);
    }

    void wordsOfARecalledReplyGoBackIntoTheReply()
    {
        Page page(*m_desk, m_customer);
        page.binding->update(std::nullopt, emailAndPhone());
        page.composer.writeReply();
        page.type(u"And another thing."_s);
        page.composer.writeNote();
        page.type(u"He is difficult."_s);
        bool isKept = false;
        page.binding->writeOn({.customer = m_customer,
                               .channel = domain::Channel::WhatsApp,
                               .body = u"Good morning"_s},
                              [&isKept] { isKept = true; });
        QCOMPARE(page.composer.text(), u"Good morning\n\nAnd another thing."_s);
        QCOMPARE(page.composer.channel(), domain::Channel::WhatsApp);
        QTRY_VERIFY(isKept);
        QTRY_COMPARE(wordsOnDisk(),
                     (QStringList{u"Good morning\n\nAnd another thing."_s, u"He is difficult."_s}));
    }

    /// Their reader is nobody then: colleagues see them, behind none of theirs.
    void wordsWhoseAddressIsGoneJoinTheNote()
    {
        QList<domain::ContactPoint> reach = emailAndPhone();
        Page page(*m_desk, m_customer);
        page.binding->update(std::nullopt, reach);
        page.composer.writeNote();
        page.type(u"He is difficult."_s);
        page.composer.writeReply();
        page.type(u"Good morning"_s);
        reach.first().retired = true;
        page.binding->update(std::nullopt, reach);
        QCOMPARE(page.composer.channel(), domain::Channel::Note);
        QCOMPARE(page.composer.text(), u"Good morning\n\nHe is difficult."_s);
        QTRY_COMPARE(wordsOnDisk(), QStringList{u"Good morning\n\nHe is difficult."_s});
    }

    void noEarlierVersionOfANoteIsOfferedToTheCustomer()
    {
        Page page(*m_desk, m_customer);
        page.binding->update(std::nullopt, emailAndPhone());
        page.composer.writeNote();
        page.type(u"He is difficult."_s);
        page.composer.writeReply();
        QTRY_COMPARE(wordsOnDisk().size(), 1);
        page.composer.findChild<QAbstractButton *>(u"draftVersions"_s)->click();
        const auto *menu = page.composer.findChild<QMenu *>(u"draftVersionsMenu"_s);
        for (const QAction *action : menu->actions())
            QVERIFY2(!action->text().contains(u"difficult"_s), qPrintable(action->text()));
    }

    void nothingToKeepDoesNotWait()
    {
        Page page(*m_desk, m_customer);
        bool isKept = false;
        page.binding->keepAll([&](bool kept) { isKept = kept; });
        QVERIFY(isKept);
    }

    /// By closing the window or signing out within the moment that typing waits for.
    void wordsSurviveTheEndOfThePage()
    {
        auto page = std::make_unique<Page>(*m_desk, m_customer);
        page->type(u"the last word"_s);
        page->binding.reset();
        page.reset();
        start();
        const Page again(*m_desk, m_customer);
        QCOMPARE(again.composer.text(), u"the last word"_s);
    }
};

QTEST_MAIN(tst_ComposerBinding)
#include "tst_ComposerBinding.moc"
