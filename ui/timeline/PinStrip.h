// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Clock.h"
#include "app/models/TimelineEntry.h"

#include <QWidget>

class QListWidget;

namespace hadir::ui {

class Button;

/// What is pinned of a customer's timeline, a line each above it, the newest pinned first. Folded
/// it says how many there are; without any it takes no room. A press on one leads to it.
class PinStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit PinStrip(core::Clock &clock, QWidget *parent = nullptr);

    void show(const QList<models::TimelineEntry> &pinned);
    using QWidget::show;

Q_SIGNALS:
    void entryWanted(const QUuid &entry);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fold();
    void say();
    void fit();

    core::Clock &m_clock;
    Button *m_head;
    QListWidget *m_rows;
    QList<models::TimelineEntry> m_pinned;
    bool m_isFolded = false;
};
} // namespace hadir::ui
