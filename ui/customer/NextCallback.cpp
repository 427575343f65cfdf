// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/NextCallback.h"

#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/SectionHeader.h"
#include "ui/words/formats.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
bool isOpen(const domain::Callback &one)
{
    return one.state == domain::CallbackState::Planned
           || one.state == domain::CallbackState::Claimed;
}

QString theirTime(const domain::Callback &one)
{
    const QDateTime there = QDateTime::fromString(one.localTime, Qt::ISODate);
    return isolatedLtr(there.isValid() ? QLocale().toString(there.time(), u"HH:mm"_s)
                                       : timeOfDay(one.dueAt));
}

void tell(Label &label, const QString &words)
{
    label.setText(words);
    label.setVisible(!words.isEmpty());
}
} // namespace

NextCallback::NextCallback(QWidget *parent)
    : QWidget(parent)
    , m_head(new SectionHeader(QString(), this))
    , m_overdue(new Label(this))
    , m_overdueReason(new Label(this))
    , m_next(new Label(this))
    , m_nextReason(new Label(this))
    , m_deeds(new QWidget(this))
{
    m_overdue->setObjectName(u"overdueCallback"_s);
    m_next->setObjectName(u"nextCallback"_s);
    m_overdue->withColour(Colour::Danger)->withWeight(Label::Weight::Strong)->wrapped();
    m_next->wrapped();
    for (Label *reason : {m_overdueReason, m_nextReason})
        reason->withColour(Colour::Muted)->wrapped();
    const Metrics m;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.px(14), m.gap(), m.px(14), m.px(10));
    column->setSpacing(m.px(6));
    for (QWidget *part : {static_cast<QWidget *>(m_head), static_cast<QWidget *>(m_overdue),
                          static_cast<QWidget *>(m_overdueReason), static_cast<QWidget *>(m_next),
                          static_cast<QWidget *>(m_nextReason), m_deeds})
        column->addWidget(part);
    auto *deeds = new FlowLayout(m_deeds);
    deeds->setContentsMargins({});
    deeds->setSpacings(m.px(4), m.px(4));
    m_show = addDeed("callbackShow", &NextCallback::showRequested);
    m_move = addDeed("callbackMove", &NextCallback::moveRequested);
    m_cancel = addDeed("callbackCancel", &NextCallback::cancelRequested);
}

Button *NextCallback::addDeed(const char *name, void (NextCallback::*wanted)(domain::CallbackId))
{
    auto *button = new Button(Button::Kind::Quiet, m_deeds);
    button->setObjectName(QString::fromLatin1(name));
    m_deeds->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, wanted] {
        Q_EMIT(this->*wanted)(m_first);
    });
    return button;
}

void NextCallback::show(const QList<domain::Callback> &callbacks, domain::CaseId about,
                        core::Instant now)
{
    const domain::Callback *overdue = nullptr; // the one promised longest ago
    const domain::Callback *next = nullptr;
    for (const domain::Callback &one : callbacks) {
        if (!isOpen(one) || (one.caseId && *one.caseId != about))
            continue;
        const domain::Callback *&first = one.dueAt < now ? overdue : next;
        if (!first || one.dueAt < first->dueAt)
            first = &one;
    }
    const domain::Callback *first = overdue ? overdue : next;
    m_first = first ? first->id : domain::CallbackId();
    m_deeds->setVisible(first != nullptr);
    m_show->setText(tr("Show it", "a callback"));
    m_move->setText(tr("Move…", "a callback to another time"));
    m_cancel->setText(tr("Cancel it", "a callback"));
    m_head->setText(overdue && !next ? tr("Callback") : tr("Next callback"));
    tell(*m_overdue, overdue ? tr("Overdue since %1 (%2 there)",
                                  "the agent's day and time, the customer's time")
                                   .arg(momentWords(overdue->dueAt, now), theirTime(*overdue))
                             : QString());
    tell(*m_overdueReason, overdue ? overdue->reason : QString());
    tell(*m_nextReason, next ? next->reason : QString());
    m_next->withColour(next ? Colour::Text : Colour::Muted)
        ->withWeight(next ? Label::Weight::Strong : Label::Weight::Regular);
    if (next)
        tell(*m_next, tr("%1, %2 there (%3 yours)", "day, customer's time, agent's time")
                          .arg(dayWords(dayOf(next->dueAt), dayOf(now)), theirTime(*next),
                               isolatedLtr(timeOfDay(next->dueAt))));
    else
        tell(*m_next, overdue ? QString() : tr("None is planned."));
}
} // namespace hadir::ui
