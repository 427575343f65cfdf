// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace hadir::ui {

/// A panel with rounded corners on the page, or floating above it with a soft shadow. Content
/// goes into its layout; \ref shadowMargins is kept free around a floating card.
class Card : public QWidget
{
    Q_OBJECT

public:
    enum class Height { Flat, Floating };

    explicit Card(Height height = Height::Flat, QWidget *parent = nullptr);

    /// What the shadow needs around the card; zero for a flat one.
    [[nodiscard]] QMargins shadowMargins() const;
    /// The card itself inside the widget.
    [[nodiscard]] QRect cardRect() const { return rect().marginsRemoved(shadowMargins()); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Height m_height;
};
} // namespace hadir::ui
