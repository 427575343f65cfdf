// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/MacroRunning.h"

#include "app/core/whenFinished.h"
#include "ui/customer/CasePanel.h"
#include "ui/shell/StepBack.h"
#include "ui/shell/Trouble.h"
#include "ui/shell/caseDeeds.h"
#include "ui/theme/bidi.h"
#include "ui/theme/sentences.h"
#include "ui/widgets/KeySet.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

MacroRunning::MacroRunning(desk::Desk &desk, const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_parts(parts)
{
    parts.panel.keys().add(
        {u"case.macro"_s, Qt::SHIFT | Qt::Key_Q}, [] { return tr("Run a macro…"); },
        [this] { open(); }, Icon::ListChecks);
    connect(&desk, &desk::Desk::changed, this, [this](const store::TouchedSet &touched) {
        const bool matters = std::ranges::any_of(touched, [this](const store::Touched &one) {
            return one.kind == domain::Kind::Macro || one.id == m_before.id.uuid();
        });
        if (m_sheet && matters)
            m_sheet->refresh();
    });
}

void MacroRunning::open()
{
    m_before = m_parts.panel.shown();
    const QString which = caseAndCustomer(m_before, m_parts.panel.file().customer);
    m_sheet = new RunMacroSheet(
        {tr("Run a macro"),
         tr("On %1; each step rests on those before it.", "case and customer").arg(which)},
        macrosOf(m_desk), m_parts.panel.window());
    connect(m_sheet, &RunMacroSheet::previewWanted, this, &MacroRunning::preview);
    connect(m_sheet, &RunMacroSheet::runWanted, this, &MacroRunning::run);
    connect(m_sheet, &RunMacroSheet::manageWanted, this, &MacroRunning::manageWanted);
    m_sheet->open();
}

void MacroRunning::preview(domain::MacroId id)
{
    const auto all = m_desk.reader().macros();
    if (!all)
        return m_sheet->showTrouble(id, troubleFor(all.error()).happened);
    const auto macro = std::ranges::find(*all, id, &domain::Macro::id);
    if (macro == all->end())
        return m_sheet->showTrouble(id, sentenceFor(core::FailureKind::NotFound).happened);
    if (const auto now = m_desk.reader().caseWith(m_before.id); now && *now)
        m_before = **now;
    TriedMacro tried{macroDeedsIn(m_desk, m_before.id, *macro, m_parts.directory), {}};
    QList<domain::Command> commands;
    for (const domain::MacroDeed &deed : tried.deeds)
        commands.append(deed.command);
    core::whenFinished(
        m_desk.rehearse(commands), this,
        [this, macro = *macro,
         tried](const core::Result<QList<store::CacheAttempt::Outcome>> &outcomes) mutable {
            if (!outcomes && m_sheet)
                m_sheet->showTrouble(macro.id, troubleFor(outcomes.error()).happened);
            if (!outcomes)
                return;
            tried.outcomes = *outcomes;
            show(macro, tried);
        });
}

void MacroRunning::show(const domain::Macro &macro, const TriedMacro &tried)
{
    m_tried = {macro, tried};
    if (m_sheet)
        m_sheet->showPreview(macro.id, previewOf(tried, m_before, m_parts.directory),
                             tried.verdict());
}

/// What was previewed is what is done, all of it or nothing.
void MacroRunning::run(domain::MacroId id)
{
    if (!m_tried || m_tried->first.id != id)
        return;
    const QList<domain::Command> commands = m_tried->second.commands();
    const QString words = tr("“%1” is done in %2.", "a macro; case and customer")
                              .arg(isolated(m_tried->first.title),
                                   caseAndCustomer(m_before, m_parts.panel.file().customer));
    const auto deed = m_desk.ids().make<store::Deed>();
    const bool isEnd = std::ranges::any_of(commands, endsCase);
    submit(
        m_desk, this, Stroke{.commands = commands, .deed = deed},
        [this, words, deed, isEnd, caseId = m_before.id] {
            if (isEnd)
                Q_EMIT ended(caseId);
            m_parts.back.offer(words, deed);
        },
        [this](const Trouble &trouble) { Q_EMIT told(trouble.happened); });
}
} // namespace hadir::ui
