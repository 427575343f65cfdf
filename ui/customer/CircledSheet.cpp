// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/CircledSheet.h"

#include "app/domain/savedReplies.h"
#include "ui/words/replyWords.h"

#include <QComboBox>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using hadir::domain::Circle;

namespace hadir::ui {

void CircledSheet::offerCircles(const FieldNames &names, const domain::Actor &me,
                                const models::Directory &directory)
{
    m_circle = addChoice(names.circle, tr("For whom"));
    m_circle->addItem(wordFor(Circle::Own), QVariant::fromValue(Circle::Own));
    if (!domain::mayShare(me)) {
        m_circle->setEnabled(false);
        addHint(tr("Only you will see it. A supervisor can make one for a team or for everyone."));
        return;
    }
    m_circle->addItem(wordFor(Circle::Team), QVariant::fromValue(Circle::Team));
    m_circle->addItem(wordFor(Circle::Everyone), QVariant::fromValue(Circle::Everyone));
    m_team = addChoice(names.team, tr("Team"));
    QList<domain::Team> teams = directory.teams.values();
    std::ranges::sort(teams, [](const domain::Team &a, const domain::Team &b) {
        return a.name.localeAwareCompare(b.name) < 0;
    });
    for (const domain::Team &team : std::as_const(teams))
        m_team->addItem(team.name, QVariant::fromValue(team.id));
    const auto showTeam = [this] { showRow(m_team, circle() == Circle::Team); };
    connect(m_circle, &QComboBox::currentIndexChanged, this, showTeam);
    showTeam();
}

Circle CircledSheet::circle() const
{
    return m_circle ? m_circle->currentData().value<Circle>() : Circle::Own;
}

std::optional<domain::TeamId> CircledSheet::team() const
{
    if (circle() != Circle::Team || m_team->currentIndex() < 0)
        return std::nullopt;
    return m_team->currentData().value<domain::TeamId>();
}

QString CircledSheet::missingTeam() const
{
    return circle() == Circle::Team && !team() ? replyFaultWords(u"team"_s) : QString();
}
} // namespace hadir::ui
