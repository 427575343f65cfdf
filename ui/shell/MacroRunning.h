// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/macroRuns.h"

#include <QPointer>

namespace hadir::ui {

class CasePanel;
class StepBack;

/// Runs macros on the case in the panel: shows what each step would do, as the rules of this moment
/// have it, and does all of them as one deed or none. Also without a network.
class MacroRunning final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        CasePanel &panel;
        const models::Directory &directory; ///< the window's own
        StepBack &back;                     ///< is offered what was done
    };

    /// All outlive it; it adds its key to those of the panel.
    MacroRunning(desk::Desk &desk, const Parts &parts, QObject *parent = nullptr);

Q_SIGNALS:
    /// The case was solved or closed by it.
    void ended(hadir::domain::CaseId caseId);
    void told(const QString &sentence);
    /// The macros themselves are to be looked after.
    void manageWanted();

private:
    void open();
    void preview(domain::MacroId macro);
    void show(const domain::Macro &macro, const TriedMacro &tried);
    void run(domain::MacroId macro);

    desk::Desk &m_desk;
    Parts m_parts;
    QPointer<RunMacroSheet> m_sheet;
    domain::Case m_before; ///< the case that the sheet is about
    std::optional<std::pair<domain::Macro, TriedMacro>> m_tried;
};
} // namespace hadir::ui
