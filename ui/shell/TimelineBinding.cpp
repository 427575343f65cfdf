// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/TimelineBinding.h"

#include "app/core/log.h"
#include "app/core/memory.h"
#include "ui/customer/CustomerPage.h"
#include "ui/shell/AttachmentBinding.h"
#include "ui/shell/lastLooks.h"
#include "ui/shell/refusedEntries.h"
#include "ui/shell/timelineEntries.h"
#include "ui/timeline/EntryMenu.h"
#include "ui/timeline/PinStrip.h"
#include "ui/timeline/TimelineFilterButton.h"
#include "ui/timeline/TimelineView.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace hadir::ui {

namespace {
constexpr auto patience = 10s;
constexpr qint64 entriesAtOnce = 100;
constexpr int mostRead = 3'000;    ///< entries, on the way to one that is sought
constexpr auto untilAtRest = 300ms;
constexpr auto untilLookedAt = 1s; ///< who only passes by has not looked

/// What a command writes into a timeline; nothing for those that do not write there.
std::optional<std::pair<domain::Kind, QUuid>> entryOf(const domain::Command &command)
{
    using Entry = std::optional<std::pair<domain::Kind, QUuid>>;
    return std::visit(
        [](const auto &one) -> Entry {
            using Command = std::remove_cvref_t<decltype(one)>;
            if constexpr (std::is_same_v<Command, domain::RecordFeedback>)
                return std::pair(domain::Kind::Feedback, one.feedback.uuid());
            else if constexpr (requires { one.interaction; })
                return std::pair(domain::Kind::Interaction, one.interaction.uuid());
            else if constexpr (std::is_same_v<Command, domain::AddOrder>)
                return std::pair(domain::Kind::Order, one.order.uuid());
            else
                return std::nullopt;
        },
        command);
}
} // namespace

