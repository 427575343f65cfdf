// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

namespace hadir::ui {

class Label;

/// One small thing to know about a customer: an icon and a few words that can be selected.
class Fact final : public QWidget
{
    Q_OBJECT

public:
    explicit Fact(Icon icon, QWidget *parent = nullptr);

    /// Empty words hide it.
    void say(const QString &words);
    void setIcon(Icon icon);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    Label *m_words;
};
} // namespace hadir::ui
