// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/ids.h"
#include "ui/customer/Sheet.h"

class QListWidget;

namespace hadir::ui {

/// Asks with whom a customer is to be merged: what is typed is looked for by whoever opened it, and
/// one of those found is chosen.
class FindTwinSheet final : public Sheet
{
    Q_OBJECT

public:
    struct Found
    {
        domain::CustomerId customer;
        QString words; ///< who it is, in one line
    };

    explicit FindTwinSheet(const QString &name, QWidget *parent = nullptr);

    /// Those that the words find.
    void show(const QList<Found> &found);
    using QWidget::show;

Q_SIGNALS:
    void queryChanged(const QString &query);
    void chosen(hadir::domain::CustomerId customer);

protected:
    QString missing() const override;
    void submit() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    TextField *m_query;
    QListWidget *m_list;
};
} // namespace hadir::ui
