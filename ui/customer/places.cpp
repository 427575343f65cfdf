// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/places.h"

#include "ui/words/formats.h"

#include <QCollator>
#include <QComboBox>
#include <QCoreApplication>
#include <QLocale>
#include <QSet>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {
namespace {
struct Places
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::Places)
};

struct Country
{
    QString name;
    QString code;
};

/// By the code that QLocale writes behind a language: "ms_MY" is in MY. In the order in which the
/// language of the window sorts them.
QList<Country> countries()
{
    QSet<QString> codes;
    for (const QLocale &locale :
         QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyCountry)) {
        const QString code = QLocale::territoryToCode(locale.territory());
        if (code.size() == 2)
            codes.insert(code);
    }
    QList<Country> found;
    for (const QString &code : std::as_const(codes))
        found.append({countryName(code), code});
    const QCollator order;
    std::ranges::sort(found, order, &Country::name);
    return found;
}
} // namespace

void chooseCode(QComboBox &field, const QString &code)
{
    if (!code.isEmpty() && field.findData(code) < 0)
        field.addItem(code, code);
    field.setCurrentIndex(code.isEmpty() ? 0 : field.findData(code));
}

void fillCountries(QComboBox &field, const QString &chosen)
{
    field.clear();
    field.addItem(Places::tr("Unknown", "country, zone or language of a customer"), QString());
    // No isolates here: typing a letter must find the name.
    for (const auto &[name, code] : countries())
        field.addItem(name, code);
    chooseCode(field, chosen);
}

void fillZones(QComboBox &field, const QString &country, const QString &chosen)
{
    field.clear();
    field.addItem(Places::tr("Unknown", "country, zone or language of a customer"), QString());
    const auto territory = QLocale::codeToTerritory(country);
    const QList<QByteArray> here = territory == QLocale::AnyCountry
                                       ? QList<QByteArray>()
                                       : QTimeZone::availableTimeZoneIds(territory);
    for (const QByteArray &zone : here)
        field.addItem(QString::fromLatin1(zone), QString::fromLatin1(zone));
    if (!here.isEmpty())
        field.insertSeparator(field.count());
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds()) {
        if (zone.contains('/') && !here.contains(zone))
            field.addItem(QString::fromLatin1(zone), QString::fromLatin1(zone));
    }
    chooseCode(field, chosen);
}

QStringList commonLanguages()
{
    return {u"ar"_s, u"en"_s, u"ms"_s, u"zh"_s, u"ta"_s, u"hi"_s, u"id"_s, u"fr"_s};
}

void fillLanguages(QComboBox &field, const QString &chosen)
{
    field.clear();
    field.addItem(Places::tr("Unknown", "country, zone or language of a customer"), QString());
    for (const QString &tag : commonLanguages())
        field.addItem(languageName(tag), tag);
    chooseCode(field, chosen);
}

QString onlyZoneOf(const QString &country)
{
    const auto territory = QLocale::codeToTerritory(country);
    if (territory == QLocale::AnyCountry)
        return {};
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds(territory);
    return zones.size() == 1 ? QString::fromLatin1(zones.first()) : QString();
}
} // namespace hadir::ui
