// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/ComposerBinding.h"

#include "app/core/log.h"
#include "app/core/whenFinished.h"
#include "app/models/mentions.h"
#include "ui/customer/ReplyRoute.h"
#include "ui/customer/audience.h"
#include "ui/shell/EarlierDrafts.h"
#include "ui/shell/Trouble.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using hadir::domain::Audience;

namespace hadir::ui {

ComposerBinding::ComposerBinding(desk::Desk &desk, Composer &composer, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_composer(composer)
    , m_files(new FilesBinding(desk, composer, this))
    , m_drafts(new KeptDrafts(desk, this))
{
    connect(m_files, &FilesBinding::changed, this, [this] { keepDraft(m_composer.text()); });
    connect(m_files, &FilesBinding::packedElsewhere, this, &ComposerBinding::addToDraft);
    connect(m_drafts, &KeptDrafts::kept, this, &ComposerBinding::showKept);
    connect(m_drafts, &KeptDrafts::forgotten, this, &ComposerBinding::draftsChanged);
    connect(m_drafts, &KeptDrafts::failed, this, [this](const core::Failure &why) {
        const Trouble trouble = troubleFor(why);
        m_composer.refuse(trouble.happened, trouble.next);
    });
    connect(&composer, &Composer::draftChanged, this, &ComposerBinding::keepDraft);
    connect(&composer, &Composer::turned, this, &ComposerBinding::turn);
    connect(&composer, &Composer::replyRequested, this, &ComposerBinding::reply);
    connect(&composer, &Composer::noteRequested, this, &ComposerBinding::note);
    connect(&composer, &Composer::writingChanged, this, &ComposerBinding::writingChanged);
    auto *earlier = new EarlierDrafts(desk, composer, *m_files);
    connect(earlier, &EarlierDrafts::filesCame, this, [this] { keepDraft(m_composer.text()); });
}

void ComposerBinding::setDirectory(const models::Directory &directory)
{
    m_directory = directory;
    m_composer.setColleagues(directory);
}

ComposerBinding::~ComposerBinding()
{
    m_composer.flushDraft();
}

void ComposerBinding::show(domain::CustomerId customer, const std::optional<domain::Case> &about,
                           const QList<domain::ContactPoint> &reach)
{
    m_composer.flushDraft();
    const std::optional<domain::CaseId> caseId = about ? std::optional(about->id) : std::nullopt;
    if (customer == m_asked && caseId == m_case)
        return update(about, reach); // what is being written stays as it is
    m_composer.setCustomer(customer);
    m_asked = customer;
    m_customer = customer;
    m_case = caseId;
    m_seen = about ? about->lastMessage : std::nullopt;
    seeWindow(reach);
    m_composer.setReach(reach);
    m_composer.setCase(about);
    if (about)
        m_composer.choose(about->channel);
    // What was written last is shown first.
    if (const auto last = m_drafts->newestOfBoth(place(m_composer.audience())))
        m_composer.choose(last->channel);
    showWords();
    hear(reach);
}

/// For the quiet hours of those who have some: whoever has just written is awake.
void ComposerBinding::hear(const QList<domain::ContactPoint> &reach)
{
    QHash<domain::Channel, core::Instant> heard;
    const bool matters = std::ranges::any_of(reach, [](const domain::ContactPoint &point) {
        return point.quietFromMinute.has_value() && !point.retired;
    });
    const auto history = matters ? m_desk.reader().history({.customer = m_customer})
                                 : core::Result<desk::History>(desk::History());
    if (!history)
        qCWarning(logUi) << "history not read" << history.error().detail;
    for (const desk::HistoryItem &item : history ? history->items : QList<desk::HistoryItem>()) {
        const auto *one = std::get_if<domain::Interaction>(&item.what);
        if (one && one->direction == domain::Direction::Inbound && !heard.contains(one->channel))
            heard.insert(one->channel, one->happenedAt);
    }
    m_composer.setHeard(heard);
}

void ComposerBinding::update(const std::optional<domain::Case> &about,
                             const QList<domain::ContactPoint> &reach)
{
    seeWindow(reach);
    m_composer.setReach(reach);
    m_composer.setCase(about);
    seeWhatHappened(about);
    hear(reach);
}

void ComposerBinding::seeWindow(const QList<domain::ContactPoint> &reach)
{
    std::optional<core::Instant> at;
    const bool hasPhone = std::ranges::any_of(reach, [](const domain::ContactPoint &point) {
        return point.kind == domain::ContactKind::Phone && !point.retired;
    });
    if (hasPhone) {
        const auto newest = m_desk.reader().newestFrom(m_customer, domain::Channel::WhatsApp);
        if (newest && *newest)
            at = (*newest)->happenedAt;
    }
    m_composer.setHeard(domain::Channel::WhatsApp, at);
}

/// Who has not begun to write sees what comes; who has is asked before it counts as seen. What
/// was done at this desk needs no asking.
void ComposerBinding::seeWhatHappened(const std::optional<domain::Case> &about)
{
    m_seen = about ? about->lastMessage : std::nullopt;
    if (!about || about->lastMessage == m_after)
        return;
    const bool isNext = about->lastMessage && isOwn(*about->lastMessage);
    if (m_composer.isEmpty() || isNext)
        m_after = about->lastMessage;
}

bool ComposerBinding::isOwn(domain::InteractionId message) const
{
    const auto item = m_desk.reader().historyItem(domain::Kind::Interaction, message.uuid());
    if (!item || !*item || !m_desk.identity())
        return false;
    const auto *interaction = std::get_if<domain::Interaction>(&(*item)->what);
    return interaction && interaction->agent == m_desk.identity()->agent;
}

WritingPlace ComposerBinding::place(Audience audience) const
{
    return {.customer = m_customer, .caseId = m_case, .audience = audience};
}

bool ComposerBinding::isShown(const store::Draft &draft) const
{
    return draft.customer == m_customer && draft.caseId == m_case
           && audienceOf(draft.channel) == m_composer.audience();
}

/// What is written for whoever will read it now.
void ComposerBinding::showWords()
{
    std::optional<store::Draft> own = m_drafts->newest(place(m_composer.audience()));
    if (own && own->isEmpty())
        own.reset();
    m_draftChannel = own ? std::optional(own->channel) : std::nullopt;
    m_after = own ? own->after : m_seen;
    if (own && !m_case)
        m_customer = own->customer; // as written before they were merged
    if (own && !m_composer.route().isHeld())
        m_composer.choose(own->channel);
    if (own && own->caseId != m_case)
        bringHere(*own);
    m_composer.setDraft(own ? own->body : QString());
    m_files->show(place(m_composer.audience()),
                  own ? own->files : QList<domain::AttachedFile>());
}

/// Each reader's words are shown for themselves. Those for the customer join the note only where
/// the way they were for is gone.
void ComposerBinding::turn(domain::Channel from)
{
    if (m_files->place() != place(audienceOf(from)))
        return; // somebody else's: show() is about to read theirs
    const auto left = m_drafts->newest(place(audienceOf(from)));
    showWords();
    const bool isStranded = left && !left->isEmpty() && m_composer.audience() == Audience::Internal
                            && !m_composer.route().reachable().contains(from);
    if (!isStranded)
        return;
    store::Draft note = aheadOfWritten(*left);
    note.channel = domain::Channel::Note;
    m_drafts->keepInPlaceOf(note, *left);
    put(note);
}

/// These words and files, and behind them what is written now: neither is thrown away.
store::Draft ComposerBinding::aheadOfWritten(const store::Draft &words) const
{
    store::Draft draft = words;
    const QString written = m_composer.text();
    if (words.body.isEmpty())
        draft.body = written;
    else if (!written.isEmpty() && written.trimmed() != words.body)
        draft.body += u"\n\n"_s + written;
    draft.savedAt = m_desk.now();
    draft.files += m_files->files();
    return draft;
}

void ComposerBinding::put(const store::Draft &draft)
{
    m_draftChannel = draft.channel;
    m_composer.setDraft(draft.body);
    m_files->show(place(audienceOf(draft.channel)), draft.files);
}

/// On disk here before they are gone there.
void ComposerBinding::bringHere(const store::Draft &draft)
{
    store::Draft here = draft;
    here.caseId = m_case;
    here.savedAt = m_desk.now();
    m_drafts->keepInPlaceOf(here, draft);
}

void ComposerBinding::addToDraft(const WritingPlace &place, const domain::AttachedFile &file)
{
    store::Draft begun{.customer = place.customer, .caseId = place.caseId};
    if (place.audience == Audience::Customer)
        begun.channel = wayOf(place.caseId);
    store::Draft draft = m_drafts->newest(place).value_or(begun);
    draft.files.append(file);
    draft.savedAt = m_desk.now();
    m_drafts->keep(draft);
}

/// Under which channel a reply is kept for which none was chosen yet.
domain::Channel ComposerBinding::wayOf(const std::optional<domain::CaseId> &caseId) const
{
    const auto about = caseId ? m_desk.reader().caseWith(*caseId)
                              : core::Result<std::optional<domain::Case>>(std::nullopt);
    return about && *about ? (*about)->channel : domain::Channel::Email;
}

void ComposerBinding::keepDraft(const QString &text)
{
    keep({.customer = m_customer,
          .caseId = m_case,
          .channel = m_composer.channel(),
          .body = text,
          .savedAt = m_desk.now(),
          .after = m_after,
          .files = m_files->files()},
         {});
}

void ComposerBinding::keep(const store::Draft &draft, const std::function<void()> &then)
{
    const std::optional<domain::Channel> older = std::exchange(m_draftChannel, draft.channel);
    if (!older || *older == draft.channel)
        return m_drafts->keep(draft, then);
    store::Draft elsewhere = draft;
    elsewhere.channel = *older;
    m_drafts->keepInPlaceOf(draft, elsewhere, then);
}

void ComposerBinding::keepAll(std::function<void(bool kept)> then)
{
    m_composer.flushDraft();
    m_drafts->keepAll(std::move(then));
}

void ComposerBinding::showKept(const store::Draft &draft)
{
    Q_EMIT draftsChanged();
    if (isShown(draft) && m_composer.text() == draft.body)
        m_composer.showDraftSaved();
}

void ComposerBinding::reply(domain::CaseId caseId, domain::Channel channel,
                            domain::ContactPointId contactPoint, const QString &subject,
                            const QString &body, Composer::After after)
{
    domain::ReplyToCustomer command{.interaction = m_desk.ids().make<domain::Interaction>(),
                                    .customer = m_customer,
                                    .caseId = caseId,
                                    .channel = channel,
                                    .subject = subject,
                                    .body = body,
                                    .after = m_after,
                                    .sendAt = m_composer.sendAt(),
                                    .files = m_files->files()};
    if (!contactPoint.isNull())
        command.contactPoint = contactPoint;
    std::optional<domain::Command> then;
    if (after == Composer::After::SetPending)
        then = domain::SetCaseStatus{caseId, domain::CaseStatus::Pending};
    send(command, then);
}

void ComposerBinding::note(std::optional<domain::CaseId> caseId, const QString &body)
{
    send(domain::AddNote{.interaction = m_desk.ids().make<domain::Interaction>(),
                         .customer = m_customer,
                         .caseId = caseId,
                         .body = body,
                         .mentions = models::mentionedIn(body, m_directory),
                         .files = m_files->files()},
         std::nullopt);
}

void ComposerBinding::send(const domain::Command &command,
                           const std::optional<domain::Command> &then)
{
    const store::Draft sent{.customer = m_customer,
                            .caseId = m_case,
                            .channel = m_draftChannel.value_or(m_composer.channel()),
                            .savedAt = m_desk.now()};
    QList<domain::Command> commands{command};
    if (then)
        commands.append(*then); // both are on disk, or neither
    const auto deed = m_desk.ids().make<store::Deed>();
    core::whenFinished(
        m_desk.submit(commands, deed), this,
        [this, command, sent, deed](const desk::Submitted &submitted) {
            if (submitted) {
                confirm(sent);
                Q_EMIT queued(command, deed);
                return;
            }
            const auto *rejection = std::get_if<domain::Rejection>(&submitted.error());
            const auto *reply = std::get_if<domain::ReplyToCustomer>(&command);
            if (!reply || !rejection || rejection->refusal != domain::Refusal::Overtaken) {
                const Trouble trouble = troubleFor(submitted.error());
                return m_composer.refuse(trouble.happened, trouble.next);
            }
            m_composer.takeBack();
            Q_EMIT overtaken({*reply, sent.savedAt, rejection->about, std::nullopt});
        });
}

/// The words are in the outbox now, and no draft any more.
void ComposerBinding::confirm(const store::Draft &sent)
{
    m_drafts->forget(sent);
    if (!isShown(sent))
        return;
    m_files->show(place(m_composer.audience()), {});
    m_composer.confirmQueued();
}

void ComposerBinding::writeOn(const store::Draft &words, std::function<void()> kept)
{
    if (words.customer != m_customer || words.caseId != m_case)
        return;
    const auto write = [this, isNote = words.channel == domain::Channel::Note] {
        isNote ? m_composer.writeNote() : m_composer.writeReply();
    };
    write(); // their reader's own words stand there now
    if (words.caseId) {
        const auto about = m_desk.reader().caseWith(*words.caseId);
        if (about && *about)
            m_after = (*about)->lastMessage;
    }
    store::Draft draft = aheadOfWritten(words);
    draft.after = m_after;
    m_composer.setDraft({}); // what was written is in the draft; its channel gives way
    write();
    m_composer.choose(words.channel);
    draft.channel = m_composer.channel();
    keep(draft, kept);
    put(draft);
}

void ComposerBinding::forget(const domain::ReplyToCustomer &reply)
{
    const auto kept = m_drafts->newest({reply.customer, reply.caseId, Audience::Customer});
    confirm({.customer = reply.customer,
             .caseId = reply.caseId,
             .channel = kept ? kept->channel : reply.channel,
             .savedAt = m_desk.now()});
}
} // namespace hadir::ui
