// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/callbacks/SlotOffer.h"

#include <QWidget>

#include <optional>

namespace hadir::ui {

class FlowLayout;
class SlotChip;

/// The times of one day to choose from, flowing from the reading start. The arrows go through
/// them; Tab comes to the chosen one.
class SlotRow final : public QWidget
{
    Q_OBJECT

public:
    explicit SlotRow(QWidget *parent = nullptr);

    /// By the clock of \a zone. What was chosen stays so where it is among them.
    void show(const QList<SlotOffer> &offers, const QString &zone);
    using QWidget::show;
    void choose(std::optional<core::Instant> at);

Q_SIGNALS:
    void chosen(const hadir::ui::SlotOffer &offer);
    void lookedAt(const hadir::ui::SlotOffer &offer);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void add(const SlotOffer &offer, const QString &zone);
    void mark();
    void step(int by);

    FlowLayout *m_flow;
    QList<SlotChip *> m_chips;
    std::optional<core::Instant> m_chosen;
};
} // namespace hadir::ui
