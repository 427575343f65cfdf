// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QGridLayout;

namespace hadir::ui {

class Label;

/// Names and values in two columns that line up: "Status   Open". Values are any widget.
class FieldList final : public QWidget
{
    Q_OBJECT

public:
    explicit FieldList(QWidget *parent = nullptr);

    /// Adds a row and answers the label of its value, to be filled when known.
    Label *add(const QString &name);
    void add(const QString &name, QWidget *value);

    /// For another language.
    void setName(int row, const QString &name);
    void setRowVisible(int row, bool visible);

private:
    QGridLayout *m_grid;
    QList<Label *> m_names;
};
} // namespace hadir::ui
