// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>

namespace hadir::ui {

/// Sizes that grow with the base font: `px(12)` is 12 pixels at the design's 13 px font and more
/// when the person has chosen larger text. A value, cheap to make where it is needed.
class Metrics final
{
public:
    /// From the application's font.
    Metrics();
    explicit Metrics(const QFont &base);

    [[nodiscard]] int px(double atDesignSize) const { return qRound(atDesignSize * m_scale); }
    [[nodiscard]] double exact(double atDesignSize) const { return atDesignSize * m_scale; }

    [[nodiscard]] int tight() const { return px(4); }   ///< between an icon and its word
    [[nodiscard]] int gap() const { return px(8); }     ///< between neighbours
    [[nodiscard]] int margin() const { return px(16); } ///< around the content of a panel
    [[nodiscard]] int icon() const { return px(18); }
    [[nodiscard]] int smallIcon() const { return px(16); }
    [[nodiscard]] int control() const { return px(28); } ///< height of a button in a bar
    [[nodiscard]] int bigControl() const { return px(38); }
    [[nodiscard]] double radius() const { return exact(6); }
    [[nodiscard]] double cardRadius() const { return exact(10); }
    [[nodiscard]] double ring() const { return exact(2); } ///< thickness of the focus ring

private:
    double m_scale;
};
} // namespace hadir::ui
