// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/ManualClock.h"
#include "tests/ui/support/directions.h"
#include "ui/shell/Language.h"
#include "ui/shell/Palette.h"
#include "ui/shell/PaletteModel.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Toast.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace hadir::ui;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

PaletteResult result(const QString &id)
{
    return {.id = id, .icon = Icon::User, .text = u"text of "_s + id};
}

QList<PaletteSection> threeInTwoSections()
{
    return {{u"Customers"_s, {result(u"a"_s), result(u"b"_s)}}, {u"Cases"_s, {result(u"c"_s)}}};
}

struct Opened
{
    explicit Opened(const QString &code) : language(*qApp)
    {
        language.choose(code);
        before = new QLineEdit(&window);
        palette = new Palette(&window);
        window.resize(900, 600);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        before->setFocus();
        palette->open();
        palette->showResults(threeInTwoSections(), u"3 found"_s);
        field = palette->findChild<QLineEdit *>(u"paletteField"_s);
        list = palette->findChild<QListView *>(u"paletteList"_s);
    }

    QString current() const { return list->currentIndex().data().toString(); }

    Language language;
    QWidget window;
    QLineEdit *before;
    Palette *palette;
    QLineEdit *field;
    QListView *list;
};

class PaintCounter final : public QWidget
{
public:
    using QWidget::QWidget;
    int count = 0;

protected:
    void paintEvent(QPaintEvent *) override { ++count; }
};
} // namespace

class tst_Palette final : public QObject
{
    Q_OBJECT

    Theme m_theme{*qApp};

private Q_SLOTS:
    /// "Sends in 8 s" stood there, with its way back, long after it was sent.
    void aMessageThatWentIsNotLeftInWhatIsCovered()
    {
        hadir::support::ManualClock clock;
        QWidget window;
        window.resize(900, 600);
        Toast toast(clock, &window);
        Palette palette(&window);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const QRect bottom(0, 400, 900, 200);
        palette.open();
        const QImage without = window.grab(bottom).toImage();
        palette.close();
        toast.tell(u"Saved"_s);
        palette.open();
        QVERIFY(toast.isVisible() && bottom.contains(toast.geometry().center()));
        clock.advance(10s);
        QVERIFY(!toast.isVisible());
        QCOMPARE(window.grab(bottom).toImage(), without);
    }

    /// Every letter typed changes the card's height; the page below is not painted for it.
    void whatIsCoveredRests()
    {
        QWidget window;
        window.resize(900, 600);
        auto *below = new PaintCounter(&window);
        below->setGeometry(window.rect());
        Palette palette(&window);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        palette.open();
        palette.showResults(threeInTwoSections(), {});
        QCoreApplication::processEvents();
        const int before = below->count;
        QVERIFY(before > 0);
        const QRect small = palette.findChild<QListView *>()->parentWidget()->geometry();
        PaletteSection many{u"Customers"_s, {}};
        for (int n = 0; n < 9; ++n)
            many.results.append(result(QString::number(n)));
        palette.showResults({many}, {});
        palette.repaint();
        QVERIFY(palette.findChild<QListView *>()->parentWidget()->geometry() != small);
        QCOMPARE(below->count, before);
        window.resize(800, 600); // another page: it is seen again as it is
        QTRY_VERIFY(below->count > before);
        palette.close();
    }

