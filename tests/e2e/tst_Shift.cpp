// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/models/WorkListModel.h"
#include "app/net/WebSocketLink.h"
#include "tests/e2e/Fingers.h"
#include "tests/support/ServerProcess.h"
#include "ui/shell/Front.h"
#include "ui/shell/Language.h"
#include "ui/shell/Workplace.h"
#include "ui/theme/Theme.h"
#include "ui/timeline/TimelineView.h"
#include "ui/widgets/TextBox.h"

#include <QListView>
#include <QMenu>
#include <QSettings>
#include <QTabBar>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace hadir;

namespace {
constexpr int patience = 30'000;
} // namespace

/// A shift at a real window before a real hadird, by the keyboard alone: what is done, is done by
/// keys to the window that has them. Everything else here only looks.
class tst_Shift final : public QObject
{
    Q_OBJECT

    support::ServerProcess m_server{QStringLiteral(HADIRD)};
    ui::Theme m_theme{*qApp};
    ui::Language m_language{*qApp};
    desk::TokenKeeper m_tokens;
    std::unique_ptr<ui::Front> m_front;
    QString m_login;
    QString m_password;

    using Fingers = e2e::Fingers;

    template <class Part>
    [[nodiscard]] Part *part(const QString &name) const
    {
        return m_front->findChild<Part *>(name);
    }
    [[nodiscard]] QListView *rows() const { return part<QListView>(u"workListRows"_s); }
    [[nodiscard]] ui::TextBox *body() const { return part<ui::TextBox>(u"replyBody"_s); }
    [[nodiscard]] bool isLive() const
    {
        return m_front->workplace() && m_front->desk()
               && std::holds_alternative<sync::line::Live>(m_front->desk()->line());
    }
    [[nodiscard]] domain::Case theCase(domain::CaseId id) const
    {
        const auto found = m_front->desk()->reader().caseWith(id);
        return found && *found ? **found : domain::Case();
    }
    [[nodiscard]] domain::CaseId atHand() const
    {
        return rows()->currentIndex().data(models::WorkListModel::CaseRole).value<domain::CaseId>();
    }
    /// How often these words stand in the history of the case's customer, said this way.
    [[nodiscard]] int written(domain::CaseId id, domain::Direction direction,
                              const QString &words) const
    {
        const auto history = m_front->desk()->reader().history({.customer = theCase(id).customer});
        if (!history)
            return -1;
        return int(std::ranges::count_if(history->items, [&](const desk::HistoryItem &item) {
            const auto *one = std::get_if<domain::Interaction>(&item.what);
            return one && one->direction == direction && one->body.contains(words);
        }));
    }
    [[nodiscard]] bool
    anyMessage(domain::CaseId id,
               const std::function<bool(const domain::Interaction &)> &isIt) const
    {
        const auto history = m_front->desk()->reader().history({.customer = theCase(id).customer});
        return history && std::ranges::any_of(history->items, [&](const desk::HistoryItem &item) {
                   const auto *one = std::get_if<domain::Interaction>(&item.what);
                   return one && isIt(*one);
               });
    }
    [[nodiscard]] bool isRecalled(domain::CaseId id, const QString &words) const
    {
        return anyMessage(id, [&words](const domain::Interaction &one) {
            return one.body == words && one.delivery == domain::Delivery::Recalled;
        });
    }
    /// Whether it waits for a moment later than the one it was written at.
    [[nodiscard]] bool isPutOff(domain::CaseId id, const QString &words) const
    {
        return anyMessage(id, [&words](const domain::Interaction &one) {
            return one.body == words && one.delivery == domain::Delivery::Waiting && one.sendAt
                   && *one.sendAt > one.happenedAt + 1min;
        });
    }
    [[nodiscard]] bool isArrived() const { return m_front->desk()->backlog() == desk::Backlog{}; }

