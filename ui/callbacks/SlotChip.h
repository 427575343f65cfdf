// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/callbacks/SlotOffer.h"

#include <QAbstractButton>

namespace hadir::ui {

/// One time to choose: filled when chosen, struck through when it is closed, which can be chosen
/// too so that one reads why. Its time of day reads from left to right in every language.
class SlotChip final : public QAbstractButton
{
    Q_OBJECT

public:
    /// By the clock of \a zone.
    SlotChip(const SlotOffer &offer, const QString &zone, QWidget *parent);

    [[nodiscard]] const SlotOffer &offer() const { return m_offer; }

    QSize sizeHint() const override;

Q_SIGNALS:
    /// The pointer or the keyboard came to it.
    void lookedAt();

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QFont letters() const;

    SlotOffer m_offer;
};
} // namespace hadir::ui
