// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

class QVBoxLayout;

namespace hadir::ui {

/// One step of a macro as it would be done.
struct PreviewedStep
{
    enum class Fate {
        Done,
        Nothing, ///< it is so already
        Stays,   ///< done, and cannot be taken back
        Refused,
    };

    Icon icon = Icon::Workflow;
    QString words;   ///< what it does, as a line
    QString written; ///< what it leaves for somebody to read; may be empty
    Fate fate = Fate::Done;
    QString why; ///< it is refused, or what is to be known of it

    bool operator==(const PreviewedStep &) const = default;
};

/// What a macro would do, step by step, before it is done.
class MacroPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit MacroPreview(QWidget *parent = nullptr);

    void show(const QList<PreviewedStep> &steps);
    using QWidget::show;

private:
    [[nodiscard]] QWidget *rowFor(const PreviewedStep &step, int number);

    QVBoxLayout *m_rows;
    QWidget *m_shown = nullptr; ///< all rows of one macro
};
} // namespace hadir::ui
