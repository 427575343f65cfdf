// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/FoldingPane.h"

namespace hadir::ui {

class EmptyState;

/// The place of the timeline in a customer's page. While the timeline stands in a window of its own
/// this says so, with the way back, and the keyboard goes on to it there.
class TimelinePane final : public QWidget
{
    Q_OBJECT

public:
    /// Takes the timeline; what is folded and detached is a pane of `window`.
    TimelinePane(QWidget *timeline, QWidget *window);

    [[nodiscard]] FoldingPane &pane() const { return *m_pane; }

Q_SIGNALS:
    void backWanted();

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void say();
    void showPlace();

    FoldingPane *m_pane;
    EmptyState *m_elsewhere;
};
} // namespace hadir::ui
