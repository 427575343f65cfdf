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
    if (found.question != m_question || found.hands.isEmpty())
        return;
    desk::Workspace theirs; // those few alone: there may be thousands of agents
    for (const wire::Hand &hand : found.hands) {
        const auto agent = hand.by ? m_desk.reader().agent(*hand.by) : std::nullopt;
        if (agent)
            theirs.agents.append(*agent);
    }
    const models::Directory directory = directoryOf(theirs, {});
    QHash<QString, QString> sentences;
    for (const wire::Hand &hand : found.hands)
        sentences.insert(hand.field,
                         changedBy({hand.by, hand.at}, hand.field, directory, m_desk.now()));
    m_form.tellAuthors(m_customer, sentences);
}
} // namespace hadir::ui
