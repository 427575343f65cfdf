// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/TimelineEntry.h"

#include <QPushButton>

class QMenu;

namespace hadir::ui {

/// "All channels": chooses which of a customer's entries are shown, by channel or by case.
class TimelineFilterButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit TimelineFilterButton(QWidget *parent = nullptr);

    void setCases(const QList<domain::Case> &cases);
    void setFilter(const models::TimelineFilter &filter);
    [[nodiscard]] const models::TimelineFilter &filter() const { return m_filter; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override; ///< its icon

Q_SIGNALS:
    void filterChosen(const hadir::models::TimelineFilter &filter);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fillMenu();
    void addChoice(const QString &words, const QIcon &icon, const models::TimelineFilter &filter);
    void showFilter();

    QMenu *m_menu;
    QList<domain::Case> m_cases;
    models::TimelineFilter m_filter;
};
} // namespace hadir::ui
