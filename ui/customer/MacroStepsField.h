// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/Directory.h"

#include <QWidget>

class QVBoxLayout;

namespace hadir::ui {

class Button;
class MacroStepRow;

/// The steps of a macro, one below the other, in the order in which they are done.
class MacroStepsField final : public QWidget
{
    Q_OBJECT
    /// So that a sheet notices a step that was added, moved or taken away.
    Q_PROPERTY(QStringList written READ written USER true)

public:
    explicit MacroStepsField(const models::Directory &directory, QWidget *parent = nullptr);

    void setSteps(const QList<domain::MacroStep> &steps);
    [[nodiscard]] QList<domain::MacroStep> steps() const;
    [[nodiscard]] QStringList written() const;
    /// Of the first step that cannot be kept so; empty when all can.
    [[nodiscard]] QString fault() const;
    /// Says at each step what is wrong with it.
    void showFaults();

Q_SIGNALS:
    void changed();

private:
    MacroStepRow *insert(const domain::MacroStep &step, int at);
    void add();
    void move(MacroStepRow *row, int places);
    void remove(MacroStepRow *row);

    const models::Directory m_directory;
    QVBoxLayout *m_place;
    Button *m_add;
    QList<MacroStepRow *> m_rows;
};
} // namespace hadir::ui
