// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/SavedReplyBinding.h"

#include "tests/ui/support/SeatedDesk.h"
#include "ui/customer/Composer.h"
#include "ui/customer/CustomerPage.h"
#include "ui/customer/ReplyInsertion.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/TextBox.h"

#include <QLabel>
#include <QListView>

using namespace hadir;
using namespace hadir::ui;
using namespace Qt::Literals::StringLiterals;

/// A real desk without a line, and a page with one customer on it.
class tst_SavedReplyBinding final : public QObject
{
    Q_OBJECT

    Theme m_theme{*qApp};
    std::unique_ptr<support::SeatedDesk> m_seat;
    std::unique_ptr<CustomerPage> m_page;
    std::unique_ptr<SavedReplyBinding> m_binding;
    domain::CaseId m_bill;
    domain::CustomerId m_customer;

    [[nodiscard]] domain::SavedReplyId save(const QString &shortcut,
                                            const QList<domain::Wording> &wordings)
    {
        const auto id = m_seat->desk().ids().make<domain::SavedReply>();
        const bool isSaved = m_seat->does(domain::AddSavedReply{
            .reply = id, .title = shortcut, .shortcut = shortcut, .wordings = wordings});
        return isSaved ? id : domain::SavedReplyId();
    }
    TextBox &body() { return *m_page->findChild<TextBox *>(u"replyBody"_s); }
    [[nodiscard]] int rows()
    {
        const auto *list = m_page->window()->findChild<QListView *>(u"replyPickerRows"_s);
        return list && m_page->composer()->insertion().isOpen() ? list->model()->rowCount() : 0;
    }
    [[nodiscard]] QString preview()
    {
        return m_page->window()->findChild<QLabel *>(u"replyPreview"_s)->text();
    }

private Q_SLOTS:
    void init()
    {
        m_seat = std::make_unique<support::SeatedDesk>();
        QVERIFY(m_seat->open());
        m_bill = m_seat->takeCase(u"Ahmad bin Salleh"_s, u"Charged twice"_s);
        const auto bill = m_seat->desk().reader().caseWith(m_bill);
        QVERIFY(bill && *bill);
        m_customer = (*bill)->customer;
        m_page = std::make_unique<CustomerPage>(m_seat->desk().clock());
        m_page->setTimeline(new QWidget, new QWidget);
        m_binding = std::make_unique<SavedReplyBinding>(m_seat->desk(), *m_page);
        models::CustomerFile file;
        file.customer = (*m_seat->desk().reader().person(m_customer)).value();
        file.cases = {**bill};
        m_page->show(file, m_bill);
        m_page->resize(800, 700);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        body().setFocus();
    }
    void cleanup()
    {
        m_binding.reset();
        m_page.reset();
        m_seat.reset();
    }

    void itIsFilledInForWhoIsShown()
    {
        QVERIFY(!save(u"bill"_s, {{u"en"_s, u"Dear {{customer.first_name}}, about "
                                            "{{case.subject}}."_s}})
                     .isNull());
        QTest::keyClicks(&body(), u"::bi"_s);
        QCOMPARE(rows(), 1);
        QTest::keyClick(&body(), Qt::Key_Return);
        QCOMPARE(m_page->composer()->text(), u"Dear Ahmad, about Charged twice."_s);
    }

    /// In the customer's language, else in that of the window.
    void theLanguageFitsTheCustomer()
    {
        QVERIFY(!save(u"bill"_s, {{u"en"_s, u"Hello"_s}, {u"ar"_s, u"مرحبًا"_s}}).isNull());
        QTest::keyClicks(&body(), u"::"_s);
        QCOMPARE(preview(), u"Hello"_s);
        QTest::keyClick(&body(), Qt::Key_Escape);
        QVERIFY(m_seat->does(
            domain::ChangeCustomer{.customer = m_customer, .languages = QStringList{u"ar"_s}}));
        QTest::keyClicks(&body(), u" ::"_s);
        QCOMPARE(preview(), u"مرحبًا"_s);
    }

    void oneThatIsSavedWhileWritingIsThere()
    {
        QTest::keyClicks(&body(), u"::"_s);
        QCOMPARE(rows(), 0);
        const auto id = save(u"hello"_s, {{u"en"_s, u"Hello"_s}});
        QVERIFY(!id.isNull());
        QTest::keyClicks(&body(), u"h"_s);
        QTRY_COMPARE(rows(), 1);
        QVERIFY(m_seat->does(domain::RetireSavedReply{id}));
        QTest::keyClicks(&body(), u"e"_s);
        QTRY_COMPARE(rows(), 0);
    }
};

QTEST_MAIN(tst_SavedReplyBinding)
#include "tst_SavedReplyBinding.moc"
