// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/CustomerPage.h"

#include "app/domain/likelyZone.h"
#include "app/models/CaseListModel.h"
#include "app/models/OrderListModel.h"
#include "ui/customer/CaseList.h"
#include "ui/customer/Composer.h"
#include "ui/customer/CustomerHeader.h"
#include "ui/customer/CustomerSheets.h"
#include "ui/customer/DetailsForm.h"
#include "ui/customer/MergedMark.h"
#include "ui/customer/OrderList.h"
#include "ui/customer/customerKeys.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/KeySet.h"
#include "ui/widgets/Line.h"
#include "ui/widgets/NoticeColumn.h"
#include "ui/widgets/TabBar.h"
#include "ui/widgets/focus.h"
#include "ui/widgets/scrolling.h"
#include "ui/words/formats.h"

#include <QApplication>
#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using hadir::models::Freshness;

namespace hadir::ui {
namespace {
/// Each page scrolls by itself: how high it would like to be at a width, which takes long to find
/// out for all that is hidden, does not matter.
class Pages final : public QStackedWidget
{
public:
    using QStackedWidget::QStackedWidget;
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
    /// What it must have is counted where the page finds out how tall it is; nothing more.
    [[nodiscard]] QSize sizeHint() const override
    {
        return {QStackedWidget::minimumSizeHint().width(), minimumHeight()};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
};

/// One that was merged into another goes on there.
QList<domain::Case> casesOf(const models::CustomerFile &file)
{
    QList<domain::Case> out = file.cases;
    out.removeIf([](const domain::Case &one) { return one.mergedInto.has_value(); });
    return out;
}

constexpr int roomForFacts = 400;   // lower, the timeline needs the lines
constexpr int roomForWords = 420;   // narrower, the icon of the case has to do
constexpr int leastOfTimeline = 48; // lower, the whole page scrolls
} // namespace

CustomerPage::CustomerPage(core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_keys(new KeySet(this))
    , m_sheets(new CustomerSheets(clock, m_file, m_caseId, this))
    , m_cases(new models::CaseListModel(this))
    , m_orders(new models::OrderListModel(this))
    , m_nobody(new AbsentCustomer(this))
    , m_room(new QScrollArea(this))
    , m_content(new QWidget(m_room))
    , m_head(new QWidget(m_content))
    , m_header(new CustomerHeader(clock, m_head))
    , m_banner(new Banner(m_head))
    , m_freshness(new Banner(m_head))
    , m_twin(new Banner(m_head))
    , m_tabs(new TabBar(TabBar::Look::Underline, m_head))
    , m_filterPlace(new QWidget(m_head))
    , m_caseButton(new Button(Button::Kind::Quiet, m_head))
    , m_pages(new Pages(m_content))
    , m_timelinePlace(new QWidget(m_pages))
    , m_pastNote(new Banner(m_timelinePlace))
    , m_caseList(new CaseList(clock, *m_cases, m_pages))
    , m_orderList(new OrderList(*m_orders, m_pages))
    , m_details(new DetailsForm(m_pages))
    , m_composer(new Composer(clock, m_content))
{
    setObjectName(u"customerPage"_s);
    m_head->setObjectName(u"customerHead"_s);
    m_pages->setObjectName(u"customerParts"_s);
    m_room->setObjectName(u"customerRoom"_s);
    m_banner->setObjectName(u"customerBanner"_s);
    m_freshness->setObjectName(u"customerFreshness"_s);
    m_twin->setObjectName(u"customerTwin"_s);
    m_tabs->setObjectName(u"customerTabs"_s);
    m_pastNote->setObjectName(u"customerPast"_s);
    m_caseButton->setObjectName(u"showCase"_s);
    m_caseButton->setIcon(Icon::ListChecks);
    m_caseButton->hide();
    for (int tab = 0; tab < 4; ++tab)
        m_tabs->addTab({});
    layOut();
    connectParts();
    addKeys();
    say();
    showPage();
}

void CustomerPage::layOut()
{
    const Metrics m;
    for (QWidget *page : {m_timelinePlace, static_cast<QWidget *>(m_caseList),
                          static_cast<QWidget *>(m_orderList), static_cast<QWidget *>(m_details)})
        m_pages->addWidget(page);
    for (QWidget *place : {m_timelinePlace, m_filterPlace}) {
        auto *layout = new QVBoxLayout(place);
        layout->setContentsMargins({});
    }
    m_timelinePlace->layout()->addWidget(m_pastNote);
    auto *tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(m.margin() - m_tabs->inset(), 0, m.gap(), 0); // level with the cards
    tabRow->addWidget(m_tabs);
    tabRow->addStretch(1);
    tabRow->addWidget(m_filterPlace);
    tabRow->addWidget(m_caseButton);
    auto *head = new QVBoxLayout(m_head);
    head->setContentsMargins({});
    head->setSpacing(0);
    head->addWidget(m_header);
    head->addWidget(new Line(Qt::Horizontal, m_head));
    auto *notices = new NoticeColumn(m_head);
    notices->add(m_freshness);
    notices->add(m_banner);
    notices->add(m_twin);
    head->addWidget(notices);
    head->addLayout(tabRow);
    m_pages->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    m_pages->setMinimumHeight(m.px(leastOfTimeline));
    m_room->setFrameShape(QFrame::NoFrame);
    m_room->setFocusPolicy(Qt::NoFocus);
    fill(*m_room, m_content);
    m_room->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(new Line(Qt::Horizontal, m_content));
    column->addWidget(m_pages, 1);
    column->addWidget(new Line(Qt::Horizontal, m_content));
    column->addWidget(m_composer);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_nobody);
    whole->addWidget(m_room);
}

CustomerPage::~CustomerPage()
{
    // A part that goes with the keyboard moves it, when this is no page any more.
    disconnect(qApp, nullptr, this, nullptr);
}

void CustomerPage::connectParts()
{
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { follow(now); });
    connect(m_tabs, &QTabBar::currentChanged, this, &CustomerPage::showPage);
    connect(m_nobody, &AbsentCustomer::againWanted, this, &CustomerPage::awayWanted);
    connect(m_pastNote, &Banner::actionRequested, this, &CustomerPage::pastWanted);
    m_sheets->follow(*m_header);
    connect(m_header, &CustomerHeader::contactPointsWanted, this, &CustomerPage::goToContactPoints);
    connect(&merged(), &MergedMark::separateWanted, this, &CustomerPage::separateWanted);
    connect(m_composer, &Composer::caseWanted, m_sheets, &CustomerSheets::openCase);
    connect(m_caseList, &CaseList::caseWanted, m_sheets, &CustomerSheets::openCase);
    connect(m_caseList, &CaseList::chosen, this, &CustomerPage::caseChosen);
    connect(m_orderList, &OrderList::orderWanted, m_sheets, &CustomerSheets::addOrder);
    connect(m_details, &DetailsForm::contactPointWanted, m_sheets,
            &CustomerSheets::addContactPoint);
    connect(m_details, &DetailsForm::customerChanged, this, &CustomerPage::customerChanged);
    connect(m_details, &DetailsForm::edited, this, &CustomerPage::detailsEdited);
    connect(m_details, &DetailsForm::edited, this, &CustomerPage::sayDetails);
    connect(m_details, &DetailsForm::confirmed, this, &CustomerPage::contactPointConfirmed);
    connect(m_details, &DetailsForm::retired, this, &CustomerPage::contactPointRetired);
    connect(m_details, &DetailsForm::restored, this, &CustomerPage::contactPointRestored);
    connect(m_details, &DetailsForm::consentSet, this, &CustomerPage::consentSet);
    connect(m_details, &DetailsForm::quietHoursSet, this, &CustomerPage::quietHoursSet);
    connect(m_details, &DetailsForm::left, this, &CustomerPage::left);
    connect(m_composer, &Composer::left, this, &CustomerPage::left);
}

/// Letters do nothing while somebody writes: what is written in takes them first.
void CustomerPage::addKeys()
{
    m_keys->setGate([this] { return isHere(); });
    addCustomerKeys(*m_keys, *this);
}

void CustomerPage::goTo(Tab tab)
{
    showTab(tab);
    QWidget *first = firstToFocus(*m_pages->currentWidget());
    (first ? first : m_tabs)->setFocus(Qt::ShortcutFocusReason);
}

void CustomerPage::goToContactPoints()
{
    showTab(Tab::Details);
    m_details->goToContactPoints();
}

void CustomerPage::setTimeline(QWidget *timeline, QWidget *filter)
{
    m_timelinePlace->layout()->addWidget(timeline);
    m_filterPlace->layout()->addWidget(filter);
    setTabOrder(m_tabs, filter);
    setTabOrder(filter, timeline);
}

void CustomerPage::addAboveTimeline(QWidget *part)
{
    auto *column = static_cast<QVBoxLayout *>(m_timelinePlace->layout());
    column->insertWidget(column->indexOf(m_pastNote) + 1, part);
}

MergedMark &CustomerPage::merged() const
{
    return m_header->merged();
}

QList<QWidget *> CustomerPage::panes() const
{
    return {m_head, m_pages, m_composer};
}

void CustomerPage::setState(State state)
{
    m_state = state;
    if (state == State::Nobody)
        m_nobody->showNobody();
    showPage();
    say();
}

void CustomerPage::show(const models::CustomerFile &file)
{
    show(file, m_caseId);
}

void CustomerPage::show(const models::CustomerFile &file, domain::CaseId caseId)
{
    const bool isOther = file.customer.id != m_file.customer.id;
    m_file = file;
    m_header->show(file);
    m_details->show(file);
    if (isOther) {
        m_banner->hide();
        m_twin->hide();
        m_cases->reset(casesOf(file));
        m_orders->reset(file.orders);
        m_tabs->setCurrentIndex(int(Tab::Timeline));
    } else {
        m_cases->settle(casesOf(file));
        m_orders->settle(file.orders);
    }
    m_composer->setCustomer(file.customer.id);
    m_composer->setZone(domain::likelyZone(file.customer, file.contactPoints).sure());
    m_composer->setReach(file.contactPoints);
    m_composer->setPreferred(file.customer.preferredChannel);
    setCurrentCase(caseId);
    setState(State::Here);
}

void CustomerPage::setCurrentCase(domain::CaseId caseId)
{
    m_caseId = caseId;
    const auto found = std::ranges::find(m_file.cases, caseId, &domain::Case::id);
    m_composer->setCase(found == m_file.cases.end() ? std::nullopt : std::optional(*found));
    m_caseList->setCurrent(caseId);
}

void CustomerPage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(int(tab));
}

