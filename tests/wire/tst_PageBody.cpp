// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/wire/PageBody.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <zstd.h>

using namespace Qt::Literals::StringLiterals;
using namespace hadir::wire;
namespace domain = hadir::domain;

namespace {
QList<Change> changesOf(int count, qsizetype size)
{
    QList<Change> out;
    quint32 noise = 1;
    for (int n = 0; n < count; ++n) {
        QString text;
        while (text.size() < size) {
            noise = noise * 1'664'525 + 1'013'904'223;
            text += QString::number(noise, 36);
        }
        out.append({u"note"_s, {{u"body"_s, text}, {u"number"_s, n}}});
    }
    return out;
}

QByteArray jsonOf(const QList<Change> &changes)
{
    QByteArray out;
    for (const Change &change : changes) {
        const QJsonObject one{{u"kind"_s, change.kind}, {u"entity"_s, change.entity}};
        if (!out.isEmpty())
            out += ',';
        out += QJsonDocument(one).toJson(QJsonDocument::Compact);
    }
    return out;
}

/// As a reader that takes a frame in piece by piece sees it.
QByteArray streamed(const QByteArray &frame)
{
    const std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> context(ZSTD_createDCtx(),
                                                                       &ZSTD_freeDCtx);
    QByteArray out;
    QByteArray some(100, '\0');
    ZSTD_inBuffer from{frame.constData(), size_t(frame.size()), 0};
    size_t left = 1;
    while (left != 0) {
        ZSTD_outBuffer to{some.data(), size_t(some.size()), 0};
        left = ZSTD_decompressStream(context.get(), &to, &from);
        if (ZSTD_isError(left))
            return {};
        out.append(some.constData(), qsizetype(to.pos));
    }
    return out;
}
} // namespace

class tst_PageBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDeskReadsItsOwnHeadAndTheSameChanges_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<qsizetype>("size");
        QTest::addColumn<int>("refused");
        QTest::addRow("none") << 0 << qsizetype(0) << 1;
        QTest::addRow("short") << 1 << qsizetype(10) << 1;
        QTest::addRow("long only with its head") << 1 << qsizetype(800) << 10;
        QTest::addRow("one block") << 20 << qsizetype(300) << 1;
        QTest::addRow("many blocks") << 1'000 << qsizetype(700) << 1;
        QTest::addRow("packed harder") << 3'000 << qsizetype(700) << 1;
        QTest::addRow("a head too long for a block") << 20 << qsizetype(300) << 3'000;
    }
    void everyDeskReadsItsOwnHeadAndTheSameChanges()
    {
        QFETCH(int, count);
        QFETCH(qsizetype, size);
        QFETCH(int, refused);
        const QList<Change> changes = changesOf(count, size);
        const PageBody body(jsonOf(changes));
        for (const qint64 desk : {1, 2}) {
            Page page{.epoch = u"e"_s, .from = desk, .to = 9, .confirmed = desk};
            for (int n = 0; n < refused; ++n)
                page.refused.append({n, domain::Refusal::NotFound, u"customer of desk"_s});
            const Frame frame = body.under(page);
            page.changes = changes;
            const auto read = decode(frame);
            QVERIFY(read);
            QCOMPARE(std::get<Page>(*read), page);
            if (frame.type == Frame::Type::Binary) {
                QCOMPARE(decode({Frame::Type::Text, streamed(frame.bytes)}), *read);
            }
        }
    }

    void whatIsShortGoesAsItIs()
    {
        QCOMPARE(PageBody(jsonOf(changesOf(1, 10))).under({}).type, Frame::Type::Text);
        QCOMPARE(PageBody(jsonOf(changesOf(9, 200))).under({}).type, Frame::Type::Binary);
    }
};

QTEST_GUILESS_MAIN(tst_PageBody)
#include "tst_PageBody.moc"
