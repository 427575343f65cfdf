// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/Directory.h"

#include <QWidget>

class QComboBox;

namespace hadir::ui {

class IconButton;
class Label;
class StepValue;

/// One step of a macro while it is made: what is done, and with what; what is wrong with it stands
/// below. It is moved and removed by keys and from its menu; whoever has the others does that.
class MacroStepRow final : public QWidget
{
    Q_OBJECT

public:
    MacroStepRow(const domain::MacroStep &step, const models::Directory &directory,
                 QWidget *parent = nullptr);

    [[nodiscard]] domain::MacroStep step() const;
    /// As a sentence; empty when it can be kept so.
    [[nodiscard]] QString fault() const;
    /// Once something was done with it: what was only just added is not wrong yet.
    void showFault();

Q_SIGNALS:
    void changed();
    void moveWanted(int places); ///< down, or up when negative
    void removeWanted();

private:
    void layOut();
    void addKeys();
    void chooseAct();
    void openMenu();

    QComboBox *m_act;
    StepValue *m_value;
    IconButton *m_more;
    Label *m_fault;
    bool m_isTouched = false;
};
} // namespace hadir::ui
