// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/entities.h"

#include <QWidget>

namespace hadir::ui {

class Label;
class SectionHeader;

/// When the customer is to be called about a case: the promise that is past due, if one is, and
/// the next that is to come.
class NextCallback final : public QWidget
{
    Q_OBJECT

public:
    explicit NextCallback(QWidget *parent = nullptr);

    /// Of `callbacks` those about this case or about none.
    void show(const QList<domain::Callback> &callbacks, domain::CaseId about, core::Instant now);
    using QWidget::show;

private:
    SectionHeader *m_head;
    Label *m_overdue;
    Label *m_overdueReason;
    Label *m_next;
    Label *m_nextReason;
};
} // namespace hadir::ui
