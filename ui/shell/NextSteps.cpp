// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/NextSteps.h"

#include "ui/customer/CasePanel.h"
#include "ui/customer/CustomerPage.h"
#include "ui/customer/CustomerSheets.h"
#include "ui/customer/NextStepCard.h"
#include "ui/shell/keptMoments.h"

using namespace Qt::Literals::StringLiterals;
using hadir::domain::StepKind;

namespace hadir::ui {
namespace {
const auto stepsRow = u"steps"_s;
constexpr auto putOffFor = std::chrono::days(14);
} // namespace

NextSteps::NextSteps(desk::Desk &desk, CustomerPage &page, CasePanel &panel, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_page(page)
    , m_panel(panel)
{
    connect(&panel.step(), &NextStepCard::wanted, this, &NextSteps::begin);
    connect(&panel.step(), &NextStepCard::putOff, this, &NextSteps::putOff);
}

void NextSteps::refresh()
{
    m_putOff.clear();
    const auto moments = keptMoments(m_desk.reader(), stepsRow);
    for (const auto &[key, at] : moments.asKeyValueRange()) {
        if (m_desk.now() - at < putOffFor)
            m_putOff.insert(key);
    }
    m_panel.step().setPutOff(m_putOff);
}

void NextSteps::begin(const domain::NextStep &step)
{
    switch (step.kind) {
    case StepKind::CallBack:
    case StepKind::OfferCall:
        return m_page.sheets().logCall();
    case StepKind::TakeCase:
        return m_panel.take();
    case StepKind::AskConsent:
        return m_page.goToContactPoints();
    case StepKind::AskWhere:
        return m_page.goTo(CustomerPage::Tab::Details);
    case StepKind::CheckDelivery:
    case StepKind::OfferBundle: // nothing that is written down tells that it was done
        m_page.goTo(CustomerPage::Tab::Orders);
        return putOff(NextStepCard::keyOf(m_page.customer(), step));
    }
}

void NextSteps::putOff(const QString &key)
{
    keepMoment(m_desk, stepsRow, key);
    m_putOff.insert(key);
    m_panel.step().setPutOff(m_putOff);
}
} // namespace hadir::ui
