// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <optional>

namespace hadir::ui {

class IconButton;
class Label;

/// What can be done with the chosen cases, and how many they are; while it is being done, how far
/// it is. It shows what it is given and says what the agent wants.
class ChosenBar final : public QWidget
{
    Q_OBJECT

public:
    enum class Deed { Assign, Status, Priority, Queue, Tag, Macro };

    explicit ChosenBar(QWidget *parent = nullptr);

    /// Hidden when there are none and nothing is being done.
    void showCount(int chosen);
    struct Progress
    {
        int done = 0;
        int of = 0;
    };
    /// Absent once it is done.
    void showProgress(const std::optional<Progress> &progress);

    /// Where a menu of this deed opens.
    [[nodiscard]] QWidget *anchorOf(Deed deed) const;

Q_SIGNALS:
    /// By mouse or keyboard; a menu opens at `anchor`.
    void deedWanted(hadir::ui::ChosenBar::Deed deed, QWidget *anchor);
    /// Nothing is to be chosen any more, or what is being done is to end where it is.
    void endWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void say();

    Label *m_count;
    QList<IconButton *> m_deeds;
    IconButton *m_end;
    int m_chosen = 0;
    std::optional<Progress> m_progress;
};
} // namespace hadir::ui
