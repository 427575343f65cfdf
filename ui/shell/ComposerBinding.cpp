// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/ComposerBinding.h"

#include "app/core/log.h"
#include "ui/shell/Trouble.h"

namespace hadir::ui {

ComposerBinding::ComposerBinding(desk::Desk &desk, Composer &composer, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_composer(composer)
{
    connect(&composer, &Composer::draftChanged, this, &ComposerBinding::keepDraft);
    connect(&composer, &Composer::replyRequested, this, &ComposerBinding::reply);
    connect(&composer, &Composer::noteRequested, this, &ComposerBinding::note);
    connect(&composer, &Composer::writingChanged, this, &ComposerBinding::writingChanged);
}

void ComposerBinding::show(domain::CustomerId customer, const std::optional<domain::Case> &about,
                           const QList<domain::ContactPoint> &reach)
{
    m_composer.flushDraft();
    m_customer = customer;
    m_case = about ? std::optional(about->id) : std::nullopt;
    m_draftChannel.reset();
    m_composer.setReach(reach);
    m_composer.setCase(about);
    if (about)
        m_composer.choose(about->channel);
    restoreDraft();
}

void ComposerBinding::update(const std::optional<domain::Case> &about,
                             const QList<domain::ContactPoint> &reach)
{
    m_composer.setReach(reach);
    m_composer.setCase(about);
}

void ComposerBinding::restoreDraft()
{
    const auto drafts = m_desk.reader().drafts(m_customer);
    if (!drafts) {
        qCWarning(logUi) << "drafts not read" << drafts.error().detail;
        m_composer.setDraft({});
        return;
    }
    const store::Draft *newest = nullptr;
    for (const store::Draft &draft : *drafts) {
        if (draft.caseId == m_case && (!newest || newest->savedAt < draft.savedAt))
            newest = &draft;
    }
    if (newest) {
        m_composer.choose(newest->channel);
        m_draftChannel = newest->channel;
    }
    m_composer.setDraft(newest ? newest->body : QString());
}

void ComposerBinding::keepDraft(const QString &text)
{
    const domain::Channel channel = m_composer.channel();
    store::Draft draft{.customer = m_customer,
                       .caseId = m_case,
                       .channel = channel,
                       .body = text,
                       .savedAt = m_desk.now()};
    // The same words under another way of sending: the older place is emptied after the new one
    // holds them.
    const std::optional<domain::Channel> older = std::exchange(m_draftChannel, channel);
    m_desk.saveDraft(draft).then(this, [this, draft](const core::Result<void> &kept) {
        const bool isStill = draft.customer == m_customer && draft.caseId == m_case;
        if (!kept) {
            const Trouble trouble = troubleFor(kept.error());
            m_composer.refuse(trouble.happened, trouble.next);
        } else if (isStill && m_composer.text() == draft.body) {
            m_composer.showDraftSaved();
        }
    });
    if (older && *older != channel) {
        draft.channel = *older;
        draft.body.clear();
        (void)m_desk.saveDraft(draft);
    }
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
                                    .body = body};
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
                         .body = body},
         std::nullopt);
}

void ComposerBinding::send(const domain::Command &command,
                           const std::optional<domain::Command> &then)
{
    const store::Draft sent{.customer = m_customer,
                            .caseId = m_case,
                            .channel = m_draftChannel.value_or(m_composer.channel()),
                            .savedAt = m_desk.now()};
    const auto refused = [this](const Trouble &trouble) {
        m_composer.refuse(trouble.happened, trouble.next);
    };
    submit(
        m_desk, this, command,
        [this, sent, then, refused] {
            (void)m_desk.saveDraft(sent); // empty: the words are in the outbox now
            if (sent.customer == m_customer && sent.caseId == m_case)
                m_composer.confirmQueued();
            if (then)
                submit(m_desk, this, *then, [] {}, refused);
        },
        refused);
}
} // namespace hadir::ui
