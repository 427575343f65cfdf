// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QScrollBar;

namespace hadir::ui {

/// Scrolls on while the pointer selects beyond the edge, the faster the further out it is.
class AutoScroll final : public QObject
{
    Q_OBJECT

public:
    explicit AutoScroll(QScrollBar &bar, QObject *parent = nullptr);

    /// How many pixels the pointer is beyond the edge, less than 0 above it; 0 rests.
    void pull(int beyond);
    void stop();

Q_SIGNALS:
    void scrolled();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    QScrollBar &m_bar;
    int m_step = 0;
    int m_timer = 0;
};
} // namespace hadir::ui
