// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/commands.h"
#include "ui/customer/Sheet.h"
#include "ui/customer/SkillsField.h"

namespace hadir::ui {

/// What agents know: set by whoever leads, for one after the other; only shown to whoever looks at
/// their own.
class SkillsSheet final : public Sheet
{
    Q_OBJECT

public:
    /// Not empty; the first is shown.
    SkillsSheet(const QList<domain::Agent> &agents, SkillsField::Rights rights, QWidget *parent);

Q_SIGNALS:
    /// With what was shown.
    void chosen(const hadir::domain::SetAgentSkills &command);

protected:
    QString missing() const override;
    void submit() override;

private:
    /// Whoever is shown.
    [[nodiscard]] const domain::Agent &agent() const { return m_agents.at(m_shown); }
    void showAgent();
    /// Asks first when the skills of the one before are not saved.
    void goToAgent();

    QList<domain::Agent> m_agents;
    int m_shown = 0;
    SkillsField::Rights m_rights;
    QComboBox *m_agent;
    SkillsField *m_skills = nullptr;
    Label *m_none = nullptr;
};
} // namespace hadir::ui
