// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/AttentionList.h"

#include "app/domain/commandJson.h"
#include "ui/shell/commandWords.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Line.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
bool isHeldReply(const store::RefusedCommand &refused)
{
    return refused.rejection.refusal == domain::Refusal::Overtaken
           && std::holds_alternative<domain::ReplyToCustomer>(refused.command);
}

/// What another try, on things as they are now, can change.
bool mayBeTriedAgain(const store::RefusedCommand &refused)
{
    switch (refused.rejection.refusal) {
    case domain::Refusal::Clash:
    case domain::Refusal::TakenByOther:
    case domain::Refusal::NotFound:
        return true;
    case domain::Refusal::NotAllowed:
    case domain::Refusal::AlreadyThere:
    case domain::Refusal::Invalid:
    case domain::Refusal::NothingToDo:
    case domain::Refusal::NoConsent:
    case domain::Refusal::Unreadable:
    case domain::Refusal::Overtaken:
        return false;
    }
    Q_UNREACHABLE();
}
} // namespace

AttentionList::AttentionList(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(u"attentionList"_s);
    m_layout->setContentsMargins({});
    rebuild();
}

void AttentionList::show(const QList<store::RefusedCommand> &refused)
{
    m_refused = refused;
    rebuild();
}

void AttentionList::rebuild()
{
    if (m_rows)
        m_rows->deleteLater();
    m_rows = new QWidget(this);
    auto *rows = new QVBoxLayout(m_rows);
    auto *title = new Label(tr("Needs attention"), m_rows);
    title->withWeight(Label::Weight::Strong)->withSize(Label::Size::Title);
    rows->addWidget(title);
    auto *note = new Label(
        m_refused.isEmpty()
            ? tr("Nothing was turned down.")
            : tr("The server turned these changes down. What you wrote is kept here until you let "
                 "it go."),
        m_rows);
    note->withColour(Colour::Muted)->wrapped();
    rows->addWidget(note);
    for (const store::RefusedCommand &refused : std::as_const(m_refused))
        rows->addWidget(rowFor(refused));
    rows->addStretch(1);
    m_layout->addWidget(m_rows);
}

QWidget *AttentionList::rowFor(const store::RefusedCommand &refused)
{
    auto *row = new QWidget(m_rows);
    row->setObjectName(u"refused-%1"_s.arg(refused.number));
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(
        (new Label(wordsFor(refused.command), row))->withWeight(Label::Weight::Strong));
    layout->addWidget((new Label(sentenceFor(refused.rejection), row))->wrapped());
    const QString words = domain::textOf(refused.command);
    if (!words.isEmpty())
        layout->addWidget((new Label(words, row))->wrapped()->selectable());

    auto *actions = new QHBoxLayout;
    if (isHeldReply(refused)) {
        auto *decide = new Button(Button::Kind::Primary, tr("See what happened"), row);
        decide->setObjectName(u"decideRefused"_s);
        connect(decide, &Button::clicked, this,
                [this, refused] { Q_EMIT decisionRequested(refused); });
        actions->addWidget(decide);
    } else if (mayBeTriedAgain(refused)) {
        auto *again = new Button(Button::Kind::Secondary, tr("Do it all the same"), row);
        again->setObjectName(u"retryRefused"_s);
        connect(again, &Button::clicked, this, [this, refused] { Q_EMIT retryRequested(refused); });
        actions->addWidget(again);
    }
    if (!words.isEmpty()) {
        auto *copy = new Button(Button::Kind::Secondary, tr("Copy the text"), row);
        copy->setObjectName(u"copyRefused"_s);
        connect(copy, &Button::clicked, this, [this, words] { Q_EMIT copyRequested(words); });
        actions->addWidget(copy);
    }
    if (const auto customer = domain::customerOf(refused.command)) {
        auto *open = new Button(Button::Kind::Quiet, tr("Open the customer"), row);
        open->setObjectName(u"openRefused"_s);
        connect(open, &Button::clicked, this,
                [this, customer] { Q_EMIT customerRequested(*customer); });
        actions->addWidget(open);
    }
    auto *discard = new Button(Button::Kind::Quiet, tr("Let it go"), row);
    discard->setObjectName(u"discardRefused"_s);
    connect(discard, &Button::clicked, this,
            [this, number = refused.number] { Q_EMIT discardRequested(number); });
    actions->addWidget(discard);
    actions->addStretch(1);
    layout->addLayout(actions);
    return row;
}

void AttentionList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}
} // namespace hadir::ui
