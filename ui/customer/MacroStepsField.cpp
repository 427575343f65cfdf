// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/MacroStepsField.h"

#include "ui/customer/MacroStepRow.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Button.h"

#include <QApplication>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

MacroStepsField::MacroStepsField(const models::Directory &directory, QWidget *parent)
    : QWidget(parent)
    , m_directory(directory)
    , m_place(new QVBoxLayout)
    , m_add(new Button(Button::Kind::Quiet, tr("Add a step"), this))
{
    m_add->setObjectName(u"addStep"_s);
    m_add->setIcon(Icon::Plus);
    m_place->setSpacing(Metrics().tight());
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_add);
    foot->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Metrics().tight());
    column->addLayout(m_place);
    column->addLayout(foot);
    column->addStretch(1);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, &MacroStepsField::add);
}

void MacroStepsField::setSteps(const QList<domain::MacroStep> &steps)
{
    for (MacroStepRow *row : std::exchange(m_rows, {})) {
        row->hide();
        row->setObjectName({});
        row->deleteLater();
    }
    for (const domain::MacroStep &step : steps)
        insert(step, int(m_rows.size()));
}

QList<domain::MacroStep> MacroStepsField::steps() const
{
    QList<domain::MacroStep> out;
    for (const MacroStepRow *row : m_rows)
        out.append(row->step());
    return out;
}

QStringList MacroStepsField::written() const
{
    QStringList out;
    for (const domain::MacroStep &step : steps())
        out.append(domain::nameOf(step.act) + u':' + step.value);
    return out;
}

QString MacroStepsField::fault() const
{
    for (const MacroStepRow *row : m_rows) {
        if (const QString words = row->fault(); !words.isEmpty())
            return words;
    }
    return {};
}

void MacroStepsField::showFaults()
{
    for (MacroStepRow *row : std::as_const(m_rows))
        row->showFault();
}

MacroStepRow *MacroStepsField::insert(const domain::MacroStep &step, int at)
{
    auto *row = new MacroStepRow(step, m_directory, this);
    m_rows.insert(at, row);
    m_place->insertWidget(at, row);
    connect(row, &MacroStepRow::changed, this, &MacroStepsField::changed);
    connect(row, &MacroStepRow::moveWanted, this, [this, row](int places) { move(row, places); });
    connect(row, &MacroStepRow::removeWanted, this, [this, row] { remove(row); });
    return row;
}

void MacroStepsField::add()
{
    insert({domain::MacroAct::Tag, {}}, int(m_rows.size()))->setFocus();
    Q_EMIT changed();
}

/// Whoever moves it goes on in the same field.
void MacroStepsField::move(MacroStepRow *row, int places)
{
    const qsizetype from = m_rows.indexOf(row);
    const qsizetype to = from + places;
    if (to < 0 || to >= m_rows.size())
        return;
    m_rows.move(from, to);
    m_place->insertWidget(int(to), row);
    Q_EMIT changed();
}

void MacroStepsField::remove(MacroStepRow *row)
{
    const qsizetype at = m_rows.indexOf(row);
    m_rows.removeAt(at);
    if (m_rows.isEmpty())
        m_add->setFocus();
    else
        m_rows.at(qMin(at, m_rows.size() - 1))->setFocus();
    row->hide();
    row->setObjectName({});
    row->deleteLater();
    Q_EMIT changed();
}
} // namespace hadir::ui
