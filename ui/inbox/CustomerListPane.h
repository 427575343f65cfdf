// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Clock.h"
#include "app/domain/entities.h"
#include "ui/inbox/RowsInHand.h"

#include <QListWidget>

namespace hadir::ui {

class EmptyState;
class SearchField;

/// Customers to choose from: those heard of last, or those that a search found. It asks by
/// queryChanged() and shows what it is given. The row that is marked is who is open, always.
class CustomerListPane final : public QWidget
{
    Q_OBJECT

public:
    /// What a row shows: who, where to reach them, when something last happened.
    struct Row
    {
        domain::Customer customer;
        QString contact; ///< E.164 when it is a phone number
        std::optional<core::Instant> lastAt;
        bool hasDraft = false; ///< something of theirs is written and not sent or saved
    };

    explicit CustomerListPane(core::Clock &clock, QWidget *parent = nullptr);

    void show(const QList<Row> &rows);
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    using QWidget::show;
    [[nodiscard]] QString query() const;
    /// Marks whom the window shows; no row when they are not in the list.
    void setCurrentCustomer(domain::CustomerId customer);

Q_SIGNALS:
    void queryChanged(const QString &query);
    void customerOpened(hadir::domain::CustomerId customer);
    void newCustomerRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void fill();
    void openRow(int row);
    void mark();

    core::Clock &m_clock;
    SearchField *m_search;
    RowsInHand<QListWidget> *m_list;
    EmptyState *m_empty;
    QList<Row> m_rows;
    domain::CustomerId m_current;
};
} // namespace hadir::ui
