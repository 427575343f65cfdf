// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/LogVisitSheet.h"

#include "ui/customer/PastMoment.h"
#include "ui/customer/fields.h"
#include "ui/widgets/TextBox.h"

#include <QComboBox>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

LogVisitSheet::LogVisitSheet(core::Clock &clock, const models::CustomerFile &file,
                             domain::CaseId current, QWidget *parent)
    : Sheet(tr("Log a visit"), tr("Save the visit"), parent)
    , m_customer(file.customer.id)
    , m_place(addText("visitPlace", tr("Branch")))
    , m_when(addPastMoment("visitTime", tr("Took place at (your time)"), clock))
    , m_case(addChoice("visitCase", tr("Case")))
    , m_body(addBody("visitBody", tr("What happened")))
    , m_outcome(addText("visitOutcome", tr("Wrapped up as")))
{
    setObjectName(u"logVisitSheet"_s);
    fillCases(*m_case, file, current);
}

QString LogVisitSheet::missing() const
{
    if (m_place->text().trimmed().isEmpty())
        return tr("Enter the branch first.");
    if (m_when->isToCome())
        return m_when->whyNot();
    return m_body->toPlainText().trimmed().isEmpty() ? tr("Write what happened first.") : QString();
}

void LogVisitSheet::submit()
{
    Q_EMIT logged({.customer = m_customer,
                   .caseId = chosenCase(*m_case),
                   .place = m_place->text().simplified(),
                   .body = m_body->toPlainText().trimmed(),
                   .outcome = m_outcome->text().simplified(),
                   .happenedAt = m_when->said()});
}
} // namespace hadir::ui
