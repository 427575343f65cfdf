// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/AttentionList.h"

#include "app/domain/callbackOffers.h"
#include "app/domain/commandJson.h"
#include "ui/shell/commandWords.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/IconMark.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Line.h"
#include "ui/widgets/focus.h"
#include "ui/words/formats.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
constexpr int listWidth = 460; // at the design's size
constexpr int tallest = 420;   // where there is no window to say so
constexpr int lowest = 160;
constexpr int aroundIt = 230; // what stands above and below the rows in the window

/// What goes back into the composer.
bool isWritten(const store::RefusedCommand &refused)
{
    return std::holds_alternative<domain::ReplyToCustomer>(refused.command)
           || std::holds_alternative<domain::AddNote>(refused.command);
}

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
    case domain::Refusal::Unfinished:
        return true;
    case domain::Refusal::NotAllowed:
    case domain::Refusal::AlreadyThere:
    case domain::Refusal::Invalid:
    case domain::Refusal::NothingToDo:
    case domain::Refusal::NoConsent:
    case domain::Refusal::Unreadable:
    case domain::Refusal::Overtaken:
    case domain::Refusal::Unfilled:
    case domain::Refusal::WindowClosed:
    case domain::Refusal::TooLate:
    case domain::Refusal::SlotFull:
    case domain::Refusal::OutsideHours:
    case domain::Refusal::TooEarly:
        return false;
    }
    Q_UNREACHABLE();
}
} // namespace

AttentionList::AttentionList(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(u"attentionList"_s);
    setFixedWidth(Metrics().px(listWidth));
    m_layout->setContentsMargins({});
    rebuild();
}

void AttentionList::show(const QList<AttentionItem> &items,
                         const QList<store::UnreadableRefusal> &unreadable, const QString &sent)
{
    if (items == m_items && unreadable == m_unreadable && sent == m_sent)
        return;
    m_items = items;
    m_sent = sent;
    m_unreadable = unreadable;
    rebuild();
}

void AttentionList::showMentions(const QList<MentionItem> &mentions)
{
    if (mentions == m_mentions)
        return;
    m_mentions = mentions;
    rebuild();
}

