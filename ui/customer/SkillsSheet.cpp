// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/SkillsSheet.h"

#include "app/domain/clash.h"
#include "ui/widgets/Label.h"

#include <QComboBox>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

SkillsSheet::SkillsSheet(const QList<domain::Agent> &agents, SkillsField::Rights rights,
                         QWidget *parent)
    : Sheet(rights == SkillsField::Rights::Changes ? tr("Skills of an agent") : tr("My skills"),
            tr("Save"), parent)
    , m_agents(agents)
    , m_rights(rights)
    , m_agent(addChoice("skillsAgent", tr("Agent")))
{
    setObjectName(u"skillsSheet"_s);
    for (const domain::Agent &one : std::as_const(m_agents))
        m_agent->addItem(one.name);
    m_skills = new SkillsField(rights, this);
    addWidget("agentSkills", tr("Skills, and how well they are known"), m_skills);
    m_none = addHint({});
    m_none->setObjectName(u"skillsNone"_s);
    connect(m_agent, &QComboBox::currentIndexChanged, this, &SkillsSheet::goToAgent);
    connect(m_skills, &SkillsField::changed, this, &SkillsSheet::check);
    showAgent();
}

void SkillsSheet::goToAgent()
{
    const int wanted = m_agent->currentIndex();
    if (wanted == m_shown)
        return;
    const auto go = [this, wanted] {
        m_shown = wanted;
        m_agent->setCurrentIndex(wanted);
        showAgent();
        check();
    };
    if (m_skills->skills() == agent().skills)
        return go();
    m_agent->setCurrentIndex(m_shown);
    askDiscard(go);
}

void SkillsSheet::showAgent()
{
    m_skills->setSkills(agent().skills);
    const QString none = tr("No skills have been entered yet. Colleagues who look for an expert "
                            "find people by them.");
    m_none->setText(agent().skills.isEmpty() ? none : QString());
}

QString SkillsSheet::missing() const
{
    if (m_rights == SkillsField::Rights::Looks)
        return tr("A supervisor sets them.");
    if (!m_skills || m_skills->skills() == agent().skills)
        return tr("Nothing has been changed yet.");
    return {};
}

void SkillsSheet::submit()
{
    domain::SetAgentSkills command{.agent = agent().id, .skills = m_skills->skills()};
    domain::rememberBase(command, agent());
    Q_EMIT chosen(command);
}
} // namespace hadir::ui
