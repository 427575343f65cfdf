// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/SavedReplyKeeping.h"

#include "tests/ui/support/SeatedDesk.h"
#include "ui/customer/Composer.h"
#include "ui/customer/CustomerPage.h"
#include "ui/customer/ReplyInsertion.h"
#include "ui/customer/SavedReplySheet.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/KeySet.h"
#include "ui/widgets/TextBox.h"
#include "ui/widgets/Toast.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QListView>

using namespace hadir;
using namespace hadir::ui;
using namespace Qt::Literals::StringLiterals;

/// A real desk without a line, and a page to write on.
class tst_SavedReplyKeeping final : public QObject
{
    Q_OBJECT

    Theme m_theme{*qApp};
    models::Directory m_directory;
    std::unique_ptr<support::SeatedDesk> m_seat;
    std::unique_ptr<CustomerPage> m_page;
    std::unique_ptr<KeySet> m_keys;
    Toast *m_toast = nullptr; ///< the page's
    std::unique_ptr<SavedReplyKeeping> m_keeping;

    [[nodiscard]] QList<domain::SavedReply> saved()
    {
        return m_seat->desk().reader().savedReplies().value();
    }
    template <class Part>
    [[nodiscard]] Part &part(const QString &name)
    {
        return *m_page->findChild<Part *>(name);
    }
    [[nodiscard]] bool save(const QString &shortcut)
    {
        return m_seat->does(
            domain::AddSavedReply{.reply = m_seat->desk().ids().make<domain::SavedReply>(),
                                  .title = shortcut,
                                  .shortcut = shortcut,
                                  .wordings = {{u"en"_s, u"Hello"_s}}});
    }

private Q_SLOTS:
    void init()
    {
        m_seat = std::make_unique<support::SeatedDesk>();
        QVERIFY(m_seat->open());
        m_page = std::make_unique<CustomerPage>(m_seat->desk().clock());
        m_page->setTimeline(new QWidget, new QWidget);
        m_keys = std::make_unique<KeySet>(m_page.get());
        m_toast = new Toast(m_seat->desk().clock(), m_page.get());
        m_keeping = std::make_unique<SavedReplyKeeping>(
            m_seat->desk(), SavedReplyKeeping::Parts{*m_page, m_directory, *m_keys, *m_toast});
        m_page->resize(800, 700);
        m_page->show();
    }
    void cleanup()
    {
        m_keeping.reset();
        m_keys.reset();
        m_page.reset();
        m_seat.reset();
    }

    void whatIsWrittenIsKeptInItsLanguage()
    {
        m_page->composer()->setDraft(u"شكرًا لتواصلك معنا"_s);
        Q_EMIT m_page->composer()->insertion().keepWanted();
        QCOMPARE(part<TextBox>(u"wording:ar"_s).toPlainText(), u"شكرًا لتواصلك معنا"_s);
        part<QLineEdit>(u"replyTitle"_s).setText(u"Thanks"_s);
        part<QLineEdit>(u"replyShortcut"_s).setText(u"tx"_s);
        part<QAbstractButton>(u"sheetAction"_s).click();
        QTRY_VERIFY(m_toast->isVisible());
        QCOMPARE(saved().size(), 1);
        QCOMPARE(saved().first().shortcut, u"tx"_s);
        QCOMPARE(saved().first().agent, std::optional(m_seat->me()));
        QCOMPARE(m_page->composer()->text(), u"شكرًا لتواصلك معنا"_s); // still to be sent
    }

    void theListShowsWhatBecameOfThem()
    {
        QVERIFY(save(u"hello"_s));
        Q_EMIT m_page->composer()->insertion().manageWanted();
        const auto &rows = part<QListView>(u"savedReplyRows"_s);
        QCOMPARE(rows.model()->rowCount(), 1);
        QVERIFY(save(u"bye"_s));
        QTRY_COMPARE(rows.model()->rowCount(), 2);
        part<QAbstractButton>(u"retireSavedReply"_s).click();
        QTRY_VERIFY(std::ranges::any_of(saved(), &domain::SavedReply::retired));
    }

    void aChangeIsSaved()
    {
        QVERIFY(save(u"hello"_s));
        Q_EMIT m_page->composer()->insertion().manageWanted();
        part<QAbstractButton>(u"changeSavedReply"_s).click();
        part<QLineEdit>(u"replyShortcut"_s).setText(u"hi"_s);
        part<QAbstractButton>(u"sheetAction"_s).click();
        QTRY_COMPARE(saved().first().shortcut, u"hi"_s);
    }

    void nothingWrittenIsNothingToKeep()
    {
        QCOMPARE(m_keys->acts().size(), 1);
        m_page->composer()->setDraft(u"Hello"_s);
        QCOMPARE(m_keys->acts().size(), 2);
    }
};

QTEST_MAIN(tst_SavedReplyKeeping)
#include "tst_SavedReplyKeeping.moc"
