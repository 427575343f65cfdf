// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/models/TimelineModel.h"
#include "app/models/WorkListModel.h"
#include "tests/support/ManualClock.h"
#include "tests/ui/gallery/panes.h"
#include "tests/ui/gallery/scenes.h"
#include "ui/customer/AddOrderSheet.h"
#include "ui/customer/CasePanel.h"
#include "ui/customer/Composer.h"
#include "ui/customer/ContactPointSheet.h"
#include "ui/customer/CustomerPage.h"
#include "ui/customer/DetailsForm.h"
#include "ui/customer/FeedbackSheet.h"
#include "ui/customer/HeldBackSheet.h"
#include "ui/customer/LogCallSheet.h"
#include "ui/customer/NewCustomerSheet.h"
#include "ui/customer/OpenCaseSheet.h"
#include "ui/inbox/ChosenCases.h"
#include "ui/inbox/WorkListPane.h"
#include "ui/shell/ViewSheet.h"
#include "ui/theme/Metrics.h"
#include "ui/timeline/TimelineFilterButton.h"
#include "ui/timeline/TimelineView.h"

#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace hadir::gallery {
namespace {

using models::TimelineModel;
using samples::Script;

models::TimelinePage answer(const models::TimelineQuestion &question,
                            const QList<models::TimelineEntry> &entries)
{
    return {question.number, entries, models::TimelinePage::Rest::None};
}

/// A timeline that is asked once and has these entries.
ui::TimelineView *timelineOf(core::Clock &clock, const QList<models::TimelineEntry> &entries)
{
    auto *view = new ui::TimelineView(clock);
    auto *model = new TimelineModel(view);
    QObject::connect(
        model, &TimelineModel::pageRequested, view,
        [model, entries](const auto &asked) { model->appendOlder(answer(asked, entries)); });
    view->setModel(model);
    model->show(domain::CustomerId(QUuid(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)));
    return view;
}

} // namespace

ui::WorkListPane *workListOf(core::Clock &clock, Script script)
{
    auto *pane = new ui::WorkListPane(clock);
    auto *mine = new models::WorkListModel(pane);
    auto *team = new models::WorkListModel(pane);
    mine->reset(samples::work(clock.now(), script));
    team->reset(samples::work(clock.now(), script));
    pane->setModels(mine, team);
    pane->setState(ui::WorkListPane::State::Ready);
    pane->setCurrentCase(samples::caseId(4821));
    return pane;
}

ui::CustomerPage *pageOf(core::Clock &clock, Script script)
{
    auto *page = new ui::CustomerPage(clock);
    const models::CustomerFile file = samples::customerFile(clock.now(), script);
    auto *filter = new ui::TimelineFilterButton;
    filter->setCases(file.cases);
    page->setTimeline(timelineOf(clock, samples::timeline(clock.now(), script)), filter);
    page->show(file);
    page->setCurrentCase(samples::caseId(4821));
    page->composer()->setDraft(
        script == Script::Latin
            ? u"Hello Ahmad, I am sorry for the worry. One of the two lines is only a hold, it was "
              "reversed on 19 November and"_s
            : u"مرحبًا أحمد، نعتذر عن القلق. أحد السطرين مجرد حجز وقد أُلغي في 19 نوفمبر …"_s);
    page->composer()->showDraftSaved();
    return page;
}

