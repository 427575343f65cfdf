// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/MacroSheet.h"

#include "app/domain/clash.h"
#include "app/domain/macros.h"
#include "ui/customer/MacroStepsField.h"

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

MacroSheet::MacroSheet(House house, const QString &title, QWidget *parent)
    : CircledSheet(title, tr("Save the macro"), parent)
    , m_house(std::move(house))
{
    setObjectName(u"macroSheet"_s);
    m_title = addText("macroTitle", tr("Title"), tr("Ask for the invoice and wait"));
    m_steps = new MacroStepsField(m_house.directory, this);
    addWidget("macroSteps", tr("Steps, in the order in which they are done"), m_steps);
    connect(m_steps, &MacroStepsField::changed, this, [this] {
        m_steps->showFaults();
        check();
    });
}

MacroSheet::MacroSheet(House house, QWidget *parent)
    : MacroSheet(std::move(house), tr("New macro"), parent)
{
    m_steps->setSteps({{domain::MacroAct::Reply, {}}});
    offerCircles({"macroCircle", "macroTeam"}, m_house.me, m_house.directory);
    check();
}

MacroSheet::MacroSheet(House house, const domain::Macro &macro, QWidget *parent)
    : MacroSheet(std::move(house), tr("Change a macro"), parent)
{
    m_before = macro;
    m_title->setText(macro.title);
    m_steps->setSteps(macro.steps);
    check();
}

domain::Macro MacroSheet::wanted() const
{
    domain::Macro out = m_before.value_or(domain::Macro());
    out.title = m_title->text().trimmed();
    out.steps = m_steps->steps();
    return out;
}

void MacroSheet::rebase(const domain::Macro &now)
{
    const domain::Macro mine = wanted();
    const domain::Macro before = m_before.value_or(now);
    m_before = now;
    if (mine.title == before.title)
        m_title->setText(now.title);
    if (mine.steps == before.steps)
        m_steps->setSteps(now.steps);
    check();
}

QString MacroSheet::missing() const
{
    if (!m_steps)
        return {};
    const domain::Macro macro = wanted();
    if (m_before && macro == *m_before)
        return tr("Nothing has been changed yet.");
    if (const QString fault = m_steps->fault(); !fault.isEmpty())
        return fault;
    if (const auto sound = domain::soundness(macro); !sound)
        return sound.error().about == "steps"_L1
                   ? tr("A macro has one step at least and 20 at most.")
                   : tr("Give it a title first.");
    return missingTeam();
}

void MacroSheet::submit()
{
    const domain::Macro macro = wanted();
    if (!m_before) {
        Q_EMIT added({.macro = {},
                      .title = macro.title,
                      .steps = macro.steps,
                      .circle = circle(),
                      .team = team(),
                      .place = m_house.place});
        return;
    }
    domain::ChangeMacro command{.macro = m_before->id};
    if (macro.title != m_before->title)
        command.title = macro.title;
    if (macro.steps != m_before->steps)
        command.steps = macro.steps;
    domain::rememberBase(command, *m_before);
    Q_EMIT changed(command);
}
} // namespace hadir::ui
