// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/ViewSheet.h"

#include "ui/inbox/factWords.h"

#include <QComboBox>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

ViewSheet::ViewSheet(const QString &question, QWidget *parent)
    : Sheet(tr("Save a view"), tr("Save"), parent)
    , m_name(addText("viewName", tr("Name")))
    , m_question(addText("viewQuestion", tr("Search"),
                         tr("Such as status:open channel:whatsapp", "example of a search")))
    , m_order(addChoice("viewOrder", tr("Order")))
{
    setObjectName(u"viewSheet"_s);
    for (const SortChoice &choice : sortChoices())
        m_order->addItem(choice.words);
    m_question->setText(question);
    check();
}

QString ViewSheet::missing() const
{
    if (m_name->text().trimmed().isEmpty())
        return tr("Enter a name first.");
    const auto question = store::SearchQuestion::of(m_question->text());
    if (question.words.isEmpty() && question.terms.isEmpty())
        return tr("Enter what to search for.");
    return {};
}

void ViewSheet::submit()
{
    const SortChoice choice = sortChoices().value(m_order->currentIndex());
    Q_EMIT wanted({.name = m_name->text().simplified(),
                   .question = m_question->text().simplified(),
                   .arrangement = {.sortedBy = choice.by, .direction = choice.direction}});
}
} // namespace hadir::ui
