// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/Label.h"

namespace hadir::ui {

/// One line that gives way: cut with an ellipsis at its reading end when there is no room, whole
/// in the tooltip and for screen readers.
class ElidedLabel final : public Label
{
    Q_OBJECT

public:
    using Label::Label;

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QString shown() const;
};
} // namespace hadir::ui
