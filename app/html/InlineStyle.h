// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace hadir::html {

/// What is left of a `style` attribute: how words look, never where they stand or what is loaded.
struct InlineStyle
{
    std::optional<quint32> colour; ///< 0xRRGGBB
    std::optional<double> points;  ///< size of letters, within what can be read
    std::optional<bool> isBold;
    std::optional<bool> isItalic;
    QString decoration; ///< "underline", "line-through" or "none"
    QString align;      ///< "left", "right", "center" or "justify"
    QString direction;  ///< "ltr" or "rtl"
    bool isHidden = false;

    [[nodiscard]] static InlineStyle read(QStringView css);
    /// As it is written: without align and direction, which are attributes of their own.
    [[nodiscard]] QString css() const;
};

/// 0xRRGGBB of what CSS writes as #rgb, #rrggbb, rgb(…) or one of its common names.
[[nodiscard]] std::optional<quint32> colourNamed(QStringView name);
} // namespace hadir::html