void AttentionList::rebuild()
{
    const bool hadKeyboard = m_rows && m_rows->isAncestorOf(QApplication::focusWidget());
    if (m_rows) {
        m_layout->removeWidget(m_rows); // else its height is counted until it is gone
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_area = nullptr;
    const Metrics metrics;
    m_rows = new QWidget(this);
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins({});
    column->setSpacing(metrics.gap());
    auto *head = new QHBoxLayout;
    auto *mark = new IconMark(Icon::Inbox, m_rows);
    head->addWidget(mark);
    head->addWidget((new Label(tr("Needs attention"), m_rows))->withWeight(Label::Weight::Strong));
    head->addStretch(1);
    column->addLayout(head);
    auto *note = new Label(
        m_items.isEmpty() && m_unreadable.isEmpty()
            ? tr("Nothing was turned down.")
            : tr("These changes were not carried out. What you wrote is kept here until you "
                 "discard it."),
        m_rows);
    note->withColour(Colour::Muted)->wrapped();
    const bool isTurnedDown = !m_items.isEmpty() || !m_unreadable.isEmpty();
    note->setVisible(isTurnedDown || m_mentions.isEmpty());
    column->addWidget(note);
    if (isTurnedDown || !m_mentions.isEmpty())
        column->addWidget(scrolled());
    if (!m_sent.isEmpty() && !m_items.isEmpty()) {
        column->addWidget(new Line(Qt::Horizontal, m_rows));
        auto *sent = new Label(m_sent, m_rows);
        sent->setObjectName(u"attentionSent"_s);
        column->addWidget(sent->wrapped()->withColour(Colour::Muted)->withSize(Label::Size::Small));
    }
    m_layout->addWidget(m_rows);
    m_rows->show();
    settle();
    if (QWidget *first = hadKeyboard ? firstToFocus(*m_rows) : nullptr)
        first->setFocus(Qt::OtherFocusReason);
}

/// The height follows what is in it and the window, each time it is shown anew too.
void AttentionList::settle()
{
    if (m_area)
        fit();
    // Without a line of words that wraps, no layout has a height for a width.
    setFixedHeight(m_layout->hasHeightForWidth()
                       ? m_layout->totalHeightForWidth(Metrics().px(listWidth))
                       : m_layout->totalSizeHint().height());
}

QWidget *AttentionList::scrolled()
{
    const Metrics metrics;
    auto *rows = new QWidget;
    auto *layout = new QVBoxLayout(rows);
    layout->setContentsMargins({});
    layout->setSpacing(metrics.px(12));
    for (const MentionItem &item : std::as_const(m_mentions)) {
        layout->addWidget(new Line(Qt::Horizontal, rows));
        layout->addWidget(rowFor(item, rows));
    }
    for (const AttentionItem &item : std::as_const(m_items)) {
        layout->addWidget(new Line(Qt::Horizontal, rows));
        layout->addWidget(rowFor(item, rows));
    }
    for (const store::UnreadableRefusal &refusal : std::as_const(m_unreadable)) {
        layout->addWidget(new Line(Qt::Horizontal, rows));
        layout->addWidget(rowFor(refusal, rows));
    }
    layout->addStretch(1);
    auto *area = new QScrollArea(m_rows);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(rows);
    area->viewport()->setAutoFillBackground(false);
    rows->setAutoFillBackground(false);
    rows->installEventFilter(this);
    m_area = area;
    fit();
    return area;
}

/// As high as what is in it, which is known only once its parts are shown.
void AttentionList::fit()
{
    const Metrics metrics;
    const int whole = m_area->widget()->layout()->totalHeightForWidth(metrics.px(listWidth));
    const int most = mostHeight();
    // A bar that is there once leaves less width, and so finds itself needed ever after.
    m_area->setVerticalScrollBarPolicy(whole > most ? Qt::ScrollBarAsNeeded
                                                    : Qt::ScrollBarAlwaysOff);
    m_area->setFixedHeight(qMin(whole, most));
}

int AttentionList::mostHeight() const
{
    const Metrics metrics;
    return isWindow() ? metrics.px(tallest)
                      : qMax(metrics.px(lowest), window()->height() - metrics.px(aroundIt));
}

/// Wrapped words ask for more height than they need at the width that they have here.
bool AttentionList::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    const bool mayDiffer = event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest
                           || event->type() == QEvent::Polish;
    if (mayDiffer)
        settle();
    return done;
}

bool AttentionList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest && m_area && watched == m_area->widget())
        fit();
    return QWidget::eventFilter(watched, event);
}

/// What to do; why, where that is not said above it.
QString AttentionList::adviceFor(const AttentionItem &item)
{
    const bool isSaid =
        item.refused.rejection.refusal == domain::Refusal::Clash && !item.cause.isEmpty();
    return isSaid ? tr("Your change was not made. Decide which is right.")
                  : sentenceFor(item.refused.rejection);
}

QWidget *AttentionList::rowFor(const MentionItem &item, QWidget *rows)
{
    auto *row = new QWidget(rows);
    row->setObjectName(u"mention-"_s + item.mention.note.toString());
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(Metrics().tight());
    layout->addWidget(
        (new Label(item.headline, row))->withWeight(Label::Weight::Strong)->wrapped());
    layout->addWidget((new Label(item.words, row))->wrapped()->withOwnSide());
    auto *open = new Button(Button::Kind::Secondary, tr("Go to the note"), row);
    open->setObjectName(u"openMention"_s);
    connect(open, &Button::clicked, this,
            [this, mention = item.mention] { Q_EMIT mentionRequested(mention); });
    auto *actions = new QHBoxLayout;
    actions->addWidget(open);
    actions->addStretch(1);
    layout->addLayout(actions);
    return row;
}

