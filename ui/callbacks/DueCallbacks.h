// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/callbacks/CallbackRow.h"

#include <QWidget>

class QVBoxLayout;

namespace hadir::ui {

class Button;
class DueCard;

/// The callbacks that are due now, above the work: each is claimed by one press, and whoever is
/// calling finds the number and where to say what came of it. Hidden while there are none.
class DueCallbacks final : public QWidget
{
    Q_OBJECT

public:
    explicit DueCallbacks(QWidget *parent = nullptr);

    /// Claimed ones are those of this agent. `all` is how many are due, shown or not.
    void show(const QList<CallbackRow> &rows, int all);
    using QWidget::show;
    /// The first to be called; what a key claims.
    [[nodiscard]] std::optional<CallbackRow> first() const;

Q_SIGNALS:
    void claimRequested(const hadir::ui::CallbackRow &row);
    void openRequested(const hadir::ui::CallbackRow &row);
    /// The number is to be dialled by whatever does that on this machine.
    void dialRequested(const hadir::ui::CallbackRow &row);
    void outcomeRequested(const hadir::ui::CallbackRow &row);
    void allRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    QList<CallbackRow> m_rows;
    int m_all = 0;
    QVBoxLayout *m_column;
    QList<DueCard *> m_cards;
    Button *m_more;
};
} // namespace hadir::ui

Q_DECLARE_METATYPE(hadir::ui::CallbackRow)
