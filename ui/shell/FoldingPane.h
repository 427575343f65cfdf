// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/Drawer.h"

class QScrollArea;

namespace hadir::ui {

/// A pane at one side of the window. With room it stands beside the others; without, it is folded
/// away and comes over them when it is called for, until Escape. What is too tall is scrolled to.
class FoldingPane final : public QWidget
{
    Q_OBJECT

public:
    enum class Place { Beside, Over };

    FoldingPane(Drawer::Side side, QWidget *window);

    /// Takes it, and replaces what was there.
    void setContent(QWidget *content);
    void setPlace(Place place);
    [[nodiscard]] Place place() const { return m_place; }
    /// Folded away and not called for.
    [[nodiscard]] bool isAway() const;
    /// Into sight, and the keyboard to it.
    void call();
    /// Into sight only; a menu or a sheet is to follow.
    void bring();
    /// Out of sight again where it stands over the others.
    void putAway();

Q_SIGNALS:
    void placeChanged();

private:
    Place m_place = Place::Beside;
    QScrollArea *m_area;
    Drawer *m_drawer;
};
} // namespace hadir::ui
