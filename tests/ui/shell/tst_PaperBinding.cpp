// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/PaperBinding.h"

#include "tests/ui/support/SeatedDesk.h"
#include "ui/inbox/WorkListPane.h"
#include "ui/shell/Language.h"
#include "ui/shell/ShellWindow.h"
#include "ui/shell/Workplace.h"
#include "ui/theme/Theme.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/KeySet.h"

#include <QFileDialog>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using namespace hadir::ui;

/// The case and the lists of a whole window, into files.
class tst_PaperBinding final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Theme m_theme{*qApp};
    Language m_language{*qApp};
    std::unique_ptr<support::SeatedDesk> m_seat;
    std::unique_ptr<Workplace> m_place;
    std::unique_ptr<KeySet> m_keys;
    domain::CaseId m_bill;

    PaperBinding &papers() { return *m_place->findChild<PaperBinding *>(); }
    QString pathOf(const QString &name) { return m_folder.filePath(name); }
    QByteArray bytesOf(const QString &name)
    {
        QFile file(pathOf(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    bool start(const QString &words)
    {
        for (const KeySet::Act &act : m_keys->acts()) {
            if (act.words != words)
                continue;
            act.start();
            return true;
        }
        return false;
    }
    /// Answers the dialog with this file; what is said at the end of it all.
    QString saveAs(const QString &name)
    {
        QSignalSpy told(&papers(), &PaperBinding::told);
        auto *dialog = m_place->findChild<QFileDialog *>(u"savePaper"_s);
        if (!dialog)
            return u"no dialog"_s;
        Q_EMIT dialog->fileSelected(pathOf(name));
        dialog->close();
        if (told.isEmpty() && !told.wait())
            return u"nothing said"_s;
        return withoutIsolates(told.first().first().toString());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    }

    void init()
    {
        m_language.choose(u"en"_s);
        m_seat = std::make_unique<support::SeatedDesk>();
        QVERIFY(m_seat->open());
        m_bill = m_seat->takeCase(u"Ahmad bin Salleh"_s, u"=Charged twice"_s);
        QVERIFY(!m_bill.isNull());
        m_place = std::make_unique<Workplace>(m_seat->desk(), m_language, m_theme);
        m_place->begin();
        m_place->resize(1366, 768);
        m_place->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_place.get()));
        m_keys = std::make_unique<KeySet>(m_place.get());
        papers().addKeys(*m_keys);
        const auto one = m_seat->desk().reader().caseWith(m_bill);
        QVERIFY(one && *one);
        m_place->open((*one)->customer, m_bill);
    }

    void cleanup()
    {
        m_keys.reset();
        m_place.reset();
        m_seat.reset();
    }

    void theCaseInSightBecomesAPdf_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("Arabic") << u"ar"_s;
    }
    void theCaseInSightBecomesAPdf()
    {
        QFETCH(const QString, language);
        QVERIFY(start(u"Save the case as a PDF"_s));
        m_language.choose(language);
        const QString said = saveAs(language + u".pdf"_s);
        QVERIFY2(said.contains(language + u".pdf"_s), qPrintable(said));
        QVERIFY(bytesOf(language + u".pdf"_s).startsWith("%PDF-"));
    }

    void theListInSightBecomesATable()
    {
        QVERIFY(start(u"Save the list as a table (CSV)"_s));
        QCOMPARE(saveAs(u"cases.csv"_s), u"1 row saved as cases.csv."_s);
        const QString table = QString::fromUtf8(bytesOf(u"cases.csv"_s));
        QVERIFY(table.contains(u"Case,Customer,Subject,Status"_s));
        QVERIFY(table.contains(u",Ahmad bin Salleh,'=Charged twice,Open,"_s));
    }

    void aTableNamesWhoOwnsACase()
    {
        using Held = models::WorkItem::Held;
        constexpr qsizetype owner = 7;
        models::WorkListModel cases;
        const models::ArrangedCases stand(cases);
        cases.reset({{.caseId = m_bill, .held = Held::ByMe}});
        QCOMPARE(tableOf(stand, u"Nur"_s).head[owner], u"Owner"_s);
        QCOMPARE(tableOf(stand, u"Nur"_s).rows.first()[owner], u"Nur"_s);
        cases.reset({{.caseId = m_bill, .held = Held::ByColleague, .ownerName = u"Omar"_s}});
        QCOMPARE(tableOf(stand, u"Nur"_s).rows.first()[owner], u"Omar"_s);
        cases.reset({{.caseId = m_bill, .held = Held::ByNobody}});
        QCOMPARE(tableOf(stand, u"Nur"_s).rows.first()[owner], QString());
    }

    void aTableStandsAsTheListDoes()
    {
        using enum models::CaseFact;
        models::WorkListModel cases;
        core::Ids &ids = m_seat->desk().ids();
        cases.reset({{.caseId = ids.make<domain::Case>(),
                      .number = 1,
                      .customerName = u"Ahmad"_s,
                      .subject = u"Bill"_s,
                      .queueName = u"Sales"_s},
                     {.caseId = ids.make<domain::Case>(),
                      .number = 2,
                      .customerName = u"Lina"_s,
                      .subject = u"=Router"_s,
                      .queueName = u"Billing"_s},
                     {.caseId = ids.make<domain::Case>(),
                      .number = 3,
                      .customerName = u"Badr"_s,
                      .subject = u"Line"_s,
                      .queueName = u"Billing"_s}});
        models::ArrangedCases stand(cases);
        stand.arrange({.sortedBy = Number,
                       .direction = models::Arrangement::Direction::Falling,
                       .groupedBy = Queue,
                       .look = models::Arrangement::Look::Table,
                       .columns = {{Subject, 0}, {Number, 90}}});
        const ListTable table = tableOf(stand, {});
        QCOMPARE(table.head, (QStringList{u"Queue"_s, u"Subject"_s, u"Case"_s}));
        QCOMPARE(table.rows, (QList<QStringList>{{u"Billing"_s, u"Line"_s, u"3"_s},
                                                 {u"Billing"_s, u"=Router"_s, u"2"_s},
                                                 {u"Sales"_s, u"Bill"_s, u"1"_s}}));
    }

    void whatCannotBeWrittenIsSaid()
    {
        QVERIFY(start(u"Save the case as a PDF"_s));
        const QString said = saveAs(u"not/here/case.pdf"_s);
        QVERIFY2(said.contains(u"could not be written there"_s), qPrintable(said));
    }

    void whatStandsOnThePaper()
    {
        const auto about = m_seat->desk().reader().caseWith(m_bill).value().value();
        models::Directory directory;
        const domain::Agent nur{.id = m_seat->desk().ids().make<domain::Agent>(), .name = u"Nur"_s};
        directory.me = nur.id;
        directory.agents.insert(nur.id, nur);
        const desk::HistoryItem note{
            .what = domain::Interaction{.id = m_seat->desk().ids().make<domain::Interaction>(),
                                        .customer = about.customer,
                                        .caseId = m_bill,
                                        .channel = domain::Channel::Note,
                                        .agent = nur.id,
                                        .body = u"Asked billing.\nThey look."_s},
            .attachments = {{.name = u"bill.pdf"_s, .size = 2048}},
            .isPending = true};
        const Paper::Entry entry = paperEntry(note, directory, m_bill);
        QVERIFY(entry.isNote);
        QVERIFY2(entry.heading.contains(u"Nur"_s), qPrintable(entry.heading));
        QCOMPARE(entry.body, u"Asked billing.\nThey look."_s);
        QVERIFY(entry.moment.contains(u"not yet on the server"_s));
        QCOMPARE(entry.files.size(), 1);
        QVERIFY(entry.files.first().contains(u"bill.pdf"_s));
    }
};

QTEST_MAIN(tst_PaperBinding)
#include "tst_PaperBinding.moc"
