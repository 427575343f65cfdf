// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/entities.h"

#include <QWidget>

class QListWidget;

namespace hadir::ui {

class EmptyState;
class SearchField;

/// Customers to choose from: the newest, or those that a search found. It asks by queryChanged()
/// and shows what it is given.
class CustomerListPane final : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerListPane(QWidget *parent = nullptr);

    void show(const QList<domain::Customer> &customers);
    using QWidget::show;
    [[nodiscard]] QString query() const;

Q_SIGNALS:
    void queryChanged(const QString &query);
    void customerOpened(hadir::domain::CustomerId customer);
    void newCustomerRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void openRow(int row);

    SearchField *m_search;
    QListWidget *m_list;
    EmptyState *m_empty;
    QList<domain::Customer> m_customers;
};
} // namespace hadir::ui
