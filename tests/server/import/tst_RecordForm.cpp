// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/import/RecordForm.h"

#include "tests/support/ScratchWorkspace.h"

#include <QJsonDocument>
#include <QTest>

using namespace hadir;
using namespace hadir::server;
using namespace Qt::Literals::StringLiterals;

namespace {
// Rows are written with ' for " to be readable.
QJsonObject json(QByteArray text)
{
    return QJsonDocument::fromJson(text.replace('\'', '"')).object();
}

template <class T>
T entity(const core::Result<Imported> &read, qsizetype at = 0)
{
    return read && at < read->entities.size() ? std::get<T>(read->entities[at]) : T();
}
} // namespace

class tst_RecordForm final : public QObject
{
    Q_OBJECT

    support::ScratchWorkspace m_workspace;
    WorkspaceIndex m_index{m_workspace->database()};
    QTemporaryDir m_folder;
    RecordForm m_form{m_index, {u"old"_s, u"MY"_s, m_folder.path()}};

    core::Result<Imported> read(const QByteArray &row) { return m_form.read(json(row), {}); }

private Q_SLOTS:
    void aCustomerComesWithContactPoints()
    {
        const auto read = this->read(
            "{'type':'customer','ref':'7','name':'Siti\\u202e Aminah','languages':['ms','en'],"
            "'phones':['012-345 4417'],'emails':['Siti@Example.com'],'handles':['x:siti'],"
            "'x-note':'kept elsewhere'}");
        const auto customer = entity<domain::Customer>(read);
        QCOMPARE(customer.name, u"Siti Aminah"_s);
        QCOMPARE(customer.languages, (QStringList{u"ms"_s, u"en"_s}));
        QCOMPARE(customer.externalRef, u"7"_s);
        QCOMPARE(entity<domain::ContactPoint>(read, 1).value, u"+60123454417"_s);
        QCOMPARE(entity<domain::ContactPoint>(read, 2).value, u"siti@example.com"_s);
        QCOMPARE(entity<domain::ContactPoint>(read, 3).service, u"x"_s);
        QCOMPARE(entity<domain::ContactPoint>(read, 3).customer, customer.id);
    }

    void theSameRowGivesTheSameEntitiesAndAnotherSourceOthers()
    {
        const QByteArray row = "{'type':'customer','ref':'7','name':'Siti'}";
        QCOMPARE(entity<domain::Customer>(read(row)), entity<domain::Customer>(read(row)));
        RecordForm other(m_index, {u"new"_s, {}, {}});
        QVERIFY(entity<domain::Customer>(read(row)).id
                != entity<domain::Customer>(other.read(json(row), {})).id);
    }

    void aRowCanNameTheSource()
    {
        RecordForm form(m_index, {u"import"_s, {}, {}});
        QVERIFY(form.read(json("{'type':'source','source':'old'}"), {}));
        const QByteArray row = "{'type':'customer','ref':'7','name':'Siti'}";
        QCOMPARE(entity<domain::Customer>(form.read(json(row), {})).id,
                 entity<domain::Customer>(read(row)).id);
    }

    void whatCannotBeReadOfARowIsToldAndTheRestGoesIn()
    {
        const auto read = this->read("{'type':'customer','ref':'7','name':'Siti','phones':['12'],'"
                                     "emails':['siti','s@x.my']}");
        QCOMPARE(read->entities.size(), 2);
        QCOMPARE(read->leftOut, (QStringList{u"12 is no phone"_s, u"siti is no email"_s}));
    }

