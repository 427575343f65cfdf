// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTabBar>

namespace hadir::ui {

/// Tabs as words: the chosen one underlined, or on a soft pill. A count stands behind the word.
class TabBar final : public QTabBar
{
    Q_OBJECT

public:
    enum class Look { Underline, Pill };

    explicit TabBar(Look look, QWidget *parent = nullptr);

    /// As setTabText(), which measures every tab anew, but only when the words are others.
    void rename(int index, const QString &words);
    /// Shown behind the word; -1 for none.
    void setCount(int index, int count);

    /// How far the words of a tab stand from its edge.
    [[nodiscard]] int inset() const;

    QSize minimumTabSizeHint(int index) const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    QSize tabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString wordsOf(int index) const;
    void paintTab(QPainter &painter, int index) const;

    Look m_look;
};
} // namespace hadir::ui
