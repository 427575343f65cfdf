// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/LayoutPause.h"

#include <QLabel>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using ui::LayoutPause;

namespace {
/// Counts how often it lays out.
class CountedColumn final : public QVBoxLayout
{
public:
    using QVBoxLayout::QVBoxLayout;

    void setGeometry(const QRect &place) override
    {
        ++times;
        QVBoxLayout::setGeometry(place);
    }

    int times = 0;
};

/// A window with a page of three lines that are hidden yet.
struct Page
{
    QWidget window;
    CountedColumn *around = new CountedColumn(&window);
    QWidget *page = new QWidget;
    CountedColumn *column = new CountedColumn(page);
    QList<QLabel *> lines;

    Page()
    {
        around->addWidget(page);
        for (int n = 0; n < 3; ++n) {
            auto *line = new QLabel(u"A line"_s);
            line->hide();
            column->addWidget(line);
            lines.append(line);
        }
        window.resize(300, 200);
        window.show();
        QCoreApplication::processEvents();
        around->times = column->times = 0;
    }

    void showAll()
    {
        for (QLabel *line : lines)
            line->show();
    }
};
} // namespace

class tst_LayoutPause final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsThatComeTogetherAreLaidOutOnce()
    {
        Page page;
        {
            const LayoutPause pause{page.page};
            page.showAll();
            QCOMPARE(page.column->times, 0);
            QCOMPARE(page.around->times, 0);
        }
        QCoreApplication::processEvents();
        QCOMPARE(page.column->times, 1);
        QVERIFY(page.lines[0]->geometry().bottom() < page.lines[1]->geometry().top());
        QVERIFY(page.lines[1]->geometry().bottom() < page.lines[2]->geometry().top());
    }

    void withoutItEachIsLaidOutAtOnce() // what it is for
    {
        Page page;
        page.showAll();
        QVERIFY(page.column->times + page.around->times > 2);
    }

    void theOuterOfTwoDecides()
    {
        Page page;
        const LayoutPause outer{page.page};
        {
            const LayoutPause inner{page.page};
        }
        page.showAll();
        QCOMPARE(page.column->times, 0);
    }

    void whatGoesMeanwhileIsNoHarm()
    {
        Page page;
        {
            const LayoutPause pause{page.page};
            const std::unique_ptr<QWidget> gone(page.page);
        }
        QCoreApplication::processEvents();
        QVERIFY(page.around->isEnabled());
    }
};

QTEST_MAIN(tst_LayoutPause)
#include "tst_LayoutPause.moc"