    void signIn()
    {
        QTRY_COMPARE(Fingers::where(), u"server"_s);
        Fingers::type(m_server.url().toString());
        QVERIFY(Fingers::reach(u"account"_s, Qt::Key_Tab));
        Fingers::type(m_login);
        QVERIFY(Fingers::reach(u"password"_s, Qt::Key_Tab));
        Fingers::type(m_password);
        Fingers::press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(isLive(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(rows()->model() && rows()->model()->rowCount() > 0, patience);
    }

    /// To a case of the team that is nobody's.
    void takeCase()
    {
        Fingers::press(Qt::Key_G);
        Fingers::press(Qt::Key_I);
        QTRY_COMPARE(Fingers::where(), rows()->objectName());
        QVERIFY(Fingers::reach(u"workListTabs"_s, Qt::Key_Backtab));
        const bool isMirrored = m_front->layoutDirection() == Qt::RightToLeft;
        Fingers::press(isMirrored ? Qt::Key_Left : Qt::Key_Right);
        QCOMPARE(part<QTabBar>(u"workListTabs"_s)->currentIndex(), 1);
        QVERIFY(Fingers::reach(rows()->objectName(), Qt::Key_Tab));
        Fingers::press(Qt::Key_J);
        Fingers::press(Qt::Key_J);
        Fingers::press(Qt::Key_K);
        for (int steps = 0; steps < rows()->model()->rowCount(); ++steps) {
            if (!theCase(atHand()).owner && theCase(atHand()).status == domain::CaseStatus::Open)
                break;
            Fingers::press(Qt::Key_J);
        }
        QVERIFY(!theCase(atHand()).owner);
    }

    void readTimeline()
    {
        Fingers::press(Qt::Key_1, Qt::ControlModifier);
        QTRY_COMPARE(Fingers::where(), u"timeline"_s);
        const auto *timeline = part<ui::TimelineView>(u"timeline"_s);
        const int first = timeline->currentRow();
        Fingers::press(Qt::Key_Down);
        QVERIFY(timeline->currentRow() != first);
        Fingers::press(Qt::Key_Up);
    }

    /// A saved reply, and words of one's own behind it.
    void answer(domain::CaseId taken, const QString &words)
    {
        Fingers::press(Qt::Key_R);
        QTRY_COMPARE(Fingers::where(), body()->objectName());
        Fingers::press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        const auto *saved = part<QListView>(u"replyPickerRows"_s);
        QTRY_VERIFY(saved->isVisible() && saved->model()->rowCount() > 0);
        Fingers::press(Qt::Key_Return);
        QTRY_VERIFY(!saved->isVisible());
        const QString inserted = body()->toPlainText();
        QVERIFY(inserted.size() > 20 && !inserted.contains(u"::"_s));
        Fingers::press(Qt::Key_End, Qt::ControlModifier);
        Fingers::type(u' ' + words);
        Fingers::press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(written(taken, domain::Direction::Outbound, words), 1, patience);
        QTRY_VERIFY(body()->toPlainText().isEmpty());
        Fingers::press(Qt::Key_Escape);
        QTRY_COMPARE(Fingers::where(), rows()->objectName());
    }

    /// Sent to wait, thought better of within the moment that it waits, and back in the composer.
    void recall(domain::CaseId taken, const QString &words)
    {
        Fingers::press(Qt::Key_R);
        QTRY_COMPARE(Fingers::where(), body()->objectName());
        Fingers::type(words);
        Fingers::press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(written(taken, domain::Direction::Outbound, words), 1, patience);
        Fingers::press(Qt::Key_Escape);
        QTRY_COMPARE(Fingers::where(), rows()->objectName());
        Fingers::press(Qt::Key_Z, Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(isRecalled(taken, words), patience);
        QTRY_COMPARE(body()->toPlainText(), words); // to be written anew
        Fingers::press(Qt::Key_R);
        QTRY_COMPARE(Fingers::where(), body()->objectName());
        Fingers::press(Qt::Key_A, Qt::ControlModifier);
        Fingers::press(Qt::Key_Delete);
        Fingers::press(Qt::Key_Escape);
        QTRY_COMPARE(Fingers::where(), rows()->objectName());
    }

    /// A note that names the first colleague who is offered.
    void writeNote(domain::CaseId taken, const QString &words)
    {
        Fingers::press(Qt::Key_N, Qt::ShiftModifier);
        QTRY_COMPARE(Fingers::where(), body()->objectName());
        QTRY_COMPARE(body()->toPlainText(), u"@"_s);
        Fingers::press(Qt::Key_Return);
        QTRY_VERIFY(body()->toPlainText().size() > 2);
        Fingers::type(u' ' + words);
        Fingers::press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(written(taken, domain::Direction::Internal, words), 1, patience);
        Fingers::press(Qt::Key_Escape);
        QTRY_COMPARE(Fingers::where(), rows()->objectName());
    }

    /// A reply that goes at the first moment that is offered, and not now.
    void schedule(domain::CaseId taken, const QString &words)
    {
        Fingers::press(Qt::Key_R);
        QTRY_COMPARE(Fingers::where(), body()->objectName());
        Fingers::type(words);
        Fingers::press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        const QPointer<QMenu> moments = part<QMenu>(u"sendLaterMenu"_s);
        QVERIFY(moments && moments->activeAction());
        if (moments->activeAction()->objectName() == u"sendAnyway"_s) // it may be night there
            Fingers::press(Qt::Key_Down);
        Fingers::press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(isPutOff(taken, words), patience);
        QTRY_VERIFY(body()->toPlainText().isEmpty());
        Fingers::press(Qt::Key_Escape);
        QTRY_COMPARE(Fingers::where(), rows()->objectName());
    }

    void closeAndTakeBack(domain::CaseId taken)
    {
        const domain::CaseStatus before = theCase(taken).status;
        Fingers::press(Qt::Key_E);
        QTRY_COMPARE_WITH_TIMEOUT(theCase(taken).status, domain::CaseStatus::Solved, patience);
        Fingers::press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(theCase(taken).status, before, patience);
        QTRY_VERIFY_WITH_TIMEOUT(isArrived(), patience);
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"); // no keychain
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_server.folder());
        QCOMPARE(m_server.run({u"demo"_s}).code, 0);
        QFile accounts(m_server.data() + u"/demo-accounts.txt"_s);
        QVERIFY(accounts.open(QIODevice::ReadOnly));
        while (m_login.isEmpty() && !accounts.atEnd()) {
            const QStringList parts = QString::fromUtf8(accounts.readLine()).trimmed().split(u'\t');
            if (parts.value(2) == u"agent"_s) {
                m_login = parts[0];
                m_password = parts[1];
            }
        }
        QVERIFY(m_server.serve());
    }

    void aShiftNeedsNoMouse_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("en") << u"en"_s;
        QTest::newRow("ar") << u"ar"_s;
    }

    void aShiftNeedsNoMouse()
    {
        QFETCH(const QString, code);
        m_language.choose(code);
        m_front = std::make_unique<ui::Front>(
            ui::Front::Tools{.profiles = m_server.folder() + u'/' + code,
                             .makeLink = [] { return std::make_unique<net::WebSocketLink>(); },
                             .tokens = m_tokens,
                             .language = m_language,
                             .theme = m_theme});
        m_front->resize(1440, 900);
        m_front->show();
        m_front->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_front.get()));
        m_front->offer({}, {}); // as a first start does
        signIn();
        if (QTest::currentTestFailed())
            return;
        takeCase();
        if (QTest::currentTestFailed())
            return;
        const domain::CaseId taken = atHand();
        Fingers::press(Qt::Key_Y);
        QTRY_VERIFY_WITH_TIMEOUT(theCase(taken).owner && isArrived(), patience);

        readTimeline();
        answer(taken, u"typed by hand in "_s + code);
        recall(taken, u"said too soon in "_s + code);
        writeNote(taken, u"for the colleagues, in "_s + code);
        schedule(taken, u"for later in "_s + code);
        closeAndTakeBack(taken);
        m_front.reset();
    }
};

QTEST_MAIN(tst_Shift)
#include "tst_Shift.moc"
