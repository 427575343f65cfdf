// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/AskApprovalSheet.h"

#include "ui/theme/bidi.h"

#include <QComboBox>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

AskApprovalSheet::AskApprovalSheet(domain::CaseId about, const models::Directory &directory,
                                   QWidget *parent)
    : Sheet(tr("Ask for approval"), tr("Ask"), parent)
    , m_about(about)
    , m_what(addText("approvalWhat", tr("What is to be allowed"), tr("A refund of RM 200, say")))
    , m_of(addChoice("approvalOf", tr("By whom")))
{
    setObjectName(u"askApprovalSheet"_s);
    m_what->setMaxLength(300);
    m_of->addItem(tr("Any supervisor"));
    QList<domain::Agent> agents = directory.agents.values();
    std::ranges::sort(agents, [](const domain::Agent &a, const domain::Agent &b) {
        return a.name.localeAwareCompare(b.name) < 0;
    });
    for (const domain::Agent &agent : std::as_const(agents)) {
        if (agent.active && agent.id != directory.me)
            m_of->addItem(isolated(agent.name), QVariant::fromValue(agent.id));
    }
    addHint(tr("The case cannot be closed before it is decided."));
}

QString AskApprovalSheet::missing() const
{
    return m_what->text().trimmed().isEmpty() ? tr("Write first what is to be allowed.")
                                              : QString();
}

void AskApprovalSheet::submit()
{
    domain::AskApproval command{.caseId = m_about, .what = m_what->text().simplified()};
    if (m_of->currentIndex() > 0)
        command.of = m_of->currentData().value<domain::AgentId>();
    Q_EMIT asked(command);
}
} // namespace hadir::ui
