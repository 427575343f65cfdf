// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/CustomerSheets.h"

#include "ui/customer/AddOrderSheet.h"
#include "ui/customer/ContactPointSheet.h"
#include "ui/customer/CustomerHeader.h"
#include "ui/customer/FeedbackSheet.h"
#include "ui/customer/LogCallSheet.h"
#include "ui/customer/LogVisitSheet.h"
#include "ui/customer/OpenCaseSheet.h"

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

CustomerSheets::CustomerSheets(core::Clock &clock, const models::CustomerFile &file,
                               const domain::CaseId &about, QWidget *page)
    : QObject(page)
    , m_clock(clock)
    , m_file(file)
    , m_caseId(about)
    , m_page(*page)
{}

void CustomerSheets::follow(const CustomerHeader &header)
{
    connect(&header, &CustomerHeader::callWanted, this, &CustomerSheets::logCall);
    connect(&header, &CustomerHeader::visitWanted, this, &CustomerSheets::logVisit);
    connect(&header, &CustomerHeader::orderWanted, this, &CustomerSheets::addOrder);
    connect(&header, &CustomerHeader::caseWanted, this, &CustomerSheets::openCase);
    connect(&header, &CustomerHeader::feedbackWanted, this, &CustomerSheets::recordFeedback);
}

void CustomerSheets::logCall()
{
    auto *sheet = new LogCallSheet(m_clock, m_file, m_caseId, &m_page);
    connect(sheet, &LogCallSheet::logged, this, &CustomerSheets::callLogged);
    sheet->open();
}

void CustomerSheets::logVisit()
{
    auto *sheet = new LogVisitSheet(m_clock, m_file, m_caseId, &m_page);
    connect(sheet, &LogVisitSheet::logged, this, &CustomerSheets::visitLogged);
    sheet->open();
}

void CustomerSheets::addOrder()
{
    const QString currency = m_file.orders.isEmpty() ? u"MYR"_s : m_file.orders.first().currency;
    auto *sheet = new AddOrderSheet(m_clock, m_file.customer.id, currency, &m_page);
    connect(sheet, &AddOrderSheet::added, this, &CustomerSheets::orderAdded);
    sheet->open();
}

void CustomerSheets::recordFeedback()
{
    auto *sheet = new FeedbackSheet(m_clock, m_file, m_caseId, &m_page);
    connect(sheet, &FeedbackSheet::recorded, this, &CustomerSheets::feedbackRecorded);
    sheet->open();
}

void CustomerSheets::openCase()
{
    auto *sheet = new OpenCaseSheet(m_file.customer.id, m_file.directory, &m_page);
    connect(sheet, &OpenCaseSheet::opened, this, &CustomerSheets::caseOpened);
    sheet->open();
}

void CustomerSheets::addContactPoint()
{
    auto *sheet = new ContactPointSheet(m_file.customer.id, m_file.customer.country, &m_page);
    connect(sheet, &ContactPointSheet::added, this, &CustomerSheets::contactPointAdded);
    sheet->open();
}
} // namespace hadir::ui
