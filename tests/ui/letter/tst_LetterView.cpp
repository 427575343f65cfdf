// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/letter/LetterView.h"

#include "app/html/Letter.h"
#include "tests/html/hostileLetters.h"
#include "tests/html/mutations.h"
#include "tests/support/ProcessorTime.h"
#include "tests/ui/letter/Opened.h"
#include "ui/theme/colours.h"

#include <QClipboard>
#include <QFile>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;

namespace {
constexpr auto longestFreeze = std::chrono::milliseconds(100);

/// What showing words may open: fonts, what finds them, and what finds words in Thai.
bool isOfFonts(const QString &name)
{
    return name.contains(u"font"_s) || name.contains(u"libthai"_s) || name.endsWith(u".so"_s)
           || name.contains(u"/locale/"_s) || name.startsWith(u"/proc/"_s)
           || name.startsWith(u"/sys/"_s);
}

/// How much memory the process has; nothing where the system does not say.
qint64 pagesHeld()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() : 0;
}

QStringList unasked(const Opened &opened)
{
    QStringList left;
    for (const QString &name : opened.all()) {
        if (!isOfFonts(name))
            left += name;
    }
    return left;
}
} // namespace

class tst_LetterView final : public QObject
{
    Q_OBJECT

private:
    ui::LetterView m_view;

    /// How long it takes once the fonts for its letters are found: the first letter of a script in
    /// the life of a program has them looked for, wherever it stands.
    std::chrono::milliseconds timeToShow(const QString &markup)
    {
        const ProcessorTime first;
        show(markup);
        if (first.spent() <= longestFreeze)
            return first.spent();
        const ProcessorTime second;
        show(markup);
        return second.spent();
    }

    /// Laid out to its end and painted, as on a screen.
    void show(const QString &markup)
    {
        m_view.showPart(markup);
        (void)m_view.document()->size();
        (void)m_view.grab();
        m_view.verticalScrollBar()->setValue(m_view.verticalScrollBar()->maximum());
        (void)m_view.grab();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_view.resize(780, 560);
        m_view.show();
        QVERIFY(QTest::qWaitForWindowActive(&m_view));
        show(u"<h1>a</h1><b>b</b><i>c</i><pre>d</pre><table border=1><tr><td>\u0633\U0001F600"
             "</table><ul><li>e</ul><img src='cid:x'>"_s);
    }

    void theSpyHears()
    {
        if (!Opened::canHear())
            return;
        const Opened opened;
        QFile file(u"/tmp/hadir-bait.none"_s);
        QVERIFY(!file.open(QIODevice::ReadOnly));
        QVERIFY(opened.all().contains(u"/tmp/hadir-bait.none"_s));
        QTextBrowser careless;
        careless.setHtml(u"<img src='file:///tmp/hadir-bait.png'>"_s);
        (void)careless.grab();
        QVERIFY(!opened.all().filter(u"hadir-bait.png"_s).isEmpty());
    }

    void hostileLettersOpenNothing_data()
    {
        QTest::addColumn<QString>("markup");
        for (const html::HostileLetter &each : html::hostileLetters())
            QTest::newRow(each.name.constData()) << each.markup;
    }

    void hostileLettersOpenNothing()
    {
        QFETCH(QString, markup);
        const Opened opened;
        for (const QString &part : html::harmless(markup).parts)
            show(part);
        QCOMPARE(unasked(opened).join(u'|'), QString());
        // Even what nobody made harmless: the view loads nothing by itself.
        if (!markup.contains(QChar(0)))
            show(markup);
        QCOMPARE(unasked(opened).join(u'|'), QString());
    }

    void heavyLettersDoNotFreeze_data()
    {
        QTest::addColumn<QString>("markup");
        for (const html::HostileLetter &each : html::heavyLetters())
            QTest::newRow(each.name.constData()) << each.markup;
    }

