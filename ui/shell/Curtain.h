// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QWidget>

namespace hadir::ui {

/// Takes the sheets, questions and menus of a window out of sight while it is locked, and brings
/// them back as they were, with what is half filled in.
class Curtain final
{
public:
    void drawOver(QWidget &window);
    void open();
    /// What is behind it is wanted no more.
    void takeDown();

private:
    QList<QPointer<QWidget>> m_behind;
};
} // namespace hadir::ui
