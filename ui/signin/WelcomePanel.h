// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

namespace hadir::ui {

class Label;

/// The calm half of the sign-in page: what Hadir is, in three lines, for who sees it first.
class WelcomePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePanel(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Point
    {
        Icon icon;
        Label *title;
        Label *text;
    };

    void retranslate();

    QList<Point> m_points;
};
} // namespace hadir::ui