    void heavyLettersDoNotFreeze()
    {
        QFETCH(QString, markup);
        const html::Letter letter = html::harmless(
            markup, {.leftOut = html::LeftOut::Worded, .partWeight = ui::letterPart});
        std::chrono::milliseconds longest{};
        const Opened opened;
        // The first ones and the last one: what is in between repeats itself.
        QStringList parts = letter.parts.first(qMin<qsizetype>(6, letter.parts.size()));
        parts += letter.parts.last();
        for (const QString &part : parts) {
            const ProcessorTime time;
            show(part);
            longest = std::max(longest, time.spent());
        }
        QCOMPARE(unasked(opened), QStringList());
        qInfo().noquote() << u"%1 parts, %2 ms"_s.arg(letter.parts.size()).arg(longest.count());
        QVERIFY(longest <= longestFreeze);
    }

    /// 10 000 of them with HADIR_LONG.
    void mutationsNeitherOpenNorFreeze()
    {
        const int tries = qEnvironmentVariableIsSet("HADIR_LONG") ? 10'000 : 500;
        core::SeededDice dice(9);
        const qint64 before = pagesHeld();
        const Opened opened;
        std::chrono::milliseconds longest{};
        for (int n = 0; n < tries; ++n) {
            const html::Letter letter =
                html::harmless(html::mutatedLetter(dice), {.partWeight = ui::letterPart});
            longest = std::max(longest, timeToShow(letter.parts[0]));
        }
        QCOMPARE(unasked(opened).join(u'|'), QString());
        QVERIFY2(longest <= longestFreeze, qPrintable(QString::number(longest.count())));
        QVERIFY(pagesHeld() - before < 50 * 256); // of 4 KB each: 50 MB
    }

    void picturesAreThoseThatWereGiven()
    {
        show(u"<img src=\"cid:00ff\" width=\"20\" height=\"20\">"_s);
        QImage red(20, 20, QImage::Format_RGB32);
        red.fill(Qt::red);
        const auto redPixels = [this] {
            const QImage shown = m_view.grab().toImage();
            int found = 0;
            for (int x = 0; x < 60; ++x)
                found += shown.pixelColor(x, 25) == QColor(Qt::red) ? 1 : 0;
            return found;
        };
        QCOMPARE(redPixels(), 0);
        m_view.setPicture(u"00ff"_s, red);
        QVERIFY(redPixels() > 10);
    }

    void aLinkOnlyAsks()
    {
        m_view.showPart(u"<a href=\"https://x.example/a?b=c&amp;d\">words <b>here</b></a>"_s);
        QSignalSpy asked(&m_view, &ui::LetterView::linkRequested);
        QSignalSpy told(&m_view, &ui::LetterView::placeTold);
        m_view.setFocus();
        QTest::keyClick(&m_view, Qt::Key_Tab);
        QCOMPARE(told.last()[0].toString(), u"x.example"_s);
        QTest::keyClick(&m_view, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].toUrl(), QUrl(u"https://x.example/a?b=c&d"_s));
        QCOMPARE(asked[0][1].toString(), u"words here"_s);
        QCOMPARE(m_view.toPlainText(), u"words here"_s); // and goes nowhere
    }

    void onlyWordsAreCopied()
    {
        m_view.showPart(u"<p><b>words</b></p>"_s);
        m_view.selectAll();
        m_view.copy();
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->formats(), QStringList{u"text/plain"_s});
        QCOMPARE(QGuiApplication::clipboard()->text(), u"words"_s);
    }

    void everyColourCanBeReadOnThePaper()
    {
        const auto ink = m_view.ink();
        const QColor paper = m_view.palette().color(QPalette::Base);
        for (const quint32 rgb : {0x000000U, 0xffffffU, 0xff0000U, 0xffff00U, 0x00ff00U, 0x0000ffU,
                                  0x808080U, 0xfafafaU, 0x101010U})
            QVERIFY2(ui::contrast(QColor::fromRgb(ink(rgb)), paper) >= 4.5,
                     qPrintable(QString::number(rgb, 16)));
        QCOMPARE(ink(0x8b0000), 0x8b0000U); // what can be read stays as it is
        QCOMPARE(QColor::fromRgb(ink(0xff0000)).hslHue(), 0);
    }
};

QTEST_MAIN(tst_LetterView)
#include "tst_LetterView.moc"
