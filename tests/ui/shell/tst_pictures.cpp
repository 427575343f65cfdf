// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/pictures.h"

#include "ui/widgets/PictureSheet.h"

#include <QBuffer>
#include <QImageWriter>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;

namespace {
QByteArray written(const QSize &size, const char *kind)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, kind);
    return bytes;
}

QImage read(const QByteArray &bytes, const QSize &most = {1000, 1000})
{
    ui::PictureReader reader;
    auto future = reader.read(bytes, most);
    future.waitForFinished();
    return future.result();
}
} // namespace

class tst_pictures final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picturesAreRead()
    {
        QCOMPARE(read(written({30, 20}, "png")).size(), QSize(30, 20));
        QCOMPARE(read(written({30, 20}, "jpg")).size(), QSize(30, 20));
    }

    void whatIsLargerThanItsRoomIsReadSmaller()
    {
        QCOMPARE(read(written({8192, 128}, "jpg")).size(), QSize(1000, 15));
        QCOMPARE(read(written({100, 200}, "png"), {60, 50}).size(), QSize(25, 50));
    }

    /// As a camera that was held upright writes it: turned by its EXIF.
    void aTurnedPictureFitsAsItIsSeen()
    {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QImageWriter writer(&buffer, "jpg");
        writer.setTransformation(QImageIOHandler::TransformationRotate90);
        QImage lying({400, 200}, QImage::Format_RGB32);
        lying.fill(Qt::blue);
        if (!writer.write(lying))
            QFAIL(qPrintable(writer.errorString()));
        QCOMPARE(read(buffer.data(), {50, 1000}).size(), QSize(50, 100));
    }

    void aPictureFitsTheWindowAndGoesByEscape()
    {
        QWidget window;
        window.resize(700, 500);
        window.show();
        const QImage wide = read(written({900, 60}, "png"));
        QPointer sheet = new ui::PictureSheet(u"bill.png"_s, wide, &window);
        sheet->open();
        QVERIFY(sheet->width() <= window.width());
        QTest::keyClick(sheet.data(), Qt::Key_Escape);
        QTRY_VERIFY(!sheet);
    }

    /// One whose scans go over it thousands of times keeps a processor busy for minutes.
    void whatIsTooMuchWorkIsNotRead()
    {
        QByteArray bytes = written({2000, 2000}, "jpg");
        const qsizetype scan = bytes.indexOf("\xFF\xDA");
        QVERIFY(scan > 0);
        QVERIFY(!read(bytes).isNull());
        const QByteArray again = bytes.mid(scan, 12);
        bytes.insert(bytes.size() - 2, again.repeated(200));
        QVERIFY(read(bytes).isNull());
    }

    void whatIsNoPictureIsNotRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("words") << QByteArray("not a picture");
        QTest::newRow("cut off") << written({30, 20}, "png").left(20);
        QTest::newRow("drawing with code")
            << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
        QByteArray bomb = written({1, 1}, "png");
        bomb.replace(16, 8, QByteArray::fromHex("0000ffff0000ffff")); // says it is 65535 wide
        QTest::newRow("too many pixels") << bomb;
    }
    void whatIsNoPictureIsNotRead()
    {
        QFETCH(const QByteArray, bytes);
        QVERIFY(read(bytes).isNull());
    }
};

QTEST_MAIN(tst_pictures)
#include "tst_pictures.moc"
