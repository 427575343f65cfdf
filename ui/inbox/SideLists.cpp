// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/SideLists.h"

#include "app/models/WorkListModel.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;
using hadir::models::WorkListModel;

namespace hadir::ui {

SideLists::SideLists(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"sideLists"_s);
    const Metrics m;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(m.px(6), m.px(4), m.px(6), m.px(4));
    for (const Side side : {Side::ToDecide, Side::Sleeping}) {
        One &one = m_sides[size_t(side)];
        one.button = new Button(Button::Kind::Plain, this);
        one.button->setIcon(side == Side::Sleeping ? Icon::Moon : Icon::ShieldAlert);
        row->addWidget(one.button);
        connect(one.button, &Button::clicked, this, [this, side] { toggle(side); });
    }
    at(Side::ToDecide).button->setObjectName(u"casesToDecide"_s);
    at(Side::Sleeping).button->setObjectName(u"sleepingCases"_s);
    row->addStretch(1);
    say();
}

void SideLists::setModel(Side side, WorkListModel *model)
{
    m_sides[size_t(side)].model = model;
    connect(model, &WorkListModel::rowsInserted, this, &SideLists::say);
    connect(model, &WorkListModel::rowsRemoved, this, &SideLists::say);
    connect(model, &WorkListModel::modelReset, this, &SideLists::say);
    say();
}

void SideLists::toggle(Side side)
{
    m_shown = m_shown == side || !at(side).model ? std::nullopt : std::optional(side);
    say();
    Q_EMIT changed();
}

void SideLists::putAway()
{
    if (std::exchange(m_shown, std::nullopt))
        say();
}

void SideLists::say()
{
    const auto count = [this](Side side) {
        return at(side).model ? at(side).model->rowCount() : 0;
    };
    const auto tell = [&](Side side, const QString &words, const QString &tip) {
        Button &button = *at(side).button;
        const bool isShown = m_shown == side;
        button.setVisible(isShown || count(side) > 0);
        button.setText(isShown ? tr("Back to the work") : words);
        button.setToolTip(isShown ? QString() : tip);
    };
    const QLocale numbers;
    tell(Side::ToDecide,
         tr("To decide: %1", "how many cases").arg(numbers.toString(count(Side::ToDecide))),
         tr("Show the cases that wait for your decision"));
    tell(Side::Sleeping,
         tr("Sleeping: %1", "how many cases").arg(numbers.toString(count(Side::Sleeping))),
         tr("Show the cases that sleep and when they wake"));
    setVisible(m_shown || count(Side::ToDecide) + count(Side::Sleeping) > 0);
}

void SideLists::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
}
} // namespace hadir::ui
