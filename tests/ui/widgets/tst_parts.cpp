// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/ManualClock.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Theme.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Edge.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FieldList.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/TabBar.h"
#include "ui/widgets/TextBox.h"
#include "ui/widgets/TextField.h"
#include "ui/widgets/Toast.h"
#include "ui/widgets/Veil.h"

#include <QDialog>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

using namespace hadir::ui;
using namespace Qt::Literals::StringLiterals;

class tst_parts final : public QObject
{
    Q_OBJECT

    Theme m_theme{*qApp};

private Q_SLOTS:
    void keysAreSaidAsTheyAreEngraved()
    {
        QCOMPARE(KeyHint::textFor(Qt::CTRL | Qt::Key_K).count(u' '), 1);
        QVERIFY(KeyHint::textFor(Qt::CTRL | Qt::Key_Plus).endsWith(u" +"_s));
        QVERIFY(KeyHint::textFor(Qt::CTRL | Qt::Key_Minus).endsWith(u" -"_s));
        QCOMPARE(KeyHint::textFor(Qt::Key_Plus), u"+"_s);
        QCOMPARE(KeyHint::textFor(QKeySequence(u"G, I"_s)), u"G I"_s);
    }

    void selectableWordsHaveTheSizeThatQtWouldGiveThem_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("none") << QString();
        QTest::newRow("a number") << u"+60 12-345 4417"_s;
        QTest::newRow("Arabic") << u"يفضل واتساب"_s;
        QTest::newRow("both") << u"09:41 in \u2068كوالالمبور\u2069"_s;
        QTest::newRow("an ampersand") << u"Salt & Pepper"_s;
    }
    void selectableWordsHaveTheSizeThatQtWouldGiveThem()
    {
        QFETCH(const QString, words);
        Label ours(words);
        ours.selectable();
        QLabel plain(words);
        plain.setTextFormat(Qt::PlainText);
        plain.setFont(ours.font());
        plain.setTextInteractionFlags(ours.textInteractionFlags());
        const QSize difference = ours.sizeHint() - plain.sizeHint();
        QVERIFY2(qAbs(difference.width()) <= 1, qPrintable(QString::number(difference.width())));
        QVERIFY2(qAbs(difference.height()) <= 1, qPrintable(QString::number(difference.height())));
        QVERIFY(ours.sizeHint().width() >= QFontMetrics(ours.font()).horizontalAdvance(words));
        QVERIFY(ours.minimumSizeHint().width() <= ours.sizeHint().width());
    }

    void aBoxBegunAnewHasNothingToUndo()
    {
        TextBox box;
        box.begin({});
        QTest::keyClicks(&box, u"half"_s);
        box.begin({}); // another customer
        QCOMPARE(box.toPlainText(), QString());
        QVERIFY(!box.document()->isUndoAvailable());
        QTest::keyClicks(&box, u"gone"_s);
        box.undo();
        box.begin({});
        QVERIFY(!box.document()->isRedoAvailable());
        box.begin(u"kept"_s);
        QTest::keyClicks(&box, u" on"_s);
        QCOMPARE(box.toPlainText(), u"kept on"_s);
    }

    void aScrollBarLeavesTheEdgeOfABoxInSight_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void aScrollBarLeavesTheEdgeOfABoxInSight()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        TextBox box;
        box.setLayoutDirection(direction);
        box.growBetween(2, 3);
        box.begin(u"line\n"_s.repeated(20));
        box.resize(200, box.height());
        box.show();
        const QScrollBar *bar = box.verticalScrollBar();
        QTRY_VERIFY(bar->isVisible());
        const QRect place(bar->mapTo(&box, QPoint()), bar->size());
        QVERIFY(box.rect().adjusted(2, 2, -2, -2).contains(place)); // the ring is of two pixels
    }

    /// What Qt does on X11 when somebody clicks beside the dialog.
    void aWindowBehindADialogGivesTheKeyboardBack()
    {
        QWidget window;
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QDialog dialog(&window);
        dialog.setWindowModality(Qt::WindowModal);
        Veil::behind(dialog);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        window.windowHandle()->requestActivate();
        QTRY_COMPARE(QGuiApplication::focusWindow(), dialog.windowHandle());
        dialog.reject();
        QTRY_COMPARE(QGuiApplication::focusWindow(), window.windowHandle());
    }

    void initialsAreFirstAndLastWithoutTheArticle_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("initials");
        QTest::newRow("Malay") << u"Ahmad bin Salleh"_s << u"AS"_s;
        QTest::newRow("lower case") << u"ahmad"_s << u"A"_s;
        QTest::newRow("Arabic") << u"أحمد بن صالح"_s << u"أص"_s;
        QTest::newRow("Arabic article") << u"فاطمة الزهراء"_s << u"فز"_s;
        QTest::newRow("Chinese") << u"陈丽"_s << u"陈"_s;
        QTest::newRow("spaces") << u"  "_s << QString();
    }
    void initialsAreFirstAndLastWithoutTheArticle()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, initials);
        QCOMPARE(initialsOf(name).remove(QChar(0x200C)), initials);
    }

    void aCountdownSaysWhatIsLeftUntilItIsReplaced()
    {
        hadir::support::ManualClock clock;
        QWidget window;
        Toast toast(clock, &window);
        const auto words = [](int left) { return u"%1 left"_s.arg(left); };
        toast.countDown(std::chrono::seconds(10), words, {.words = u"Undo"_s, .act = [] {}});
        const auto *text = toast.findChild<Label *>(u"toastText"_s);
        QCOMPARE(text->text(), u"10 left"_s);
        clock.advance(std::chrono::seconds(3));
        QCOMPARE(text->text(), u"7 left"_s);
        toast.tell(u"Something else"_s);
        clock.advance(std::chrono::seconds(2));
        QCOMPARE(text->text(), u"Something else"_s);
        toast.countDown(std::chrono::seconds(10), words, {.words = u"Undo"_s, .act = [] {}});
        clock.advance(std::chrono::seconds(9));
        QCOMPARE(text->text(), u"1 left"_s);
        QVERIFY(!toast.isHidden());
        clock.advance(std::chrono::seconds(1));
        QVERIFY(toast.isHidden());
    }

    void whatCannotBePressedHasABrokenEdgeInHighContrast()
    {
        m_theme.prefer(Theme::Preference::Contrast);
        Button button(Button::Kind::Secondary);
        button.setText(u"Send"_s);
        button.resize(button.sizeHint());
        button.show();
        QTRY_COMPARE(schemeOf(button.palette()), Scheme::Contrast);
        const auto edge = [&button] {
            const QImage picture = button.grab().toImage();
            QSet<QRgb> out; // of the straight part of the upper edge
            for (int x = picture.width() / 3; x < picture.width() * 2 / 3; ++x)
                out.insert(picture.pixel(x, 0));
            return out.size();
        };
        QCOMPARE(edge(), 1);
        button.setEnabled(false);
        QVERIFY(edge() > 1);
        m_theme.prefer(Theme::Preference::Light);
    }

    void labelsNeverReadMarkup()
    {
        const Label label(u"<b>bold</b>"_s);
        QCOMPARE(label.textFormat(), Qt::PlainText);
    }

    void labelsStartWhereTheLayoutStarts()
    {
        Label label(u"English"_s);
        QVERIFY(label.alignment() & Qt::AlignLeft);
        label.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(label.alignment() & Qt::AlignRight);
        QVERIFY(label.alignment() & Qt::AlignAbsolute);
    }

    void labelsFollowLightAndDark()
    {
        Label label(u"x"_s);
        label.withColour(Colour::Danger);
        label.show();
        for (const auto &[preference, scheme] :
             {std::pair(Theme::Preference::Dark, Scheme::Dark),
              std::pair(Theme::Preference::Light, Scheme::Light)}) {
            m_theme.prefer(preference);
            QTRY_COMPARE(label.palette().color(QPalette::WindowText),
                         colourOf(Colour::Danger, scheme));
        }
    }

    void chipsAskForRoomForAllTheirWords()
    {
        const ChipLook look{.text = u"met in 9 m"_s, .tone = Tone::Good, .icon = Icon::Check};
        const Chip chip(look);
        const ChipLook longer{.text = look.text + u"…"_s, .tone = look.tone, .icon = look.icon};
        QVERIFY(chip.sizeHint().width() < chipSize(longer, chip.font()).width());
        QCOMPARE(chip.accessibleName(), look.text);
    }

    void flowMirrorsAndWraps()
    {
        QWidget box;
        auto *flow = new FlowLayout(&box);
        QList<QWidget *> items;
        for (int i = 0; i < 3; ++i) {
            items << new QWidget;
            items.last()->setFixedSize(40, 20);
            flow->addWidget(items.last());
        }
        box.resize(100, 100);
        box.show();
        QVERIFY(items[0]->x() < items[1]->x());
        QVERIFY(items[2]->y() > items[0]->y());
        QCOMPARE(flow->heightForWidth(100), flow->heightForWidth(100));
        box.setLayoutDirection(Qt::RightToLeft);
        QTRY_VERIFY(items[0]->x() > items[1]->x());
        QCOMPARE(items[0]->geometry().right(), box.rect().right());
    }

    void elidedLabelsGiveWayAndKeepTheirText()
    {
        ElidedLabel label(QString(400, u'x'));
        label.resize(60, 20);
        QVERIFY(label.minimumSizeHint().width() < 60);
        QCOMPARE(label.text().size(), 400);
    }

    void aTrailingWidgetLeavesRoomForTheTextOnTheRightSide()
    {
        TextField field;
        auto *chip = new Chip({.text = u"TLS"_s});
        field.setTrailing(chip);
        field.resize(300, 30);
        QVERIFY(chip->x() > 150);
        QVERIFY(field.textMargins().right() >= chip->width());
        field.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(chip->x() < 150);
        QVERIFY(field.textMargins().left() >= chip->width());
    }

    void lettersOfAnotherScriptStandOnTheSameLine()
    {
        const auto foot = [](const QString &text) { // the lowest row that is written on
            TextField field;
            field.setText(text);
            field.resize(200, 38);
            const QImage picture = field.grab().toImage();
            const int ground = qGray(picture.pixel(190, 19));
            for (int y = 34; y > 3; --y) {
                for (int x = 5; x < 190; ++x) {
                    if (qAbs(qGray(picture.pixel(x, y)) - ground) > 90)
                        return y;
                }
            }
            return 0;
        };
        const int latin = foot(u"Hix"_s);
        const int arabic = foot(u"لا"_s);
        QVERIFY2(qAbs(latin - arabic) <= 1,
                 qPrintable(u"Latin %1, Arabic %2"_s.arg(latin).arg(arabic)));
    }

    void aRoundedDialogHasNoCornersWithoutACompositor()
    {
        QDialog dialog(nullptr, Qt::FramelessWindowHint);
        dialog.resize(300, 200);
        new Edge(dialog);
        QVERIFY(!dialog.mask().contains(QPoint(0, 0)));
        QVERIFY(!dialog.mask().contains(QPoint(299, 199)));
        QVERIFY(dialog.mask().contains(QPoint(0, 100)));
        dialog.show();
        dialog.resize(500, 400);
        QTRY_VERIFY(dialog.mask().contains(QPoint(499, 200)));
        QDialog framed;
        new Edge(framed);
        QVERIFY(framed.mask().isEmpty()); // its frame is the system's
    }

    void tabsShowTheirCounts()
    {
        TabBar tabs(TabBar::Look::Underline);
        tabs.addTab(u"Cases"_s);
        const int before = tabs.sizeHint().width();
        tabs.setCount(0, 3);
        QVERIFY(tabs.sizeHint().width() > before);
        QCOMPARE(tabs.tabText(0), u"Cases"_s);
        QVERIFY(tabs.accessibleTabName(0).contains(u'3'));
    }

    void brokenLinesBeginBelowEachOther()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        Label label(QStringLiteral("المكالمات والبريد والمحادثات والزيارات في سجل واحد والطلبات"));
        label.wrapped();
        label.resize(150, label.heightForWidth(150));
        const QImage image = label.grab().toImage();
        QList<int> ends; // the last column with a word in it, of the upper line and of the rest
        const int middle = QFontMetrics(label.font()).lineSpacing();
        for (const auto &[from, to] : {std::pair(0, middle), std::pair(middle, image.height())}) {
            int last = 0;
            for (int y = from; y < to; ++y) {
                for (int x = last; x < image.width(); ++x)
                    last = image.pixel(x, y) == image.pixel(0, 0) ? last : x;
            }
            ends.append(last);
        }
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY2(std::abs(ends.first() - ends.last()) <= 2,
                 qPrintable(QStringLiteral("%1 %2").arg(ends.first()).arg(ends.last())));
    }

    void fieldsStandInRowsOfOneHeight()
    {
        FieldList fields;
        auto *button = new QPushButton;
        button->setFixedHeight(Metrics().px(24));
        fields.add(u"Status"_s, button);
        const Label *opened = fields.add(u"Opened"_s);
        const Label *waiting = fields.add(u"Waiting"_s);
        fields.resize(300, fields.sizeHint().height());
        fields.show();
        QTRY_VERIFY(waiting->y() > opened->y());
        QCOMPARE(waiting->y() - opened->y(), opened->y() - button->y());
        QCOMPARE(opened->height(), button->height()); // so the words are level with the names
    }

    void badgesAreToldToScreenReaders()
    {
        IconButton button(Icon::Inbox);
        button.setWords(u"Work"_s, QKeySequence(u"Ctrl+1"_s));
        button.setBadge(7);
        QVERIFY(button.accessibleDescription().contains(u'7'));
        QVERIFY(withoutIsolates(button.toolTip()).contains(u"Ctrl 1"_s));
        QVERIFY(button.sizeHint().width() >= 24);
    }

    void bannersAndEmptyStatesOfferOneAction()
    {
        Banner banner;
        QSignalSpy acted(&banner, &Banner::actionRequested);
        banner.tell(Tone::Warn, u"Title"_s, u"Text"_s, u"Do it"_s);
        auto *action = banner.findChild<QAbstractButton *>(u"bannerAction"_s);
        QVERIFY(action->isVisibleTo(&banner));
        action->click();
        QCOMPARE(acted.count(), 1);
        banner.tell(Tone::Good, u"Done"_s);
        QVERIFY(!action->isVisibleTo(&banner));

        EmptyState empty;
        QSignalSpy asked(&empty, &EmptyState::actionRequested);
        empty.tell(Icon::Inbox, u"Nothing"_s, u"Here"_s, u"Add"_s);
        empty.findChild<QAbstractButton *>(u"emptyAction"_s)->click();
        QCOMPARE(asked.count(), 1);
    }

    void longBannersGrowInHeight()
    {
        Banner banner;
        banner.tell(Tone::Warn, u"Title"_s, QString(u"word "_s).repeated(80));
        QVERIFY(banner.heightForWidth(300) > banner.heightForWidth(900));
    }
};

QTEST_MAIN(tst_parts)
#include "tst_parts.moc"
