// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/OutcomeSheet.h"

#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"
#include "ui/theme/spokenParts.h"
#include "ui/widgets/ChoiceChip.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/TextBox.h"

#include <QButtonGroup>
#include <QComboBox>

using namespace Qt::Literals::StringLiterals;
using hadir::domain::CallOutcome;

namespace hadir::ui {

OutcomeSheet::OutcomeSheet(core::Clock &clock, const Question &question,
                           const WhenField::Asks &asks, QWidget *parent)
    : Sheet(tr("What came of the call"), tr("Save"), parent)
    , m_outcomes(new QButtonGroup(this))
    , m_when(new WhenField(clock, asks, this))
{
    setObjectName(u"outcomeSheet"_s);
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(row);
    flow->setContentsMargins({});
    flow->setSpacings(Metrics().px(6), Metrics().px(6));
    offer(CallOutcome::Reached, tr("Reached", "whom one called"), *row);
    offer(CallOutcome::NoAnswer, tr("No answer"), *row);
    offer(CallOutcome::Busy, tr("Busy", "a telephone line"), *row);
    offer(CallOutcome::WrongNumber, tr("Wrong number"), *row);
    offer(CallOutcome::AnotherTime, tr("Asked for another time"), *row);
    offer(CallOutcome::DoNotCall, tr("Wants no more calls"), *row);
    addWidget("outcomes", tr("The call to %1", "a customer").arg(isolated(question.customer)), row);
    m_when->setFocusPolicy(Qt::ClickFocus);
    addWidget("outcomeWhen", tr("Which time (the customer's)"), m_when);
    m_code = addChoice("outcomeCode", tr("Wrapped up as"));
    m_code->setEditable(true);
    m_code->addItem(QString());
    m_code->addItems(question.codes);
    m_note = addBody("outcomeNote", tr("What was said"));
    connect(m_outcomes, &QButtonGroup::idClicked, this, &OutcomeSheet::showNeeded);
    connect(m_when, &WhenField::changed, this, &OutcomeSheet::check);
    m_when->setZone(question.zone);
    showNeeded();
}

void OutcomeSheet::offer(CallOutcome outcome, const QString &words, QWidget &row)
{
    auto *chip = new ChoiceChip(words, &row);
    chip->setObjectName(u"outcome:"_s + domain::nameOf(outcome));
    speakAs(*chip, QAccessible::RadioButton);
    m_outcomes->addButton(chip, int(outcome));
    row.layout()->addWidget(chip);
}

std::optional<CallOutcome> OutcomeSheet::outcome() const
{
    const int id = m_outcomes->checkedId();
    return id < 0 ? std::nullopt : std::optional(CallOutcome(id));
}

void OutcomeSheet::showNeeded()
{
    showRow(m_when, outcome() == CallOutcome::AnotherTime);
    check();
}

QString OutcomeSheet::missing() const
{
    if (!outcome())
        return tr("Choose what came of it.");
    if (outcome() != CallOutcome::AnotherTime)
        return {};
    const auto &when = m_when->chosen();
    if (!when)
        return m_when->isNotUnderstood() ? tr("Write a day and a time, or choose one.")
                                         : tr("Choose a time.");
    return when->isOpen() ? QString() : tr("Choose a time that is open.");
}

void OutcomeSheet::submit()
{
    Answer answer{.outcome = outcome().value_or(CallOutcome::Reached),
                  .code = m_code->currentText().simplified(),
                  .note = m_note->toPlainText().trimmed()};
    if (answer.outcome == CallOutcome::AnotherTime && m_when->chosen())
        answer.again = m_when->chosen()->at;
    Q_EMIT answered(answer);
}
} // namespace hadir::ui