void CustomerPage::setDetailsDraft(const domain::ChangeCustomer &draft)
{
    m_details->setDraft(draft);
    sayDetails();
}

/// A dot behind the word, and words for who does not see it.
void CustomerPage::sayDetails()
{
    const bool isEdited = m_details->isEdited();
    m_tabs->rename(int(Tab::Details), isEdited ? tr("Details •") : tr("Details"));
    m_tabs->setTabToolTip(int(Tab::Details),
                          isEdited ? tr("Changes here are not saved") : QString());
    m_tabs->setAccessibleTabName(int(Tab::Details),
                                 isEdited ? tr("Details, not saved") : tr("Details"));
}

void CustomerPage::refuse(const QString &happened, const QString &next)
{
    m_banner->tell(Tone::Danger, happened, next);
    m_banner->show();
}

void CustomerPage::showPage()
{
    const bool isNobody = m_state == State::Nobody || m_state == State::Away;
    m_nobody->setVisible(isNobody);
    m_room->setVisible(!isNobody);
    m_composer->setEnabled(m_state == State::Here);
    const auto tab = Tab(m_tabs->currentIndex());
    m_pages->setCurrentIndex(m_tabs->currentIndex());
    m_filterPlace->setVisible(tab == Tab::Timeline);
    m_composer->setVisible(tab == Tab::Timeline || tab == Tab::Cases);
}

