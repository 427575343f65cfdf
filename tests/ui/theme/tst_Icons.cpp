// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/icons.h"

#include <QFile>
#include <QTest>

using namespace hadir::ui;
using namespace Qt::Literals::StringLiterals;

class tst_Icons final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIconIsEmbeddedAndDrawsSomething()
    {
        for (int i = 0; i <= int(lastIcon); ++i) {
            const QString file = fileOf(Icon(i));
            QVERIFY2(QFile::exists(file), qPrintable(file));
            const QImage image = pixmapOf(Icon(i), 18, Qt::red, 2.0).toImage();
            QCOMPARE(image.size(), QSize(36, 36));
            int painted = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const QColor pixel = image.pixelColor(x, y);
                    painted += pixel.alpha() > 128 ? 1 : 0;
                    QVERIFY2(pixel.alpha() < 255 || pixel == QColor(Qt::red), qPrintable(file));
                }
            }
            QVERIFY2(painted > 20, qPrintable(file));
        }
    }

    void arrowsTurnWithTheDirectionAndClocksDoNot()
    {
        const auto image = [](Icon icon, Qt::LayoutDirection direction) {
            return pixmapOf(icon, 24, Qt::black, 1.0, direction).toImage();
        };
        const QImage arrow = image(Icon::ArrowRight, Qt::LeftToRight);
        QCOMPARE(image(Icon::ArrowRight, Qt::RightToLeft), arrow.mirrored(true, false));
        QCOMPARE(image(Icon::Clock, Qt::RightToLeft), image(Icon::Clock, Qt::LeftToRight));
    }
};

QTEST_MAIN(tst_Icons)
#include "tst_Icons.moc"
