// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/BulkBinding.h"

#include "app/core/log.h"
#include "ui/customer/SleepSheet.h"
#include "ui/customer/TagSheet.h"
#include "ui/inbox/ChosenCases.h"
#include "ui/inbox/WorkListPane.h"
#include "ui/shell/DeedRun.h"
#include "ui/shell/StepBack.h"
#include "ui/shell/bulkDeeds.h"
#include "ui/shell/caseDeeds.h"
#include "ui/shell/macroRuns.h"
#include "ui/theme/bidi.h"
#include "ui/theme/sentences.h"
#include "ui/words/words.h"

#include <QLocale>
#include <QMenu>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
constexpr qsizetype mostInAMenu = 24; ///< colleagues; the others are found by name
constexpr int shownFrom = 10;         ///< cases; fewer are done before anybody has read how far

Icon iconOf(ChosenBar::Deed deed)
{
    switch (deed) {
    case ChosenBar::Deed::Assign:
        return Icon::Users;
    case ChosenBar::Deed::Status:
        return Icon::Workflow;
    case ChosenBar::Deed::Priority:
        return Icon::Zap;
    case ChosenBar::Deed::Queue:
        return Icon::Inbox;
    case ChosenBar::Deed::Macro:
        return Icon::ListChecks;
    case ChosenBar::Deed::Tag:
        break;
    }
    return Icon::Tag;
}

