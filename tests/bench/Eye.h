// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>
#include <optional>

class QWidget;

namespace hadir::bench {

/// Sees when a widget has been painted; how long somebody in front of it would have waited.
class Eye final : public QObject
{
    Q_OBJECT

public:
    Eye() = default;

    /// Does `act`, lets the window work until `widget` was painted while `isNew` held, and answers
    /// the milliseconds; absent when that took more than ten seconds.
    [[nodiscard]] std::optional<double> watch(
        QWidget *widget, const std::function<void()> &act,
        const std::function<bool()> &isNew = [] { return true; });

    /// What of the last watch was work of this process, all threads, in milliseconds: on a busy
    /// machine the better figure. Absent where the system does not tell.
    [[nodiscard]] std::optional<double> worked() const { return m_worked; }

    /// Lets the window finish whatever it has begun.
    static void rest();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const std::function<bool()> *m_isNew = nullptr;
    bool m_seen = false;
    std::optional<double> m_worked;
};
} // namespace hadir::bench
