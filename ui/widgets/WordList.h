// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListWidget>

namespace hadir::ui {

/// Sentences of ours to choose from, a line each: all lines equally high whatever letters are in
/// them, each cut where its reading ends instead of scrolled sideways, and the list as tall as its
/// lines within bounds. What others wrote comes isolated.
class WordList final : public QListWidget
{
    Q_OBJECT

public:
    enum class Marks { None, Some }; ///< with Some, what has no icon begins where the others do

    explicit WordList(Marks marks, QWidget *parent = nullptr);

    void growBetween(int fewestLines, int mostLines);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    int m_fewest = 1;
    int m_most = 8;
};
} // namespace hadir::ui
