// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"
#include "app/models/Directory.h"
#include "ui/inbox/ChosenBar.h"
#include "ui/shell/RunRecord.h"
#include "ui/widgets/KeySet.h"

#include <QPointer>

#include <functional>

namespace hadir::ui {

class DeedRun;
class StepBack;
class WorkListPane;

/// Does the same to all cases that are chosen in the work list: as one deed, with how far it is,
/// and with one way back. What is refused keeps no other back, is counted with the reason, and
/// stays chosen; what the server turns down later needs attention like any other change.
class BulkBinding final : public QObject
{
    Q_OBJECT

public:
    /// All outlive it; what is done is offered to `back`.
    BulkBinding(desk::Desk &desk, StepBack &back, WorkListPane &pane, QObject *parent = nullptr);

    void setDirectory(const models::Directory &directory) { m_directory = directory; }
    /// From now on the keys of a case act on the chosen ones, as long as some are.
    void divert(KeySet &caseKeys);
    /// Once the desk has opened: says what was cut off when Hadir last ended, if anything was.
    void lookBack();
    /// Chooses the cases that were left then.
    void chooseLeft();
    /// What can be done with the chosen cases, to be found by its words; none while none are.
    [[nodiscard]] QList<KeySet::Act> acts();

Q_SIGNALS:
    /// A case was solved or closed among them.
    void ended(hadir::domain::CaseId caseId);
    /// Something to know that cannot be taken back.
    void told(const QString &words);
    /// Hadir ended in the middle of a deed; chooseLeft() goes on.
    void wasCutOff(const QString &words);
    /// The macros themselves are to be looked after.
    void macrosWanted();

private:
    struct Choice
    {
        QString words;
        domain::Command deed;
    };

    [[nodiscard]] QList<Choice> choices(ChosenBar::Deed deed) const;
    [[nodiscard]] QList<Choice> owners() const;
    void openMenu(ChosenBar::Deed deed, QWidget *anchor);
    void askForTags();
    void askForMoment();
    void askForMacro();
    /// What is done to the cases that it has to be done to, in their order.
    struct Plan
    {
        QList<QList<domain::Command>> parts = {}; ///< of each case
        QList<domain::Case> before = {};
        std::function<QString(int cases)> words; ///< once it is done
    };
    void begin(const domain::Command &deed);
    void beginMacro(const domain::Macro &macro);
    [[nodiscard]] QList<domain::Case> chosenCases();
    void start(const Plan &plan);
    void finish(const Plan &plan);
    void endOrClear();
    void sayOutcome(const Plan &plan, int done);

    desk::Desk &m_desk;
    StepBack &m_back;
    WorkListPane &m_pane;
    models::Directory m_directory;
    QPointer<DeedRun> m_run; ///< one at a time
    RunRecord m_record;
    QSet<domain::CaseId> m_left; ///< of what was cut off, until they are chosen
};
} // namespace hadir::ui
