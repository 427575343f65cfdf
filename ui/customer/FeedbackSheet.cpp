// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/FeedbackSheet.h"

#include "ui/customer/PastMoment.h"
#include "ui/customer/fields.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/TextBox.h"
#include "ui/words/feedbackWords.h"

#include <QComboBox>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;
using hadir::domain::FeedbackKind;

namespace hadir::ui {

FeedbackSheet::FeedbackSheet(core::Clock &clock, const models::CustomerFile &file,
                             domain::CaseId current, QWidget *parent)
    : Sheet(tr("Record feedback"), tr("Save the feedback"), parent)
    , m_customer(file.customer.id)
    , m_kind(addChoice("feedbackKind", tr("What the customer was asked")))
    , m_question(addHint({}))
    , m_score(addChoice("feedbackScore", tr("Their score (type the number)")))
    , m_comment(addBody("feedbackComment", tr("What they said (not needed)")))
    , m_case(addChoice("feedbackCase", tr("Case")))
    , m_when(addPastMoment("feedbackTime", tr("Given at (your time)"), clock))
{
    setObjectName(u"feedbackSheet"_s);
    for (const FeedbackKind kind : {FeedbackKind::Csat, FeedbackKind::Nps, FeedbackKind::Ces})
        m_kind->addItem(wordFor(kind), QVariant::fromValue(kind));
    fillCases(*m_case, file, current);
    m_score->setPlaceholderText(tr("Choose the score"));
    fillScores();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &FeedbackSheet::fillScores);
}

FeedbackKind FeedbackSheet::kind() const
{
    return m_kind->currentData().value<FeedbackKind>();
}

/// No score is chosen beforehand: a slip of the keys would record what nobody said.
void FeedbackSheet::fillScores()
{
    const domain::ScoreRange range = domain::scoreRange(kind());
    m_question->setText(questionFor(kind()));
    m_score->clear();
    for (qint64 score = range.most; score >= range.least; --score) {
        const Icon icon = iconFor(domain::moodOf(kind(), score));
        m_score->addItem(iconOf(icon),
                         tr("%1 – %2", "a score and what it means")
                             .arg(QLocale().toString(score), meaningOf(kind(), score)),
                         score);
    }
    m_score->setCurrentIndex(-1);
}

QString FeedbackSheet::missing() const
{
    if (m_score->currentIndex() < 0)
        return tr("Choose the score first.");
    return m_when->isToCome() ? m_when->whyNot() : QString();
}

void FeedbackSheet::submit()
{
    Q_EMIT recorded({.customer = m_customer,
                     .caseId = chosenCase(*m_case),
                     .kind = kind(),
                     .score = m_score->currentData().toLongLong(),
                     .comment = m_comment->toPlainText().trimmed(),
                     .givenAt = m_when->said()});
}
} // namespace hadir::ui
