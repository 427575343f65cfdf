// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Clock.h"
#include "app/domain/commands.h"
#include "app/models/CustomerFile.h"
#include "ui/widgets/KeySet.h"

#include <QWidget>

namespace hadir::ui {

class Banner;
class CaseOwner;
class CaseWork;
class Chip;
class EmptyState;
class FieldList;
class Label;
class NextCallback;
class NextStepCard;
class SectionHeader;
class ValueButton;

/// What of a case is changed where it stands.
enum class CaseField { Status, Priority, Owner, Queue, Tags };
using CaseFields = QHash<domain::CaseId, QSet<CaseField>>;

/// One case: its status, priority, owner, queue and tags, each changed where it stands; the next
/// callback and step; who else is on it. It shows what it is given and says what the agent wants.
class CasePanel final : public QWidget
{
    Q_OBJECT

public:
    /// Its keys work while `keyHome` is in sight, or the panel itself when there is none: they are
    /// wanted also where the panel is folded away, and inSightWanted() comes before what needs it.
    explicit CasePanel(core::Clock &clock, QWidget *keyHome = nullptr);

    /// The case of this file; an unknown or null one shows that none is open.
    void show(const models::CustomerFile &file, domain::CaseId caseId);
    using QWidget::show;
    /// What was changed here and is not sent yet, of all cases.
    void showWaiting(const CaseFields &waiting);

    /// The keys that work while a case is shown, and what each does.
    [[nodiscard]] KeySet &keys() const { return *m_keys; }

    [[nodiscard]] domain::CaseId caseId() const { return m_case.id; }
    /// As it is on the screen.
    [[nodiscard]] const domain::Case &shown() const { return m_case; }
    [[nodiscard]] const models::CustomerFile &file() const { return m_file; }
    /// Whether the agent at this desk may give the case to `agent`, or to nobody.
    [[nodiscard]] bool mayGive(const std::optional<domain::AgentId> &agent) const;
    /// Asks for the case to be taken, or says why it cannot be.
    void take();
    /// What would help the customer.
    [[nodiscard]] NextStepCard &step() const { return *m_step; }
    /// When the customer is to be called.
    [[nodiscard]] NextCallback &callback() const { return *m_callback; }
    /// What is being done about the case.
    [[nodiscard]] CaseWork &work() const { return *m_work; }
    /// A change was refused. Whole sentences.
    void refuse(const QString &happened, const QString &next);

Q_SIGNALS:
    void statusRequested(hadir::domain::CaseId caseId, hadir::domain::CaseStatus status);
    void priorityRequested(hadir::domain::CaseId caseId, hadir::domain::Priority priority);
    void queueRequested(hadir::domain::CaseId caseId, hadir::domain::QueueId queue);
    void takeRequested(hadir::domain::CaseId caseId);
    /// Nobody when absent.
    void assignRequested(hadir::domain::CaseId caseId, std::optional<hadir::domain::AgentId> agent);
    void tagsRequested(hadir::domain::CaseId caseId, const QStringList &add,
                       const QStringList &remove);
    /// Whatever else is wanted of the case: commands that belong together.
    void deedsRequested(const QList<hadir::domain::Command> &commands);
    void caseWanted();
    void inSightWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void addKeys();
    void addMenuKey(const KeySet::Named &act, const KeySet::Words &words, ValueButton *value,
                    Icon icon);
    void nameEverything();
    void say();
    void sayPresence();
    void sayWaiting();
    void sayTags();
    void sayTime();
    void keepTimeTrue();
    void offerStatuses();
    void offerPriorities();
    void offerQueues();
    void offerTags();
    void choose(ValueButton *value);
    void askForTag();

    core::Clock &m_clock;
    KeySet *m_keys;
    models::CustomerFile m_file;
    domain::Case m_case;
    CaseFields m_unsent;

    QWidget *m_content;
    EmptyState *m_empty;
    Banner *m_banner;
    SectionHeader *m_head;
    Label *m_number;
    Label *m_subject;
    Chip *m_presence;
    FieldList *m_fields;
    ValueButton *m_status;
    ValueButton *m_priority;
    CaseOwner *m_owner;
    ValueButton *m_queue;
    ValueButton *m_tags;
    Label *m_opened;
    Label *m_waiting;
    CaseWork *m_work;
    NextCallback *m_callback;
    NextStepCard *m_step;
};
} // namespace hadir::ui
