// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/tones.h"

namespace hadir::ui {

Colour frontOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return Colour::Muted;
    case Tone::Accent:
        return Colour::Accent;
    case Tone::Good:
        return Colour::Good;
    case Tone::Warn:
        return Colour::Warn;
    case Tone::Danger:
        return Colour::Danger;
    }
    Q_UNREACHABLE();
}

Colour groundOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return Colour::Page;
    case Tone::Accent:
        return Colour::AccentSoft;
    case Tone::Good:
        return Colour::GoodSoft;
    case Tone::Warn:
        return Colour::WarnSoft;
    case Tone::Danger:
        return Colour::DangerSoft;
    }
    Q_UNREACHABLE();
}
} // namespace hadir::ui
