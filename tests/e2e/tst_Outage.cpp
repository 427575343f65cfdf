// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/net/WebSocketLink.h"
#include "tests/e2e/Cable.h"
#include "tests/support/ServerProcess.h"
#include "ui/customer/Composer.h"
#include "ui/customer/CustomerPage.h"
#include "ui/shell/CustomerBinding.h"
#include "ui/shell/Front.h"
#include "ui/shell/Language.h"
#include "ui/shell/Workplace.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/TextBox.h"

#include <QAbstractButton>
#include <QDialog>
#include <QDir>
#include <QPainter>
#include <QSettings>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;

namespace {
constexpr int patience = 30'000;

struct Account
{
    QString login;
    QString password;
};

/// One agent at one window.
struct Seat
{
    Seat(const QString &profiles, ui::Language &language, ui::Theme &theme)
        : front({.profiles = profiles,
                 .makeLink = [] { return std::make_unique<net::WebSocketLink>(); },
                 .tokens = tokens,
                 .language = language,
                 .theme = theme})
    {
        front.resize(1440, 900);
        front.show();
    }

    [[nodiscard]] bool isLive() const
    {
        return front.workplace() && front.desk()
               && std::holds_alternative<sync::line::Live>(front.desk()->line());
    }
    template <class Widget>
    [[nodiscard]] Widget *child(const QString &name) const
    {
        return front.findChild<Widget *>(name);
    }
    [[nodiscard]] bool isAt(domain::CustomerId customer) const
    {
        const auto *page = front.findChild<ui::CustomerPage *>();
        return page && page->customer() == customer
               && front.workplace()->customer().timeline().rowCount() > 0;
    }
    void writeReply(const QString &words) const
    {
        front.findChild<ui::CustomerPage *>()->composer()->writeReply();
        child<ui::TextBox>(u"replyBody"_s)->setPlainText(words);
    }
    void writeNote(const QString &words) const
    {
        front.findChild<ui::CustomerPage *>()->composer()->writeNote();
        child<ui::TextBox>(u"replyBody"_s)->setPlainText(words);
    }
    void press(const QString &button) const { child<QAbstractButton>(button)->click(); }
    [[nodiscard]] bool does(const domain::Command &command) const
    {
        QFuture<desk::Submitted> submitted = front.desk()->submit(command);
        submitted.waitForFinished();
        return submitted.result().has_value();
    }
    /// How often these words stand in the customer's history as this desk has it.
    [[nodiscard]] int shows(domain::CustomerId customer, const QString &words) const
    {
        const auto history = front.desk()->reader().history({.customer = customer});
        if (!history)
            return -1;
        return int(std::ranges::count_if(history->items, [&](const desk::HistoryItem &item) {
            const auto *one = std::get_if<domain::Interaction>(&item.what);
            return one && one->body == words;
        }));
    }

    desk::TokenKeeper tokens;
    ui::Front front;
};
} // namespace

