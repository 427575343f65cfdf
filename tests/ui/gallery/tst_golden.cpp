// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/ManualClock.h"
#include "tests/ui/gallery/Likeness.h"
#include "tests/ui/gallery/scenes.h"
#include "ui/shell/Language.h"
#include "ui/theme/Theme.h"
#include "ui/theme/fonts.h"

#include <QApplication>
#include <QDir>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QImageWriter>
#include <QTest>
#include <QWidget>

using namespace hadir;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What the pictures show, and how large. Small windows: 1280 by 720 is the smallest screen, and
/// what fits there with text of 200 % fits anywhere.
const std::map<QString, QSize> &mainPages()
{
    static const std::map<QString, QSize> pages{
        {u"window"_s, {1280, 720}},        {u"window-arabic"_s, {1280, 720}},
        {u"signin-idle"_s, {1100, 690}},   {u"shell-palette"_s, {1280, 720}},
        {u"attention"_s, {400, 10}},       {u"page-details"_s, {788, 580}},
        {u"replies-manage"_s, {760, 700}}, {u"settings"_s, {1180, 620}},
        {u"sheet-call"_s, {460, 560}},
    };
    return pages;
}

/// Letters are drawn by fonts and Qt: with others than those of the pictures, each would differ.
QString letters()
{
    const QFont font = ui::baseFont();
    const auto width = [&font](const QString &words) {
        return QString::number(QFontMetricsF(font).horizontalAdvance(words), 'f', 2);
    };
    return u"%1, \"Hadir 0123\" %2 wide, \"حاضر\" %3 wide, Qt %4"_s.arg(
        QFontInfo(font).family(), width(u"Hadir 0123"_s), width(u"حاضر"_s),
        QString::fromLatin1(qVersion()).section(u'.', 0, 1));
}

} // namespace

/// The main pages look as they did: in light and dark, with text of 100 and 200 %, in English and
/// Arabic. A change that is meant is made one by `./dev shots --renew`, and looked at in the diff.
class tst_golden final : public QObject
{
    Q_OBJECT

    ui::Theme m_theme{*qApp};
    ui::Language m_language{*qApp};
    QDir m_pictures{QStringLiteral(GOLDEN_PICTURES)};
    QDir m_differences{QStringLiteral(GOLDEN_DIFFERENCES)};

    [[nodiscard]] static bool isRenewing()
    {
        return qEnvironmentVariableIsSet("HADIR_RENEW_PICTURES");
    }

    [[nodiscard]] QString lettersOfThePictures() const
    {
        QFile file(m_pictures.filePath(u"letters.txt"_s));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed()
                                              : QString();
    }

    void renew(const QString &name, const QImage &found) const
    {
        QImageWriter writer(m_pictures.filePath(name));
        writer.setCompression(100);
        QVERIFY2(writer.write(gallery::coarse(found)), qPrintable(writer.errorString()));
    }

    void compare(const QString &name, const QImage &found) const
    {
        const QImage expected(m_pictures.filePath(name));
        QVERIFY2(!expected.isNull(), qPrintable(u"there is no picture %1"_s.arg(name)));
        const gallery::Likeness likeness(expected, gallery::coarse(found));
        if (likeness.isSame())
            return;
        const QString mark = m_differences.filePath(name);
        QVERIFY(m_differences.mkpath(u"."_s) && likeness.marked().save(mark));
        QFAIL(qPrintable(
            u"%1 is not as it was (%2 by %3, was %4 by %5; %6 squares differ): see %7. If it is "
            "meant, look at it and run ./dev shots --renew"_s.arg(name)
                .arg(found.width())
                .arg(found.height())
                .arg(expected.width())
                .arg(expected.height())
                .arg(likeness.squares().size())
                .arg(mark)));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setCursorFlashTime(0);
        if (isRenewing()) {
            QVERIFY(m_pictures.mkpath(u"."_s));
            QFile file(m_pictures.filePath(u"letters.txt"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(letters().toUtf8() + '\n');
        } else if (letters() != lettersOfThePictures()) {
            // allowed: sleep, because nothing is awaited: other fonts draw everything otherwise
            QSKIP(qPrintable(u"left out: the pictures are of %1; here it is %2"_s.arg(
                lettersOfThePictures(), letters())));
        }
    }

    void pagesLookAsTheyDid_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<double>("zoom");
        for (const auto &[page, size] : mainPages()) {
            for (const QString &code : {u"en"_s, u"ar"_s}) {
                if ((page == u"window"_s && code == u"ar"_s)
                    || (page == u"window-arabic"_s && code == u"en"_s))
                    continue; // each window in its own language
                for (const bool isDark : {false, true}) {
                    for (const double zoom : {1.0, 2.0}) {
                        const QString name =
                            u"%1-%2-%3-%4"_s.arg(page, code, isDark ? u"dark"_s : u"light"_s)
                                .arg(qRound(zoom * 100));
                        QTest::newRow(qPrintable(name)) << page << code << isDark << zoom;
                    }
                }
            }
        }
    }

    void pagesLookAsTheyDid()
    {
        QFETCH(const QString, page);
        QFETCH(const QString, code);
        QFETCH(const bool, isDark);
        QFETCH(const double, zoom);
        m_theme.prefer(isDark ? ui::Theme::Preference::Dark : ui::Theme::Preference::Light);
        m_theme.zoomTo(zoom);
        for (const auto &scenes :
             {gallery::windowScenes(), gallery::signInScenes(), gallery::shellScenes(),
              gallery::pageScenes(), gallery::replyScenes()}) {
            for (gallery::Scene scene : scenes) {
                if (scene.name != page)
                    continue;
                scene.size = mainPages().at(page);
                support::ManualClock clock;
                const auto widget = gallery::shown(scene, clock, m_language, code);
                const QImage found = widget->grab().toImage();
                const QString name = QString::fromLatin1(QTest::currentDataTag()) + u".png"_s;
                if (isRenewing())
                    renew(name, found);
                else
                    compare(name, found);
                return;
            }
        }
        QFAIL("there is no such scene");
    }

    /// The test of the test: a piece no larger than a button's icon that moved by its own width is
    /// found; one pixel that is rounded otherwise is not.
    void whatMovedIsFound()
    {
        QImage before(m_pictures.filePath(u"window-en-light-100.png"_s));
        QVERIFY(!before.isNull());
        before = before.convertToFormat(QImage::Format_RGB32);
        QImage after = before;
        for (int x = 0; x < after.width(); x += 3) {
            const QColor was = after.pixelColor(x, 300);
            after.setPixelColor(x, 300, was.lighter(104));
        }
        QVERIFY(gallery::Likeness(before, after).isSame());
        const QRect icon(12, 70, 24, 24); // of the work, at the side
        const QImage moved = after.copy(icon);
        for (int y = 0; y < icon.height(); ++y) {
            for (int x = 0; x < icon.width(); ++x)
                after.setPixel(icon.x() + x, icon.y() + icon.height() + y, moved.pixel(x, y));
        }
        const gallery::Likeness likeness(before, after);
        QVERIFY2(!likeness.isSame(), qPrintable(QString::number(likeness.squares().size())));
        QVERIFY(likeness.marked() != after);
    }
};

QTEST_MAIN(tst_golden)
#include "tst_golden.moc"
