// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/TimelineFilterButton.h"

#include "tests/ui/support/directions.h"
#include "ui/theme/Metrics.h"

#include <QGuiApplication>
#include <QImage>
#include <QPixmap>
#include <QTest>

using namespace hadir;

class tst_TimelineFilterButton final : public QObject
{
    Q_OBJECT

    /// How many colours stand where the words would.
    static int coloursBesideTheIcon(ui::TimelineFilterButton &button)
    {
        const ui::Metrics m;
        const QImage image = button.grab().toImage();
        const int icon = m.gap() + m.smallIcon() + m.tight();
        const bool isMirrored = button.layoutDirection() == Qt::RightToLeft;
        const int from = isMirrored ? 0 : icon;
        const int to = isMirrored ? image.width() - icon : image.width();
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = from; x < to; ++x)
                colours.insert(image.pixel(x, y));
        }
        return int(colours.size());
    }

private Q_SLOTS:
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void halfAWordIsLeftOut_data() { support::layoutDirections(); }
    void halfAWordIsLeftOut()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        QGuiApplication::setLayoutDirection(direction);
        ui::TimelineFilterButton button;
        button.resize(button.sizeHint());
        QVERIFY(coloursBesideTheIcon(button) > 1);
        button.resize(button.width() - 24, button.height());
        QCOMPARE(coloursBesideTheIcon(button), 1); // the icon says it, and the tool tip
        QVERIFY(!button.toolTip().isEmpty());
    }
};

QTEST_MAIN(tst_TimelineFilterButton)
#include "tst_TimelineFilterButton.moc"
