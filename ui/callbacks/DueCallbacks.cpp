// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/callbacks/DueCallbacks.h"

#include "ui/callbacks/DueCard.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Button.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
constexpr qsizetype mostCards = 3;
}

DueCallbacks::DueCallbacks(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_more(new Button(Button::Kind::Quiet, this))
{
    setObjectName(u"dueCallbacks"_s);
    const Metrics m;
    m_column->setContentsMargins(m.gap(), m.gap(), m.gap(), m.gap());
    m_column->setSpacing(m.px(6));
    m_column->addWidget(m_more);
    m_more->setObjectName(u"dueMore"_s);
    connect(m_more, &QPushButton::clicked, this, &DueCallbacks::allRequested);
    hide();
}

void DueCallbacks::show(const QList<CallbackRow> &rows, int all)
{
    if (m_rows == rows && m_all == all)
        return; // the same each minute: whoever is at a button stays there
    m_rows = rows;
    m_all = all;
    fill();
}

std::optional<CallbackRow> DueCallbacks::first() const
{
    const auto found = std::ranges::find_if(m_rows, [](const CallbackRow &row) {
        return row.standing != CallbackRow::Standing::Claimed;
    });
    return found == m_rows.end() ? std::nullopt : std::optional(*found);
}

void DueCallbacks::fill()
{
    setAccessibleName(tr("Callbacks that are due"));
    for (DueCard *card : std::as_const(m_cards)) {
        card->hide();
        card->deleteLater(); // it may be its own button that brought us here
    }
    m_cards.clear();
    for (const CallbackRow &row : std::as_const(m_rows).mid(0, mostCards)) {
        auto *card = new DueCard(row, this);
        m_column->insertWidget(int(m_cards.size()), card);
        m_cards.append(card);
        connect(card, &DueCard::claimRequested, this, [this, row] { Q_EMIT claimRequested(row); });
        connect(card, &DueCard::openRequested, this, [this, row] { Q_EMIT openRequested(row); });
        connect(card, &DueCard::dialRequested, this, [this, row] { Q_EMIT dialRequested(row); });
        connect(card, &DueCard::outcomeRequested, this,
                [this, row] { Q_EMIT outcomeRequested(row); });
    }
    const int left = m_all - int(m_cards.size());
    m_more->setText(tr("%n more callback(s) are due", nullptr, left));
    m_more->setVisible(left > 0);
    setVisible(!m_rows.isEmpty());
}

void DueCallbacks::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}
} // namespace hadir::ui
