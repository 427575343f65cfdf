// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Clock.h"
#include "app/domain/commands.h"
#include "app/models/CustomerFile.h"

#include <QObject>

class QWidget;

namespace hadir::ui {

class CustomerHeader;

/// The sheets in which something new about the customer is written down, over the page that shows
/// them. Each says what was entered as a command whose new ids are null.
class CustomerSheets final : public QObject
{
    Q_OBJECT

public:
    /// The file and the case are the page's own and stay as long as it does.
    CustomerSheets(core::Clock &clock, const models::CustomerFile &file,
                   const domain::CaseId &about, QWidget *page);

    /// Opens what its buttons ask for.
    void follow(const CustomerHeader &header);

public Q_SLOTS:
    void logCall();
    void logVisit();
    void addOrder();
    void recordFeedback();
    void openCase();
    void addContactPoint();

Q_SIGNALS:
    void callLogged(const hadir::domain::LogCall &command);
    void visitLogged(const hadir::domain::LogVisit &command);
    void orderAdded(const hadir::domain::AddOrder &command);
    void feedbackRecorded(const hadir::domain::RecordFeedback &command);
    void caseOpened(const hadir::domain::OpenCase &command);
    void contactPointAdded(const hadir::domain::AddContactPoint &command);

private:
    core::Clock &m_clock;
    const models::CustomerFile &m_file;
    const domain::CaseId &m_caseId;
    QWidget &m_page;
};
} // namespace hadir::ui
