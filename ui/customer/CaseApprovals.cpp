// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/CaseApprovals.h"

#include "app/domain/approving.h"
#include "ui/customer/AskApprovalSheet.h"
#include "ui/customer/DecideSheet.h"
#include "ui/customer/keyed.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"
#include "ui/theme/turns.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/KeySet.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/SectionHeader.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using hadir::domain::Approval;
using hadir::domain::ApprovalState;

namespace hadir::ui {

CaseApprovals::CaseApprovals(const KeySet &keys, QWidget *parent)
    : QWidget(parent)
    , m_keys(keys)
    , m_head(new SectionHeader(QString(), this))
    , m_ask(new Button(Button::Kind::Quiet, this))
    , m_rows(new QWidget(this))
    , m_column(new QVBoxLayout(m_rows))
{
    setObjectName(u"caseApprovals"_s);
    m_ask->setObjectName(u"askApproval"_s);
    m_head->addTrailing(m_ask);
    const Metrics m;
    m_column->setContentsMargins({});
    m_column->setSpacing(m.px(8));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.px(14), m.gap(), m.px(14), m.px(10));
    column->setSpacing(m.px(6));
    column->addWidget(m_head);
    column->addWidget(m_rows);
    connect(m_ask, &QPushButton::clicked, this, &CaseApprovals::ask);
    say();
}

void CaseApprovals::show(const domain::Case &about, const models::Directory &directory)
{
    const bool isSame =
        about.id == m_case.id && about.approvals == m_case.approvals && directory == m_directory;
    m_case = about;
    m_directory = directory;
    if (!isSame)
        layRows();
    say();
}

void CaseApprovals::say()
{
    m_head->setText(tr("Approvals"));
    m_ask->setText(tr("Ask…", "for approval"));
    m_ask->setAccessibleName(tr("Ask for approval"));
    m_ask->setToolTip(keyed(tr("Ask for approval"), m_keys.keysOf(u"case.approval"_s)));
}

void CaseApprovals::layRows()
{
    qDeleteAll(m_rows->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    for (const Approval &one : std::as_const(m_case.approvals))
        addRow(one);
    m_rows->setVisible(!m_case.approvals.isEmpty());
}

QString CaseApprovals::stateWords(const Approval &one) const
{
    const auto name = [this](const std::optional<domain::AgentId> &agent) {
        const QString known = agent ? m_directory.nameOf(*agent) : QString();
        return known.isEmpty() ? tr("Somebody", "an agent of unknown name") : isolated(known);
    };
    const QString asked = name(one.askedBy);
    switch (one.state) {
    case ApprovalState::Asked:
        return one.of ? tr("%1 asked; %2 decides.", "two agents").arg(asked, name(one.of))
                      : tr("%1 asked; any supervisor decides.", "an agent").arg(asked);
    case ApprovalState::Granted:
        return tr("%1 asked; %2 granted it.", "two agents").arg(asked, name(one.decidedBy));
    case ApprovalState::Declined:
        return tr("%1 asked; %2 declined it.", "two agents").arg(asked, name(one.decidedBy));
    case ApprovalState::Withdrawn:
        return tr("%1 asked and took it back.", "an agent").arg(asked);
    }
    Q_UNREACHABLE();
}

void CaseApprovals::addRow(const Approval &one)
{
    const Metrics m;
    auto *row = new QWidget(m_rows);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins({});
    column->setSpacing(m.px(2));
    auto *what = new Label(withoutTurns(one.what), row);
    what->setObjectName(u"approvalWhatAsked"_s);
    what->withWeight(Label::Weight::Strong)->wrapped();
    column->addWidget(what);
    auto *state = new Label(stateWords(one), row);
    state->setObjectName(u"approvalState"_s);
    const bool isOpen = one.state == ApprovalState::Asked;
    state->withColour(isOpen ? Colour::Warn : Colour::Muted)->wrapped();
    column->addWidget(state);
    if (!one.reason.isEmpty()) {
        auto *reason = new Label(withoutTurns(one.reason), row);
        reason->setObjectName(u"approvalReason"_s);
        reason->wrapped();
        column->addWidget(reason);
    }
    auto *acts = new QHBoxLayout;
    acts->setContentsMargins({});
    const auto add = [&](const char *name, const QString &words, auto then) {
        auto *button = new Button(Button::Kind::Secondary, words, row);
        button->setObjectName(QString::fromLatin1(name));
        acts->addWidget(button);
        connect(button, &QPushButton::clicked, this, then);
    };
    const domain::Agent me = m_directory.agents.value(m_directory.me);
    if (domain::mayDecide(one, {.agent = m_directory.me, .role = me.role})) {
        add("grantApproval", tr("Grant"),
            [this, one] { askReason(one, DecideSheet::Answer::Grant); });
        add("declineApproval", tr("Decline"),
            [this, one] { askReason(one, DecideSheet::Answer::Decline); });
    } else if (isOpen && one.askedBy == m_directory.me) {
        add("withdrawApproval", tr("Take back"), [this, id = one.id] {
            Q_EMIT withdrawRequested({.caseId = m_case.id, .approval = id});
        });
    }
    acts->addStretch(1);
    column->addLayout(acts);
    m_column->addWidget(row);
    row->show();
}

void CaseApprovals::ask()
{
    auto *sheet = new AskApprovalSheet(m_case.id, m_directory, this);
    connect(sheet, &AskApprovalSheet::asked, this, &CaseApprovals::askRequested);
    sheet->open();
}

bool CaseApprovals::mayDecide() const
{
    const domain::Role role = m_directory.agents.value(m_directory.me).role;
    const domain::Actor actor{.agent = m_directory.me, .role = role};
    return std::ranges::any_of(
        m_case.approvals, [&actor](const Approval &one) { return domain::mayDecide(one, actor); });
}

void CaseApprovals::decide()
{
    const domain::Role role = m_directory.agents.value(m_directory.me).role;
    for (const Approval &one : std::as_const(m_case.approvals)) {
        if (domain::mayDecide(one, {.agent = m_directory.me, .role = role}))
            return askReason(one, DecideSheet::Answer::Grant);
    }
}

void CaseApprovals::askReason(const Approval &one, DecideSheet::Answer first)
{
    auto *sheet = new DecideSheet(m_case.id, one, first, this);
    connect(sheet, &DecideSheet::decided, this, &CaseApprovals::decideRequested);
    sheet->open();
}

void CaseApprovals::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        layRows();
        say();
    }
}
} // namespace hadir::ui
