// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/icons.h"

#include <QLineEdit>

#include <optional>

namespace hadir::ui {

/// A line to type in, with an optional icon before the text and a small widget after it (a chip,
/// a key, a button). Both change sides with the direction.
class TextField : public QLineEdit
{
    Q_OBJECT

public:
    enum class Size { Bar, Form };

    explicit TextField(Size size = Size::Bar, QWidget *parent = nullptr);

    void setIcon(Icon icon);
    /// Takes ownership. Hidden, it leaves its room to the text.
    void setTrailing(QWidget *widget);
    /// Red edge, for what the words beside the field say in full.
    void setRefused(bool refused);
    /// The colour of the edge; a field that its icon identifies may have a fainter one.
    void setEdge(Colour edge);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();

    Size m_size;
    std::optional<Icon> m_icon;
    QWidget *m_trailing = nullptr;
    Colour m_edge = Colour::FieldLine;
    bool m_refused = false;
};
} // namespace hadir::ui
