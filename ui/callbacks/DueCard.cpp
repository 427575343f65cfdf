// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/callbacks/DueCard.h"

#include "ui/callbacks/rowWords.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/words/formats.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

DueCard::DueCard(const CallbackRow &row, QWidget *parent) : Card(Height::Flat, parent)
{
    setObjectName(u"due:%1"_s.arg(row.id.toString()));
    setAccessibleName(spokenRow(row));
    const Metrics m;
    const bool isMine = row.standing == CallbackRow::Standing::Claimed;
    auto *head = new ElidedLabel(
        isMine ? tr("You are calling %1", "a customer").arg(isolated(row.name)) : blockWords(row),
        this);
    head->setObjectName(u"dueHead"_s);
    head->withWeight(Label::Weight::Strong)->withColour(frontOf(toneOf(row.standing)));
    auto *reason = new ElidedLabel(isolated(row.reason.simplified()), this);
    reason->setObjectName(u"dueReason"_s);
    reason->withColour(Colour::Muted);
    reason->setVisible(!row.reason.isEmpty());
    auto *deeds = new FlowLayout;
    deeds->setSpacings(m.px(6), m.px(4));
    const auto offer = [this, deeds](const char *name, const QString &words, auto signal) {
        auto *button = add(name, words);
        deeds->addWidget(button);
        connect(button, &QPushButton::clicked, this, signal);
        return button;
    };
    if (isMine) {
        if (!row.number.isEmpty())
            offer("dueDial", phone(row.number), &DueCard::dialRequested)->setIcon(Icon::Phone);
        offer("dueOutcome", tr("What came of it…"), &DueCard::outcomeRequested);
    } else {
        offer("dueClaim", tr("Claim and call"), &DueCard::claimRequested)
            ->setKind(Button::Kind::Primary);
    }
    offer("dueOpen", tr("Open"), &DueCard::openRequested)->setKind(Button::Kind::Quiet);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.px(10), m.px(8), m.px(10), m.px(8));
    column->setSpacing(m.px(4));
    column->addWidget(head);
    column->addWidget(reason);
    column->addLayout(deeds);
}

Button *DueCard::add(const char *name, const QString &words)
{
    auto *button = new Button(Button::Kind::Secondary, words, this);
    button->setObjectName(QString::fromLatin1(name));
    return button;
}
} // namespace hadir::ui
