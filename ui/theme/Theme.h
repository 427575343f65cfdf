// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/Density.h"
#include "ui/theme/SystemScheme.h"

class QApplication;

namespace hadir::ui {

/// Dresses the application: style, font, palette; follows the system's light, dark or high
/// contrast at once unless the person prefers one. Made once beside the QApplication. Widgets never
/// ask it: they read their own palette (colours.h) and the application's font (Metrics).
class Theme final : public QObject
{
    Q_OBJECT

public:
    enum class Preference { System, Light, Dark, Contrast };

    /// Needs an application to dress.
    explicit Theme(QApplication &application, QObject *parent = nullptr);

    [[nodiscard]] Preference preference() const { return m_preference; }
    [[nodiscard]] Scheme scheme() const { return m_scheme; }

    void prefer(Preference preference);

    /// Text size as a factor of the design's, 0.8 to 2. For the widgets made afterwards too.
    void zoomTo(double factor);
    /// For the widgets made afterwards.
    void settle(Density density);

Q_SIGNALS:
    void schemeChanged(hadir::ui::Scheme scheme);

private:
    void apply();

    QApplication &m_application;
    SystemScheme m_system;
    Preference m_preference = Preference::System;
    Scheme m_scheme = Scheme::Light;
};
} // namespace hadir::ui
