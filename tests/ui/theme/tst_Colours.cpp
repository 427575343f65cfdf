// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/colours.h"

#include <QMetaEnum>
#include <QTest>

using namespace hadir::ui;
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr double forText = 4.5;
constexpr double forTextInContrast = 7.0;
constexpr double forShapes = 3.0;
const std::vector<Colour> everyGround = {Colour::Page, Colour::Panel, Colour::Hover,
                                         Colour::Selected};

struct Use
{
    Colour front;
    std::vector<Colour> grounds;
    double least;
};

/// Every pair that Hadir paints. A new use of a colour belongs here first.
std::vector<Use> uses()
{
    auto with = [](std::vector<Colour> more) {
        more.insert(more.end(), everyGround.begin(), everyGround.end());
        return more;
    };
    return {
        {Colour::Text,
         with({Colour::AccentSoft, Colour::GoodSoft, Colour::WarnSoft, Colour::DangerSoft,
               Colour::Note}),
         forText},
        {Colour::Muted, with({Colour::AccentSoft, Colour::Note}), forText},
        {Colour::Accent, with({Colour::AccentSoft, Colour::Note}), forText},
        {Colour::OnAccent, {Colour::Accent, Colour::AccentDeep}, forText},
        {Colour::Good, with({Colour::GoodSoft}), forText},
        {Colour::Warn, with({Colour::WarnSoft, Colour::Note}), forText},
        {Colour::Danger, with({Colour::DangerSoft, Colour::Note}), forText},
        {Colour::OnDanger, {Colour::Danger}, forText},
        {Colour::FieldLine, {Colour::Page, Colour::Panel, Colour::Selected}, forShapes},
        {Colour::Violet, with({}), forShapes},
        {Colour::Blue, with({}), forShapes},
        {Colour::Green, with({}), forShapes},
        {Colour::Amber, with({Colour::Note}), forShapes},
        {Colour::Slate, with({}), forShapes},
        {Colour::Pink, with({}), forShapes},
        {Colour::Accent,
         {Colour::Panel, Colour::Page, Colour::Selected, Colour::AccentSoft},
         forShapes}, // the focus ring
    };
}
} // namespace

class tst_Colours final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPairIsLegible_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::newRow("light") << Scheme::Light;
        QTest::newRow("dark") << Scheme::Dark;
        QTest::newRow("high contrast") << Scheme::Contrast;
    }

    void everyPairIsLegible()
    {
        QFETCH(const Scheme, scheme);
        QStringList failures;
        std::vector<Use> all = uses();
        const bool isContrast = scheme == Scheme::Contrast;
        if (isContrast)
            all.push_back({Colour::Line, everyGround, forShapes}); // no edge is left out there
        for (const Use &use : all) {
            const double least = isContrast && use.least == forText ? forTextInContrast : use.least;
            for (const Colour ground : use.grounds) {
                const double found =
                    contrast(colourOf(use.front, scheme), colourOf(ground, scheme));
                if (found < least) {
                    failures << u"%1 on %2: %3"_s.arg(int(use.front)).arg(int(ground)).arg(found);
                }
            }
        }
        QVERIFY2(failures.isEmpty(), qPrintable(failures.join(u"; ")));
    }

    void paletteTellsItsScheme()
    {
        QCOMPARE(schemeOf(paletteFor(Scheme::Light)), Scheme::Light);
        QCOMPARE(schemeOf(paletteFor(Scheme::Dark)), Scheme::Dark);
        QCOMPARE(schemeOf(paletteFor(Scheme::Contrast)), Scheme::Contrast);
    }

    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(contrast(Qt::white, Qt::black), 21.0);
        QCOMPARE(contrast(Qt::black, Qt::black), 1.0);
    }
};

QTEST_MAIN(tst_Colours)
#include "tst_Colours.moc"
