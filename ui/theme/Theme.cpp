// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/Theme.h"

#include "ui/theme/Style.h"
#include "ui/theme/fonts.h"

#include <QApplication>

namespace hadir::ui {

Theme::Theme(QApplication &application, QObject *parent)
    : QObject(parent)
    , m_application(application)
{
    m_application.setStyle(new Style); // the application takes ownership
    m_application.setFont(baseFont());
    m_scheme = m_system.current();
    m_application.setPalette(paletteFor(m_scheme));
    connect(&m_system, &SystemScheme::changed, this, &Theme::apply);
}

void Theme::prefer(Preference preference)
{
    m_preference = preference;
    apply();
}

void Theme::zoomTo(double factor)
{
    m_application.setFont(baseFont(qBound(0.8, factor, 2.0)));
}

void Theme::apply()
{
    const auto wanted = [this] {
        switch (m_preference) {
        case Preference::System:
            return m_system.current();
        case Preference::Light:
            return Scheme::Light;
        case Preference::Dark:
            return Scheme::Dark;
        }
        Q_UNREACHABLE();
    };
    const Scheme scheme = wanted();
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    m_application.setPalette(paletteFor(scheme));
    Q_EMIT schemeChanged(scheme);
}
} // namespace hadir::ui
