// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Clock.h"
#include "app/domain/ids.h"
#include "ui/widgets/Panel.h"

class QListView;

namespace hadir::models {
class CaseListModel;
}

namespace hadir::ui {

class EmptyState;

/// The cases of one customer, those still worked on first.
class CaseList final : public Panel
{
    Q_OBJECT

public:
    /// The model must outlive the list.
    CaseList(core::Clock &clock, models::CaseListModel &model, QWidget *parent = nullptr);

    void setCurrent(domain::CaseId caseId);

Q_SIGNALS:
    void chosen(hadir::domain::CaseId caseId);
    void caseWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void say();

    models::CaseListModel &m_model;
    QListView *m_list;
    EmptyState *m_empty;
};
} // namespace hadir::ui
