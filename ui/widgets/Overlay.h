// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/Card.h"

#include <QPixmap>
#include <QPointer>

namespace hadir::ui {

/// Covers its window with one floating card on it, takes the keyboard, and gives it back to where
/// it was on Escape, on a press beside the card, or when closed. Follows the window's size.
class Overlay : public QWidget
{
    Q_OBJECT

public:
    explicit Overlay(QWidget *window);

    void open();
    void close();
    [[nodiscard]] bool isOpen() const { return isVisible(); }

Q_SIGNALS:
    void closed();

protected:
    [[nodiscard]] Card *card() const { return m_card; }

    /// It is about to be opened: what nobody needs before is made now.
    virtual void prepare() {}

    /// Whether keys without Ctrl or Alt reach what is covered.
    enum class Keys { StayHere, PassBelow };
    [[nodiscard]] virtual Keys keys() const { return Keys::StayHere; }

    /// Whether what is covered goes on to change. A still picture of it makes every change of the
    /// card cheap, since nothing below is painted again; for what is open only for seconds.
    enum class Below { Live, Still };
    [[nodiscard]] virtual Below below() const { return Below::Live; }

    /// Where the card belongs in this overlay; asked on every change of size.
    [[nodiscard]] virtual QRect cardPlace() const = 0;
    /// What gets the keyboard when it opens.
    [[nodiscard]] virtual QWidget *firstFocus() = 0;
    void placeCard();
    /// The one that it is in, or is; null when it is in none.
    [[nodiscard]] static Overlay *around(QWidget *widget);

    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void takePicture();
    void dropPicture();

    Card *m_card;
    QPixmap m_picture; ///< of what is covered, under the veil; null while that is live
    QPointer<QWidget> m_before;
};
} // namespace hadir::ui