/// The story that Hadir exists for, at two real windows before a real hadird: the cable is out, the
/// work goes on, a colleague answers meanwhile. With HADIR_PICTURES it leaves a picture of every
/// step in that folder.
class tst_Outage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"); // no keychain
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_server.folder());
        QCOMPARE(m_server.run({u"demo"_s}).code, 0);
        readAccounts();
        QVERIFY(m_accounts.size() >= 2);
        QVERIFY(m_server.serve());
    }

    void whatIsDoneWithoutALineArrives_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("en") << u"The technician comes on Tuesday between nine and noon."_s;
        QTest::newRow("ar") << u"سيصل الفني يوم الثلاثاء بين التاسعة والثانية عشرة ظهرًا."_s;
    }

    void whatIsDoneWithoutALineArrives()
    {
        QFETCH(const QString, words);
        m_run = QString::fromLatin1(QTest::currentDataTag());
        m_pictures = 0;
        m_language.choose(m_run);
        e2e::Cable cable(m_server.url());
        QVERIFY(cable.plug());
        Seat mine(folder(u"mine"_s), m_language, m_theme);
        Seat theirs(folder(u"theirs"_s), m_language, m_theme);
        mine.front.signIn(cable.url().toString(), m_accounts[0].login, m_accounts[0].password);
        theirs.front.signIn(m_server.url().toString(), m_accounts[1].login, m_accounts[1].password);
        QTRY_VERIFY_WITH_TIMEOUT(mine.isLive() && theirs.isLive(), patience);
        const QList<domain::Case> cases = casesOfFive(mine);
        QCOMPARE(cases.size(), 5);
        openAt(mine, cases[0]);
        picture(mine, u"at-work"_s);

        cable.pull();
        QTRY_VERIFY_WITH_TIMEOUT(!mine.isLive(), patience);
        mine.writeReply(words);
        picture(mine, u"cable-out"_s);
        mine.press(u"sendReply"_s);
        QTRY_COMPARE(mine.front.desk()->backlog().pending, 1);
        for (int at = 1; at < 5; ++at) {
            openAt(mine, cases[at]);
            if (at % 2 != 0)
                mine.writeNote(words);
            else
                mine.writeReply(words);
            mine.press(at == 4 ? u"sendAndSetPending"_s : u"sendReply"_s);
            QTRY_COMPARE(mine.shows(cases[at].customer, words), 1);
        }
        QTRY_COMPARE(mine.front.desk()->backlog().pending, 6); // the last is two
        mine.press(u"pendingButton"_s);
        picture(mine, u"five-cases-later"_s);
        mine.press(u"pendingButton"_s);

        // Meanwhile a colleague, who knows nothing of it, answers one and changes another.
        openAt(theirs, cases[0]);
        const QString answer = m_run == u"ar"_s ? u"أهلًا بك، لقد حجزنا لك موعدًا غدًا."_s
                                                : u"Hello, we have booked a visit for tomorrow."_s;
        theirs.writeReply(answer);
        theirs.press(u"sendReply"_s);
        QTRY_COMPARE(theirs.shows(cases[0].customer, answer), 1);
        QVERIFY(theirs.does(
            domain::SetCasePriority{.caseId = cases[1].id, .priority = domain::Priority::Urgent}));
        QTRY_COMPARE_WITH_TIMEOUT(theirs.front.desk()->backlog().pending, 0, patience);
        picture(theirs, u"the-colleague"_s);

        QVERIFY(cable.plug());
        mine.front.desk()->retryNow();
        QTRY_VERIFY_WITH_TIMEOUT(mine.isLive(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(mine.front.desk()->backlog(), (desk::Backlog{0, 1}), patience);
        QCOMPARE(mine.front.desk()->reader().caseWith(cases[1].id).value()->priority,
                 domain::Priority::Urgent);
        for (int at = 1; at < 5; ++at) {
            openAt(theirs, cases[at]);
            QTRY_COMPARE_WITH_TIMEOUT(theirs.shows(cases[at].customer, words), 1, patience);
        }
        QCOMPARE(theirs.shows(cases[0].customer, words), 0); // it went to nobody
        openAt(mine, cases[0]);
        mine.press(u"attentionButton"_s);
        picture(mine, u"plugged-in"_s);
        mine.press(u"decideRefused"_s);
        QTRY_VERIFY(mine.child<QDialog>(u"heldBackSheet"_s));
        picture(mine, u"held-back"_s);
        mine.press(u"heldSend"_s);
        QTRY_COMPARE_WITH_TIMEOUT(mine.front.desk()->backlog(), desk::Backlog{}, patience);
        openAt(theirs, cases[0]);
        QTRY_COMPARE_WITH_TIMEOUT(theirs.shows(cases[0].customer, words), 1, patience);
        QCOMPARE(mine.shows(cases[0].customer, words), 1);
        QCOMPARE(mine.shows(cases[0].customer, answer), 1);
        picture(mine, u"decided"_s);
    }

private:
    void readAccounts()
    {
        QFile file(m_server.data() + u"/demo-accounts.txt"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        while (!file.atEnd()) {
            const QStringList parts = QString::fromUtf8(file.readLine()).trimmed().split(u'\t');
            if (parts.value(2) == u"agent"_s)
                m_accounts.append({parts[0], parts[1]});
        }
    }
    [[nodiscard]] QString folder(const QString &whose) const
    {
        return m_server.folder() + u'/' + m_run + u'-' + whose;
    }

    /// Open cases of five customers to whom one can write; none twice in all runs.
    QList<domain::Case> casesOfFive(const Seat &seat)
    {
        desk::Reader &reader = seat.front.desk()->reader();
        QList<domain::QueueId> queues;
        const auto workspace = reader.workspace();
        for (const domain::Queue &queue : workspace->queues)
            queues.append(queue.id);
        QList<domain::Case> out;
        const auto rows = reader.workIn(queues, 500);
        for (const bool speaksIt : {true, false}) { // the run's language, as far as they go
            for (const desk::WorkRow &row : *rows) {
                const auto record = reader.customer(row.work.customer);
                const bool canBeReached =
                    std::ranges::any_of((*record)->contactPoints, [](const auto &point) {
                        return point.kind == domain::ContactKind::Email;
                    });
                const bool isOpen = row.work.status == domain::CaseStatus::Open
                                    && row.work.priority != domain::Priority::Urgent;
                const bool fits = (*record)->customer.languages.startsWith(m_run) == speaksIt;
                if (out.size() < 5 && canBeReached && isOpen && fits
                    && !m_used.contains(row.work.customer)) {
                    m_used.insert(row.work.customer);
                    out.append(row.work);
                }
            }
        }
        return out;
    }
    static void openAt(const Seat &seat, const domain::Case &one)
    {
        seat.front.workplace()->open(one.customer, one.id);
        QTRY_VERIFY_WITH_TIMEOUT(seat.isAt(one.customer), patience);
    }

    /// The window with whatever stands before it.
    void picture(Seat &seat, const QString &name)
    {
        const QString folder = qEnvironmentVariable("HADIR_PICTURES");
        if (folder.isEmpty())
            return;
        for (int turn = 0; turn < 20; ++turn)
            QCoreApplication::processEvents();
        QPixmap shot = seat.front.grab();
        QPainter painter(&shot);
        const auto dialogs = seat.front.findChildren<QDialog *>();
        for (QDialog *dialog : dialogs) {
            if (dialog->isVisible())
                painter.drawPixmap(seat.front.rect().center() - dialog->rect().center(),
                                   dialog->grab());
        }
        painter.end();
        const QString path =
            u"%1/story-%2-%3-%4.png"_s.arg(folder, m_run).arg(++m_pictures).arg(name);
        QVERIFY2(QDir().mkpath(folder) && shot.save(path), qPrintable(path));
    }

    support::ServerProcess m_server{QStringLiteral(HADIRD)};
    QList<Account> m_accounts;
    ui::Theme m_theme{*qApp};
    ui::Language m_language{*qApp};
    QSet<domain::CustomerId> m_used;
    QString m_run;
    int m_pictures = 0;
};

QTEST_MAIN(tst_Outage)
#include "tst_Outage.moc"
