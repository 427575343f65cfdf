// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/Arrangement.h"

#include <QHeaderView>

class QStandardItemModel;

namespace hadir::ui {

/// The columns of a table of cases: their titles, widths and order, by mouse and by keyboard. With
/// the keyboard in it the arrows go from column to column, with Ctrl they move it, with Shift they
/// make it wider or narrower; Enter sorts by it. Its first section is as wide as a row's icon and
/// stays where it is.
class CaseColumns final : public QHeaderView
{
    Q_OBJECT

public:
    explicit CaseColumns(QWidget *parent = nullptr);

    /// Columns and the mark of the order.
    void show(const models::Arrangement &arrangement);
    using QHeaderView::show;

    /// From the leading edge.
    [[nodiscard]] QList<models::CaseFact> facts() const;
    /// Where a column stands, in the coordinates of the viewport.
    [[nodiscard]] QRect placeOf(models::CaseFact fact, const QRect &row) const;

Q_SIGNALS:
    /// Moved, widened or narrowed by the agent.
    void columnsChanged(const QList<hadir::models::ShownColumn> &columns);
    void sortingWanted(hadir::models::CaseFact fact);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    void say();
    void tellColumns();
    void goTo(int visual);
    [[nodiscard]] int usualWidth(models::CaseFact fact) const;

    QStandardItemModel *m_titles;
    models::Arrangement m_arrangement;
    bool m_isShowing = false; ///< what is changed now is not by the agent
    int m_current = 1;        ///< the place that keys act on
};
} // namespace hadir::ui
