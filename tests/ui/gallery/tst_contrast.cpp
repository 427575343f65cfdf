// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/ManualClock.h"
#include "tests/ui/gallery/scenes.h"
#include "ui/shell/Language.h"
#include "ui/theme/Theme.h"
#include "ui/theme/colours.h"

#include <QAbstractButton>
#include <QHash>
#include <QLabel>
#include <QTest>

using namespace hadir;
using namespace Qt::Literals::StringLiterals;

namespace {
/// WCAG asks 4.5 of the colours, which tst_Colours checks; of strokes that are thinner than a pixel
/// at most four fifths of that are left.
constexpr double forText = 4.5 * 0.8;
constexpr double forTextInContrast = 7 * 0.8;

/// What a part stands on: the colour that most of its place has.
QColor groundOf(const QImage &picture, const QRect &place)
{
    QHash<QRgb, int> counts;
    QRgb most = 0;
    for (int y = place.top(); y <= place.bottom(); ++y) {
        for (int x = place.left(); x <= place.right(); ++x) {
            const QRgb here = picture.pixel(x, y);
            if (++counts[here] > counts.value(most))
                most = here;
        }
    }
    return QColor(most);
}

/// The contrast of its words, as they are painted: of the pixel that differs most.
double painted(const QImage &picture, const QRect &place)
{
    const QColor ground = groundOf(picture, place);
    double most = 1;
    for (int y = place.top(); y <= place.bottom(); ++y) {
        for (int x = place.left(); x <= place.right(); ++x)
            most = qMax(most, ui::contrast(picture.pixelColor(x, y), ground));
    }
    return most;
}

QString wordsOf(const QWidget &part)
{
    if (const auto *label = qobject_cast<const QLabel *>(&part))
        return label->text();
    const auto *button = qobject_cast<const QAbstractButton *>(&part);
    return button ? button->text() : QString();
}
} // namespace

/// tst_Colours knows the pairs that are meant; this one measures those that are on the screen.
class tst_contrast final : public QObject
{
    Q_OBJECT

    ui::Theme m_theme{*qApp};
    ui::Language m_language{*qApp};

private Q_SLOTS:
    void wordsAreLegibleAsPainted_data()
    {
        QTest::addColumn<ui::Theme::Preference>("preference");
        QTest::addColumn<double>("least");
        QTest::newRow("light") << ui::Theme::Preference::Light << forText;
        QTest::newRow("dark") << ui::Theme::Preference::Dark << forText;
        QTest::newRow("high contrast") << ui::Theme::Preference::Contrast << forTextInContrast;
    }

    void wordsAreLegibleAsPainted()
    {
        QFETCH(const ui::Theme::Preference, preference);
        QFETCH(const double, least);
        m_theme.prefer(preference);
        QStringList faint;
        int measured = 0;
        for (const auto &scenes :
             {gallery::windowScenes(), gallery::signInScenes(), gallery::pageScenes()}) {
            for (const gallery::Scene &scene : scenes) {
                if (scene.name.startsWith(u"sheet-"_s))
                    continue; // behind a veil, as nothing is that can be used
                support::ManualClock clock;
                const auto window = gallery::shown(scene, clock, m_language, u"en"_s);
                const QImage picture = window->grab().toImage();
                for (const QWidget *part : window->findChildren<QWidget *>()) {
                    if (!part->isVisible() || !part->isEnabled() || wordsOf(*part).isEmpty())
                        continue;
                    const QRect place = QRect(part->mapTo(window.get(), QPoint()), part->size())
                                        & part->visibleRegion().boundingRect().translated(
                                            part->mapTo(window.get(), QPoint()))
                                        & picture.rect();
                    if (place.height() < part->fontMetrics().height() || place.width() < 8)
                        continue; // scrolled away
                    ++measured;
                    if (const double found = painted(picture, place); found < least)
                        faint << u"%1, “%2”: %3"_s.arg(scene.name, wordsOf(*part)).arg(found);
                }
            }
        }
        QVERIFY2(faint.isEmpty(), qPrintable(faint.join(u'\n')));
        QVERIFY(measured > 300);
    }
};

QTEST_MAIN(tst_contrast)
#include "tst_contrast.moc"
