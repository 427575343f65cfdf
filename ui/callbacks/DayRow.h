// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QWidget>

namespace hadir::ui {

class ChoiceChip;
class IconButton;
class Label;

/// One day to choose: today, tomorrow, the day after the chosen one, and by weeks. No day before
/// today.
class DayRow final : public QWidget
{
    Q_OBJECT

public:
    explicit DayRow(QWidget *parent = nullptr);

    /// Which day it is where somebody is called.
    void setToday(QDate today);
    void choose(QDate day);
    [[nodiscard]] QDate day() const { return m_day; }

Q_SIGNALS:
    void chosen(QDate day);

private:
    ChoiceChip *add(const char *name);
    void take(QDate day);
    void show();

    QDate m_today;
    QDate m_day;
    ChoiceChip *m_first;
    ChoiceChip *m_second;
    ChoiceChip *m_next;
    Label *m_words;
    IconButton *m_back;
    IconButton *m_forth;
};
} // namespace hadir::ui
