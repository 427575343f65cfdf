// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <array>

class QKeySequence;

namespace hadir::ui {

class IconButton;
class TabBar;

/// Above the cases: whose they are, with how many, and the ways to the views and to how the list
/// stands.
class WorkListHead final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int tabs = 3; ///< mine, the team's, and the view's while there is one

    explicit WorkListHead(QWidget *parent = nullptr);

    [[nodiscard]] int tab() const;
    void showTab(int tab);
    /// The tab of a view; gone without a name.
    void setView(const QString &name);
    void setCount(int tab, int count);
    /// Those that open the menu of how the list stands.
    void showArrangementKeys(const QKeySequence &keys);
    /// Below which that menu opens.
    [[nodiscard]] QWidget &arrangementAnchor() const;

Q_SIGNALS:
    void tabChanged();
    /// By hand, also where it was that tab already.
    void tabChosen();
    void viewsWanted(QWidget *anchor);
    void arrangementWanted();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void placeArrangement();
    void say();

    TabBar *m_tabs;
    IconButton *m_arrange;
    IconButton *m_views;
    QString m_viewName;
    std::array<int, tabs> m_counts{-1, -1, -1};
};
} // namespace hadir::ui
