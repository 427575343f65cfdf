// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/Theme.h"

#include "ui/theme/Metrics.h"
#include "ui/theme/Style.h"
#include "ui/theme/fonts.h"
#include "ui/theme/spokenParts.h"

#include <QApplication>

namespace hadir::ui {

Theme::Theme(QApplication &application, QObject *parent)
    : QObject(parent)
    , m_application(application)
{
    QApplication::setStyle(new Style); // the application takes ownership
    QApplication::setFont(baseFont());
    makePartsSpoken();
    m_scheme = m_system.current();
    QApplication::setPalette(paletteFor(m_scheme));
    connect(&m_system, &SystemScheme::changed, this, &Theme::apply);
}

void Theme::prefer(Preference preference)
{
    m_preference = preference;
    apply();
}

void Theme::zoomTo(double factor)
{
    QApplication::setFont(baseFont(qBound(0.8, factor, 2.0)));
}

void Theme::settle(Density density)
{
    Metrics::setDensity(m_application, density);
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
        case Preference::Contrast:
            return Scheme::Contrast;
        }
        Q_UNREACHABLE();
    };
    const Scheme scheme = wanted();
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    QApplication::setPalette(paletteFor(scheme));
    Q_EMIT schemeChanged(scheme);
}
} // namespace hadir::ui
