// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/Metrics.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace hadir::ui;

namespace {
/// How many pixels of the focus ring's colour a widget shows.
int ringPixels(QWidget &widget)
{
    const QColor accent = colourOf(Colour::Accent, widget.palette());
    const QImage image = widget.grab().toImage();
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == accent ? 1 : 0;
    }
    return count;
}
} // namespace

class tst_Theme final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void preferenceChangesWhatIsAlreadyOnScreen()
    {
        Theme theme(*qApp);
        QSignalSpy changed(&theme, &Theme::schemeChanged);
        QWidget window;
        window.ensurePolished();
        theme.prefer(Theme::Preference::Dark);
        QTRY_COMPARE(schemeOf(window.palette()), Scheme::Dark);
        theme.prefer(Theme::Preference::Dark);
        QCOMPARE(changed.count(), 1);
        theme.prefer(Theme::Preference::Light);
        QTRY_COMPARE(schemeOf(window.palette()), Scheme::Light);
        QCOMPARE(changed.count(), 2);
        theme.prefer(Theme::Preference::Contrast);
        QTRY_COMPARE(schemeOf(window.palette()), Scheme::Contrast);
    }

    void sizesGrowWithTheText()
    {
        Theme theme(*qApp);
        QCOMPARE(Metrics().px(12), 12);
        theme.zoomTo(2.0);
        QCOMPARE(Metrics().px(12), 24);
        theme.zoomTo(9.0);
        QCOMPARE(Metrics().px(12), 24);
    }

    void aMenuNamesItsParts()
    {
        Theme theme(*qApp);
        theme.prefer(Theme::Preference::Light);
        QMenu menu;
        QAction *title = menu.addSection(QStringLiteral("Shared with the team"));
        menu.addAction(QStringLiteral("Late"));
        menu.popup({});
        const QRect place = menu.actionGeometry(title);
        const QImage drawn = menu.grab(place).toImage();
        const QColor words = colourOf(Colour::Muted, menu.palette());
        int found = 0;
        for (int y = 0; y < drawn.height(); ++y) {
            for (int x = 0; x < drawn.width(); ++x)
                found += contrast(drawn.pixelColor(x, y), words) < 1.3 ? 1 : 0;
        }
        QVERIFY(found > 50);
    }

    void whatHasTheKeyboardWearsARing()
    {
        Theme theme(*qApp);
        QWidget window;
        auto *field = new QLineEdit(&window);
        window.resize(200, 60);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field->clearFocus();
        QCOMPARE(ringPixels(*field), 0);
        field->setFocus(Qt::TabFocusReason);
        const int sides = 2 * (field->width() + field->height());
        QVERIFY2(ringPixels(*field) > sides, "the ring is thinner than 2 px");
    }
};

QTEST_MAIN(tst_Theme)
#include "tst_Theme.moc"
