// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <array>
#include <optional>

namespace hadir::models {
class WorkListModel;
}

namespace hadir::ui {

class Button;

/// The way to the cases that stand beside the work, with how many they are: those that wait for
/// the agent's decision and those that sleep. None is there while it is empty and nobody looks at
/// it.
class SideLists final : public QWidget
{
    Q_OBJECT

public:
    enum class Side { ToDecide, Sleeping };

    explicit SideLists(QWidget *parent = nullptr);

    /// Outlives this.
    void setModel(Side side, models::WorkListModel *model);

    /// Shows them, or the work again.
    void toggle(Side side);
    /// Back to the work.
    void putAway();
    /// What is shown instead of the work; absent while it is the work.
    [[nodiscard]] std::optional<Side> shown() const { return m_shown; }

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct One
    {
        models::WorkListModel *model = nullptr;
        Button *button = nullptr;
    };

    void say();
    [[nodiscard]] const One &at(Side side) const { return m_sides[size_t(side)]; }

    std::array<One, 2> m_sides;
    std::optional<Side> m_shown;
};
} // namespace hadir::ui
