// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/ClashAuthors.h"

#include "ui/customer/DetailsForm.h"
#include "ui/shell/clashWords.h"
#include "ui/shell/directoryOf.h"

namespace hadir::ui {

ClashAuthors::ClashAuthors(desk::Desk &desk, DetailsForm &form, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_form(form)
{
    connect(&form, &DetailsForm::authorsWanted, this, &ClashAuthors::ask);
    connect(&desk, &desk::Desk::found, this, &ClashAuthors::take);
}

void ClashAuthors::ask(domain::CustomerId customer, const QStringList &fields)
{
    m_customer = customer;
    m_desk.search({.question = --m_question, .query = {}, .about = customer, .fields = fields});
}

void ClashAuthors::take(const wire::Found &found)
{
    const auto workspace = m_desk.reader().workspace();
    if (found.question != m_question || found.hands.isEmpty() || !workspace)
        return;
    const models::Directory directory = directoryOf(*workspace, {});
    QHash<QString, QString> sentences;
    for (const wire::Hand &hand : found.hands)
        sentences.insert(hand.field,
                         changedBy({hand.by, hand.at}, hand.field, directory, m_desk.now()));
    m_form.tellAuthors(m_customer, sentences);
}
} // namespace hadir::ui
