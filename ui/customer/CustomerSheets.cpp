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
    open(sheet);
}

void CustomerSheets::logVisit()
{
    auto *sheet = new LogVisitSheet(m_clock, m_file, m_caseId, &m_page);
    connect(sheet, &LogVisitSheet::logged, this, &CustomerSheets::visitLogged);
    open(sheet);
}

void CustomerSheets::addOrder()
{
    const QString currency = m_file.orders.isEmpty() ? u"MYR"_s : m_file.orders.first().currency;
    auto *sheet = new AddOrderSheet(m_clock, m_file.customer.id, currency, &m_page);
    connect(sheet, &AddOrderSheet::added, this, &CustomerSheets::orderAdded);
    open(sheet);
}

void CustomerSheets::recordFeedback()
{
    auto *sheet = new FeedbackSheet(m_clock, m_file, m_caseId, &m_page);
    connect(sheet, &FeedbackSheet::recorded, this, &CustomerSheets::feedbackRecorded);
    open(sheet);
}

void CustomerSheets::openCase()
{
    auto *sheet = new OpenCaseSheet(m_file.customer.id, m_file.directory, &m_page);
    connect(sheet, &OpenCaseSheet::opened, this, &CustomerSheets::caseOpened);
    open(sheet);
}

void CustomerSheets::addContactPoint()
{
    auto *sheet = new ContactPointSheet(m_file.customer.id, m_file.customer.country, &m_page);
    connect(sheet, &ContactPointSheet::added, this, &CustomerSheets::contactPointAdded);
    open(sheet);
}

Sheet *CustomerSheets::asking() const
{
    return m_asking && m_asking->isVisible() ? m_asking.get() : nullptr;
}

void CustomerSheets::open(Sheet *sheet)
{
    m_asking = sheet;
    sheet->open();
}
} // namespace hadir::ui
