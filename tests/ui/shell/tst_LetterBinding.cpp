// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/LetterBinding.h"

#include "app/core/whenFinished.h"
#include "app/desk/Shelf.h"
#include "tests/ui/support/SeatedDesk.h"
#include "ui/letter/LetterSheet.h"
#include "ui/letter/LetterView.h"

#include <QAbstractButton>
#include <QBuffer>
#include <QDesktopServices>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;

namespace {
QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QByteArray blueSquare()
{
    QImage image(20, 20, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "png");
    return bytes;
}

/// What a link would open; the system is not asked.
class Browser final : public QObject
{
    Q_OBJECT

public:
    Browser() { QDesktopServices::setUrlHandler(u"https"_s, this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(u"https"_s); }
    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened += url; }
};
} // namespace

class tst_LetterBinding final : public QObject
{
    Q_OBJECT

private:
    support::SeatedDesk m_seat;
    QWidget m_window;
    std::unique_ptr<ui::LetterBinding> m_binding;

    /// As if it had been fetched.
    domain::Attachment put(const QString &type, const QByteArray &bytes)
    {
        desk::Shelf shelf(m_seat.desk().profile());
        shelf.want(hashOf(bytes));
        shelf.take({.sha256 = hashOf(bytes),
                    .offset = 0,
                    .total = bytes.size(),
                    .base64 = QString::fromLatin1(bytes.toBase64())});
        return {.id = m_seat.desk().ids().make<domain::Attachment>(),
                .name = u"message.html"_s,
                .type = type,
                .size = bytes.size(),
                .sha256 = hashOf(bytes)};
    }
    ui::LetterSheet *sheet() { return m_window.findChild<ui::LetterSheet *>(); }
    ui::LetterView *view() { return sheet()->findChild<ui::LetterView *>(); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_seat.open());
        m_window.resize(900, 700);
        m_window.show();
    }

    void init()
    {
        m_binding = std::make_unique<ui::LetterBinding>(m_seat.desk(), m_window, nullptr);
    }

    void cleanup()
    {
        m_binding->close();
        QTRY_VERIFY(!sheet());
    }

    void aLetterIsMadeHarmlessAtTheDeskToo()
    {
        const auto letter = put(u"text/html"_s, "<p>words<script>bad()</script>"
                                                "<img src='file:///etc/passwd' alt='logo'>");
        m_binding->show({.letter = letter, .subject = u"Router"_s});
        QTRY_VERIFY(sheet());
        QTRY_COMPARE(view()->toPlainText(), u"words[logo]"_s);
        m_binding->show({.letter = letter}); // a second click
        QCOMPARE(m_window.findChildren<ui::LetterSheet *>().size(), 1);
    }

    void theLetterThatWasAskedForLastIsShown()
    {
        const auto first = put(u"text/html"_s, "<p>the first");
        const auto last = put(u"text/html"_s, "<p>the last");
        m_binding->show({.letter = first});
        m_binding->show({.letter = last}); // before the first one's bytes are read
        QTRY_VERIFY(sheet());
        QTRY_COMPARE(view()->toPlainText(), u"the last"_s);
        QCOMPARE(m_window.findChildren<ui::LetterSheet *>().size(), 1);
    }

    void aLetterThatIsClosedBeforeItOpensStaysClosed()
    {
        const auto letter = put(u"text/html"_s, "<p>words");
        m_binding->show({.letter = letter});
        m_binding->close();
        bool isRead = false;
        core::whenFinished(m_seat.desk().attachmentBytes(letter.sha256, 1'000), &m_window,
                           [&](const core::Result<QByteArray> &) { isRead = true; });
        QTRY_VERIFY(isRead);
        QVERIFY(!sheet());
    }

    void picturesAreThoseOfTheMessageAndComeWhenAskedFor()
    {
        const auto own = put(u"image/png"_s, blueSquare());
        const QString markup =
            u"<img src='cid:%1'><img src='cid:%2'>"_s.arg(own.sha256, hashOf("another customer's"));
        const auto letter = put(u"text/html"_s, markup.toUtf8());
        m_binding->show({.letter = letter, .files = {letter, own}});
        QTRY_VERIFY(sheet() && sheet()->findChild<QWidget *>(u"letterPictures"_s)->isVisible());
        const auto shown = [this] {
            return view()
                ->document()
                ->resource(QTextDocument::ImageResource, QUrl(u"cid:"_s + hashOf(blueSquare())))
                .value<QImage>()
                .pixelColor(5, 5);
        };
        QVERIFY(shown() != QColor(Qt::blue));
        sheet()->findChild<QAbstractButton *>(u"letterPictures"_s)->click();
        QTRY_COMPARE(shown(), QColor(Qt::blue));
        QVERIFY(!view()->toHtml().contains(hashOf("another customer's")));
    }

    void aLinkIsOpenedAfterAYes()
    {
        Browser browser;
        const auto letter = put(u"text/html"_s, "<a href='https://x.example/a'>words</a>");
        m_binding->show({.letter = letter});
        QTRY_VERIFY(sheet() && !view()->toPlainText().isEmpty());
        Q_EMIT view()->linkRequested(QUrl(u"https://x.example/a"_s), u"words"_s);
        auto *question = sheet()->findChild<QDialog *>(u"linkQuestion"_s);
        QVERIFY(question);
        QVERIFY(browser.opened.isEmpty());
        question->findChild<QAbstractButton *>(u"answer"_s)->click();
        QCOMPARE(browser.opened, QList{QUrl(u"https://x.example/a"_s)});
    }

    void noOtherPlaceIsHandedToTheSystem()
    {
        Browser browser;
        QDesktopServices::setUrlHandler(u"file"_s, &browser, "open");
        QSignalSpy told(m_binding.get(), &ui::LetterBinding::told);
        m_binding->show({.letter = put(u"text/html"_s, "words")});
        QTRY_VERIFY(sheet());
        Q_EMIT sheet()->linkFollowed(QUrl(u"file:///etc/passwd"_s));
        QDesktopServices::unsetUrlHandler(u"file"_s);
        QVERIFY(browser.opened.isEmpty());
        QCOMPARE(told.size(), 1);
    }

    void whatIsNotHereIsSaid()
    {
        QSignalSpy told(m_binding.get(), &ui::LetterBinding::told);
        m_binding->show({.letter = {.sha256 = hashOf("nothing")}});
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(!sheet());
    }
};

QTEST_MAIN(tst_LetterBinding)
#include "tst_LetterBinding.moc"