void CustomerPage::say()
{
    sayPast();
    m_tabs->rename(int(Tab::Timeline), tr("Timeline"));
    m_tabs->rename(int(Tab::Cases), tr("Cases"));
    m_tabs->rename(int(Tab::Orders), tr("Orders"));
    m_caseButton->setAccessibleName(tr("Show the case"));
    sayCaseButton();
    sayDetails();
    m_tabs->setCount(int(Tab::Cases), m_cases->rowCount());
    m_tabs->setCount(int(Tab::Orders), m_file.orders.isEmpty() ? -1 : int(m_file.orders.size()));
    m_tabs->setAccessibleName(tr("Parts of the customer's file"));
    sayFreshness();
}

void CustomerPage::sayPast()
{
    switch (m_past) {
    case Far::Here:
        return m_pastNote->hide();
    case Far::Coming:
        return m_pastNote->tell(Tone::Neutral, tr("Fetching older entries from the server…"));
    case Far::Offline:
        return m_pastNote->tell(Tone::Neutral, tr("Older entries are on the server"),
                                tr("They are fetched as soon as the line is back."));
    case Far::Failed:
        return m_pastNote->tell(Tone::Warn, tr("Older entries could not be fetched"),
                                tr("What is here stays. The server did not answer."),
                                tr("Try again"));
    }
}

void CustomerPage::showAway(const Away &away)
{
    m_nobody->showAway(away);
    setState(State::Away);
}

void CustomerPage::showPast(Far past)
{
    if (std::exchange(m_past, past) != past)
        sayPast();
}

void CustomerPage::showFreshness(Freshness freshness, std::optional<core::Instant> asOf)
{
    m_file.freshness = freshness;
    m_file.asOf = asOf;
    sayFreshness();
}

void CustomerPage::sayFreshness()
{
    // The status bar says that the line is down; here only what that means for this customer.
    const bool isOld = m_file.freshness == Freshness::Offline && m_file.asOf;
    m_freshness->setVisible(isOld && m_state == State::Here);
    if (!isOld)
        return;
    m_freshness->tell(
        Tone::Neutral,
        tr("Offline: this customer as of %1").arg(momentWords(*m_file.asOf, m_clock.now())),
        tr("You can go on working; what you do is sent when the line is back."));
    m_freshness->setVisible(m_state == State::Here);
}

void CustomerPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isLow = height() < Metrics().px(roomForFacts);
    m_header->setFacts(isLow ? CustomerHeader::Facts::None : CustomerHeader::Facts::All);
    m_composer->setRoom(isLow ? Composer::Room::Little : Composer::Room::Enough);
    sayCaseButton();
}

void CustomerPage::sayCaseButton()
{
    const bool hasRoom = width() >= Metrics().px(roomForWords);
    m_caseButton->setText(hasRoom ? tr("Case") : QString());
    m_caseButton->setToolTip(hasRoom ? QString() : tr("Show the case"));
}

/// Whoever comes by a key sees where they are.
void CustomerPage::follow(QWidget *now)
{
    if (now && m_content->isAncestorOf(now) && !m_pages->isAncestorOf(now))
        m_room->ensureWidgetVisible(now, 0, Metrics().margin());
}

void CustomerPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
}
} // namespace hadir::ui
