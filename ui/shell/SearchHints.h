// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/searchCompletions.h"

#include <QWidget>

class QHBoxLayout;

namespace hadir::ui {

class Label;

/// Below a search: what is to be said of the question, quietly, and how it can go on. The first
/// way on is taken by Tab too, which whoever owns the field asks for.
class SearchHints final : public QWidget
{
    Q_OBJECT

public:
    explicit SearchHints(QWidget *parent = nullptr);

    /// Sentences, and ways on; hidden when there is neither.
    void show(const QStringList &said, const QList<desk::SearchCompletion> &completions);
    using QWidget::show;
    /// All that is typed once the first way on is taken; absent when there is none.
    [[nodiscard]] std::optional<QString> first() const;
    /// What it says and offers, for who does not see it.
    [[nodiscard]] QString spoken() const;

Q_SIGNALS:
    void taken(const QString &query);

private:
    void offer(const QList<desk::SearchCompletion> &completions);

    Label *m_said;
    QWidget *m_ways;
    QHBoxLayout *m_row;
    QList<desk::SearchCompletion> m_completions;
};
} // namespace hadir::ui
