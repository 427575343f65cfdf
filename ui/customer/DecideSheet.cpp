// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/DecideSheet.h"

#include "ui/theme/turns.h"
#include "ui/widgets/Label.h"

#include <QComboBox>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

DecideSheet::DecideSheet(domain::CaseId about, const domain::Approval &approval, Answer first,
                         QWidget *parent)
    : Sheet(tr("Decide"), tr("Decide"), parent)
    , m_about(about)
    , m_approval(approval.id)
{
    setObjectName(u"decideSheet"_s);
    auto *what = addHint(withoutTurns(approval.what));
    what->withColour(Colour::Text)->withWeight(Label::Weight::Strong);
    m_answer = addChoice("decideAnswer", tr("Answer"));
    m_answer->addItem(tr("Granted"));
    m_answer->addItem(tr("Declined"));
    m_answer->setCurrentIndex(first == Answer::Grant ? 0 : 1);
    m_reason = addText("decideReason", tr("Why"));
    m_reason->setMaxLength(300);
}

bool DecideSheet::isGranted() const
{
    return m_answer->currentIndex() == 0;
}

QString DecideSheet::missing() const
{
    return isGranted() || !m_reason->text().trimmed().isEmpty()
               ? QString()
               : tr("Say why, so that they can go on.");
}

void DecideSheet::submit()
{
    Q_EMIT decided({.caseId = m_about,
                    .approval = m_approval,
                    .granted = isGranted(),
                    .reason = m_reason->text().simplified()});
}
} // namespace hadir::ui
