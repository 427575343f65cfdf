// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/Overlay.h"

namespace hadir::ui {

/// Comes from one side of the window, over what is there, with one thing in it. The letters of the
/// page below go on working: what is in it is part of that page. Closes when the keyboard goes to
/// another part of it, since nobody types into what is covered.
class Drawer final : public Overlay
{
    Q_OBJECT

public:
    enum class Side { Start, End };

    Drawer(Side side, QWidget *window);

    /// Shows it here; whoever gave it takes it back by giving it another parent.
    void hold(QWidget *content);

protected:
    QRect cardPlace() const override;
    QWidget *firstFocus() override;
    Keys keys() const override { return Keys::PassBelow; }

private:
    void follow(QWidget *focus);

    Side m_side;
    QWidget *m_content = nullptr;
};
} // namespace hadir::ui
