// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Clock.h"
#include "app/domain/commands.h"
#include "app/models/CustomerFile.h"
#include "ui/customer/CaseSleep.h"

#include <QWidget>

#include <functional>

namespace hadir::ui {

class CaseApprovals;
class CaseChecklist;
class CaseJoins;
class FieldList;
class KeySet;
class ValueButton;

/// What is being done about a case, below what it is: until when it sleeps, how it ended, who
/// watches it, what is still to be done, what waits for a decision, which other cases it has to do
/// with. It says what the agent wants as commands that belong together.
class CaseWork final : public QWidget
{
    Q_OBJECT

public:
    /// Its keys are added to \a keys, which outlive it.
    CaseWork(core::Clock &clock, KeySet &keys, QWidget *parent = nullptr);

    /// Of the file, which stays as long as this shows it.
    void show(const models::CustomerFile &file, const domain::Case &about);
    using QWidget::show;
    /// The wrap-up codes that are in use, the commonest first; asked each time they are offered.
    void askCodesOf(std::function<QStringList()> codes) { m_codesInUse = std::move(codes); }
    /// The other cases that there are.
    [[nodiscard]] CaseJoins &joins() const { return *m_joins; }
    /// To be called once, where they stand among the other keys.
    void addKeys();

Q_SIGNALS:
    void wanted(const QList<hadir::domain::Command> &commands);
    void inSightWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void say();
    void connectParts();
    void sayCode();
    void sayWatchers();
    void offerCodes();
    void offerWatchers();
    void askForCode();
    void setCode(const QString &code);
    void watch(domain::AgentId agent);
    void addJoinKeys();
    [[nodiscard]] domain::AgentId me() const { return m_file.directory.me; }
    void sleepUntil(const std::optional<core::Instant> &until, CaseSleep::Status status);

    KeySet &m_keys;
    models::CustomerFile m_file;
    domain::Case m_case;
    std::function<QStringList()> m_codesInUse;
    FieldList *m_fields;
    CaseSleep *m_sleep;
    ValueButton *m_code;
    ValueButton *m_watchers;
    CaseChecklist *m_checklist;
    CaseApprovals *m_approvals;
    CaseJoins *m_joins;
};
} // namespace hadir::ui
