// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/paper/writePaper.h"

#include "ui/paper/PaperWriter.h"

#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using ui::Paper;

namespace {
Paper paperOf(int entries)
{
    Paper out{.title = u"Case #4810: Where is my parcel?"_s,
              .about = u"Fatimah Zahra"_s,
              .facts = {{u"Status"_s, u"Open"_s}},
              .foot = u"Hadir"_s};
    for (int n = 0; n < entries; ++n)
        out.entries.append({.heading = u"WhatsApp in"_s,
                            .moment = u"22 Nov 2026, 10:22"_s,
                            .body = u"Salam, parcel saya bila sampai?\n\u0645\u062a\u0649"_s,
                            .files = {u"label.png"_s},
                            .isNote = n % 3 == 0});
    return out;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

class tst_writePaper final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongCaseGoesOverPages_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("English") << Qt::LeftToRight;
        QTest::newRow("Arabic") << Qt::RightToLeft;
    }
    void aLongCaseGoesOverPages()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"case.pdf"_s);
        Paper paper = paperOf(60);
        paper.direction = direction;
        int pages = 0;
        qsizetype done = 0;
        QVERIFY(ui::writePdf(paper, path, [&](qsizetype entries, qsizetype all) {
            ++pages;
            done = entries;
            return all == 60;
        }));
        QVERIFY(pages >= 4);
        QCOMPARE(done, 60);
        const QByteArray bytes = bytesOf(path);
        QVERIFY(bytes.startsWith("%PDF-"));
        QCOMPARE(bytes.count("/Type /Page\n"), pages);
    }

    /// A letter longer than a page, a word longer than a line, and nothing at all.
    void whatIsOddIsWrittenToo()
    {
        QTemporaryDir folder;
        Paper paper;
        QVERIFY(ui::writePdf(paper, folder.filePath(u"empty.pdf"_s)));
        paper.entries = {{.body = QString(40'000, u'x')}, {.body = QString(5'000, u'\n')}};
        int pages = 0;
        QVERIFY(ui::writePdf(paper, folder.filePath(u"long.pdf"_s),
                             [&](qsizetype, qsizetype) { return ++pages > 0; }));
        QVERIFY(pages > 50);
    }

    void whatWasCancelledLeavesTheFileAsItWas()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"case.pdf"_s);
        QFile before(path);
        QVERIFY(before.open(QIODevice::WriteOnly) && before.write("before") == 6);
        before.close();
        const auto cancelled = ui::writePdf(
            paperOf(60), path, [n = 0](qsizetype, qsizetype) mutable { return ++n < 2; });
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().kind, core::FailureKind::Cancelled);
        QCOMPARE(bytesOf(path), QByteArray("before"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void aFolderThatIsNotThereIsSaid()
    {
        QTemporaryDir folder;
        const auto no = ui::writePdf(paperOf(1), folder.filePath(u"no/case.pdf"_s));
        QVERIFY(!no);
        QCOMPARE(no.error().kind, core::FailureKind::Storage);
    }

    void itIsWrittenBesideTheWindow()
    {
        QTemporaryDir folder;
        ui::PaperWriter writer;
        QFutureWatcher<core::Result<void>> watcher;
        QSignalSpy ended(&watcher, &QFutureWatcherBase::finished);
        watcher.setFuture(writer.pdf(paperOf(60), folder.filePath(u"case.pdf"_s)).future);
        QVERIFY(ended.wait());
        QVERIFY(watcher.result());
        QCOMPARE(watcher.progressMaximum(), 60);
        QCOMPARE(watcher.progressValue(), 60);
    }

    /// 220 mails of 1 500 lines kept a core busy for ever, and whoever closed the window waited.
    void aCaseThatNobodyReadsIsCancelledWithinAPart()
    {
        QTemporaryDir folder;
        Paper paper;
        const QString body = u"x y z\n"_s.repeated(1'500);
        for (int n = 0; n < 220; ++n)
            paper.entries.append({.heading = u"Email in"_s, .body = body});
        QFuture<core::Result<void>> first;
        QFuture<core::Result<void>> second;
        {
            ui::PaperWriter writer;
            first = writer.pdf(paper, folder.filePath(u"one.pdf"_s)).future;
            second = writer.pdf(paper, folder.filePath(u"two.pdf"_s)).future;
            QFutureWatcher<core::Result<void>> watcher;
            QSignalSpy moved(&watcher, &QFutureWatcherBase::progressValueChanged);
            watcher.setFuture(first);
            QVERIFY(moved.wait(20'000)); // a part is on paper
        }
        QVERIFY(first.isFinished());
        QCOMPARE(first.result().error().kind, core::FailureKind::Cancelled);
        QVERIFY(second.isFinished());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
    }
};

QTEST_MAIN(tst_writePaper)
#include "tst_writePaper.moc"
