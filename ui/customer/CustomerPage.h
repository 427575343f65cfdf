// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Clock.h"
#include "app/domain/commands.h"
#include "app/models/CustomerFile.h"
#include "ui/customer/AbsentCustomer.h"

#include <QWidget>

class QScrollArea;
class QStackedWidget;

namespace hadir::models {
class CaseListModel;
class OrderListModel;
} // namespace hadir::models

namespace hadir::ui {

class Banner;
class Button;
class CaseList;
class Composer;
class CustomerHeader;
class CustomerSheets;
class DetailsForm;
class KeySet;
class MergedMark;
class OrderList;
class TabBar;

/// One customer: header, timeline, cases, orders, details, and the composer below.
///
/// It is given a CustomerFile whenever something in it has changed and says what the agent wants
/// as commands of the domain, whose new ids are null: the shell gives ids and submits. The
/// timeline is a widget of another feature and is put in by the shell.
class CustomerPage final : public QWidget
{
    Q_OBJECT

public:
    enum class Tab { Timeline, Cases, Orders, Details };
    enum class State {
        Nobody,  ///< no customer chosen
        Loading, ///< chosen, nothing here yet
        Away,    ///< chosen and not on this machine, see showAway()
        Here,
    };
    using Far = AbsentCustomer::Far;
    using Away = AbsentCustomer::Away;

    explicit CustomerPage(core::Clock &clock, QWidget *parent = nullptr);
    ~CustomerPage() override;

    /// Takes both; the filter stands beside the tabs while the timeline is shown.
    void setTimeline(QWidget *timeline, QWidget *filter);
    void setState(State state);
    void showAway(const Away &away);
    /// Stands above the timeline; becomes its place's child.
    void addAboveTimeline(QWidget *part);
    /// How it stands with what is older than the end of the timeline.
    void showPast(Far past);
    void show(const models::CustomerFile &file);
    /// The same with another current case; what lays the page out is then done once.
    void show(const models::CustomerFile &file, domain::CaseId caseId);
    /// How far the file can be trusted, while nothing else in it has changed.
    void showFreshness(models::Freshness freshness, std::optional<core::Instant> asOf);
    using QWidget::show;
    /// The case that replies and notes belong to.
    void setCurrentCase(domain::CaseId caseId);
    [[nodiscard]] domain::CaseId currentCase() const { return m_caseId; }
    [[nodiscard]] domain::CustomerId customer() const { return m_file.customer.id; }
    /// With whom the customer was merged, and the way back.
    [[nodiscard]] MergedMark &merged() const;

    /// Where something new about the customer is written down.
    [[nodiscard]] CustomerSheets &sheets() const { return *m_sheets; }
    [[nodiscard]] DetailsForm &details() const { return *m_details; }
    /// The keys that work while the page is shown, and what each does.
    [[nodiscard]] KeySet &keys() const { return *m_keys; }

    void showTab(Tab tab);
    /// Whoever goes to a part by a key wants to go on in it by keys.
    void goTo(Tab tab);
    /// To the consents of the first way to reach the customer, with the keyboard.
    void goToContactPoints();
    /// Somebody is shown and there is something to do about them.
    [[nodiscard]] bool isHere() const { return m_state == State::Here; }
    [[nodiscard]] Composer *composer() const { return m_composer; }
    /// Calls for the case where it is folded away; hidden unless somebody shows it.
    [[nodiscard]] Button &caseButton() const { return *m_caseButton; }
    /// The parts that F6 goes through, in reading order: head, what the tabs show, composer.
    [[nodiscard]] QList<QWidget *> panes() const;
    /// Somebody here who may be the same person; hidden unless somebody shows it.
    [[nodiscard]] Banner &twin() const { return *m_twin; }
    /// What was typed about this customer and not saved; see DetailsForm.
    void setDetailsDraft(const domain::ChangeCustomer &draft);
    /// A change was refused. Whole sentences.
    void refuse(const QString &happened, const QString &next);

Q_SIGNALS:
    /// The message in hand is to be shown as its writer laid it out.
    void letterRequested();
    /// What is in hand in the timeline is wanted above the answer.
    void quoteRequested();
    /// The message in hand, or the last one, is to be taken back while it waits.
    void recallRequested();
    /// The entry in hand is to be pinned, or is pinned no more.
    void pinRequested();
    /// A new case is to be split off, from the entry in hand.
    void splitRequested();
    /// Somebody else is this customer too; or one of those merged is not.
    void mergeWanted();
    void separateWanted(hadir::domain::CustomerId merged);
    /// Try once more to fetch the customer; or what is older than the timeline's end.
    void awayWanted();
    void pastWanted();
    void caseChosen(hadir::domain::CaseId caseId);
    void customerChanged(const hadir::domain::ChangeCustomer &command);
    /// Details that were typed and are not saved; nothing when all fields are absent.
    void detailsEdited(const hadir::domain::ChangeCustomer &unsaved);
    void contactPointConfirmed(const hadir::domain::ConfirmContactPoint &command);
    void contactPointRetired(const hadir::domain::RetireContactPoint &command);
    void contactPointRestored(const hadir::domain::RestoreContactPoint &command);
    void consentSet(const hadir::domain::SetConsent &command);
    void quietHoursSet(const hadir::domain::SetQuietHours &command);
    /// By Esc in what is typed in: whoever wants to go on by letters.
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void connectParts();
    void addKeys();
    void say();
    void sayPast();
    void sayDetails();
    void sayFreshness();
    void sayCaseButton();
    void showPage();
    void follow(QWidget *now);

    core::Clock &m_clock;
    models::CustomerFile m_file;
    domain::CaseId m_caseId;
    State m_state = State::Nobody;
    Far m_past = Far::Here;

    KeySet *m_keys;
    CustomerSheets *m_sheets;
    models::CaseListModel *m_cases;
    models::OrderListModel *m_orders;
    AbsentCustomer *m_nobody;
    QScrollArea *m_room; ///< what does not fit a low window is scrolled to
    QWidget *m_content;
    QWidget *m_head; ///< who it is and the tabs
    CustomerHeader *m_header;
    Banner *m_banner;
    Banner *m_freshness;
    Banner *m_twin;
    TabBar *m_tabs;
    QWidget *m_filterPlace;
    Button *m_caseButton;
    QStackedWidget *m_pages;
    QWidget *m_timelinePlace;
    Banner *m_pastNote;
    CaseList *m_caseList;
    OrderList *m_orderList;
    DetailsForm *m_details;
    Composer *m_composer;
};
} // namespace hadir::ui
