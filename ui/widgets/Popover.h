// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/Card.h"

#include <QPointer>

namespace hadir::ui {

/// A card that opens at a button of the window and closes on Escape, on a press elsewhere and
/// when asked. Lives inside the window (no window of its own to be lost behind others) and gives
/// the keyboard back to where it was.
class Popover final : public Card
{
    Q_OBJECT

public:
    /// \a content becomes its child.
    Popover(QWidget *content, QWidget *window);

    void openAt(QWidget *anchor);
    void close();

Q_SIGNALS:
    void closed();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override; ///< Tab stays inside

private:
    void hang();
    void place();

    QPointer<QWidget> m_anchor;
    QRect m_hung;               ///< where that stood, in the window
    QPointer<QWidget> m_before; ///< what had the keyboard
};
} // namespace hadir::ui
