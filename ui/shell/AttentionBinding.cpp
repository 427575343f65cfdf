// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/AttentionBinding.h"

#include "app/domain/callbackOffers.h"
#include "ui/shell/AttentionList.h"
#include "ui/shell/Mentions.h"
#include "ui/shell/SentSince.h"
#include "ui/shell/ShellWindow.h"
#include "ui/shell/StatusBar.h"
#include "ui/shell/Trouble.h"
#include "ui/shell/attentionItems.h"
#include "ui/shell/secondTry.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/KeySet.h"
#include "ui/widgets/Popover.h"
#include "ui/widgets/Toast.h"
#include "ui/widgets/focus.h"
#include "ui/words/formats.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace hadir::ui {

namespace {
constexpr qsizetype mostWords = 300; // of a note, in the list
constexpr auto timeToUndo = 10s;     // as long as its toast stands
} // namespace

AttentionBinding::AttentionBinding(desk::Desk &desk, ShellWindow &shell, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_shell(shell)
    , m_list(new AttentionList)
    , m_popover(new Popover(m_list, &shell))
    , m_sent(new SentSince(desk, this))
    , m_mentions(new Mentions(desk, this))
{
    listen();
}

AttentionBinding::~AttentionBinding()
{
    for (const Leaving &leaving : std::as_const(m_leaving))
        m_desk.discardRefused(leaving.number);
}

void AttentionBinding::listen()
{
    connect(m_list, &AttentionList::copyRequested, this, [this](const QString &text) {
        QGuiApplication::clipboard()->setText(text);
        m_shell.toast().tell(tr("The text was copied."));
    });
    connect(m_list, &AttentionList::discardRequested, this, &AttentionBinding::discard);
    connect(m_list, &AttentionList::customerRequested, this,
            [this](domain::CustomerId customer, std::optional<domain::CaseId> caseId) {
                m_popover->close();
                Q_EMIT customerWanted(customer, caseId);
            });
    const auto leaveFor = [this](auto signal) {
        return [this, signal](const store::RefusedCommand &refused) {
            m_popover->close();
            m_shell.go(Destination::Work);
            Q_EMIT(this->*signal)(refused);
        };
    };
    connect(m_list, &AttentionList::decisionRequested, this,
            leaveFor(&AttentionBinding::decisionWanted));
    connect(m_list, &AttentionList::editRequested, this, leaveFor(&AttentionBinding::editWanted));
    connect(m_list, &AttentionList::retryRequested, this, &AttentionBinding::tryAgain);
    connect(m_list, &AttentionList::mentionRequested, this, [this](const Mention &mention) {
        m_popover->close();
        Q_EMIT entryWanted(mention.customer, mention.caseId, mention.note);
    });
    connect(m_mentions, &Mentions::changed, this, &AttentionBinding::show);
    connect(&m_shell.statusBar(), &StatusBar::attentionRequested, this, [this](QWidget *anchor) {
        show(); // what a thing holds now may be another by now
        m_popover->openAt(anchor);
    });
    connect(&m_desk, &desk::Desk::changed, this, [this] {
        if (m_popover->isVisible())
            show();
    });
}

void AttentionBinding::begin()
{
    m_mentions->begin();
}

void AttentionBinding::look(domain::CustomerId customer)
{
    m_mentions->look(customer);
}

MentionItem AttentionBinding::itemFor(const Mention &mention) const
{
    MentionItem out{.mention = mention, .headline = {}, .words = {}};
    const auto item = m_desk.reader().historyItem(domain::Kind::Interaction, mention.note.uuid());
    if (!item || !*item)
        return out;
    const auto &note = std::get<domain::Interaction>((*item)->what);
    const auto person = m_desk.reader().person(mention.customer);
    const QString about = person && *person ? isolated((*person)->name) : QString();
    const QString who = note.agent ? isolated(m_directory.nameOf(*note.agent)) : QString();
    out.headline = tr("%1 mentioned you: %2", "a colleague, a customer").arg(who, about);
    out.words = note.body.simplified().left(mostWords);
    return out;
}

void AttentionBinding::showMentions()
{
    QList<MentionItem> items;
    for (const Mention &mention : m_mentions->open())
        items.append(itemFor(mention));
    m_list->showMentions(items);
    if (items.size() > std::exchange(m_mentioned, items.size()))
        m_shell.toast().tell(items.first().headline,
                             {.words = tr("Show"), .act = [this] { open(); }});
}

void AttentionBinding::open()
{
    show();
    m_popover->openAt(m_shell.statusBar().attentionAnchor());
    if (QWidget *first = firstToFocus(*m_list)) // whoever comes by a key goes on by keys
        first->setFocus(Qt::ShortcutFocusReason);
}

void AttentionBinding::discard(qint64 number)
{
    m_leaving.append({number, ++m_discards});
    sayLeaving();
    m_shell.toast().tell(tr("The change was discarded."),
                         {.words = tr("Undo"),
                          .act = [this, number] { putBack(number); },
                          .keys = m_shell.keys().keysOf(u"undo"_s)});
    m_desk.clock().after(timeToUndo, this, [this, number, discard = m_discards] {
        const bool isOver = std::ranges::any_of(m_leaving, [=](const Leaving &one) {
            return one.number == number && one.discard == discard;
        });
        if (isOver)
            letGo(number);
    });
}

void AttentionBinding::sayLeaving()
{
    show();
    QList<qint64> numbers = m_gone;
    for (const Leaving &leaving : std::as_const(m_leaving))
        numbers.append(leaving.number);
    Q_EMIT leavingChanged(numbers);
}

/// It is out of sight until it is out of the file too: else it would be seen for a moment.
void AttentionBinding::letGo(qint64 number)
{
    m_leaving.removeIf([number](const Leaving &one) { return one.number == number; });
    m_gone.append(number);
    m_desk.discardRefused(number);
}

bool AttentionBinding::takeBack()
{
    if (m_leaving.isEmpty())
        return false;
    putBack(m_leaving.last().number);
    return true;
}

void AttentionBinding::putBack(qint64 number)
{
    if (m_leaving.removeIf([number](const Leaving &one) { return one.number == number; }) == 0)
        return;
    m_told = {.refused = m_told.refused + 1, .held = m_told.held + 1}; // no news
    sayLeaving();
    m_shell.toast().tell(tr("The change is back among what needs attention."));
}

void AttentionBinding::tryAgain(const store::RefusedCommand &refused)
{
    const auto offer = domain::offeredFor(refused.command, refused.rejection);
    submit(
        m_desk, this, offer ? offer->command : secondTry(refused.command, m_desk.reader()),
        [this, number = refused.number] { m_desk.discardRefused(number); },
        [this](const Trouble &trouble) { m_shell.toast().tell(trouble.happened); });
}

void AttentionBinding::show()
{
    auto refused = m_desk.reader().refused();
    auto unreadable = m_desk.reader().unreadableRefusals();
    if (!refused || !unreadable)
        return;
    const auto isLeaving = [this](const auto &each) {
        return m_gone.contains(each.number)
               || std::ranges::find(m_leaving, each.number, &Leaving::number) != m_leaving.end();
    };
    refused->removeIf(isLeaving);
    unreadable->removeIf(isLeaving);
    const qsizetype mentioned = m_mentioned;
    showMentions();
    const auto count = int(refused->size() + unreadable->size() + m_mentioned);
    if (count == 0 && (m_told.refused + m_told.held > 0 || mentioned > 0))
        leaveNothing();
    m_list->show(attentionItems(*refused, m_desk.reader(), m_directory, m_desk.now()), *unreadable,
                 sentWords());
    m_shell.statusBar().showAttention(count);
    const auto held = int(std::ranges::count_if(*refused, [](const store::RefusedCommand &each) {
        return each.rejection.refusal == domain::Refusal::Overtaken;
    }));
    const Told now{.refused = count - held - int(m_mentioned), .held = held};
    const Told before = std::exchange(m_told, now);
    if (now.held > before.held || now.refused > before.refused)
        m_shell.toast().tell(wordsFor(now), {.words = tr("Show"), .act = [this] { open(); }});
}

/// The last is decided: nothing is left to look at, and the keyboard goes on where work is.
void AttentionBinding::leaveNothing()
{
    m_popover->close();
    if (m_shell.statusBar().isAncestorOf(QApplication::focusWidget()))
        m_shell.focusList(); // the button that it was opened by goes too
}

QString AttentionBinding::sentWords() const
{
    const auto sent = m_sent->sent();
    return sent ? tr("%n other change(s) were sent, in order, at %1.", nullptr, sent->count)
                      .arg(timeAndDay(sent->at, m_desk.now()))
                : QString();
}

/// As many as the status bar counts.
QString AttentionBinding::wordsFor(const Told &all)
{
    const QString refused = tr("%n change(s) were turned down and kept.", nullptr, all.refused);
    const QString held = tr("%n reply(ies) were held back: something happened that you had not "
                            "seen when you wrote.",
                            nullptr, all.held);
    if (all.held == 0)
        return refused;
    return all.refused == 0 ? held : tr("%1 %2", "two sentences").arg(held, refused);
}
} // namespace hadir::ui
