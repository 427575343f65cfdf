// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/CustomerBinding.h"

#include "app/core/log.h"
#include "ui/customer/CasePanel.h"
#include "ui/customer/CustomerPage.h"
#include "ui/customer/CustomerSheets.h"
#include "ui/customer/Sheet.h"
#include "ui/shell/CaseBinding.h"
#include "ui/shell/ComposerBinding.h"
#include "ui/shell/CustomerFetch.h"
#include "ui/shell/DetailsDrafts.h"
#include "ui/shell/EntryDeeds.h"
#include "ui/shell/HeldReply.h"
#include "ui/shell/Recall.h"
#include "ui/shell/StepBack.h"
#include "ui/shell/TimelineBinding.h"
#include "ui/shell/Trouble.h"
#include "ui/shell/commandWords.h"
#include "ui/shell/contactDeeds.h"
#include "ui/shell/customerFile.h"
#include "ui/shell/othersAt.h"
#include "ui/shell/refusedEntries.h"
#include "ui/timeline/TimelineFilterButton.h"
#include "ui/timeline/TimelineView.h"
#include "ui/widgets/LayoutPause.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace hadir::ui {

namespace {
constexpr auto readingTime = 1s; ///< from here a case that is open is no news
} // namespace

CustomerBinding::CustomerBinding(desk::Desk &desk, Parts parts, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_parts(parts)
    , m_composer(new ComposerBinding(desk, *parts.page.composer(), this))
    , m_held(new HeldReply(desk, &parts.page, this))
    , m_back(new StepBack(desk, this))
    , m_recall(new Recall(desk, this))
    , m_case(new CaseBinding(desk, *m_back, parts.panel, this))
    , m_fetch(new CustomerFetch(desk, this))
    , m_timeline(new TimelineBinding(desk, {parts.timeline, parts.filter, parts.page}, this))
    , m_details(new DetailsDrafts(desk, parts.page, this))
{
    connectPage();
    connectFetch();
    connectHeldReply();
    connectRecall();
    connect(&parts.panel, &CasePanel::caseWanted, &parts.page.sheets(), &CustomerSheets::openCase);
    connect(m_back, &StepBack::done, this, &CustomerBinding::deedDone);
    connect(m_back, &StepBack::told, this, &CustomerBinding::told);
    connect(m_case, &CaseBinding::ended, this, &CustomerBinding::caseEnded);
    connect(m_case, &CaseBinding::caseWanted, this,
            [this](domain::CaseId id, domain::CustomerId customer) { open(customer, id); });
    connect(m_case, &CaseBinding::told, this, &CustomerBinding::told);
    connect(m_timeline, &TimelineBinding::told, this, &CustomerBinding::told);
    connect(m_details, &DetailsDrafts::changed, this, &CustomerBinding::draftsChanged);
    connect(m_details, &DetailsDrafts::saved, this, &CustomerBinding::offerBack);
    connect(m_composer, &ComposerBinding::draftsChanged, this, &CustomerBinding::draftsChanged);
}

CustomerBinding::~CustomerBinding() = default;

models::TimelineModel &CustomerBinding::timeline()
{
    return m_timeline->model();
}

void CustomerBinding::takeNote(const domain::Command &command)
{
    if (m_timeline->hides(command))
        Q_EMIT writtenOutOfSight();
}

/// Says what was done where that has a way back; what has none shows by itself.
void CustomerBinding::offerBack(const domain::Command &command, store::DeedId deed)
{
    const auto entry = m_desk.reader().journal().find(deed);
    if (!entry || !*entry || !(*entry)->hasWayBack)
        return;
    const QString words = contactDeedWords(command, m_file);
    m_back->offer(
        words.isEmpty()
            ? tr("Saved: %1.", "what was done, such as: Change of consent").arg(wordsFor(command))
            : words,
        deed);
}

void CustomerBinding::connectPage()
{
    CustomerPage *page = &m_parts.page;
    connect(page, &CustomerPage::caseChosen, this, &CustomerBinding::chooseCase);
    const auto log = [this](auto command) {
        command.interaction = m_desk.ids().make<domain::Interaction>();
        submitFromPage(command);
    };
    connect(&page->sheets(), &CustomerSheets::callLogged, this, log);
    connect(&page->sheets(), &CustomerSheets::visitLogged, this, log);
    connect(&page->sheets(), &CustomerSheets::orderAdded, this, [this](domain::AddOrder command) {
        command.order = m_desk.ids().make<domain::Order>();
        submitFromPage(command);
    });
    connect(&page->sheets(), &CustomerSheets::feedbackRecorded, this, [this](auto command) {
        command.feedback = m_desk.ids().make<domain::Feedback>();
        submitFromPage(command);
    });
    connect(&page->sheets(), &CustomerSheets::contactPointAdded, this, [this](auto command) {
        command.contactPoint = m_desk.ids().make<domain::ContactPoint>();
        submitFromPage(command);
    });
    connect(&page->sheets(), &CustomerSheets::caseOpened, this, [this](domain::OpenCase command) {
        command.caseId = m_desk.ids().make<domain::Case>();
        submitThen(command, [this, id = command.caseId] { chooseCase(id); });
    });
    connect(page, &CustomerPage::contactPointConfirmed, this, &CustomerBinding::submitFromPage);
    connect(page, &CustomerPage::contactPointRetired, this, &CustomerBinding::submitFromPage);
    connect(page, &CustomerPage::contactPointRestored, this, &CustomerBinding::submitFromPage);
    connect(page, &CustomerPage::consentSet, this, &CustomerBinding::submitFromPage);
    connect(page, &CustomerPage::quietHoursSet, this, &CustomerBinding::submitFromPage);
    connect(m_composer, &ComposerBinding::writingChanged, this, &CustomerBinding::tellWhere);
    connect(m_composer, &ComposerBinding::queued, this, &CustomerBinding::takeSent);
}

/// A note stays; a message can be taken back as long as it waits.
void CustomerBinding::takeSent(const domain::Command &command, store::DeedId deed)
{
    takeNote(command);
    const auto *reply = std::get_if<domain::ReplyToCustomer>(&command);
    if (!reply)
        return;
    m_recall->follow(reply->interaction);
    const auto item =
        m_desk.reader().historyItem(domain::Kind::Interaction, reply->interaction.uuid());
    if (item && *item)
        Q_EMIT messageSent(std::get<domain::Interaction>((*item)->what), deed);
}

void CustomerBinding::connectRecall()
{
    connect(m_recall, &Recall::recalled, this, &CustomerBinding::writeOn);
    connect(m_back, &StepBack::recalled, m_recall, &Recall::offer);
    connect(m_recall, &Recall::sentNow, this, &CustomerBinding::takeSent);
    connect(m_recall, &Recall::failed, &m_parts.page, &CustomerPage::refuse);
    auto *deeds = new EntryDeeds(*m_recall, {m_parts.page, m_parts.panel, m_parts.timeline}, this);
    connect(deeds, &EntryDeeds::wanted, this, &CustomerBinding::submitFromPage);
    connect(deeds, &EntryDeeds::caseWanted, this, &CustomerBinding::chooseCase);
    connect(deeds, &EntryDeeds::told, this, &CustomerBinding::told);
}

void CustomerBinding::writeOn(const store::Draft &words)
{
    const bool isHere = words.customer == m_customer && words.caseId == caseId();
    if (!isHere)
        open(words.customer, words.caseId);
    m_composer->writeOn(words, [] {});
    Q_EMIT told(tr("The message was not sent; its words are in the box again."));
}

void CustomerBinding::connectHeldReply()
{
    connect(m_composer, &ComposerBinding::overtaken, m_held, &HeldReply::show);
    connect(m_held, &HeldReply::editWanted, this, [this](const Overtaken &overtaken) {
        const domain::ReplyToCustomer &reply = overtaken.reply;
        m_composer->writeOn({.customer = reply.customer,
                             .caseId = reply.caseId,
                             .channel = reply.channel,
                             .body = reply.body,
                             .files = reply.files},
                            [this, refused = overtaken.refused] {
                                if (refused)
                                    m_desk.discardRefused(*refused); // a draft now
                            });
    });
    connect(m_held, &HeldReply::settled, this, [this](const Overtaken &overtaken) {
        takeNote(overtaken.reply);
        if (!overtaken.refused)
            m_composer->forget(overtaken.reply);
    });
    connect(&m_parts.timeline, &TimelineView::decisionRequested, this, [this](const QUuid &entry) {
        const auto refused = refusedCommandOf(entry, m_desk.reader());
        if (refused && refused->rejection.refusal == domain::Refusal::Overtaken)
            decide(*refused);
        else if (refused)
            writeAgain(*refused);
    });
    connect(m_held, &HeldReply::failed, &m_parts.page, &CustomerPage::refuse);
}

void CustomerBinding::decide(const store::RefusedCommand &refused)
{
    const auto *reply = std::get_if<domain::ReplyToCustomer>(&refused.command);
    if (!reply)
        return;
    open(reply->customer, reply->caseId);
    m_held->show({*reply, refused.doneAt, refused.rejection.about, refused.number});
}

void CustomerBinding::keepWords(std::function<void(bool kept)> then)
{
    m_composer->keepAll([this, then = std::move(then)](bool written) {
        m_details->keepAll([then, written](bool details) { then(written && details); });
    });
}

void CustomerBinding::writeAgain(const store::RefusedCommand &refused)
{
    store::Draft words;
    if (const auto *reply = std::get_if<domain::ReplyToCustomer>(&refused.command))
        words = {reply->customer, reply->caseId, reply->channel, reply->body, {}, {}, reply->files};
    else if (const auto *note = std::get_if<domain::AddNote>(&refused.command))
        words = {note->customer, note->caseId, domain::Channel::Note, note->body, {}, {},
                 note->files};
    else
        return;
    open(words.customer, words.caseId);
    m_composer->writeOn(words, [this, number = refused.number] { m_desk.discardRefused(number); });
}

void CustomerBinding::submitFromPage(const domain::Command &command)
{
    submitThen(command, [] {});
}

void CustomerBinding::submitThen(const domain::Command &command, std::function<void()> saved)
{
    const Stroke stroke{.commands = {command}, .deed = m_desk.ids().make<store::Deed>()};
    const auto queued = [this, command, deed = stroke.deed, saved = std::move(saved)] {
        takeNote(command);
        offerBack(command, deed);
        saved();
    };
    if (Sheet *sheet = Sheet::heardOver(m_parts.page))
        return submit(m_desk, this, *sheet, stroke, queued);
    submit(m_desk, this, stroke, queued,
           [this](const Trouble &trouble) { m_parts.page.refuse(trouble.happened, trouble.next); });
}

domain::CaseId CustomerBinding::caseId() const
{
    return m_parts.page.currentCase();
}

std::optional<domain::Case> CustomerBinding::currentCase() const
{
    const auto found = std::ranges::find(m_file.cases, caseId(), &domain::Case::id);
    return found == m_file.cases.end() ? std::nullopt : std::optional(*found);
}

void CustomerBinding::goTo(domain::InteractionId entry)
{
    m_timeline->goTo(entry.uuid());
}

void CustomerBinding::open(domain::CustomerId customer, std::optional<domain::CaseId> caseId)
{
    const LayoutPause untilAllIsShown{&m_parts.page, &m_parts.panel};
    customer = m_desk.reader().survivorOf(customer);
    const bool isOther = customer != m_customer;
    m_customer = customer;
    m_fetch->stop();
    if (isOther)
        m_timeline->show(customer);
    if (!load()) {
        // Nothing of whoever was here before may be written under.
        m_file.customer = {};
        m_file.cases.clear();
        m_file.contactPoints.clear();
        m_file.callbacks.clear();
        m_parts.page.setCurrentCase({});
        m_parts.panel.show(m_file, {});
        m_composer->show(m_customer, std::nullopt, {});
        tellWhere(false);
        if (isAway())
            m_fetch->begin(customer, caseId);
        Q_EMIT opened(customer);
        return;
    }
    if (!caseId) {
        const auto live = std::ranges::find_if(m_file.cases, [](const domain::Case &one) {
            return one.status == domain::CaseStatus::Open
                   || one.status == domain::CaseStatus::Pending;
        });
        caseId = live != m_file.cases.end() ? live->id : domain::CaseId();
    }
    settleOn(*caseId);
    Q_EMIT opened(customer);
}

void CustomerBinding::openFar(const wire::Hit &hit)
{
    m_fetch->know(hit);
    open(hit.customer, hit.caseId);
}

bool CustomerBinding::isAway() const
{
    const auto person = m_desk.reader().person(m_customer);
    return person && !*person && !m_customer.isNull();
}

void CustomerBinding::connectFetch()
{
    connect(m_fetch, &CustomerFetch::changed, &m_parts.page, &CustomerPage::showAway);
    connect(&m_parts.page, &CustomerPage::awayWanted, m_fetch, &CustomerFetch::tryAgain);
}

void CustomerBinding::chooseCase(domain::CaseId caseId)
{
    const LayoutPause untilAllIsShown{&m_parts.page, &m_parts.panel};
    if (!load())
        return;
    settleOn(caseId);
    Q_EMIT opened(m_customer);
}

/// Everything is shown once: laying a page out anew costs as much as reading it.
void CustomerBinding::settleOn(domain::CaseId caseId)
{
    gatherPeople();
    showFile(caseId);
    m_details->show(m_customer);
    m_parts.timeline.setCurrentCase(caseId);
    // What is written in a case is its own customer's, also when they are merged with another.
    m_composer->show(currentCase() ? currentCase()->customer : m_customer, currentCase(),
                     m_file.contactPoints);
    tellWhere(false);
    // Who only passes by on the way through the list has read nothing.
    m_desk.clock().after(readingTime, this, [this, number = ++m_settled] {
        if (number == m_settled)
            markSeen();
    });
}

void CustomerBinding::setDirectory(const models::Directory &directory)
{
    m_file.directory = directory;
    m_back->setDirectory(directory);
    m_held->setDirectory(directory);
    m_composer->setDirectory(directory);
    m_timeline->setDirectory(directory);
    if (!m_customer.isNull())
        showFile();
}

void CustomerBinding::reload()
{
    if (load())
        showFile();
}

/// False when there is nobody to show; the page says so then.
bool CustomerBinding::load()
{
    auto record = m_desk.reader().customer(m_customer);
    if (!record) {
        qCWarning(logUi) << "customer not read" << record.error().detail;
        const Trouble trouble = troubleFor(record.error());
        m_parts.page.refuse(trouble.happened, trouble.next);
        return false;
    }
    if (!*record) {
        if (!m_fetch->isWaiting())
            m_parts.page.setState(CustomerPage::State::Nobody);
        return false;
    }
    layRecord(m_file, **record, m_desk.reader());
    return true;
}

void CustomerBinding::showFile()
{
    showFile(caseId());
}

void CustomerBinding::showFile(domain::CaseId caseId)
{
    if (m_file.customer.id != m_customer)
        return; // they are not here
    m_parts.page.show(m_file, caseId);
    m_parts.filter.setCases(m_file.cases);
    m_parts.panel.show(m_file, caseId);
}

void CustomerBinding::take(const store::TouchedSet &touched)
{
    if (m_desk.reader().survivorOf(m_customer) != m_customer) // merged meanwhile, by whomever
        return open(m_customer, caseId().isNull() ? std::nullopt : std::optional(caseId()));
    bool isOurs = false;
    for (const store::Touched &each : touched)
        isOurs |= !m_customer.isNull() && each.scope.customer() == m_customer;
    if (isOurs && m_fetch->isWaiting() && !isAway()) { // they have come
        m_timeline->show(m_customer);
        return open(m_customer, m_fetch->caseId());
    }
    m_timeline->take(touched);
    m_recall->take(touched);
    if (!isOurs)
        return;
    reload();
    if (!caseId().isNull() && !currentCase()) // theirs who were separated
        return open(m_customer);
    m_composer->update(currentCase(), m_file.contactPoints);
    markSeen();
}

void CustomerBinding::markSeen()
{
    if (const auto current = currentCase())
        Q_EMIT seen(current->id, current->lastAt);
}

void CustomerBinding::showPeople()
{
    gatherPeople();
    if (!m_customer.isNull())
        showFile();
}

void CustomerBinding::gatherPeople()
{
    m_file.presence = othersAt(m_desk, m_customer, m_file.directory.me);
}

void CustomerBinding::showFreshness()
{
    const sync::LineState &line = m_desk.line();
    if (std::holds_alternative<sync::line::Live>(line))
        m_file.freshness = models::Freshness::Current;
    else if (std::holds_alternative<sync::line::CatchingUp>(line))
        m_file.freshness = models::Freshness::Stale;
    else
        m_file.freshness = models::Freshness::Offline;
    m_file.asOf = m_desk.lastHeard();
    if (!m_customer.isNull() && m_file.customer.id == m_customer)
        m_parts.page.showFreshness(m_file.freshness, m_file.asOf);
}

void CustomerBinding::tellWhere(bool writing)
{
    wire::Present where{.availability = wire::Availability::Available, .writing = writing};
    if (!m_customer.isNull())
        where.customer = m_customer;
    if (!caseId().isNull())
        where.caseId = caseId();
    m_desk.present(where);
}
} // namespace hadir::ui
