// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/Language.h"

#include "app/core/log.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {
namespace {

QString resource(const QString &file)
{
    return u":/hadir/i18n/%1"_s.arg(file);
}

/// The locale for a language: the person's own region where it speaks that language.
QLocale localeOf(const QString &code, Language::Digits digits)
{
    const QLocale system = QLocale::system();
    const QLocale::Language language = QLocale(code).language();
    if (language == QLocale::Arabic) {
        const QLocale latinDigits(QLocale::Arabic, QLocale::UnitedArabEmirates);
        const bool ownRegion =
            system.language() == QLocale::Arabic && digits == Language::Digits::OfRegion;
        return ownRegion ? system : latinDigits;
    }
    if (system.language() == language)
        return system;
    return language == QLocale::English ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                        : QLocale(code);
}
} // namespace

Language::Language(QApplication & /*there must be one*/, QObject *parent) : QObject(parent) {}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_wordsOfQt);
}

QStringList Language::codes()
{
    return {u"en"_s, u"ar"_s, u"ms"_s};
}

QString Language::nameOf(const QString &code)
{
    if (code == "ar"_L1)
        return u"العربية"_s;
    if (code == "ms"_L1)
        return u"Bahasa Melayu"_s;
    return u"English"_s;
}

QString Language::nearestTo(const QLocale &system)
{
    switch (system.language()) {
    case QLocale::Arabic:
        return u"ar"_s;
    case QLocale::Malay:
    case QLocale::Indonesian:
        return u"ms"_s;
    default:
        return u"en"_s;
    }
}

void Language::choose(const QString &code, Digits digits)
{
    m_code = codes().contains(code) ? code : u"en"_s;
    const QLocale locale = localeOf(m_code, digits);
    QLocale::setDefault(locale);
    const auto topLevels = QApplication::topLevelWidgets();
    for (QWidget *window : topLevels)
        window->setLocale(locale);

    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_wordsOfQt);
    // Qt's words first: the translator installed last is asked first, and ours may differ.
    const QString ofQt = u"qtbase_%1.qm"_s.arg(m_code);
    if (m_wordsOfQt.load(resource(ofQt))
        || m_wordsOfQt.load(ofQt, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_wordsOfQt);
    }
    if (m_words.load(resource(u"hadir_%1.qm"_s.arg(m_code))))
        QCoreApplication::installTranslator(&m_words);
    else
        qCWarning(logUi) << "no words of ours for" << m_code;
    QApplication::setLayoutDirection(locale.textDirection());
    Q_EMIT changed(m_code);
}
} // namespace hadir::ui
