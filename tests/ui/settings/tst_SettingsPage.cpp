// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/SettingsPage.h"

#include "tests/support/ManualClock.h"
#include "ui/theme/bidi.h"

#include <QAbstractButton>
#include <QGuiApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using ui::SettingsPage;
using ui::Theme;

namespace {
struct Shown
{
    support::ManualClock clock;
    SettingsPage page{
        clock, {{u"en"_s, u"English"_s}, {u"ar"_s, u"العربية"_s}, {u"ms"_s, u"Bahasa Melayu"_s}}};

    Shown()
    {
        page.resize(900, 700);
        page.show();
    }
    QAbstractButton *chip(const QString &name) { return page.findChild<QAbstractButton *>(name); }
    QString fact(int row)
    {
        auto *label = page.findChild<QLabel *>(u"settingsFact%1"_s.arg(row));
        return ui::withoutIsolates(label->text());
    }
};
} // namespace

class tst_SettingsPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void everyChoiceIsSaidAtOnce_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void everyChoiceIsSaidAtOnce()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        QGuiApplication::setLayoutDirection(direction);
        Shown shown;
        QSignalSpy language(&shown.page, &SettingsPage::languageChosen);
        QSignalSpy appearance(&shown.page, &SettingsPage::appearanceChosen);
        QSignalSpy size(&shown.page, &SettingsPage::textSizeChosen);
        QSignalSpy density(&shown.page, &SettingsPage::densityChosen);
        QSignalSpy leave(&shown.page, &SettingsPage::signOutRequested);
        QTest::mouseClick(shown.chip(u"setLanguage_ar"_s), Qt::LeftButton);
        QCOMPARE(language.value(0).value(0).toString(), u"ar"_s);
        QTest::mouseClick(shown.chip(u"setAppearance_2"_s), Qt::LeftButton);
        QCOMPARE(appearance.value(0).value(0).value<Theme::Preference>(), Theme::Preference::Dark);
        QTest::mouseClick(shown.chip(u"setAppearance_3"_s), Qt::LeftButton);
        QCOMPARE(appearance.value(1).value(0).value<Theme::Preference>(),
                 Theme::Preference::Contrast);
        QTest::keyClick(shown.chip(u"setTextSize_150"_s), Qt::Key_Space);
        QCOMPARE(size.value(0).value(0).toInt(), 150);
        QTest::mouseClick(shown.chip(u"setDensity_compact"_s), Qt::LeftButton);
        QCOMPARE(density.value(0).value(0).value<ui::Density>(), ui::Density::Compact);
        QTest::mouseClick(shown.chip(u"settingsSignOut"_s), Qt::LeftButton);
        QCOMPARE(leave.count(), 1);
    }

    void whatIsSetIsShownAndSaidAgainToNobody()
    {
        Shown shown;
        QSignalSpy language(&shown.page, &SettingsPage::languageChosen);
        QSignalSpy size(&shown.page, &SettingsPage::textSizeChosen);
        shown.page.showLanguage(u"ms"_s);
        shown.page.showAppearance(Theme::Preference::Light);
        shown.page.showTextSize(117); // set by hand in the file: the nearest is marked
        QVERIFY(shown.chip(u"setLanguage_ms"_s)->isChecked());
        QVERIFY(shown.chip(u"setAppearance_1"_s)->isChecked());
        QVERIFY(shown.chip(u"setTextSize_115"_s)->isChecked());
        QCOMPARE(language.count() + size.count(), 0);
    }

    void sizesOfTextStandInOrderAndEnd()
    {
        QCOMPARE(SettingsPage::textSizeBeside(100, 1), 115);
        QCOMPARE(SettingsPage::textSizeBeside(100, -1), 90);
        QCOMPARE(SettingsPage::textSizeBeside(200, 1), 200);
        QCOMPARE(SettingsPage::textSizeBeside(80, -1), 80);
    }

    void whatTheMachineHoldsIsSaid()
    {
        Shown shown;
        shown.page.showMachine({.server = u"wss://desk.example.my"_s,
                                .account = u"nur.aisyah"_s,
                                .customers = 500,
                                .asOf = shown.clock.now(),
                                .keepsSignIn = false});
        QCOMPARE(shown.fact(0), u"wss://desk.example.my"_s);
        QCOMPARE(shown.fact(1), u"nur.aisyah"_s);
        QVERIFY(shown.fact(2).startsWith(u"500"_s));
        QVERIFY(shown.fact(3).contains(u"09:05"_s));
        QVERIFY(shown.fact(4).contains(u"asked for your password"_s));
    }

    void whichLanguagesAreSpelledIsSaid()
    {
        Shown shown;
        using hadir::ui::Tongue;
        QVERIFY(shown.fact(5).contains(u"No dictionary"_s));
        shown.page.showMachine({.spelled = {Tongue::English}});
        QVERIFY(shown.fact(5).startsWith(u"English"_s));
        QVERIFY(shown.fact(5).contains(u"no dictionary for"_s));
        QVERIFY(shown.fact(5).contains(u"Arabic"_s));
        shown.page.showMachine({.spelled = {Tongue::English, Tongue::Arabic, Tongue::Malay}});
        QVERIFY(!shown.fact(5).contains(u"dictionary"_s));
    }

    void escapeLeavesAndEverythingHasAName()
    {
        Shown shown;
        QSignalSpy left(&shown.page, &SettingsPage::left);
        QTest::keyClick(&shown.page, Qt::Key_Escape);
        QCOMPARE(left.count(), 1);
        for (const auto *button : shown.page.findChildren<QAbstractButton *>()) {
            QVERIFY(!button->objectName().isEmpty());
            QVERIFY(!button->accessibleName().isEmpty() || !button->text().isEmpty());
        }
    }
};

QTEST_MAIN(tst_SettingsPage)
#include "tst_SettingsPage.moc"
