// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"

namespace hadir::ui {

class DetailsForm;

/// Asks the server who changed what clashes in the details, and tells the form in sentences. While
/// there is no line, or the server is too old to know, the form says it without a name.
class ClashAuthors final : public QObject
{
    Q_OBJECT

public:
    ClashAuthors(desk::Desk &desk, DetailsForm &form, QObject *parent = nullptr);

private:
    void ask(domain::CustomerId customer, const QStringList &fields);
    void take(const wire::Found &found);

    desk::Desk &m_desk;
    DetailsForm &m_form;
    qint64 m_question = 0; ///< below 0: the others are the search's
    domain::CustomerId m_customer;
};
} // namespace hadir::ui
