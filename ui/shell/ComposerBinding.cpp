// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/ComposerBinding.h"

#include "app/core/log.h"
#include "app/core/whenFinished.h"
#include "app/models/mentions.h"
#include "ui/shell/EarlierDrafts.h"
#include "ui/shell/Trouble.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

ComposerBinding::ComposerBinding(desk::Desk &desk, Composer &composer, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_composer(composer)
    , m_files(new FilesBinding(desk, composer, this))
{
    connect(m_files, &FilesBinding::changed, this, [this] { keepDraft(m_composer.text()); });
    connect(m_files, &FilesBinding::packedElsewhere, this, &ComposerBinding::addToDraft);
    connect(&composer, &Composer::draftChanged, this, &ComposerBinding::keepDraft);
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
    m_case = about ? std::optional(about->id) : std::nullopt;
    m_draftChannel.reset();
    m_after = about ? about->lastMessage : std::nullopt;
    seeWindow(reach);
    m_composer.setReach(reach);
    m_composer.setCase(about);
    if (about)
        m_composer.choose(about->channel);
    restoreDraft();
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

std::optional<store::Draft> ComposerBinding::newestDraft(const FilesBinding::Place &of) const
{
    for (auto draft = m_onTheWay.crbegin(); draft != m_onTheWay.crend(); ++draft) {
        if (draft->customer == of.customer && isFor(of, *draft))
            return *draft;
    }
    const auto drafts = m_desk.reader().drafts(of.customer);
    if (!drafts) {
        qCWarning(logUi) << "drafts not read" << drafts.error().detail;
        return std::nullopt;
    }
    const store::Draft *newest = nullptr;
    for (const store::Draft &draft : *drafts) {
        if (isFor(of, draft) && (!newest || newest->savedAt < draft.savedAt))
            newest = &draft;
    }
    return newest ? std::optional(*newest) : std::nullopt;
}

/// Of this case, or words that were begun in one that goes on in it.
bool ComposerBinding::isFor(const FilesBinding::Place &place, const store::Draft &draft) const
{
    if (draft.caseId == place.caseId)
        return true;
    if (!place.caseId || !draft.caseId || draft.isEmpty())
        return false;
    const auto other = m_desk.reader().caseWith(*draft.caseId);
    return other && *other && (*other)->mergedInto == place.caseId;
}

/// On disk here before they are gone there.
void ComposerBinding::bringHere(const store::Draft &draft)
{
    store::Draft here = draft;
    here.caseId = m_case;
    here.savedAt = m_desk.now();
    m_onTheWay.removeOne(draft);
    m_onTheWay.append(here);
    core::whenFinished(m_desk.saveDraft(here), this,
                       [this, here, there = draft](const core::Result<void> &kept) {
                           if (kept) {
                               store::Draft emptied = there;
                               emptied.body.clear();
                               emptied.files.clear();
                               (void)m_desk.saveDraft(emptied);
                           }
                           settleDraft(here, kept);
                       });
}

void ComposerBinding::restoreDraft()
{
    const std::optional<store::Draft> newest = newestDraft({m_customer, m_case});
    if (newest && !newest->isEmpty()) {
        if (!m_case)
            m_customer = newest->customer; // as written before they were merged
        m_composer.choose(newest->channel);
        m_draftChannel = newest->channel;
        m_after = newest->after;
        if (newest->caseId != m_case)
            bringHere(*newest);
    }
    m_composer.setDraft(newest ? newest->body : QString());
    m_files->show({m_customer, m_case}, newest ? newest->files : QList<domain::AttachedFile>());
}

void ComposerBinding::addToDraft(const FilesBinding::Place &place, const domain::AttachedFile &file)
{
    store::Draft draft = newestDraft(place).value_or(
        store::Draft{.customer = place.customer, .caseId = place.caseId});
    draft.files.append(file);
    draft.savedAt = m_desk.now();
    m_onTheWay.append(draft);
    core::whenFinished(m_desk.saveDraft(draft), this,
                       [this, draft](const core::Result<void> &kept) { settleDraft(draft, kept); });
}

void ComposerBinding::keepDraft(const QString &text)
{
    const store::Draft draft{.customer = m_customer,
                             .caseId = m_case,
                             .channel = m_composer.channel(),
                             .body = text,
                             .savedAt = m_desk.now(),
                             .after = m_after,
                             .files = m_files->files()};
    const std::optional<domain::Channel> older = std::exchange(m_draftChannel, draft.channel);
    m_onTheWay.append(draft);
    core::whenFinished(m_desk.saveDraft(draft), this,
                       [this, draft, older](const core::Result<void> &kept) {
                           // The same words under another way of sending: the older place is
                           // emptied only now that the new one holds them.
                           if (kept && older && *older != draft.channel) {
                               store::Draft emptied = draft;
                               emptied.channel = *older;
                               emptied.body.clear();
                               emptied.files.clear();
                               (void)m_desk.saveDraft(emptied);
                           }
                           settleDraft(draft, kept); // last: it may end the page
                       });
}

void ComposerBinding::keepAll(std::function<void(bool kept)> then)
{
    m_composer.flushDraft();
    if (m_onTheWay.isEmpty())
        return then(true);
    m_onceTried = std::move(then);
    for (const store::Draft &draft : QList(m_onTheWay)) {
        core::whenFinished(
            m_desk.saveDraft(draft), this,
            [this, draft](const core::Result<void> &saved) { settleDraft(draft, saved); });
    }
}

void ComposerBinding::settleDraft(const store::Draft &draft, const core::Result<void> &kept)
{
    const bool isShown = draft.customer == m_customer && draft.caseId == m_case;
    if (!kept) {
        const Trouble trouble = troubleFor(kept.error());
        m_composer.refuse(trouble.happened, trouble.next); // the words stay in m_onTheWay
        if (m_onceTried)
            std::exchange(m_onceTried, {})(false);
        return;
    }
    m_onTheWay.removeOne(draft);
    Q_EMIT draftsChanged();
    if (isShown && m_composer.text() == draft.body)
        m_composer.showDraftSaved();
    if (m_onceTried && m_onTheWay.isEmpty())
        std::exchange(m_onceTried, {})(true);
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
    core::whenFinished(m_desk.saveDraft(sent), this,
                       [this](const core::Result<void> &) { Q_EMIT draftsChanged(); });
    m_onTheWay.removeIf([&](const store::Draft &draft) {
        return draft.customer == sent.customer && draft.caseId == sent.caseId;
    });
    if (sent.customer == m_customer && sent.caseId == m_case) {
        m_files->show({m_customer, m_case}, {});
        m_composer.confirmQueued();
    }
}

void ComposerBinding::writeOn(const store::Draft &words, std::function<void()> kept)
{
    if (words.customer != m_customer || words.caseId != m_case)
        return;
    store::Draft draft = words;
    if (words.caseId) {
        const auto about = m_desk.reader().caseWith(*words.caseId);
        if (about && *about)
            m_after = (*about)->lastMessage;
    }
    const QString written = m_composer.text();
    if (!written.isEmpty() && written.trimmed() != words.body)
        draft.body += u"\n\n"_s + written; // neither is thrown away
    draft.savedAt = m_desk.now();
    draft.after = m_after;
    draft.files += m_files->files();
    m_composer.setDraft({}); // what was written is in the draft; its channel gives way
    if (words.channel == domain::Channel::Note)
        m_composer.writeNote();
    else
        m_composer.writeReply();
    m_composer.choose(words.channel);
    m_composer.setDraft(draft.body);
    m_files->show({m_customer, m_case}, draft.files);
    draft.channel = m_composer.channel();
    m_draftChannel = draft.channel;
    m_onTheWay.append(draft);
    core::whenFinished(m_desk.saveDraft(draft), this,
                       [this, draft, kept](const core::Result<void> &saved) {
                           if (saved)
                               kept();
                           settleDraft(draft, saved);
                       });
}

void ComposerBinding::forget(const domain::ReplyToCustomer &reply)
{
    confirm({.customer = reply.customer,
             .caseId = reply.caseId,
             .channel = m_draftChannel.value_or(reply.channel),
             .savedAt = m_desk.now()});
}
} // namespace hadir::ui
