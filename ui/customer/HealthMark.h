// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/health.h"

#include <QWidget>

namespace hadir::ui {

/// How well things stand with a customer: the score, the line of its last weeks, and under the
/// pointer, by a press or by the keyboard what each measure took.
class HealthMark final : public QWidget
{
    Q_OBJECT

public:
    explicit HealthMark(QWidget *parent = nullptr);

    /// Nobody without a case has a score; it is hidden then.
    void show(const QList<domain::Case> &cases, core::Instant now);
    using QWidget::show;

    QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QString words() const;
    [[nodiscard]] QString explanation() const;
    void explain();

    domain::Health m_health;
    QList<int> m_weeks;
};
} // namespace hadir::ui
