// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace hadir::ui {

class Button;
class Chip;

/// How promises are kept, of everybody, a queue or an agent.
struct PromiseFigures
{
    QString whose; ///< empty: of everybody
    int due = 0;
    int late = 0;
    int unclaimed = 0;
    int kept = 0;     ///< called within the time that was promised
    int promised = 0; ///< whose time is over, kept or not

    bool operator==(const PromiseFigures &) const = default;
};

/// For who leads: how many callbacks are due, late and unclaimed, and which part of the promises
/// was kept, with its definition; by queue and agent on demand.
class PromiseStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit PromiseStrip(QWidget *parent = nullptr);

    /// The first is of everybody.
    void show(const QList<PromiseFigures> &figures);
    using QWidget::show;

protected:
    void changeEvent(QEvent *event) override;

private:
    void openParts();
    void retranslate();

    QList<PromiseFigures> m_figures;
    Chip *m_due;
    Chip *m_late;
    Chip *m_unclaimed;
    Chip *m_kept;
    Button *m_parts;
};
} // namespace hadir::ui
