// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/FileTray.h"

#include "tests/support/ManualClock.h"
#include "tests/ui/support/samples.h"
#include "ui/customer/Composer.h"
#include "ui/customer/FileAdding.h"
#include "ui/customer/WindowLine.h"
#include "ui/widgets/TextBox.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace hadir;
using domain::Channel;
using ui::FileEntry;
using State = ui::FileEntry::State;

namespace {
FileEntry entry(int number, const QString &name = u"offer.pdf"_s, qint64 size = 240'000)
{
    return {.file = {.attachment =
                         domain::AttachmentId(QUuid(uint(number), 2, 3, 4, 5, 6, 7, 8, 9, 1, 2)),
                     .name = name,
                     .type = u"application/pdf"_s,
                     .size = size,
                     .sha256 = QString(64, u'a')},
            .state = State::There};
}

/// Somebody writes to a customer who has an email address and a phone.
struct Writing
{
    support::ManualClock clock;
    models::CustomerFile file = samples::customerFile(clock.now());
    ui::Composer composer{clock};
    QSignalSpy replies{&composer, &ui::Composer::replyRequested};
    QSignalSpy given{&composer.fileAdding(), &ui::FileAdding::given};
    QSignalSpy pictures{&composer.fileAdding(), &ui::FileAdding::pictureGiven};
    QSignalSpy removals{&composer.files(), &ui::FileTray::removeRequested};

    Writing()
    {
        composer.setHeard(Channel::WhatsApp, clock.now());
        composer.setReach(file.contactPoints);
        composer.setCase(file.cases.first());
        composer.choose(Channel::Email);
        composer.resize(700, 300);
        composer.show();
        QObject::connect(&composer.files(), &ui::FileTray::removeRequested, &composer,
                         [this](domain::AttachmentId id) { composer.files().remove(id); });
    }
    void type(const QString &text) { composer.body().setPlainText(text); }
    [[nodiscard]] bool canSend()
    {
        return composer.findChild<QAbstractButton *>(u"sendReply"_s)->isEnabled();
    }
    [[nodiscard]] QList<ui::FileChip *> chips()
    {
        QList<ui::FileChip *> out;
        for (ui::FileChip *chip : composer.findChildren<ui::FileChip *>()) {
            if (!chip->isHidden())
                out.append(chip);
        }
        return out;
    }
    [[nodiscard]] QString limit()
    {
        auto *line = composer.findChild<QLabel *>(u"fileLimit"_s);
        return line->isHidden() ? QString() : line->text();
    }
    [[nodiscard]] QLabel *window() { return composer.findChild<QLabel *>(u"replyWindow"_s); }
    [[nodiscard]] QLabel *quiet() { return composer.findChild<QLabel *>(u"quietWarning"_s); }
};

/// As the window system says it.
bool drop(QWidget &over, const QMimeData &what)
{
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &what, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&over, &enter);
    QDropEvent drop({10, 10}, Qt::CopyAction, &what, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&over, &drop);
    return enter.isAccepted() && drop.isAccepted();
}
} // namespace

