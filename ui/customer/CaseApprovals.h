// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/commands.h"
#include "app/models/Directory.h"
#include "ui/customer/DecideSheet.h"

#include <QWidget>

class QVBoxLayout;

namespace hadir::ui {

class Button;
class KeySet;
class SectionHeader;

/// What somebody asked to be allowed in a case, what was decided and why. Who may decide does so
/// here; what the agent may not is not offered. The ids of new approvals are null: whoever submits
/// gives them.
class CaseApprovals final : public QWidget
{
    Q_OBJECT

public:
    /// \a keys has those that ask and decide; it outlives this.
    explicit CaseApprovals(const KeySet &keys, QWidget *parent = nullptr);

    void show(const domain::Case &about, const models::Directory &directory);
    using QWidget::show;
    /// Asks what is to be allowed, and by whom.
    void ask();
    /// The oldest that waits for the agent at this desk.
    void decide();
    [[nodiscard]] bool mayDecide() const;

Q_SIGNALS:
    void askRequested(const hadir::domain::AskApproval &command);
    void decideRequested(const hadir::domain::DecideApproval &command);
    void withdrawRequested(const hadir::domain::WithdrawApproval &command);

protected:
    void changeEvent(QEvent *event) override;

private:
    void say();
    void layRows();
    void addRow(const domain::Approval &one);
    void askReason(const domain::Approval &one, DecideSheet::Answer first);
    [[nodiscard]] QString stateWords(const domain::Approval &one) const;

    const KeySet &m_keys;
    domain::Case m_case;
    models::Directory m_directory;
    SectionHeader *m_head;
    Button *m_ask;
    QWidget *m_rows;
    QVBoxLayout *m_column;
};
} // namespace hadir::ui
