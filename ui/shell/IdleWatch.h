// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Clock.h"

namespace hadir::ui {

/// Notices that nobody has touched keyboard, mouse or screen of this program for a while. Takes a
/// clock for spans that goes on while the machine sleeps: setting its time neither locks a desk nor
/// keeps one open.
class IdleWatch final : public QObject
{
    Q_OBJECT

public:
    IdleWatch(core::Clock &spans, core::Milliseconds limit, QObject *parent = nullptr);

Q_SIGNALS:
    /// Once each time; also with the first touch after the machine has slept, before it is handled.
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    void tell();

    core::Clock &m_spans;
    core::Milliseconds m_limit;
    core::Instant m_touched;
    bool m_hasTold = false;
};
} // namespace hadir::ui
