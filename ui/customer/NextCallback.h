// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/entities.h"

#include <QWidget>

namespace hadir::ui {

class Button;
class Label;
class SectionHeader;

/// When the customer is to be called about a case: the promise that is past due, if one is, and
/// the next that is to come; and what can be done about the first of them.
class NextCallback final : public QWidget
{
    Q_OBJECT

public:
    explicit NextCallback(QWidget *parent = nullptr);

    /// Of `callbacks` those about this case or about none.
    void show(const QList<domain::Callback> &callbacks, domain::CaseId about, core::Instant now);
    using QWidget::show;

Q_SIGNALS:
    void showRequested(hadir::domain::CallbackId id);
    void moveRequested(hadir::domain::CallbackId id);
    void cancelRequested(hadir::domain::CallbackId id);

private:
    Button *addDeed(const char *name, void (NextCallback::*wanted)(domain::CallbackId));

    domain::CallbackId m_first; ///< which the buttons are about
    SectionHeader *m_head;
    Label *m_overdue;
    Label *m_overdueReason;
    Label *m_next;
    Label *m_nextReason;
    QWidget *m_deeds;
    Button *m_show;
    Button *m_move;
    Button *m_cancel;
};
} // namespace hadir::ui
