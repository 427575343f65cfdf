// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"
#include "ui/theme/icons.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace hadir::ui {

/// One deed of the agent's in words.
struct ActionItem
{
    store::DeedId deed;
    Icon icon = Icon::Upload;
    QString what;  ///< "Status set to Solved"
    QString about; ///< whom; empty when that was nobody, or several
    QString when;
    QString state; ///< that it was undone, or why it cannot be; empty when it can
    bool canBeUndone = false;
    std::optional<domain::CustomerId> customer = {};
    std::optional<domain::CaseId> caseId = {};

    bool operator==(const ActionItem &) const = default;
};

/// What the agent did here, the newest first: each with its way back, or why it has none.
class ActionsList final : public QWidget
{
    Q_OBJECT

public:
    explicit ActionsList(QWidget *parent = nullptr);

    void show(const QList<ActionItem> &items);
    using QWidget::show;

Q_SIGNALS:
    void undoRequested(hadir::store::DeedId deed);
    void customerRequested(hadir::domain::CustomerId customer,
                           std::optional<hadir::domain::CaseId> caseId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    QWidget *rowFor(const ActionItem &item, QWidget *rows);
    QWidget *wordsOf(const ActionItem &item, QWidget *row);

    QVBoxLayout *m_layout;
    QScrollArea *m_area;
    QWidget *m_head = nullptr;
    QList<ActionItem> m_items;
};
} // namespace hadir::ui
