// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QScrollArea;

namespace hadir::ui {

class Drawer;

/// The pane at the end of the window. With room it stands beside the others; without, it is folded
/// away and comes over them when it is called for, until Escape. What is too tall is scrolled to.
class FoldingPane final : public QWidget
{
    Q_OBJECT

public:
    enum class Place { Beside, Over };

    explicit FoldingPane(QWidget *window);

    /// Takes it, and replaces what was there.
    void setContent(QWidget *content);
    void setPlace(Place place);
    [[nodiscard]] Place place() const { return m_place; }
    /// Into sight, and the keyboard to it.
    void call();
    /// Into sight only; a menu or a sheet is to follow.
    void bring();

Q_SIGNALS:
    void placeChanged();

private:
    Place m_place = Place::Beside;
    QScrollArea *m_area;
    Drawer *m_drawer;
};
} // namespace hadir::ui