QWidget *AttentionList::rowFor(const AttentionItem &item, QWidget *rows)
{
    auto *row = new QWidget(rows);
    row->setObjectName(u"refused-%1"_s.arg(item.refused.number));
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(Metrics().tight());
    layout->addWidget(
        (new Label(item.headline, row))->withWeight(Label::Weight::Strong)->wrapped());
    if (!item.cause.isEmpty()) {
        auto *cause = new Label(item.cause, row);
        cause->setObjectName(u"refusedCause"_s);
        layout->addWidget(cause->wrapped()->withColour(Colour::Muted));
    }
    layout->addWidget((new Label(adviceFor(item), row))->wrapped());
    const QString words = domain::textOf(item.refused.command);
    if (!words.isEmpty())
        layout->addWidget((new Label(words, row))->wrapped()->withOwnSide()->selectable());
    layout->addLayout(actionsFor(item, row));
    return row;
}

QWidget *AttentionList::rowFor(const store::UnreadableRefusal &refusal, QWidget *rows)
{
    auto *row = new QWidget(rows);
    row->setObjectName(u"unreadable-%1"_s.arg(refusal.number));
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(Metrics().tight());
    const QString moment = isolated(dateAndTime(refusal.doneAt));
    layout->addWidget((new Label(tr("A change of %1 that cannot be read").arg(moment), row))
                          ->withWeight(Label::Weight::Strong)
                          ->wrapped());
    layout->addWidget(
        (new Label(tr("It was made with another version of Hadir and turned down. It is kept as it "
                      "was written down; copy it, or update Hadir and look again."),
                   row))
            ->wrapped());
    auto *actions = new QHBoxLayout;
    actions->setSpacing(Metrics().tight());
    auto *copy = new Button(Button::Kind::Quiet, tr("Copy the text"), row);
    copy->setObjectName(u"copyRefused"_s);
    connect(copy, &Button::clicked, this,
            [this, words = refusal.words] { Q_EMIT copyRequested(words); });
    auto *discard = new Button(Button::Kind::Quiet, tr("Discard this change"), row);
    discard->setObjectName(u"discardRefused"_s);
    connect(discard, &Button::clicked, this,
            [this, number = refusal.number] { Q_EMIT discardRequested(number); });
    actions->addWidget(copy);
    actions->addWidget(discard);
    actions->addStretch(1);
    layout->addLayout(actions);
    return row;
}

FlowLayout *AttentionList::actionsFor(const AttentionItem &item, QWidget *row)
{
    const store::RefusedCommand &refused = item.refused;
    auto *actions = new FlowLayout; // three buttons are wider than the list in some languages
    actions->setSpacings(Metrics().tight(), Metrics().tight());
    const auto add = [&](const char *name, const QString &words, Button::Kind kind, auto asked) {
        auto *button = new Button(kind, words, row);
        button->setObjectName(QString::fromLatin1(name));
        connect(button, &Button::clicked, this, asked);
        actions->addWidget(button);
    };
    const QString words = domain::textOf(refused.command);
    if (isHeldReply(refused))
        add("decideRefused", tr("See what happened"), Button::Kind::Primary,
            [this, refused] { Q_EMIT decisionRequested(refused); });
    else if (domain::offeredFor(refused.command, refused.rejection))
        add("retryRefused", tr("Take the nearest free time"), Button::Kind::Primary,
            [this, refused] { Q_EMIT retryRequested(refused); });
    else if (mayBeTriedAgain(refused))
        add("retryRefused", tr("Do it all the same"), Button::Kind::Secondary,
            [this, refused] { Q_EMIT retryRequested(refused); });
    else if (isWritten(refused))
        add("editRefused", tr("Edit and try again"), Button::Kind::Secondary,
            [this, refused] { Q_EMIT editRequested(refused); });
    if (!words.isEmpty())
        add("copyRefused", tr("Copy the text"), Button::Kind::Quiet,
            [this, words] { Q_EMIT copyRequested(words); });
    else if (item.customer)
        add("openRefused", item.caseId ? tr("Open the case") : tr("Open the customer"),
            Button::Kind::Quiet, [this, customer = *item.customer, caseId = item.caseId] {
                Q_EMIT customerRequested(customer, caseId);
            });
    add("discardRefused", tr("Discard this change"), Button::Kind::Quiet,
        [this, number = refused.number] { Q_EMIT discardRequested(number); });
    return actions;
}

void AttentionList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}
} // namespace hadir::ui
