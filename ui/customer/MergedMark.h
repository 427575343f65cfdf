// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/entities.h"

#include <QWidget>

namespace hadir::ui {

class ChoiceChip;

/// Says with whom a customer was merged, and begins to take that back at any later time; hidden
/// for whoever was not.
class MergedMark final : public QWidget
{
    Q_OBJECT

public:
    explicit MergedMark(QWidget *parent = nullptr);

    void show(const QList<domain::Customer> &merged);
    using QWidget::show;
    [[nodiscard]] bool isEmpty() const { return m_merged.isEmpty(); }
    /// Asks which of them, when there are several.
    void offer();

Q_SIGNALS:
    void separateWanted(hadir::domain::CustomerId merged);

private:
    QList<domain::Customer> m_merged;
    ChoiceChip *m_chip;
};
} // namespace hadir::ui