/// By name, in the order of the language.
template <class Thing>
QList<Thing> byName(QList<Thing> all)
{
    std::ranges::sort(
        all, [](const Thing &a, const Thing &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return all;
}
} // namespace

BulkBinding::BulkBinding(desk::Desk &desk, StepBack &back, WorkListPane &pane, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_back(back)
    , m_pane(pane)
    , m_record(desk)
{
    connect(&pane.chosenBar(), &ChosenBar::deedWanted, this, &BulkBinding::openMenu);
    connect(&pane.chosenBar(), &ChosenBar::endWanted, this, &BulkBinding::endOrClear);
}

QList<BulkBinding::Choice> BulkBinding::owners() const
{
    QList<Choice> out{
        {tr("You", "owner of the chosen cases"), domain::AssignCase{{}, m_directory.me}},
        {tr("Nobody", "owner of the chosen cases"), domain::AssignCase{}}};
    QList<domain::Agent> others = m_directory.agents.values();
    others.removeIf(
        [this](const domain::Agent &one) { return !one.active || one.id == m_directory.me; });
    for (const domain::Agent &one : byName(others))
        out.append({isolated(one.name), domain::AssignCase{{}, one.id}});
    return out;
}

QList<BulkBinding::Choice> BulkBinding::choices(ChosenBar::Deed deed) const
{
    QList<Choice> out;
    switch (deed) {
    case ChosenBar::Deed::Assign:
        return owners();
    case ChosenBar::Deed::Status:
        using enum domain::CaseStatus;
        for (const domain::CaseStatus status : {Open, Pending, Solved, Closed})
            out.append({wordFor(status), domain::SetCaseStatus{{}, status}});
        break;
    case ChosenBar::Deed::Priority:
        using enum domain::Priority;
        for (const domain::Priority priority : {Urgent, High, Normal, Low})
            out.append({wordFor(priority), domain::SetCasePriority{{}, priority}});
        break;
    case ChosenBar::Deed::Queue:
        for (const domain::Queue &queue : byName(m_directory.queues.values()))
            out.append({isolated(queue.name), domain::MoveCase{{}, queue.id}});
        break;
    case ChosenBar::Deed::Tag:
    case ChosenBar::Deed::Macro:
        break; // asked for by a sheet
    }
    return out;
}

void BulkBinding::lookBack()
{
    const auto cut = m_record.takeCut();
    if (!cut)
        return;
    m_left = QSet<domain::CaseId>(cut->left.begin(), cut->left.end());
    Q_EMIT wasCutOff(
        tr("Hadir ended in the middle: %1 of %n case(s) were changed.", "%1: how many", cut->of)
            .arg(QLocale().toString(cut->done)));
}

void BulkBinding::chooseLeft()
{
    m_pane.chosen().choose(std::exchange(m_left, {}));
}

QList<KeySet::Act> BulkBinding::acts()
{
    QList<KeySet::Act> out;
    if (!m_left.isEmpty())
        out.append(
            {Icon::ListChecks,
             tr("Choose the %n case(s) that Hadir did not come to", nullptr, int(m_left.size())),
             {},
             [this] { chooseLeft(); }});
    const int count = m_pane.chosen().count();
    if (count == 0 || m_run)
        return out;
    const auto add = [&](ChosenBar::Deed deed, const QString &words) {
        for (const Choice &choice : choices(deed))
            out.append({iconOf(deed), words.arg(choice.words), {}, [this, deed = choice.deed] {
                            begin(deed);
                        }});
    };
    add(ChosenBar::Deed::Status,
        tr("Set the status of %n chosen case(s) to %1", "a status", count));
    add(ChosenBar::Deed::Priority,
        tr("Set the priority of %n chosen case(s) to %1", "a priority", count));
    add(ChosenBar::Deed::Queue, tr("Move %n chosen case(s) to %1", "a queue", count));
    add(ChosenBar::Deed::Assign, tr("Assign %n chosen case(s) to: %1", "an agent", count));
    out.append(
        {Icon::Tag, tr("Tag %n chosen case(s)", nullptr, count), {}, [this] { askForTags(); }});
    out.append(
        {Icon::ListChecks, tr("Run a macro on %n chosen case(s)…", nullptr, count), {}, [this] {
             askForMacro();
         }});
    return out;
}

void BulkBinding::divert(KeySet &caseKeys)
{
    using Deed = ChosenBar::Deed;
    const auto take = [this, &caseKeys](const QString &name, const std::function<void()> &start) {
        caseKeys.divert(name, [this, start] {
            if (m_pane.chosen().count() == 0)
                return false;
            if (!m_run) // else these are being changed
                start();
            return true;
        });
    };
    const auto ask = [this](Deed deed) {
        return [this, deed] { openMenu(deed, m_pane.chosenBar().anchorOf(deed)); };
    };
    take(u"case.solve"_s, [this] { begin(domain::SetCaseStatus{{}, domain::CaseStatus::Solved}); });
    take(u"case.status"_s, ask(Deed::Status));
    take(u"case.priority"_s, ask(Deed::Priority));
    take(u"case.take"_s, [this] { begin(domain::AssignCase{{}, m_directory.me}); });
    take(u"case.assign"_s, ask(Deed::Assign));
    take(u"case.queue"_s, ask(Deed::Queue));
    take(u"case.tags"_s, ask(Deed::Tag));
    take(u"case.macro"_s, ask(Deed::Macro));
    take(u"case.sleep"_s, [this] { askForMoment(); });
}

void BulkBinding::openMenu(ChosenBar::Deed deed, QWidget *anchor)
{
    if (deed == ChosenBar::Deed::Tag)
        return askForTags();
    if (deed == ChosenBar::Deed::Macro)
        return askForMacro();
    auto *menu = new QMenu(anchor);
    menu->setObjectName(u"chosenMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<Choice> all = choices(deed);
    for (const Choice &choice : all.first(qMin(all.size(), mostInAMenu)))
        connect(menu->addAction(choice.words), &QAction::triggered, this,
                [this, deed = choice.deed] { begin(deed); });
    if (all.size() > mostInAMenu)
        menu->addAction(tr("Others are found by name with Ctrl+K"))->setEnabled(false);
    menu->popup(anchor->mapToGlobal(QPoint(0, 0)) - QPoint(0, menu->sizeHint().height()));
    menu->setActiveAction(menu->actions().value(0)); // it may have been opened by its key
}

void BulkBinding::askForMoment()
{
    auto *sheet = new SleepSheet(m_desk.clock(), {}, CaseSleep::Status::AsItIs, m_pane.window());
    connect(sheet, &SleepSheet::chosen, this, [this](core::Instant until) {
        begin(domain::SnoozeCase{{}, until, {}});
    });
    sheet->open();
}

void BulkBinding::askForTags()
{
    auto *sheet = new TagSheet(m_pane.window());
    connect(sheet, &TagSheet::tagged, this, [this](const QStringList &tags) {
        begin(domain::TagCase{{}, tags, {}});
    });
    sheet->open();
}

void BulkBinding::endOrClear()
{
    if (m_run)
        m_run->stop();
    else
        m_pane.chosen().clear();
}

QList<domain::Case> BulkBinding::chosenCases()
{
    QList<domain::Case> out;
    for (const domain::CaseId &id : m_pane.chosen().inOrder()) {
        const auto about = m_desk.reader().caseWith(id);
        if (!about)
            qCWarning(logUi) << "case not read" << about.error().detail;
        if (about && *about)
            out.append(**about);
    }
    return out;
}

void BulkBinding::begin(const domain::Command &deed)
{
    Plan plan{.words = [this, deed](int cases) { return bulkDeedWords(deed, cases, m_directory); }};
    for (const domain::Case &about : chosenCases()) {
        const domain::Command command = aimedAt(deed, about, m_directory.me);
        if (isSoAlready(command, about, m_directory.me))
            continue;
        plan.parts.append({command});
        plan.before.append(about);
    }
    start(plan);
}

void BulkBinding::askForMacro()
{
    const int count = m_pane.chosen().count();
    auto *sheet = new RunMacroSheet({tr("Run a macro on %n chosen case(s)", nullptr, count),
                                     tr("Its words are filled in for each customer. A case in "
                                        "which a step would be refused stays as it is.")},
                                    macrosOf(m_desk), m_pane.window());
    const auto macroOf = [this](domain::MacroId id) {
        const auto all = m_desk.reader().macros().value_or(QList<domain::Macro>());
        const auto it = std::ranges::find(all, id, &domain::Macro::id);
        return it != all.end() ? std::optional(*it) : std::nullopt;
    };
    connect(sheet, &RunMacroSheet::previewWanted, this, [=, this](domain::MacroId id) {
        if (const auto macro = macroOf(id))
            sheet->showPreview(id, previewOf(*macro, m_directory), RunMacroSheet::Verdict::Allowed);
        else
            sheet->showTrouble(id, sentenceFor(core::FailureKind::NotFound).happened);
    });
    connect(sheet, &RunMacroSheet::runWanted, this, [=, this](domain::MacroId id) {
        if (const auto macro = macroOf(id))
            beginMacro(*macro);
    });
    connect(sheet, &RunMacroSheet::manageWanted, this, &BulkBinding::macrosWanted);
    sheet->open();
}

void BulkBinding::beginMacro(const domain::Macro &macro)
{
    Plan plan{.words = [title = isolated(macro.title)](int cases) {
        return tr("“%1” is done in %n case(s).", "a macro", cases).arg(title);
    }};
    for (const domain::Case &about : chosenCases()) {
        QList<domain::Command> commands;
        for (const domain::MacroDeed &deed : macroDeedsIn(m_desk, about.id, macro, m_directory))
            commands.append(deed.command);
        const bool isSo = std::ranges::all_of(commands, [&](const domain::Command &command) {
            return isSoAlready(command, about, m_directory.me);
        });
        if (isSo)
            continue;
        plan.parts.append(commands);
        plan.before.append(about);
    }
    start(plan);
}

void BulkBinding::start(const Plan &plan)
{
    if (m_run)
        return;
    if (plan.parts.isEmpty()) {
        m_pane.chosen().clear();
        Q_EMIT told(tr("Nothing had to be changed."));
        return;
    }
    m_run = new DeedRun(m_desk, plan.parts, this);
    QList<RunRecord::Part> parts;
    for (qsizetype at = 0; at < plan.parts.size(); ++at)
        parts.append({plan.before.at(at).id, int(plan.parts.at(at).size())});
    m_record.begin(m_run->deed(), parts);
    connect(m_run, &DeedRun::progressed, this,
            [this](int lookedAt) { m_record.goOn(lookedAt, m_run->done()); });
    connect(m_run, &DeedRun::finished, this, [this, plan] { finish(plan); });
    if (plan.parts.size() >= shownFrom) {
        const auto show = [this](int done) {
            m_pane.chosenBar().showProgress(ChosenBar::Progress{done, m_run->count()});
        };
        connect(m_run, &DeedRun::progressed, this, show);
        show(0);
    }
    m_run->start();
}

void BulkBinding::finish(const Plan &plan)
{
    for (const qsizetype at : m_run->done()) {
        if (std::ranges::any_of(plan.parts.at(at), endsCase))
            Q_EMIT ended(plan.before.at(at).id);
    }
    QSet<domain::CaseId> stay;
    for (const DeedRun::Refused &one : m_run->refused())
        stay.insert(plan.before.at(one.at).id);
    m_pane.chosen().choose(stay);
    m_pane.chosenBar().showProgress({});
    m_record.end();
    sayOutcome(plan, int(m_run->done().size()));
    m_run->deleteLater();
    m_run = nullptr;
}

void BulkBinding::sayOutcome(const Plan &plan, int done)
{
    QString refused;
    if (const auto count = int(m_run->refused().size()); count > 0)
        refused = tr("%n case(s) stay chosen and as they were. %1", "why", count)
                      .arg(m_run->refused().first().why.happened);
    if (done == 0) {
        Q_EMIT told(refused);
        return;
    }
    QString words = plan.words(done);
    if (!refused.isEmpty())
        words = tr("%1 %2", "two sentences").arg(words, refused);
    m_back.offer(words, m_run->deed());
}
} // namespace hadir::ui
