// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/CaseOwner.h"

#include "app/domain/ownership.h"
#include "ui/customer/ValueButton.h"
#include "ui/customer/keyed.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/KeySet.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

CaseOwner::CaseOwner(const KeySet &keys, QWidget *parent)
    : QWidget(parent)
    , m_keys(keys)
    , m_value(new ValueButton(this))
    , m_take(new Button(Button::Kind::Quiet, this))
{
    m_value->setObjectName(u"caseOwner"_s);
    m_take->setObjectName(u"takeCase"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(Metrics().tight());
    row->addWidget(m_value);
    row->addWidget(m_take);
    row->addStretch(1);
    m_value->fillWhenOpened([this] { offer(); });
    connect(m_take, &QPushButton::clicked, this, &CaseOwner::takeRequested);
}

void CaseOwner::show(const domain::Case &about, const models::Directory &directory)
{
    m_case = about;
    m_directory = directory;
    say();
}

void CaseOwner::say()
{
    m_value->setMeaning(tr("Owner"));
    const QString name = m_case.owner ? m_directory.nameOf(*m_case.owner) : QString();
    if (!m_case.owner)
        m_value->showText(tr("Nobody", "owner of a case"));
    else if (*m_case.owner == m_directory.me)
        m_value->showText(tr("%1 (you)", "name of the agent at this desk").arg(isolated(name)));
    else
        m_value->showText(name.isEmpty() ? tr("Somebody", "an agent of unknown name")
                                         : isolated(name));
    m_take->setText(tr("Take"));
    m_take->setAccessibleName(tr("Take the case"));
    m_take->setToolTip(keyed(tr("Take the case"), m_keys.keysOf(u"case.take"_s)));
    m_take->setVisible(mayTake());
    const bool isOurs = mayGive(std::nullopt);
    m_value->setEnabled(isOurs);
    m_value->setToolTip(
        isOurs ? keyed(tr("Assign the case to somebody"), m_keys.keysOf(u"case.assign"_s))
               : tr("%1 %2", "two sentences").arg(whoseItIs(), askThem()));
    m_value->setAccessibleDescription(isOurs ? QString() : m_value->toolTip());
}

bool CaseOwner::mayGive(const std::optional<domain::AgentId> &agent) const
{
    const domain::AgentId me = m_directory.me;
    return domain::mayGive(m_case, agent, {.agent = me, .role = m_directory.agents.value(me).role});
}

bool CaseOwner::mayTake() const
{
    return m_case.owner != m_directory.me && mayGive(m_directory.me);
}

QString CaseOwner::whoseItIs() const
{
    const QString name = m_case.owner ? m_directory.nameOf(*m_case.owner) : QString();
    return name.isEmpty() ? tr("A colleague owns this case.")
                          : tr("%1 owns this case.", "a colleague").arg(isolated(name));
}

QString CaseOwner::askThem()
{
    return tr("Talk to them, or ask a supervisor to move it.");
}

void CaseOwner::offer()
{
    m_value->addChoice(tr("Nobody", "owner of a case"), !m_case.owner,
                       [this] { Q_EMIT assignRequested(std::nullopt); });
    QList<domain::Agent> agents = m_directory.agents.values();
    std::ranges::sort(agents, [](const domain::Agent &a, const domain::Agent &b) {
        return a.name.localeAwareCompare(b.name) < 0;
    });
    for (const domain::Agent &agent : std::as_const(agents)) {
        if (agent.active)
            m_value->addChoice(isolated(agent.name), m_case.owner == agent.id,
                               [this, id = agent.id] { Q_EMIT assignRequested(id); });
    }
}
} // namespace hadir::ui
