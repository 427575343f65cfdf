// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/Drawer.h"

class QScrollArea;

namespace hadir::ui {

class PaneWindow;

/// A pane at one side of the window. With room it stands beside the others; without, it is folded
/// away and comes over them when it is called for, until Escape. Or it stands in a window of its
/// own, for another screen. What is too tall is scrolled to.
class FoldingPane final : public QWidget
{
    Q_OBJECT

public:
    enum class Place { Beside, Over, Apart };

    FoldingPane(Drawer::Side side, QWidget *window);

    /// Takes it, and replaces what was there.
    void setContent(QWidget *content);
    /// Beside or over the others, as the window has room; once it stands apart no more.
    void setPlace(Place place);
    [[nodiscard]] Place place() const { return m_place; }
    /// What its own window is called.
    void setTitle(const QString &title);
    /// Into a window of its own; shown as long as the main window is.
    void detach(const QRect &where);
    void attach();
    /// Where its own window stands, and on which screen; null while it has none.
    [[nodiscard]] QRect apart() const;
    [[nodiscard]] const QScreen *screenApart() const;
    /// Folded away and not called for.
    [[nodiscard]] bool isAway() const;
    /// Into sight, and the keyboard to it.
    void call();
    /// Into sight only; a menu or a sheet is to follow.
    void bring();
    /// The keyboard to its own window, where it has one.
    void bringApart();
    /// Out of sight again where it stands over the others.
    void putAway();

Q_SIGNALS:
    void placeChanged();
    void closed(); ///< its own window, by whoever sits before it

private:
    QWidget *m_window;
    Place m_place = Place::Beside;
    Place m_inWindow = Place::Beside; ///< where it stands, or would
    QScrollArea *m_area;
    Drawer *m_drawer;
    PaneWindow *m_apart = nullptr; ///< while it stands there
    QString m_title;
};
} // namespace hadir::ui
