// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLayout>

namespace hadir::ui {

/// Lays widgets beside each other from the reading start and continues on the next line, as words
/// do. Mirrors itself.
class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void setSpacings(int between, int lines);

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    enum class Placing { Measure, Place };
    int arrange(const QRect &rect, Placing placing) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_between = 0;
    int m_lines = 0;
};
} // namespace hadir::ui
