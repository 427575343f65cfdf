// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"
#include "app/models/CustomerFile.h"
#include "app/models/TimelineModel.h"

namespace hadir::ui {

class CaseBinding;
class StepBack;
class CasePanel;
class ComposerBinding;
class HeldReply;
class Recall;
class CustomerFetch;
class CustomerPage;
class DetailsDrafts;
class TimelineBinding;
class TimelineFilterButton;
class TimelineView;

/// Keeps one open customer true on the page and in the case panel, and turns what the agent wants
/// there into commands.
class CustomerBinding final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        CustomerPage &page;
        CasePanel &panel;
        TimelineView &timeline;
        TimelineFilterButton &filter;
    };

    CustomerBinding(desk::Desk &desk, Parts parts, QObject *parent = nullptr);
    ~CustomerBinding() override;

    /// Without a case, the newest open one is taken.
    void open(domain::CustomerId customer, std::optional<domain::CaseId> caseId = {});
    /// To this entry of the open customer's timeline.
    void goTo(domain::InteractionId entry);
    /// Somebody whom the server found and this desk may not hold.
    void openFar(const wire::Hit &hit);
    void setDirectory(const models::Directory &directory);
    void take(const store::TouchedSet &touched);
    void showPeople();
    void showFreshness();
    /// Opens the conversation of a reply that was held back and asks what to do with it.
    void decide(const store::RefusedCommand &refused);
    /// Calls `then` once every word that is being written is on disk, or could not be kept; see
    /// ComposerBinding and DetailsDrafts. Both are tried.
    void keepWords(std::function<void(bool kept)> then);
    /// Puts the words of a refused note or reply back into the composer of their case.
    void writeAgain(const store::RefusedCommand &refused);

    [[nodiscard]] domain::CustomerId customer() const { return m_customer; }
    [[nodiscard]] domain::CaseId caseId() const;
    [[nodiscard]] models::TimelineModel &timeline();
    /// Where what was done is offered to be taken back, also what was done to several cases.
    [[nodiscard]] StepBack &stepBack() { return *m_back; }
    /// This is saved: says so where it cannot be seen.
    void takeNote(const domain::Command &command);

Q_SIGNALS:
    void opened(hadir::domain::CustomerId customer);
    /// This case is in sight up to that moment.
    void seen(hadir::domain::CaseId caseId, hadir::core::Instant until);
    /// A message is on disk and waits, for ten seconds at least; stepBack() takes it back.
    void messageSent(const hadir::domain::Interaction &message, hadir::store::DeedId deed);
    /// Something was done in one stroke; stepBack() takes it back.
    void deedDone(const QString &words, hadir::store::DeedId deed);
    /// The agent is done with this case: it was solved or closed here.
    void caseEnded(hadir::domain::CaseId caseId);
    void told(const QString &sentence);
    /// What was written is saved, but the timeline's filter leaves it out.
    void writtenOutOfSight();
    /// Another place has unsaved words now, or one has none any more.
    void draftsChanged();

private:
    void connectPage();
    void connectFetch();
    [[nodiscard]] bool isAway() const;
    void connectHeldReply();
    void connectRecall();
    void takeSent(const domain::Command &command, store::DeedId deed);
    void writeOn(const store::Draft &words);
    [[nodiscard]] bool load();
    void reload();
    void settleOn(domain::CaseId caseId);
    void gatherPeople();
    void showFile();
    void showFile(domain::CaseId caseId);
    void chooseCase(domain::CaseId caseId);
    void tellWhere(bool writing);
    void submitFromPage(const domain::Command &command);
    void submitThen(const domain::Command &command, std::function<void()> saved);
    void offerBack(const domain::Command &command, store::DeedId deed);
    void markSeen();
    [[nodiscard]] std::optional<domain::Case> currentCase() const;

    desk::Desk &m_desk;
    Parts m_parts;
    ComposerBinding *m_composer;
    HeldReply *m_held;
    StepBack *m_back;
    Recall *m_recall;
    CaseBinding *m_case;
    CustomerFetch *m_fetch;
    TimelineBinding *m_timeline;
    DetailsDrafts *m_details;
    models::CustomerFile m_file;
    domain::CustomerId m_customer;
    int m_settled = 0; ///< counts what was opened, so that what was passed by is told from it
};
} // namespace hadir::ui
