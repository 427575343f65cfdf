// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"
#include "app/models/Directory.h"
#include "ui/customer/AskExpertSheet.h"

#include <QPointer>

namespace hadir::ui {

class CasePanel;
class KeySet;
class StepBack;

/// Asks an expert about the case in the panel: a colleague by a note that names them, somebody
/// outside by email. And what agents know, which whoever leads says, and each sees of themselves.
class ExpertAsking final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        CasePanel &panel;
        const models::Directory &directory; ///< the window's own
        KeySet &keys;                       ///< of the workplace
        StepBack &back;                     ///< is offered what was done
    };

    /// All outlive it.
    ExpertAsking(desk::Desk &desk, const Parts &parts, QObject *parent = nullptr);

Q_SIGNALS:
    void told(const QString &sentence);

private:
    void open();
    void look();
    void askColleague(domain::AgentId agent, const QString &question);
    void askOutside(const QString &address, const QString &subject, const QString &question);
    void submitQuestion(const domain::Command &command, const QString &done);
    void showSkills();

    desk::Desk &m_desk;
    Parts m_parts;
    QPointer<AskExpertSheet> m_sheet;
    domain::Case m_about; ///< the case that the sheet is about
    QString m_which;      ///< and what it is called
    QList<store::Solver> m_solvers;
};
} // namespace hadir::ui
