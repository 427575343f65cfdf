// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"
#include "ui/customer/Composer.h"
#include "ui/shell/FilesBinding.h"
#include "ui/shell/HeldReply.h"
#include "ui/shell/KeptDrafts.h"

namespace hadir::ui {

/// Turns what is written into drafts and commands, and never lets go of a word before it is on
/// disk. What is for the customer and what is for colleagues are two drafts: each is shown while one
/// writes for its reader.
class ComposerBinding final : public QObject
{
    Q_OBJECT

public:
    ComposerBinding(desk::Desk &desk, Composer &composer, QObject *parent = nullptr);
    /// Hands the desk what is typed and not saved yet. The composer must still be there.
    ~ComposerBinding() override;

    /// Whom a note can reach.
    void setDirectory(const models::Directory &directory);
    /// Shows what was being written to this customer in this case. What is written now is kept
    /// first.
    void show(domain::CustomerId customer, const std::optional<domain::Case> &about,
              const QList<domain::ContactPoint> &reach);
    /// The same customer and case, as they are now.
    void update(const std::optional<domain::Case> &about, const QList<domain::ContactPoint> &reach);

    /// Puts everything that is written on disk, also what could not be kept before, and then calls
    /// `then` once with whether it is there; the composer says when it is not.
    void keepAll(std::function<void(bool kept)> then);
    /// Puts words that were refused or held back before those of their case, which is the one
    /// shown, with everything seen that has happened; calls `kept` once they are on disk as a
    /// draft.
    void writeOn(const store::Draft &words, std::function<void()> kept);
    /// The words of this case went another way; a draft of them may go.
    void forget(const domain::ReplyToCustomer &reply);

Q_SIGNALS:
    void writingChanged(bool writing);
    /// A note or a reply is on disk and on its way.
    void queued(const hadir::domain::Command &command, hadir::store::DeedId deed);
    /// A draft is on disk now, or gone from it.
    void draftsChanged();
    /// The case went on while the reply was written. Its words are still in the composer.
    void overtaken(const hadir::ui::Overtaken &overtaken);

private:
    void keepDraft(const QString &text);
    void keep(const store::Draft &draft, const std::function<void()> &then);
    void showKept(const store::Draft &draft);
    void turn(domain::Channel from);
    void showWords();
    void put(const store::Draft &draft);
    [[nodiscard]] store::Draft aheadOfWritten(const store::Draft &words) const;
    [[nodiscard]] WritingPlace place(domain::Audience audience) const;
    [[nodiscard]] bool isShown(const store::Draft &draft) const;
    /// A file came for a draft that is not shown any more.
    void addToDraft(const WritingPlace &place, const domain::AttachedFile &file);
    [[nodiscard]] domain::Channel wayOf(const std::optional<domain::CaseId> &caseId) const;
    void reply(domain::CaseId caseId, domain::Channel channel, domain::ContactPointId contactPoint,
               const QString &subject, const QString &body, Composer::After after);
    void note(std::optional<domain::CaseId> caseId, const QString &body);
    void send(const domain::Command &command, const std::optional<domain::Command> &then);
    void hear(const QList<domain::ContactPoint> &reach);
    void bringHere(const store::Draft &draft);
    void seeWindow(const QList<domain::ContactPoint> &reach);
    void seeWhatHappened(const std::optional<domain::Case> &about);
    [[nodiscard]] bool isOwn(domain::InteractionId message) const;
    void confirm(const store::Draft &sent);

    desk::Desk &m_desk;
    models::Directory m_directory;
    Composer &m_composer;
    FilesBinding *m_files;
    KeptDrafts *m_drafts;
    domain::CustomerId m_asked;    ///< who is shown
    domain::CustomerId m_customer; ///< under whom the words are kept: them, or who is one with them
    std::optional<domain::CaseId> m_case;
    std::optional<domain::Channel> m_draftChannel; ///< under which the draft is kept now
    std::optional<domain::InteractionId> m_seen; ///< the case's newest message
    /// The one that was on the screen when writing began.
    std::optional<domain::InteractionId> m_after;
};
} // namespace hadir::ui
