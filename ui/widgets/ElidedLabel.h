// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/Label.h"

namespace hadir::ui {

/// One line that gives way: cut with an ellipsis, at its reading end as a rule, when there is no
/// room, whole in the tooltip and for screen readers.
class ElidedLabel final : public Label
{
    Q_OBJECT

public:
    using Label::Label;

    /// Where it gives way: in the middle what ends in something that must be seen.
    void setElide(Qt::TextElideMode mode) { m_mode = mode; }

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QString shown() const;

    Qt::TextElideMode m_mode = Qt::ElideRight;
};
} // namespace hadir::ui
