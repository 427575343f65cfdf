// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/ExpertAsking.h"

#include "app/core/log.h"
#include "app/core/whenFinished.h"
#include "ui/customer/CasePanel.h"
#include "ui/customer/SkillsSheet.h"
#include "ui/shell/StepBack.h"
#include "ui/shell/Trouble.h"
#include "ui/shell/caseDeeds.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/KeySet.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
constexpr int mostSolvers = 20;
} // namespace

ExpertAsking::ExpertAsking(desk::Desk &desk, const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_parts(parts)
{
    parts.panel.keys().add(
        {u"case.expert"_s, Qt::SHIFT | Qt::Key_W}, [] { return tr("Ask an expert…"); },
        [this] { open(); }, Icon::CircleHelp);
    parts.keys.add(
        {u"skills"_s}, [] { return tr("Skills…"); }, [this] { showSkills(); }, Icon::Star);
}

void ExpertAsking::open()
{
    m_about = m_parts.panel.shown();
    m_which = caseAndCustomer(m_about, m_parts.panel.file().customer);
    m_solvers.clear();
    m_sheet = new AskExpertSheet(
        {m_which, m_about.subject},
        [this](const QString &typed) {
            return desk::expertsFor(typed, m_about, m_parts.directory.agents.values(), m_solvers,
                                    m_parts.directory.me);
        },
        m_parts.panel.window());
    connect(m_sheet, &AskExpertSheet::colleagueAsked, this, &ExpertAsking::askColleague);
    connect(m_sheet, &AskExpertSheet::outsideAsked, this, &ExpertAsking::askOutside);
    m_sheet->open();
    look();
}

/// Whoever waits for it has the skills to choose by meanwhile.
void ExpertAsking::look()
{
    core::whenFinished(m_desk.archivist().solversOf(m_about, mostSolvers), this,
                       [this](const core::Result<QList<store::Solver>> &solvers) {
                           if (!solvers) {
                               qCWarning(logUi) << "solvers not read" << solvers.error().detail;
                               return;
                           }
                           m_solvers = *solvers;
                           if (m_sheet)
                               m_sheet->refresh();
                       });
}

void ExpertAsking::askColleague(domain::AgentId agent, const QString &question)
{
    const QString name = m_parts.directory.nameOf(agent);
    submitQuestion(
        domain::AddNote{.interaction = m_desk.ids().make<domain::Interaction>(),
                        .customer = m_about.customer,
                        .caseId = m_about.id,
                        .body = u"@%1 %2"_s.arg(name, question),
                        .mentions = {agent},
                        .files = {}},
        tr("%1 is asked in %2.", "an agent; case and customer").arg(isolated(name), m_which));
}

void ExpertAsking::askOutside(const QString &address, const QString &subject,
                              const QString &question)
{
    submitQuestion(domain::AskOutside{.interaction = m_desk.ids().make<domain::Interaction>(),
                                      .customer = m_about.customer,
                                      .caseId = m_about.id,
                                      .address = address,
                                      .subject = subject,
                                      .body = question},
                   tr("%1 is asked by email about %2.", "an address; case and customer")
                       .arg(isolatedLtr(address), m_which));
}

void ExpertAsking::submitQuestion(const domain::Command &command, const QString &done)
{
    const auto deed = m_desk.ids().make<store::Deed>();
    submit(m_desk, this, *m_sheet, Stroke{.commands = {command}, .deed = deed},
           [this, done, deed] { m_parts.back.offer(done, deed); });
}

void ExpertAsking::showSkills()
{
    const auto &identity = m_desk.identity();
    const bool isLead = identity && identity->role != domain::Role::Agent;
    QList<domain::Agent> agents = m_parts.directory.agents.values();
    agents.removeIf([&](const domain::Agent &one) {
        return !one.active || (!isLead && one.id != m_parts.directory.me);
    });
    std::ranges::sort(agents, [](const domain::Agent &a, const domain::Agent &b) {
        return a.name.localeAwareCompare(b.name) < 0;
    });
    if (agents.isEmpty())
        return Q_EMIT told(tr("Nobody's skills are known here yet."));
    auto *sheet =
        new SkillsSheet(agents, isLead ? SkillsField::Rights::Changes : SkillsField::Rights::Looks,
                        m_parts.panel.window());
    connect(sheet, &SkillsSheet::chosen, this,
            [this, sheet](const domain::SetAgentSkills &command) {
                submit(m_desk, this, *sheet, Stroke{.commands = {command}},
                       [this, name = isolated(m_parts.directory.nameOf(command.agent))] {
                           Q_EMIT told(tr("The skills of %1 are saved.", "an agent").arg(name));
                       });
            });
    sheet->open();
}
} // namespace hadir::ui