TimelineBinding::TimelineBinding(desk::Desk &desk, Parts parts, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_view(parts.view)
    , m_filter(parts.filter)
    , m_page(parts.page)
    , m_attachments(new AttachmentBinding(desk, m_model, parts.view, this))
    , m_strip(new PinStrip(desk.clock()))
{
    m_page.addAboveTimeline(m_strip);
    m_view.setModel(&m_model);
    connectParts();
}

TimelineBinding::~TimelineBinding()
{
    m_view.setModel(nullptr);
}

void TimelineBinding::connectParts()
{
    // Queued: the model asks from within show(), before whoever called it is done.
    connect(&m_model, &models::TimelineModel::pageRequested, this, &TimelineBinding::answer,
            Qt::QueuedConnection);
    connect(&m_model, &models::TimelineModel::stateChanged, this, &TimelineBinding::seek,
            Qt::QueuedConnection);
    connect(&m_filter, &TimelineFilterButton::filterChosen, &m_model,
            &models::TimelineModel::setFilter);
    connect(&m_model, &models::TimelineModel::filterChanged, this,
            [this] { m_filter.setFilter(m_model.filter()); });
    connect(&m_desk, &desk::Desk::lineChanged, this, &TimelineBinding::followLine);
    connect(&m_desk, &desk::Desk::backlogChanged, this, &TimelineBinding::layRefused);
    connect(m_strip, &PinStrip::entryWanted, this, &TimelineBinding::goTo);
    connect(&m_page, &CustomerPage::pastWanted, this, &TimelineBinding::fetchPast);
    connect(&m_page, &CustomerPage::letterRequested, this, &TimelineBinding::showLetter);
    connect(m_attachments, &AttachmentBinding::told, this, &TimelineBinding::told);
}

void TimelineBinding::show(domain::CustomerId customer)
{
    m_attachments->forget();
    m_past.reset();
    m_sought = {};
    m_refused.clear();
    m_page.showPast(CustomerPage::Far::Here);
    giveBackSoon();
    const auto until = lastLook(m_desk.reader(), customer);
    m_view.setLastLook(until ? std::optional(LastLook{*until, m_directory.me}) : std::nullopt);
    m_model.show(customer);
    layPins();
    noteSoon();
}

/// Whoever was here before is gone from memory, and so is what opening the window took.
void TimelineBinding::giveBackSoon()
{
    if (std::exchange(m_givesBack, true))
        return;
    m_desk.clock().after(untilAtRest, this, [this] {
        m_givesBack = false;
        core::giveBackMemory();
    });
}

/// What everybody should see first, and the mark on the cards of those.
void TimelineBinding::layPins()
{
    const auto person = m_desk.reader().person(m_model.customer());
    const auto pins = person && *person ? (*person)->pins : QList<domain::InteractionId>();
    const QList<domain::InteractionId> before = std::exchange(m_pins, pins);
    QList<models::TimelineEntry> entries;
    for (const domain::InteractionId &pin : pins) {
        const auto item = m_desk.reader().historyItem(domain::Kind::Interaction, pin.uuid());
        if (item && *item)
            entries.append(shown(**item));
    }
    m_strip->show(entries);
    if (before == pins)
        return;
    for (const domain::InteractionId &each : before + pins) {
        if (before.contains(each) != pins.contains(each) && m_model.rowOf(each.uuid()) >= 0)
            showAsItIs(domain::Kind::Interaction, each.uuid());
    }
}

void TimelineBinding::goTo(const QUuid &entry)
{
    m_sought = entry;
    m_model.setFilter({}); // it may leave out what is sought
    seek();
}

void TimelineBinding::seek()
{
    if (m_sought.isNull() || m_model.state() != models::TimelineModel::State::Ready)
        return;
    if (const int row = m_model.rowOf(m_sought); row >= 0) {
        m_sought = {};
        m_view.setCurrentRow(row);
    } else if (m_model.canFetchMore() && m_model.rowCount() < mostRead) {
        m_model.fetchMore();
    } else if (!m_past) {
        m_sought = {};
    }
}

/// After each thing that comes while somebody looks, so that a desk that ends at any moment knows.
void TimelineBinding::noteSoon()
{
    m_desk.clock().after(untilLookedAt, this, [this, visit = ++m_visits] {
        if (visit == m_visits && !m_model.customer().isNull())
            noteLook(m_desk, m_model.customer());
    });
}

void TimelineBinding::take(const store::TouchedSet &touched)
{
    bool hasCome = false;
    bool isPinned = false;
    for (const store::Touched &each : touched) {
        const auto whose = each.scope.customer();
        if (!whose || m_model.customer().isNull()
            || m_desk.reader().survivorOf(*whose) != m_model.customer())
            continue;
        isPinned |= each.kind == domain::Kind::Customer
                    || m_pins.contains(domain::InteractionId(each.id));
        if (each.kind != domain::Kind::Interaction && each.kind != domain::Kind::Order
            && each.kind != domain::Kind::Feedback)
            continue;
        hasCome = true;
        showAsItIs(each.kind, each.id);
    }
    if (isPinned)
        layPins();
    if (hasCome) {
        layRefused();
        noteSoon();
    }
    if (hasCome && m_past)
        answer(m_past->question);
}

void TimelineBinding::showAsItIs(domain::Kind kind, const QUuid &id)
{
    const auto item = m_desk.reader().historyItem(kind, id);
    if (item && *item)
        m_model.take(shown(**item));
    else if (item)
        m_model.remove(id);
}

bool TimelineBinding::hides(const domain::Command &command) const
{
    const auto written = entryOf(command);
    if (!written)
        return false;
    const auto item = m_desk.reader().historyItem(written->first, written->second);
    return item && *item && !m_model.filter().accepts(shown(**item));
}

/// What the ledger did not take is in no history; it stands where it was written until somebody
/// has decided.
void TimelineBinding::layRefused()
{
    QSet<QUuid> now;
    const auto refused = refusedEntries(m_desk.reader(), m_model.customer(), m_directory.me);
    using Settled = models::TimelineEntry::Settled;
    for (const auto &[one, why] : refused) {
        const auto about = one.caseId ? m_desk.reader().caseWith(*one.caseId)
                                      : core::Result<std::optional<domain::Case>>();
        now.insert(one.id.uuid());
        m_model.take(
            {.what = one,
             .author = authorOf(one, m_directory),
             .caseNumber = about && *about ? (*about)->number : 0,
             .settled = why == domain::Refusal::Overtaken ? Settled::HeldBack : Settled::Refused});
    }
    const QSet<QUuid> decided = std::exchange(m_refused, now) - now;
    for (const QUuid &id : decided)
        showAsItIs(domain::Kind::Interaction, id);
}

void TimelineBinding::answer(const models::TimelineQuestion &question)
{
    desk::HistorySpan span{.customer = question.customer,
                           .channel = question.filter.channel,
                           .caseId = question.filter.caseId,
                           .limit = question.limit,
                           .kinds = question.filter.kinds == models::TimelineFilter::Kinds::Feedback
                                        ? desk::HistorySpan::Kinds::Feedback
                                        : desk::HistorySpan::Kinds::All};
    if (question.before)
        span.before = std::pair(question.before->at, question.before->id);
    const auto history = m_desk.reader().history(span);
    const bool isPast = history && history->items.isEmpty() && history->horizon
                        && m_model.state() == models::TimelineModel::State::Ready;
    if (isPast) {
        // The question stands until they are here; what was asked already is not asked again.
        if (!m_past || m_past->question != question || m_past->horizon != *history->horizon) {
            m_past = Past{question, *history->horizon};
            fetchPast();
        }
        return;
    }
    m_past.reset();
    m_page.showPast(CustomerPage::Far::Here);
    models::TimelinePage page{.number = question.number};
    if (history) {
        for (const desk::HistoryItem &item : history->items)
            page.entries.append(shown(item));
        const bool isMore = history->isMore || history->horizon;
        page.rest = isMore ? models::TimelinePage::Rest::More : models::TimelinePage::Rest::None;
    } else {
        qCWarning(logUi) << "history not read" << history.error().detail;
    }
    m_model.appendOlder(page);
    layRefused();
}

void TimelineBinding::fetchPast()
{
    if (!m_past || !m_past->horizon.oldest)
        return;
    if (!std::holds_alternative<sync::line::Live>(m_desk.line())) {
        m_past->isAsked = false;
        return m_page.showPast(CustomerPage::Far::Offline);
    }
    const auto &[at, interaction] = *m_past->horizon.oldest;
    m_past->isAsked = true;
    m_page.showPast(CustomerPage::Far::Coming);
    m_desk.bringOlder({.customer = m_past->horizon.customer,
                       .at = at,
                       .interaction = interaction,
                       .limit = entriesAtOnce});
    m_desk.clock().after(patience, this, [this, tried = ++m_tries] {
        if (tried == m_tries && m_past && m_past->isAsked)
            m_page.showPast(CustomerPage::Far::Failed);
    });
}

void TimelineBinding::followLine()
{
    const bool isLive = std::holds_alternative<sync::line::Live>(m_desk.line());
    if (m_past && m_past->isAsked != isLive)
        fetchPast();
}

models::TimelineEntry TimelineBinding::shown(const desk::HistoryItem &item) const
{
    models::TimelineEntry entry = entryFor(item, m_directory);
    entry.attachments = m_attachments->shown(item.attachments);
    const auto *one = entry.interaction();
    entry.isPinned = one && m_pins.contains(one->id);
    return entry;
}

/// Of the entry in hand, else of the newest that has one.
void TimelineBinding::showLetter()
{
    const int current = m_view.currentRow();
    const int last = current < 0 ? m_model.rowCount() - 1 : current;
    for (int row = qMax(0, current); row <= last; ++row) {
        if (const auto letter = letterOf(m_model.at(row)))
            return m_attachments->want(*letter);
    }
    Q_EMIT told(current < 0 ? tr("No message here has more than its words.")
                            : tr("This entry has no more than its words."));
}
} // namespace hadir::ui
