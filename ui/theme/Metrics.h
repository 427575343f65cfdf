// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/Density.h"

#include <QFont>

class QApplication;

namespace hadir::ui {

/// Sizes that grow with the base font: `px(12)` is 12 pixels at the design's 13 px font and more
/// when the person has chosen larger text. What is only air between lines is less where they want
/// more in sight. A value, cheap to make where it is needed.
class Metrics final
{
public:
    /// From the application's font.
    Metrics();
    explicit Metrics(const QFont &base);

    /// As the application is set (see Theme).
    [[nodiscard]] static Density density();
    static void setDensity(QApplication &application, Density density);

    [[nodiscard]] int px(double atDesignSize) const { return qRound(atDesignSize * m_scale); }
    [[nodiscard]] double exact(double atDesignSize) const { return atDesignSize * m_scale; }

    /// Empty room above, below and between lines.
    [[nodiscard]] int air(double atDesignSize) const { return qRound(exact(atDesignSize) * m_air); }
    /// The height of a line of text in a list or in what somebody wrote.
    [[nodiscard]] double exactLine() const { return exact(isCompact() ? 19 : 20); }
    [[nodiscard]] int line() const { return qRound(exactLine()); }

    [[nodiscard]] int tight() const { return px(4); }   ///< between an icon and its word
    [[nodiscard]] int gap() const { return px(8); }     ///< between neighbours
    [[nodiscard]] int margin() const { return px(16); } ///< around the content of a panel
    [[nodiscard]] int icon() const { return px(18); }
    [[nodiscard]] int smallIcon() const { return px(16); }
    /// Height of a button in a bar.
    [[nodiscard]] int control() const { return px(isCompact() ? 26 : 28); }
    [[nodiscard]] int bigControl() const { return px(isCompact() ? 30 : 38); }
    [[nodiscard]] double radius() const { return exact(6); }
    [[nodiscard]] double cardRadius() const { return exact(10); }
    [[nodiscard]] double ring() const { return exact(2); } ///< thickness of the focus ring

private:
    [[nodiscard]] bool isCompact() const { return m_air < 1; }

    double m_scale;
    double m_air; ///< of what the design has
};
} // namespace hadir::ui