    void aCaseTakesQueueAndOwnerByName()
    {
        const auto read = this->read(
            "{'type':'case','ref':'1','customer':'7','subject':'Lost card','status':'solved',"
            "'priority':'high','queue':'Cards','owner':'aina','tags':'b|a|b',"
            "'openedAt':'2024-05-01T10:00:00+08:00','lastAt':1714536000000}");
        QCOMPARE(entity<domain::Queue>(read).name, u"Cards"_s);
        const auto opened = entity<domain::Case>(read, 1);
        QCOMPARE(opened.queue, entity<domain::Queue>(read).id);
        QCOMPARE(opened.owner, m_workspace.aina);
        QCOMPARE(opened.status, domain::CaseStatus::Solved);
        QCOMPARE(opened.tags, (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(core::toIso(opened.openedAt), u"2024-05-01T02:00:00.000Z"_s);
        QCOMPARE(core::toIso(opened.lastAt), u"2024-05-01T04:00:00.000Z"_s);
        const auto lost = this->read("{'type':'case','ref':'2','customer':'7','subject':'x','owner'"
                                     ":'nobody','openedAt':'2024-05-01'}");
        QCOMPARE(lost->leftOut, QStringList{u"there is no agent nobody"_s});
    }

    void anInteractionIsOfItsCustomerAndCase()
    {
        const auto read = this->read(
            "{'type':'interaction','ref':'c1','customer':'7','case':'1','channel':'call',"
            "'direction':'in','seconds':90,'outcome':'answered','body':'hello\\u0000 "
            "there\\r\\nyou',"
            "'agent':'old-login','happenedAt':'2024-05-01T10:00:00Z'}");
        const auto told = entity<domain::Interaction>(read);
        QCOMPARE(
            told.customer,
            entity<domain::Customer>(this->read("{'type':'customer','ref':'7','name':'S'}")).id);
        QCOMPARE(told.author, domain::Author::Customer);
        QCOMPARE(told.body, u"hello there\nyou"_s);
        QCOMPARE(told.seconds, 90);
        QCOMPARE(told.authorName, u"old-login"_s);
        QVERIFY(told.caseId);
    }

    void attachmentsAreFilesBesideTheRows()
    {
        QFile file(m_folder.filePath(u"a.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write("hello"), 5);
        file.close();
        const auto read = this->read(
            "{'type':'interaction','customer':'7','channel':'email','happenedAt':'2024-05-01',"
            "'attachments':[{'path':'a.txt','mediaType':'text/plain'},"
            "{'path':'../../../../../../etc/passwd'},{'path':'none'}]}");
        QCOMPARE(read->files, QList<QByteArray>{"hello"});
        QCOMPARE(entity<domain::Attachment>(read, 1).name, u"a.txt"_s);
        QCOMPARE(entity<domain::Attachment>(read, 1).size, 5);
        QCOMPARE(read->leftOut.size(), 2);
    }

    void aLongTextIsCutAndAttachedWhole()
    {
        const QByteArray text = QByteArray("word ").repeated(40'000);
        const auto read = this->read("{'type':'interaction','customer':'7','channel':'email','"
                                     "happenedAt':'2024-05-01','body':'"
                                     + text + "'}");
        QCOMPARE(entity<domain::Interaction>(read).body.size(), 100'000);
        QCOMPARE(entity<domain::Attachment>(read, 1).name, u"message.txt"_s);
        QCOMPARE(read->files.value(0).size(), 200'000);
    }

    void amountsAreInTheCurrencysSmallestUnit_data()
    {
        QTest::addColumn<QByteArray>("currency");
        QTest::addColumn<QByteArray>("total");
        QTest::addColumn<qint64>("minor"); // -1: no amount
        QTest::newRow("two digits") << QByteArray("MYR") << QByteArray("12.5") << qint64(1250);
        QTest::newRow("none") << QByteArray("JPY") << QByteArray("1200") << qint64(1200);
        QTest::newRow("three") << QByteArray("kwd") << QByteArray("1.234") << qint64(1234);
        QTest::newRow("zeros too many") << QByteArray("USD") << QByteArray("1.2000") << qint64(120);
        QTest::newRow("digits too many") << QByteArray("USD") << QByteArray("1.234") << qint64(-1);
        QTest::newRow("comma") << QByteArray("USD") << QByteArray("1,2") << qint64(-1);
    }

    void amountsAreInTheCurrencysSmallestUnit()
    {
        QFETCH(QByteArray, currency);
        QFETCH(QByteArray, total);
        QFETCH(qint64, minor);
        const auto read = this->read("{'type':'order','ref':'o','customer':'7','number':'A1','"
                                     "placedAt':'2024-05-01','currency':'"
                                     + currency + "','total':'" + total
                                     + "','lines':[{'name':'cup','quantity':2,'amount':'1'}]}");
        QCOMPARE(read.has_value(), minor >= 0);
        if (read) {
            QCOMPARE(entity<domain::Order>(read).totalMinor, minor);
            QCOMPARE(entity<domain::Order>(read).lines.value(0).quantity, 2);
        }
    }

    void feedbackNamesWhatItIsAbout()
    {
        const auto asked = entity<domain::Interaction>(
            read("{'type':'interaction','ref':'i1','customer':'7','case':'c1','channel':'email',"
                 "'direction':'out','happenedAt':'2024-05-01'}"));
        const auto read = this->read(
            "{'type':'feedback','ref':'f1','customer':'7','case':'c1','kind':'nps','score':9,"
            "'comment':'quick','givenAt':'2024-05-02','asked':'i1','askedAt':'2024-05-01'}");
        const auto given = entity<domain::Feedback>(read);
        QCOMPARE(given.score, 9);
        QCOMPARE(given.comment, u"quick"_s);
        QCOMPARE(given.externalRef, u"f1"_s);
        QCOMPARE(given.customer, asked.customer);
        QCOMPARE(given.caseId, asked.caseId);
        QCOMPARE(given.interaction, asked.id);
    }

    void aCorrectedDateMakesNoSecondFeedback()
    {
        const QByteArray row = "{'type':'feedback','ref':'f1','customer':'7','kind':'csat',"
                               "'score':5,'givenAt':'2024-05-%1'}";
        const auto once = entity<domain::Feedback>(read(QByteArray(row).replace("%1", "02")));
        const auto again = entity<domain::Feedback>(read(QByteArray(row).replace("%1", "03")));
        QCOMPARE(once.id, again.id);
    }

    void aCommentThatIsCutIsListed()
    {
        const auto cut = read("{'type':'feedback','ref':'f1','customer':'7','kind':'csat',"
                              "'score':5,'givenAt':'2024-05-02','comment':'"
                              + QByteArray(10'001, 'x') + "'}");
        QCOMPARE(entity<domain::Feedback>(cut).comment.size(), 10'000);
        QCOMPARE(cut->leftOut, QStringList{u"the comment after 10000 characters"_s});
    }

    void rowsThatSayNothingAreTurnedDown_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("reason");
        const auto row = [](QByteArray text, QString reason) {
            QTest::newRow(qPrintable(reason)) << text << reason;
        };
        row("{}", u"type is missing"_s);
        row("{'type':'feedback','ref':'f','customer':'7','kind':'csat','score':6,"
            "'givenAt':'2024-05-02'}",
            u"score cannot be \"6\""_s);
        row("{'type':'feedback','ref':'f','customer':'7','kind':'csat','givenAt':'2024-05-02'}",
            u"score is missing"_s);
        row("{'type':'parcel'}", u"type cannot be \"parcel\""_s);
        row("{'type':'customer','ref':'1'}", u"name is missing"_s);
        row("{'type':'customer','ref':'1','name':'x','adress':'y'}",
            u"there is no field \"adress\""_s);
        row("{'type':'case','ref':'1','customer':'7','subject':'x','openedAt':'soon'}",
            u"openedAt cannot be \"soon\""_s);
        row("{'type':'case','ref':'1','customer':'7','subject':'x'}", u"openedAt is missing"_s);
        row("{'type':'case','ref':'1','customer':'7','subject':'x','openedAt':'2024-05-01','status'"
            ":'lost'}",
            u"status cannot be \"lost\""_s);
        row("{'type':'interaction','happenedAt':'2024-05-01','channel':'call'}",
            u"customer is missing"_s);
        row("{'type':'interaction','customer':'7','happenedAt':'2024-05-01'}",
            u"channel is missing"_s);
        row("{'type':'interaction','customer':'7','happenedAt':'2024-05-01','channel':'call','"
            "seconds':'long'}",
            u"seconds cannot be \"long\""_s);
        row("{'type':'customer','ref':'1','name':{'first':'x'}}", u"name cannot be \"a list\""_s);
    }

    void rowsThatSayNothingAreTurnedDown()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, reason);
        const auto read = this->read(row);
        QVERIFY(!read);
        QCOMPARE(read.error().detail, reason);
    }

    /// The example of docs/import.md, read as it stands there.
    void theDocumentedExampleIsRead()
    {
        QFile page(QStringLiteral(HADIR_DOCS "/import.md"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = page.readAll().split('\n');
        RecordForm form(m_index, {u"import"_s, {}, {}});
        int rows = 0;
        for (const QByteArray &line : lines) {
            if (!line.startsWith("    {"))
                continue;
            const auto read = form.read(QJsonDocument::fromJson(line).object(), {});
            QVERIFY2(read && read->leftOut.isEmpty(), line.constData());
            ++rows;
        }
        QCOMPARE(rows, 5);
    }

    void filesSayWhatTheirRowsAre()
    {
        QCOMPARE(RecordForm::typeOfFile(u"/a/customers-2024.csv"_s), u"customer"_s);
        QCOMPARE(RecordForm::typeOfFile(u"Cases.jsonl"_s), u"case"_s);
        QCOMPARE(RecordForm::typeOfFile(u"all.jsonl"_s), QString());
        QVERIFY(m_form.read(json("{'ref':'1','name':'x'}"), u"customer"_s));
    }
};

QTEST_GUILESS_MAIN(tst_RecordForm)
#include "tst_RecordForm.moc"