namespace {
/// The three panes beside each other, without the window about them.
std::unique_ptr<QWidget> desk(core::Clock &clock, Script script)
{
    auto splitter = std::make_unique<QSplitter>();
    splitter->setHandleWidth(1);
    splitter->addWidget(workListOf(clock, script));
    splitter->addWidget(pageOf(clock, script));
    auto *panel = new ui::CasePanel(clock);
    panel->show(samples::customerFile(clock.now(), script), samples::caseId(4821));
    splitter->addWidget(panel);
    splitter->setSizes({300, 740, 348});
    return splitter;
}

std::unique_ptr<QWidget> pageAt(core::Clock &clock, ui::CustomerPage::Tab tab)
{
    std::unique_ptr<ui::CustomerPage> page(pageOf(clock, Script::Latin));
    page->showTab(tab);
    return page;
}

/// The details of somebody whose time zone nobody has written down.
std::unique_ptr<QWidget> pageWithoutZone(core::Clock &clock, const QString &number)
{
    std::unique_ptr<ui::CustomerPage> page(pageOf(clock, Script::Latin));
    models::CustomerFile file = samples::customerFile(clock.now());
    file.customer.zone.clear();
    file.customer.country = u"ID"_s;
    file.customer.city.clear();
    file.contactPoints.first().value = number;
    page->show(file);
    page->showTab(ui::CustomerPage::Tab::Details);
    return page;
}

/// Somebody who was asked three times how it was.
std::unique_ptr<QWidget> pageWithFeedback(core::Clock &clock)
{
    using domain::FeedbackKind;
    QList<models::TimelineEntry> entries;
    const auto answer = [&](FeedbackKind kind, qint64 score, const QString &comment) {
        const auto ago = std::chrono::hours(entries.size());
        const domain::FeedbackId id(QUuid(9, ushort(entries.size()), 7, 7, 7, 7, 7, 7, 7, 7, 7));
        entries.append({.what = domain::Feedback{.id = id,
                                                 .caseId = samples::caseId(4810),
                                                 .kind = kind,
                                                 .score = score,
                                                 .comment = comment,
                                                 .givenAt = clock.now() - ago},
                        .caseNumber = 4810,
                        .asked = models::TimelineAsking{domain::Channel::Email, clock.now() - 26h}});
    };
    answer(FeedbackKind::Csat, 4, u"Quick and friendly, but I had to write twice."_s);
    answer(FeedbackKind::Nps, 8, {});
    answer(FeedbackKind::Ces, 2, u"اضطررت إلى الشرح من البداية كل مرة."_s);
    auto page = std::make_unique<ui::CustomerPage>(clock);
    models::CustomerFile file = samples::customerFile(clock.now());
    file.lastFeedback = *entries.first().feedback();
    page->setTimeline(timelineOf(clock, entries), new ui::TimelineFilterButton);
    page->show(file);
    page->setCurrentCase(samples::caseId(4821));
    return page;
}

QList<models::TimelineEntry> trouble(core::Instant now)
{
    using Bytes = models::TimelineAttachment::Bytes;
    QList<models::TimelineEntry> entries;
    models::TimelineEntry unsent =
        samples::entryWith(now - 1min, u"Hello Ahmad, the hold is gone."_s);
    auto &reply = std::get<domain::Interaction>(unsent.what);
    reply.direction = domain::Direction::Outbound;
    reply.delivery = domain::Delivery::Waiting;
    unsent.author = u"Nur Aisyah"_s;
    unsent.settled = models::TimelineEntry::Settled::NotYet;
    models::TimelineEntry waiting = unsent;
    waiting.settled = models::TimelineEntry::Settled::Yes;
    std::get<domain::Interaction>(waiting.what).id =
        domain::InteractionId(QUuid(7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7));
    std::get<domain::Interaction>(waiting.what).happenedAt = now - 2min;
    models::TimelineEntry failed = waiting;
    std::get<domain::Interaction>(failed.what).id =
        domain::InteractionId(QUuid(8, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7));
    std::get<domain::Interaction>(failed.what).happenedAt = now - 3min;
    std::get<domain::Interaction>(failed.what).delivery = domain::Delivery::Failed;
    models::TimelineEntry files = samples::entryWith(now - 10min, u"Four files."_s);
    for (const auto &[name, bytes] :
         {std::pair(u"one.pdf"_s, Bytes::Remote), std::pair(u"two.png"_s, Bytes::Coming),
          std::pair(u"ثلاثة.pdf"_s, Bytes::Here),
          std::pair(u"a name that is so long that it has to be cut somewhere in the middle.docx"_s,
                    Bytes::Failed)})
        files.attachments.append({.name = name, .size = 48'000, .bytes = bytes, .percent = 40});
    const QString marks = u"e"_s + QString(3000, QChar(0x0301));
    return {
        unsent,
        waiting,
        failed,
        files,
        samples::entryWith(now - 26h, QString(100'000, u'W')),
        samples::entryWith(now - 27h, marks),
        samples::entryWith(now - 28h, u"<b>bold?</b> \u202Egnp.exe\nمرحبا hello\nhello مرحبا"_s),
        samples::entryWith(now - 29h, u"line\n"_s.repeated(4000))};
}
} // namespace

std::vector<Scene> pageScenes()
{
    using Tab = ui::CustomerPage::Tab;
    std::vector<Scene> scenes;
    const auto add = [&scenes](const QString &name, QSize size, auto make) {
        scenes.push_back({.name = name, .size = size, .make = make});
    };
    add(u"desk"_s, {1390, 808}, [](core::Clock &clock) { return desk(clock, Script::Latin); });
    add(u"desk-arabic"_s, {1390, 808},
        [](core::Clock &clock) { return desk(clock, Script::Arabic); });
    add(u"desk-narrow"_s, {1000, 660},
        [](core::Clock &clock) { return desk(clock, Script::Latin); });
    add(u"page-feedback"_s, {714, 500}, pageWithFeedback);
    add(u"page-likely-zone"_s, {714, 600}, [](core::Clock &clock) {
        return pageWithoutZone(clock, u"+62215550123"_s);
    });
    add(u"page-unsure-zone"_s, {714, 600}, [](core::Clock &clock) {
        return pageWithoutZone(clock, u"+628123456789"_s);
    });
    add(u"page-cases"_s, {714, 700}, [](core::Clock &clock) { return pageAt(clock, Tab::Cases); });
    add(u"page-orders"_s, {714, 700},
        [](core::Clock &clock) { return pageAt(clock, Tab::Orders); });
    add(u"page-details"_s, {714, 900},
        [](core::Clock &clock) { return pageAt(clock, Tab::Details); });
    add(u"page-details-unsent"_s, {714, 700}, [](core::Clock &clock) {
        auto page = pageAt(clock, Tab::Details);
        auto *form = page->findChild<ui::DetailsForm *>();
        const models::CustomerFile file = samples::customerFile(clock.now());
        form->showWaiting({{file.customer.id, {u"city"_s, u"languages"_s, u"zone"_s}}},
                          {file.contactPoints.at(1).id});
        return page;
    });
    add(u"worklist-unsent"_s, {300, 500}, [](core::Clock &clock) {
        std::unique_ptr<ui::WorkListPane> pane(workListOf(clock, Script::Latin));
        auto *cases = pane->findChild<models::WorkListModel *>();
        for (const int row : {0, 2}) {
            models::WorkItem item = cases->at(row);
            item.isUnsent = true;
            cases->upsert(item);
        }
        return std::unique_ptr<QWidget>(std::move(pane));
    });
    add(u"page-nobody"_s, {714, 700},
        [](core::Clock &clock) { return std::unique_ptr<QWidget>(new ui::CustomerPage(clock)); });
    add(u"page-offline"_s, {714, 700}, [](core::Clock &clock) {
        std::unique_ptr<ui::CustomerPage> page(pageOf(clock, Script::Latin));
        models::CustomerFile file = samples::customerFile(clock.now());
        file.freshness = models::Freshness::Offline;
        file.asOf = clock.now() - 34min;
        page->show(file);
        page->composer()->writeNote();
        page->composer()->refuse(u"The note could not be saved: the disk is full."_s,
                                 u"Your words are still here. Make room, then save again."_s);
        return std::unique_ptr<QWidget>(std::move(page));
    });
    for (const Script script : {Script::Latin, Script::Arabic}) {
        const bool isArabic = script == Script::Arabic;
        add(isArabic ? u"page-sms-arabic"_s : u"page-sms"_s, {714, 700},
            [script](core::Clock &clock) {
                auto *page = pageOf(clock, script);
                page->composer()->choose(domain::Channel::Sms);
                return std::unique_ptr<QWidget>(page);
            });
    }
    add(u"timeline-trouble"_s, {714, 1000}, [](core::Clock &clock) {
        return std::unique_ptr<QWidget>(timelineOf(clock, trouble(clock.now())));
    });
    add(u"timeline-empty"_s, {714, 500},
        [](core::Clock &clock) { return std::unique_ptr<QWidget>(timelineOf(clock, {})); });
    add(u"timeline-long"_s, {714, 700}, [](core::Clock &clock) {
        return std::unique_ptr<QWidget>(timelineOf(clock, samples::longTimeline(clock.now(), 500)));
    });
    scenes.back().pose = [](QWidget &widget) {
        auto &view = static_cast<ui::TimelineView &>(widget);
        view.verticalScrollBar()->setValue(9000);
    };
    add(u"worklist-empty"_s, {300, 500}, [](core::Clock &clock) {
        std::unique_ptr<ui::WorkListPane> pane(workListOf(clock, Script::Latin));
        pane->findChild<models::WorkListModel *>()->reset({});
        pane->setFreshness(models::Freshness::Offline, clock.now() - 5min);
        return std::unique_ptr<QWidget>(std::move(pane));
    });
    add(u"worklist-chosen"_s, {300, 500}, [](core::Clock &clock) {
        std::unique_ptr<ui::WorkListPane> pane(workListOf(clock, Script::Latin));
        pane->chosen().choose({samples::caseId(4821), pane->cases().at(2).caseId});
        return std::unique_ptr<QWidget>(std::move(pane));
    });
    add(u"worklist-view"_s, {300, 500}, [](core::Clock &clock) {
        std::unique_ptr<ui::WorkListPane> pane(workListOf(clock, Script::Latin));
        auto *view = new models::WorkListModel(pane.get());
        view->reset(samples::work(clock.now(), Script::Latin).mid(1, 2));
        pane->setViewModel(view);
        pane->showView(u"VIP without an answer"_s);
        return std::unique_ptr<QWidget>(std::move(pane));
    });
    add(u"case-none"_s, {348, 500},
        [](core::Clock &clock) { return std::unique_ptr<QWidget>(new ui::CasePanel(clock)); });
    // A sheet speaks the language it was opened in, so it is opened when that is chosen.
    const auto addSheet = [&scenes](const QString &name, auto make) {
        scenes.push_back({.name = name,
                          .size = {460, 560},
                          .make =
                              [](core::Clock &) {
                                  auto room = std::make_unique<QWidget>();
                                  new QVBoxLayout(room.get());
                                  return room;
                              },
                          .pose =
                              [make](QWidget &room) {
                                  const support::ManualClock clock;
                                  QWidget *sheet = make(samples::customerFile(clock.now()));
                                  sheet->setWindowFlags(Qt::Widget);
                                  room.layout()->addWidget(sheet);
                                  sheet->show();
                              }});
    };
    const auto clock = std::make_shared<support::ManualClock>(); // as long as the scene
    addSheet(u"sheet-call"_s, [clock](const models::CustomerFile &file) {
        return new ui::LogCallSheet(*clock, file, samples::caseId(4821));
    });
    addSheet(u"sheet-case"_s, [](const models::CustomerFile &file) {
        return new ui::OpenCaseSheet(file.customer.id, file.directory);
    });
    addSheet(u"sheet-order"_s, [clock](const models::CustomerFile &file) {
        return new ui::AddOrderSheet(*clock, file.customer.id, u"MYR"_s);
    });
    addSheet(u"sheet-view"_s, [](const models::CustomerFile &file) {
        return new ui::ViewSheet(ui::ViewSheet::Purpose::Share,
                                 {.name = u"Late refunds"_s, .question = u"tag:refund"_s},
                                 file.directory.teams.values());
    });
    addSheet(u"sheet-feedback"_s, [clock](const models::CustomerFile &file) {
        return new ui::FeedbackSheet(*clock, file, samples::caseId(4821));
    });
    addSheet(u"sheet-customer"_s,
             [](const models::CustomerFile &) { return new ui::NewCustomerSheet; });
    scenes.push_back({.name = u"sheet-held"_s,
                      .size = {700, 420},
                      .make =
                          [](core::Clock &) {
                              auto room = std::make_unique<QWidget>();
                              new QVBoxLayout(room.get());
                              return room;
                          },
                      .pose =
                          [](QWidget &room) {
                              const support::ManualClock clock;
                              auto *sheet = new ui::HeldBackSheet(
                                  {.customer = u"Ahmad bin Salleh"_s,
                                   .body = u"I am sorry for the worry."_s,
                                   .written = u"10:46"_s,
                                   .meanwhile = {samples::entryWith(clock.now(),
                                                                    u"Thank you, close it."_s)},
                                   .isOffline = true});
                              sheet->setWindowFlags(Qt::Widget);
                              room.layout()->addWidget(sheet);
                              room.layout()->setAlignment(sheet, Qt::AlignTop);
                              sheet->show();
                          }});
    addSheet(u"sheet-contact"_s, [](const models::CustomerFile &file) {
        return new ui::ContactPointSheet(file.customer.id, u"MY"_s);
    });
    return scenes;
}
} // namespace hadir::gallery
