// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/Panel.h"

class QListView;

namespace hadir::models {
class OrderListModel;
}

namespace hadir::ui {

class EmptyState;

/// The orders of one customer, the newest first.
class OrderList final : public Panel
{
    Q_OBJECT

public:
    /// The model must outlive the list.
    explicit OrderList(models::OrderListModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    void orderWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void say();

    models::OrderListModel &m_model;
    QListView *m_list;
    EmptyState *m_empty;
};
} // namespace hadir::ui
