// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/writing/Tongue.h"

namespace hadir::ui {

/// The BCP 47 tag of a language that was recognised; empty for Unknown.
[[nodiscard]] inline QString codeOf(Tongue tongue)
{
    switch (tongue) {
    case Tongue::Unknown:
        return {};
    case Tongue::English:
        return QStringLiteral("en");
    case Tongue::Arabic:
        return QStringLiteral("ar");
    case Tongue::Malay:
        return QStringLiteral("ms");
    }
    Q_UNREACHABLE();
}
} // namespace hadir::ui
