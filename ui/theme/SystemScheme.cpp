// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/SystemScheme.h"

#ifdef HADIR_WITH_DBUS
#include "ui/theme/PortalScheme.h"
#endif

#include <QGuiApplication>
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
#include <QAccessibilityHints>
#endif
#include <QSettings>
#include <QStyleHints>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {
namespace {

/// What the system's own settings file or registry says; absent where there is none to read.
[[maybe_unused]] std::optional<Scheme> fromSettings()
{
#if defined(Q_OS_WIN)
    const QSettings contrast(u"HKEY_CURRENT_USER\\Control Panel\\Accessibility\\HighContrast"_s,
                             QSettings::NativeFormat);
    constexpr int isOn = 1; // HCF_HIGHCONTRASTON
    if (contrast.value("Flags"_L1, 0).toInt() & isOn)
        return Scheme::Contrast;
    const QSettings personalise(
        u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"_s,
        QSettings::NativeFormat);
    return personalise.value("AppsUseLightTheme"_L1, 1).toInt() == 0 ? Scheme::Dark : Scheme::Light;
#elif defined(Q_OS_MACOS)
    const QSettings global(u"/Apple/Global"_s, QSettings::NativeFormat);
    const QString style = global.value("AppleInterfaceStyle"_L1).toString();
    return style == "Dark"_L1 ? Scheme::Dark : schemeOf(QGuiApplication::palette());
#else
    return std::nullopt;
#endif
}
} // namespace

SystemScheme::SystemScheme(QObject *parent) : QObject(parent)
{
    watch();
}

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
void SystemScheme::watch()
{
    const QStyleHints *hints = QGuiApplication::styleHints();
    const auto schemeOfQt = [hints] {
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
        if (hints->accessibility()->contrastPreference() == Qt::ContrastPreference::HighContrast)
            return Scheme::Contrast;
#endif
        return hints->colorScheme() == Qt::ColorScheme::Dark ? Scheme::Dark : Scheme::Light;
    };
    m_current = schemeOfQt();
    connect(hints, &QStyleHints::colorSchemeChanged, this,
            [this, schemeOfQt] { take(schemeOfQt()); });
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
    connect(hints->accessibility(), &QAccessibilityHints::contrastPreferenceChanged, this,
            [this, schemeOfQt] { take(schemeOfQt()); });
#endif
}
#else
void SystemScheme::watch()
{
    m_current = fromSettings().value_or(Scheme::Light);
    // Older Qt does not tell; whoever changed the setting comes back to us through activation.
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this,
            [this] { take(fromSettings().value_or(m_current)); });
#ifdef HADIR_WITH_DBUS
    connect(new PortalScheme(this), &PortalScheme::told, this, &SystemScheme::take);
#endif
}
#endif

void SystemScheme::take(Scheme scheme)
{
    if (scheme == m_current)
        return;
    m_current = scheme;
    Q_EMIT changed(scheme);
}
} // namespace hadir::ui
