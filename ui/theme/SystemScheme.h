// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/colours.h"

#include <QObject>

namespace hadir::ui {

/// Whether the person's system is set to light, dark or high contrast, and when that changes. Asks
/// Qt where Qt knows (6.5; high contrast: 6.10), otherwise the desktop portal on Linux, the
/// registry on Windows, the global preferences on macOS. Never waits for an answer: light until one
/// has come.
class SystemScheme final : public QObject
{
    Q_OBJECT

public:
    explicit SystemScheme(QObject *parent = nullptr);

    [[nodiscard]] Scheme current() const { return m_current; }

Q_SIGNALS:
    void changed(hadir::ui::Scheme scheme);

private:
    void watch();
    void take(Scheme scheme);

    Scheme m_current = Scheme::Light;
};
} // namespace hadir::ui