class tst_FileTray final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileSaysWhatItIsAndHowFarItIs()
    {
        Writing one;
        QVERIFY(one.composer.files().isHidden());
        FileEntry file = entry(1);
        for (const auto &[state, words] :
             {std::pair(State::Packing, u"40%"_s), std::pair(State::Waiting, u"waits"_s),
              std::pair(State::Going, u"40% sent"_s)}) {
            file.state = state;
            file.percent = 40;
            one.composer.files().put(file);
            QCOMPARE(one.chips().size(), 1);
            QVERIFY2(one.chips().first()->accessibleName().contains(words),
                     qPrintable(one.chips().first()->accessibleName()));
            QVERIFY(one.chips().first()->accessibleName().contains(u"offer.pdf"_s));
        }
        QVERIFY(!one.composer.files().isHidden());
    }

    void delTakesTheFilesAwayOneAfterTheOther()
    {
        Writing one;
        for (int n = 1; n <= 3; ++n)
            one.composer.files().put(entry(n));
        QApplication::setActiveWindow(&one.composer);
        one.chips().at(1)->setFocus();
        QTRY_VERIFY(one.chips().at(1)->hasFocus());
        QTest::keyClick(one.chips().at(1), Qt::Key_Delete);
        QCOMPARE(one.removals.size(), 1);
        QCOMPARE(one.chips().size(), 2);
        QVERIFY(one.chips().at(1)->hasFocus());
        QTest::keyClick(one.chips().at(1), Qt::Key_Delete);
        QTest::keyClick(one.chips().first(), Qt::Key_Backspace);
        QVERIFY(one.chips().isEmpty());
        QVERIFY(one.composer.files().isHidden());
    }

    void whatTheChannelDoesNotTakeIsSaidAndNotSent()
    {
        Writing one;
        one.type(u"Here it is"_s);
        FileEntry picture = entry(1, u"photo.png"_s, 6'000'000);
        picture.file.type = u"image/png"_s;
        one.composer.files().put(picture);
        QVERIFY(one.canSend());
        QVERIFY(one.limit().isEmpty());
        one.composer.choose(Channel::WhatsApp);
        QVERIFY(!one.canSend());
        QVERIFY2(one.limit().contains(u"photo.png"_s), qPrintable(one.limit()));
        one.composer.choose(Channel::Sms);
        QVERIFY(!one.canSend());
        QVERIFY(!one.composer.findChild<QAbstractButton *>(u"attachFiles"_s)->isEnabled());
        one.composer.files().remove(picture.file.attachment);
        QVERIFY(one.canSend());
    }

    void nothingGoesWhileAFileIsStillComing()
    {
        Writing one;
        one.type(u"Here it is"_s);
        FileEntry file = entry(1);
        file.state = State::Packing;
        file.file.sha256.clear();
        one.composer.files().put(file);
        QVERIFY(!one.canSend());
        QVERIFY(one.composer.files().files().isEmpty());
        one.composer.files().put(entry(1));
        QVERIFY(one.canSend());
        QCOMPARE(one.composer.files().files().size(), 1);
    }

    void whatFailedCanBeTriedAgain()
    {
        Writing one;
        QSignalSpy again(&one.composer.files(), &ui::FileTray::retryRequested);
        FileEntry file = entry(1);
        file.state = State::Failed;
        file.trouble = u"The server did not take it."_s;
        one.composer.files().put(file);
        QVERIFY(one.chips().first()->accessibleName().contains(file.trouble));
        one.chips().first()->findChild<QAbstractButton *>(u"retryFile"_s)->click();
        QCOMPARE(again.size(), 1);
        QCOMPARE(again.first().first().value<domain::AttachmentId>(), file.file.attachment);
    }

    // ---- how they come

    void filesAreDroppedOnTheComposerAndOnTheText_data()
    {
        QTest::addColumn<bool>("onText");
        QTest::addRow("composer") << false;
        QTest::addRow("text") << true;
    }
    void filesAreDroppedOnTheComposerAndOnTheText()
    {
        QFETCH(const bool, onText);
        Writing one;
        one.type(u"Here"_s);
        QMimeData what;
        what.setUrls(
            {QUrl::fromLocalFile(u"/home/nur/offer.pdf"_s), QUrl(u"https://example.org/x.pdf"_s)});
        QWidget &over =
            onText ? *one.composer.body().viewport() : static_cast<QWidget &>(one.composer);
        QVERIFY(drop(over, what));
        QCOMPARE(one.given.size(), 1);
        QCOMPARE(one.given.first().first().value<QList<QUrl>>(),
                 QList{QUrl::fromLocalFile(u"/home/nur/offer.pdf"_s)});
        QCOMPARE(one.composer.text(), u"Here"_s);
    }

    void aPictureIsPasted()
    {
        Writing one;
        QImage picture(20, 10, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QGuiApplication::clipboard()->setImage(picture);
        one.composer.body().paste();
        QCOMPARE(one.pictures.size(), 1);
        QCOMPARE(one.pictures.first().first().value<QImage>().size(), picture.size());
        QVERIFY(one.composer.text().isEmpty());
    }

    void wordsArePastedAsWordsAlsoWithAPictureOfThem()
    {
        Writing one;
        auto *both = new QMimeData;
        QImage picture(20, 10, QImage::Format_RGB32);
        picture.fill(Qt::red);
        both->setImageData(picture);
        both->setText(u"12 500"_s);
        QGuiApplication::clipboard()->setMimeData(both);
        one.composer.body().paste();
        QCOMPARE(one.composer.text(), u"12 500"_s);
        QCOMPARE(one.pictures.size(), 0);
    }

    // ---- the 24 hours

    void whatsAppSaysUntilWhenItTakesAnAnswer()
    {
        Writing one;
        one.type(u"Hello"_s);
        QVERIFY(one.window()->isHidden());
        one.composer.choose(Channel::WhatsApp);
        QVERIFY(!one.window()->isHidden());
        QVERIFY2(one.window()->text().contains(u"until"_s), qPrintable(one.window()->text()));
        QVERIFY(one.canSend());
    }

    void asItClosesNothingIsSentAndAnotherWayIsOneKeyAway()
    {
        Writing one;
        one.type(u"Hello"_s);
        one.composer.choose(Channel::WhatsApp);
        one.clock.advance(23h);
        QVERIFY(one.canSend());
        one.clock.advance(61min);
        QTRY_VERIFY(!one.canSend());
        QVERIFY2(one.window()->text().contains(u"Closed since"_s),
                 qPrintable(one.window()->text()));
        one.composer.chooseNext();
        QVERIFY(one.composer.channel() != Channel::WhatsApp);
        QVERIFY(one.canSend());
        QCOMPARE(one.composer.text(), u"Hello"_s);
    }

    /// It is 17:05 there; what waits for 18:00 comes too late.
    void whatWouldWaitForTheMorningMustLeaveBeforeTheWindowCloses()
    {
        Writing one;
        for (domain::ContactPoint &point : one.file.contactPoints) {
            point.quietFromMinute = 17 * 60;
            point.quietToMinute = 18 * 60;
        }
        one.composer.setZone(u"Asia/Kuala_Lumpur"_s);
        one.composer.setReach(one.file.contactPoints);
        one.type(u"Hello"_s);
        one.composer.choose(Channel::WhatsApp);
        QVERIFY(one.canSend());
        one.composer.setHeard(Channel::WhatsApp, one.clock.now() - 23h - 30min);
        QVERIFY(!one.canSend());
        QVERIFY2(one.window()->text().contains(u"quiet hours"_s), qPrintable(one.window()->text()));
        QVERIFY(one.window()->text().contains(u"your clock"_s));
        QVERIFY(one.quiet()->isHidden()); // it would say that what is sent goes then
        one.composer.sendLater();
        QVERIFY(one.composer.findChild<QAction *>(u"sendAnyway"_s));
        QVERIFY(!one.composer.findChild<QAction *>(u"sendTomorrow"_s)); // comes too late as well
        one.composer.findChild<QAction *>(u"sendAnyway"_s)->trigger();
        QCOMPARE(one.replies.size(), 1);
    }

    /// It is 17:05 there and the window closes at 17:35; the quiet hours begin in between.
    void quietHoursThatBeginWhileOneWritesAreSeenAtOnce()
    {
        Writing one;
        for (domain::ContactPoint &point : one.file.contactPoints) {
            point.quietFromMinute = 17 * 60 + 10;
            point.quietToMinute = 18 * 60;
        }
        one.composer.setZone(u"Asia/Kuala_Lumpur"_s);
        one.composer.setReach(one.file.contactPoints);
        one.type(u"Hello"_s);
        one.composer.choose(Channel::WhatsApp);
        one.composer.setHeard(Channel::WhatsApp, one.clock.now() - 23h - 30min);
        QVERIFY(one.canSend());
        one.clock.advance(10min);
        QTRY_VERIFY(!one.canSend());
        QVERIFY2(one.window()->text().contains(u"too late"_s), qPrintable(one.window()->text()));
        QVERIFY(one.quiet()->isHidden());
        one.clock.advance(20min); // closed while they are still quiet
        QTRY_VERIFY(one.window()->text().contains(u"Closed since"_s));
        QVERIFY(one.quiet()->isHidden());
        one.composer.chooseNext();
        QVERIFY(one.canSend());
        QVERIFY(!one.quiet()->isHidden());
    }

    void filesMaySayItAllToACustomerButNotToColleagues()
    {
        Writing one;
        QVERIFY(!one.canSend());
        one.composer.files().put(entry(1, u"bill.pdf"_s));
        QVERIFY(one.canSend());
        one.composer.writeNote();
        QVERIFY(!one.canSend());
    }

    void whoNeverWroteOnWhatsAppIsNotWrittenToThere()
    {
        Writing one;
        one.type(u"Hello"_s);
        one.composer.setHeard(Channel::WhatsApp, std::nullopt);
        one.composer.choose(Channel::WhatsApp);
        QVERIFY(!one.canSend());
        QVERIFY(one.window()->text().contains(u"not written"_s));
    }
};

QTEST_MAIN(tst_FileTray)
#include "tst_FileTray.moc"
