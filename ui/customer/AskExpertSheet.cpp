// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/AskExpertSheet.h"

#include "app/domain/rules.h"
#include "ui/customer/ArrowChoice.h"
#include "ui/customer/skillWords.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"
#include "ui/theme/icons.h"
#include "ui/theme/turns.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/TextBox.h"
#include "ui/words/formats.h"

#include <QListWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

AskExpertSheet::AskExpertSheet(Matter matter, Find find, QWidget *parent)
    : Sheet(tr("Ask an expert"), tr("Ask", "a colleague, or somebody outside"), parent)
    , m_find(std::move(find))
    , m_search(
          addText("expertSearch", tr("Skill, name or email address"), tr("What must they know?")))
    , m_list(new QListWidget(this))
{
    setObjectName(u"askExpertSheet"_s);
    m_list->setMinimumHeight(Metrics().px(140));
    m_list->setWordWrap(true);
    m_list->setProperty("fillsItself", true); // as what is known of colleagues comes
    addWidget("expertList", tr("Who may know"), m_list);
    m_subject = addText("expertSubject", tr("Subject of the email"));
    m_subject->setText(matter.subject);
    m_question = addBody("expertQuestion", tr("Question"));
    m_way = addHint({});
    m_way->setObjectName(u"expertWay"_s);
    addHint(tr("About %1.", "case and customer").arg(matter.which));
    setMinimumWidth(Metrics().px(480));
    new ArrowChoice(*m_search, *m_list);
    connect(m_search, &QLineEdit::textChanged, this, &AskExpertSheet::list);
    connect(m_list, &QListWidget::currentRowChanged, this, &AskExpertSheet::showWay);
    list();
}

void AskExpertSheet::refresh()
{
    const desk::Expert *before = chosen();
    const auto id = before ? std::optional(before->agent.id) : std::nullopt;
    list();
    const auto again = std::ranges::find_if(
        m_found, [&id](const desk::Expert &one) { return one.agent.id == id; });
    if (again != m_found.end())
        m_list->setCurrentRow(int(again - m_found.begin()));
}

void AskExpertSheet::list()
{
    const bool isAddress = !address().isEmpty();
    m_found = isAddress ? QList<desk::Expert>() : m_find(m_search->text().trimmed());
    m_list->clear();
    if (isAddress)
        m_list->addItem(new QListWidgetItem(
            iconOf(Icon::Mail),
            tr("%1, outside, by email", "an address").arg(isolatedLtr(address()))));
    for (const desk::Expert &one : std::as_const(m_found))
        m_list->addItem(itemFor(one));
    m_list->setCurrentRow(m_list->count() > 0 ? 0 : -1);
    showWay();
}

QListWidgetItem *AskExpertSheet::itemFor(const desk::Expert &expert) const
{
    QStringList why;
    for (const domain::Skill &skill : expert.skills)
        why.append(skillAndLevel(skill));
    if (expert.solved > 0)
        why.append(tr("solved %n case(s) like this", nullptr, expert.solved));
    const QString name = isolated(expert.agent.name);
    auto *item = new QListWidgetItem(
        iconOf(Icon::User),
        why.isEmpty() ? name
                      : tr("%1: %2", "an agent, and why they may know").arg(name, listed(why)));
    if (expert.likest)
        item->setToolTip(tr("Such as %1: %2", "number and subject of a case")
                             .arg(caseNumber(expert.likest->number),
                                  isolated(withoutTurns(expert.likest->subject.simplified()))));
    return item;
}

QString AskExpertSheet::address() const
{
    const QString typed = m_search->text().trimmed();
    return domain::rules::isEmailAddress(typed.toLower()) ? typed : QString();
}

const desk::Expert *AskExpertSheet::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_found.size() ? &m_found.at(row) : nullptr;
}

void AskExpertSheet::showWay()
{
    const bool isAddress = !address().isEmpty();
    if (!m_way)
        return;
    showRow(m_subject, isAddress);
    if (isAddress)
        m_way->setText(tr("It goes by email, as a conversation beside the one with the customer, "
                          "who sees nothing of it."));
    else if (m_list->count() == 0)
        m_way->setText(m_search->text().trimmed().isEmpty()
                           ? tr("Nothing in this case says who may know. Type a skill or a name, "
                                "or the email address of somebody outside.")
                           : tr("Nobody here has this skill or name. Type other words, or the "
                                "email address of somebody outside."));
    else
        m_way->setText(tr("They are told at once and find the question in the case, as a note that "
                          "the customer does not see."));
    check();
}

QString AskExpertSheet::missing() const
{
    if (!m_question)
        return {};
    if (address().isEmpty() && !chosen())
        return tr("Choose whom to ask first.");
    if (!address().isEmpty() && m_subject->text().trimmed().isEmpty())
        return tr("Enter the subject of the email first.");
    if (m_question->toPlainText().trimmed().isEmpty())
        return tr("Write the question first.");
    return {};
}

void AskExpertSheet::submit()
{
    const QString question = m_question->toPlainText().trimmed();
    if (const QString to = address(); !to.isEmpty())
        Q_EMIT outsideAsked(to, m_subject->text().trimmed(), question);
    else
        Q_EMIT colleagueAsked(chosen()->agent.id, question);
}
} // namespace hadir::ui
