// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/Language.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace hadir::ui;
using namespace Qt::Literals::StringLiterals;

class tst_Language final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesDirectionWordsAndDigits_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<QString>("undo");
        QTest::addColumn<QString>("work");
        QTest::newRow("English") << u"en"_s << Qt::LeftToRight << u"&Undo"_s << u"Work"_s;
        QTest::newRow("Arabic") << u"ar"_s << Qt::RightToLeft << u"&تراجع"_s << u"العمل"_s;
        QTest::newRow("Malay") << u"ms"_s << Qt::LeftToRight << u"&Buat asal"_s << u"Kerja"_s;
    }
    void changesDirectionWordsAndDigits()
    {
        QFETCH(const QString, code);
        QFETCH(const Qt::LayoutDirection, direction);
        QFETCH(const QString, undo);
        QFETCH(const QString, work);
        Language language(*qApp);
        QSignalSpy changed(&language, &Language::changed);
        language.choose(code);
        QCOMPARE(changed, QList<QVariantList>({{code}}));
        QCOMPARE(QGuiApplication::layoutDirection(), direction);
        QCOMPARE(QCoreApplication::translate("hadir::ui::NavigationRail", "Work"), work);
        // Qt's own words: the menu of a line edit, made by Qt and not by us.
        QLineEdit edit;
        const std::unique_ptr<QMenu> menu(edit.createStandardContextMenu());
        QVERIFY2(menu->actions().first()->text().startsWith(undo),
                 qPrintable(menu->actions().first()->text()));
    }

    void whatIsOpenHearsOfIt()
    {
        Language language(*qApp);
        language.choose(u"ar"_s);
        QPushButton button;
        language.choose(u"en"_s);
        QCOMPARE(button.layoutDirection(), Qt::LeftToRight);
        language.choose(u"ar"_s);
        QCOMPARE(button.layoutDirection(), Qt::RightToLeft);
        QCOMPARE(QLocale().language(), QLocale::Arabic);
        QCOMPARE(button.locale().language(), QLocale::Arabic);
    }

    void anUnknownLanguageIsEnglish()
    {
        Language language(*qApp);
        language.choose(u"xx"_s);
        QCOMPARE(language.code(), u"en"_s);
    }

    void theNearestToTheSystemIsOffered()
    {
        QCOMPARE(Language::nearestTo(QLocale(u"ar_SA"_s)), u"ar"_s);
        QCOMPARE(Language::nearestTo(QLocale(u"ms_BN"_s)), u"ms"_s);
        QCOMPARE(Language::nearestTo(QLocale(u"de_DE"_s)), u"en"_s);
    }
};

QTEST_MAIN(tst_Language)
#include "tst_Language.moc"
