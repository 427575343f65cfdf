// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/LogVisitSheet.h"

#include "ui/customer/fields.h"
#include "ui/widgets/TextBox.h"

#include <QComboBox>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

LogVisitSheet::LogVisitSheet(const models::CustomerFile &file, domain::CaseId current,
                             QWidget *parent)
    : Sheet(tr("Log a visit"), tr("Save the visit"), parent)
    , m_customer(file.customer.id)
    , m_place(addText("visitPlace", tr("Branch")))
    , m_case(addChoice("visitCase", tr("Case")))
    , m_body(addBody("visitBody", tr("What happened")))
    , m_outcome(addText("visitOutcome", tr("Wrapped up as")))
{
    setObjectName(u"logVisitSheet"_s);
    fillCases(*m_case, file, current);
}

bool LogVisitSheet::isReady() const
{
    return !m_place->text().trimmed().isEmpty() && !m_body->toPlainText().trimmed().isEmpty();
}

void LogVisitSheet::submit()
{
    Q_EMIT logged({.customer = m_customer,
                   .caseId = chosenCase(*m_case),
                   .place = m_place->text().simplified(),
                   .body = m_body->toPlainText().trimmed(),
                   .outcome = m_outcome->text().simplified()});
}
} // namespace hadir::ui
