// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/AbsentCustomer.h"

#include "ui/theme/bidi.h"
#include "ui/widgets/EmptyState.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

AbsentCustomer::AbsentCustomer(QWidget *parent) : QWidget(parent), m_state(new EmptyState(this))
{
    m_state->setObjectName(u"customerNobody"_s);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_state);
    connect(m_state, &EmptyState::actionRequested, this, &AbsentCustomer::againWanted);
    say();
}

void AbsentCustomer::showNobody()
{
    m_isAway = false;
    say();
}

void AbsentCustomer::showAway(const Away &away)
{
    m_isAway = true;
    m_away = away;
    say();
}

void AbsentCustomer::say()
{
    if (m_isAway)
        return sayAway();
    m_state->tell(Icon::User, tr("No customer is open"),
                  tr("Choose a case from the list, or search for somebody above."));
}

void AbsentCustomer::sayAway()
{
    const QString name = m_away.name.isEmpty() ? tr("This customer") : isolated(m_away.name);
    const auto tell = [this](const QString &title, const QString &text, const QString &action) {
        const QString facts = m_away.facts.isEmpty() ? QString() : m_away.facts + u'\n';
        m_state->tell(Icon::User, title, facts + text, action);
    };
    switch (m_away.far) {
    case Far::Here:
    case Far::Coming:
        return tell(tr("Fetching %1…").arg(name),
                    tr("The server has this customer; in a moment "
                       "everything is here."),
                    {});
    case Far::Offline:
        return tell(tr("%1 is not on this machine").arg(name),
                    tr("There is no line to the server. This customer is fetched as soon as it is "
                       "back."),
                    {});
    case Far::Failed:
        return tell(tr("%1 could not be fetched").arg(name),
                    tr("The server did not answer, or has no such customer for you. Nothing was "
                       "changed."),
                    tr("Try again"));
    }
}

void AbsentCustomer::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
}
} // namespace hadir::ui
