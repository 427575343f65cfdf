// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/icons.h"

#include <QAbstractButton>

#include <optional>

namespace hadir::ui {

/// A pill to choose with: accent when chosen. Several in one QButtonGroup make a choice of one
/// (language, reply channel); alone it is a switch.
class ChoiceChip final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ChoiceChip(const QString &text = {}, QWidget *parent = nullptr);

    void setIcon(Icon icon);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<Icon> m_icon;
};
} // namespace hadir::ui