    void modelKeepsItsPromises()
    {
        PaletteModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.show(threeInTwoSections());
        QCOMPARE(model.rowCount(), 5);
        QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsSelectable));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.show(threeInTwoSections());
        QCOMPARE(reset.count(), 0); // the same results leave everything where it is
        model.show({{u"Empty"_s, {}}});
        QCOMPARE(model.rowCount(), 0);
    }

    void fewResultsNeedNoScrolling_data() { hadir::support::bothDirections(); }
    void fewResultsNeedNoScrolling()
    {
        QFETCH(const QString, code);
        const Opened opened(code);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(opened.list->verticalScrollBar()->maximum(), 0);
    }

    void arrowsChooseResultsAndPassHeadings_data() { hadir::support::bothDirections(); }
    void arrowsChooseResultsAndPassHeadings()
    {
        QFETCH(const QString, code);
        Opened opened(code);
        QVERIFY(opened.field->hasFocus());
        QStringList seen{opened.current()};
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(opened.field, Qt::Key_Down);
            seen << opened.current();
        }
        QCOMPARE(seen,
                 QStringList({u"text of a"_s, u"text of b"_s, u"text of c"_s, u"text of a"_s}));
        QTest::keyClick(opened.field, Qt::Key_Up);
        QCOMPARE(opened.current(), u"text of c"_s);
        QVERIFY(opened.field->hasFocus());
    }

    void enterOpensAndGivesTheKeyboardBack_data() { hadir::support::bothDirections(); }
    void enterOpensAndGivesTheKeyboardBack()
    {
        QFETCH(const QString, code);
        Opened opened(code);
        QSignalSpy chosen(opened.palette, &Palette::chosen);
        QTest::keyClick(opened.field, Qt::Key_Down);
        QTest::keyClick(opened.field, Qt::Key_Return);
        QCOMPARE(chosen, QList<QVariantList>({{u"b"_s}}));
        QVERIFY(!opened.palette->isOpen());
        QVERIFY(opened.before->hasFocus());
    }

    void escapeAndAPressBesideTheCardClose()
    {
        Opened opened(u"en"_s);
        QTest::keyClick(opened.field, Qt::Key_Escape);
        QVERIFY(!opened.palette->isOpen());
        QVERIFY(opened.before->hasFocus());
        opened.palette->open();
        QTest::mouseClick(opened.palette, Qt::LeftButton, {}, QPoint(5, 590));
        QVERIFY(!opened.palette->isOpen());
    }

    void choiceStaysWhileItIsOffered()
    {
        Opened opened(u"en"_s);
        QTest::keyClick(opened.field, Qt::Key_Down);
        opened.palette->showResults({{u"Customers"_s, {result(u"x"_s), result(u"b"_s)}}}, {});
        QCOMPARE(opened.current(), u"text of b"_s);
        opened.palette->showResults({{u"Customers"_s, {result(u"x"_s), result(u"y"_s)}}}, {});
        QCOMPARE(opened.current(), u"text of x"_s);
    }

    void everyKeyChoosesTheBestAgain()
    {
        Opened opened(u"en"_s);
        const PaletteSection commands{u"Commands"_s, {result(u"new"_s)}};
        QTest::keyClicks(opened.field, u"4"_s);
        opened.palette->showResults({commands}, {});
        QCOMPARE(opened.current(), u"text of new"_s);
        QTest::keyClicks(opened.field, u"8"_s);
        opened.palette->showResults({{u"Cases"_s, {result(u"c"_s)}}, commands}, {});
        QCOMPARE(opened.current(), u"text of c"_s);
        QTest::keyClick(opened.field, Qt::Key_Down);
        QCOMPARE(opened.current(), u"text of new"_s);
        opened.field->clear();
        opened.palette->showResults({{u"Opened lately"_s, {result(u"a"_s)}}, commands}, {});
        QCOMPARE(opened.current(), u"text of a"_s);
        QSignalSpy chosen(opened.palette, &Palette::chosen);
        QTest::keyClick(opened.field, Qt::Key_Return);
        QCOMPARE(chosen, QList<QVariantList>({{u"a"_s}}));
    }

    void whatComesLateMovesNothing()
    {
        Opened opened(u"en"_s);
        const PaletteSection commands{u"Commands"_s, {result(u"new"_s)}};
        const auto far = [](const QList<PaletteResult> &results) {
            return PaletteSection{u"On the server"_s, results, true};
        };
        QTest::keyClicks(opened.field, u"4"_s);
        opened.palette->showResults({commands, far({})}, {});
        QCOMPARE(opened.list->model()->rowCount(), 3); // the heading says that it looks
        const QRect before = opened.list->visualRect(opened.list->currentIndex());
        opened.palette->showResults({commands, far({result(u"s"_s)})}, {}, Palette::Arrival::Late);
        QCOMPARE(opened.list->model()->rowCount(), 4);
        QCOMPARE(opened.current(), u"text of new"_s);
        QCOMPARE(opened.list->visualRect(opened.list->currentIndex()).topLeft(), before.topLeft());
        QTest::keyClick(opened.field, Qt::Key_Down);
        QCOMPARE(opened.current(), u"text of s"_s);
    }

    /// Enter must not make somebody anew whom the server found in this moment.
    void theLastResortGivesWayUnlessItWasGoneTo()
    {
        Opened opened(u"en"_s);
        PaletteResult fresh = result(u"new"_s);
        fresh.isLastResort = true;
        const PaletteSection somebodyNew{u"Somebody new"_s, {fresh}};
        const PaletteSection far{u"On the server"_s, {result(u"s"_s)}};
        QTest::keyClicks(opened.field, u"4"_s);
        opened.palette->showResults({somebodyNew}, {});
        QCOMPARE(opened.current(), u"text of new"_s);
        opened.palette->showResults({far, somebodyNew}, {}, Palette::Arrival::Late);
        QCOMPARE(opened.current(), u"text of s"_s);
        QTest::keyClick(opened.field, Qt::Key_Down);
        opened.palette->showResults({far, somebodyNew}, u"later"_s, Palette::Arrival::Late);
        QCOMPARE(opened.current(), u"text of new"_s);
    }

    void typingAsksAndOldResultsStayUntilNewOnesCome()
    {
        Opened opened(u"en"_s);
        QSignalSpy asked(opened.palette, &Palette::queryChanged);
        QTest::keyClicks(opened.field, u"01"_s);
        QCOMPARE(asked, QList<QVariantList>({{u"0"_s}, {u"01"_s}}));
        QVERIFY(opened.list->isVisible());
        QCOMPARE(opened.list->model()->rowCount(), 5);
    }

    void nothingFoundIsSaidWithTheQuery()
    {
        Opened opened(u"ar"_s);
        opened.field->setText(u"zzz"_s);
        opened.palette->showResults({}, {});
        QVERIFY(!opened.list->isVisible());
        QVERIFY(opened.palette->findChild<QLabel *>(u"emptyTitle"_s)->text().contains(u"zzz"_s));
    }

    void itOpensEmptyAgain()
    {
        Opened opened(u"en"_s);
        opened.field->setText(u"old"_s);
        opened.palette->close();
        QSignalSpy asked(opened.palette, &Palette::queryChanged);
        opened.palette->open();
        QVERIFY(opened.palette->query().isEmpty());
        QCOMPARE(asked, QList<QVariantList>({{QString()}}));
    }
};

QTEST_MAIN(tst_Palette)
#include "tst_Palette.moc"
