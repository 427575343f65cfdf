// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTabBar>

namespace hadir::ui {

/// Tabs of things that are open, each with a way to close it: by its cross or the middle button.
/// What is only passed by is written slanted; a mark tells where something is written and not
/// sent. Names are cut where there are many. Mirrors itself.
class OpenTabBar final : public QTabBar
{
    Q_OBJECT

public:
    struct Look
    {
        QString name;
        bool isPassing = false;
        bool isWritten = false;

        bool operator==(const Look &) const = default;
    };

    explicit OpenTabBar(QWidget *parent = nullptr);

    QSize minimumTabSizeHint(int index) const override;
    QSize minimumSizeHint() const override;

    /// Shows these; says nothing of it.
    void setTabs(const QList<Look> &tabs, int current);
    /// What closes the current tab, for its tooltip.
    void showCloseKey(const QKeySequence &keys);

Q_SIGNALS:
    void chosen(int index);
    void closeRequested(int index);
    /// By a double click: it is to stay.
    void keepRequested(int index);

protected:
    QSize tabSizeHint(int index) const override;
    void changeEvent(QEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintTab(QPainter &painter, int index) const;
    void say();
    [[nodiscard]] QRect crossOf(int index) const;
    [[nodiscard]] QFont lettersOf(int index) const;

    QList<Look> m_looks;
    QKeySequence m_closeKey;
    int m_pressedCross = -1;
    bool m_isFilling = false;
};
} // namespace hadir::ui
