// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Clock.h"
#include "ui/shell/LineStatus.h"

#include <QWidget>

class QVBoxLayout;

namespace hadir::ui {

class Label;
class SectionHeader;

/// What has not been sent yet, oldest first, and that it is safe. Shown in the popover of the
/// status bar.
class PendingList final : public QWidget
{
    Q_OBJECT

public:
    explicit PendingList(core::Clock &clock, QWidget *parent = nullptr);

    void show(const QList<PendingChange> &changes);
    using QWidget::show;

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    QWidget *rowFor(const PendingChange &change);

    core::Clock &m_clock;
    SectionHeader *m_title;
    QWidget *m_rows = nullptr;
    Label *m_more;
    Label *m_note;
    QVBoxLayout *m_layout;
    QList<PendingChange> m_changes;
};
} // namespace hadir::ui
