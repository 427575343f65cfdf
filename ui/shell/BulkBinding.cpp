// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/BulkBinding.h"

#include "app/core/log.h"
#include "app/domain/commandJson.h"
#include "app/domain/ending.h"
#include "ui/customer/TagSheet.h"
#include "ui/inbox/ChosenCases.h"
#include "ui/inbox/WorkListPane.h"
#include "ui/shell/DeedRun.h"
#include "ui/shell/StepBack.h"
#include "ui/shell/bulkDeeds.h"
#include "ui/shell/caseDeeds.h"
#include "ui/theme/bidi.h"
#include "ui/words/words.h"

#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
constexpr qsizetype mostInAMenu = 24; ///< colleagues; the others are found by name
constexpr int shownFrom = 10;         ///< cases; fewer are done before anybody has read how far

bool endsCases(const domain::Command &deed)
{
    const auto *status = std::get_if<domain::SetCaseStatus>(&deed);
    return status && domain::isOver(status->status);
}

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
        break; // asked for by a sheet
    }
    return out;
}

QList<KeySet::Act> BulkBinding::acts()
{
    QList<KeySet::Act> out;
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
    return out;
}

void BulkBinding::openMenu(ChosenBar::Deed deed, QWidget *anchor)
{
    if (deed == ChosenBar::Deed::Tag)
        return askForTags();
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

void BulkBinding::begin(const domain::Command &deed)
{
    if (m_run)
        return;
    QList<domain::Command> commands;
    QList<domain::Case> before;
    for (const domain::CaseId &id : m_pane.chosen().inOrder()) {
        const auto about = m_desk.reader().caseWith(id);
        if (!about)
            qCWarning(logUi) << "case not read" << about.error().detail;
        if (!about || !*about)
            continue;
        const domain::Command command = aimedAt(deed, **about, m_directory.me);
        if (isSoAlready(command, **about, m_directory.me))
            continue;
        commands.append(command);
        before.append(**about);
    }
    if (commands.isEmpty()) {
        m_pane.chosen().clear();
        Q_EMIT told(tr("Nothing had to be changed."));
        return;
    }
    m_run =
        new DeedRun(m_desk, {.commands = commands, .deed = m_desk.ids().make<store::Deed>()}, this);
    connect(m_run, &DeedRun::finished, this, [this, deed, before] { finish(deed, before); });
    if (commands.size() >= shownFrom) {
        const auto show = [this](int done) {
            m_pane.chosenBar().showProgress(ChosenBar::Progress{done, m_run->count()});
        };
        connect(m_run, &DeedRun::progressed, this, show);
        show(0);
    }
    m_run->start();
}

void BulkBinding::finish(const domain::Command &deed, const QList<domain::Case> &before)
{
    for (const qsizetype at : m_run->done()) {
        if (endsCases(deed))
            Q_EMIT ended(before.at(at).id);
    }
    QSet<domain::CaseId> stay;
    for (const DeedRun::Refused &one : m_run->refused())
        stay.insert(before.at(one.at).id);
    m_pane.chosen().choose(stay);
    m_pane.chosenBar().showProgress({});
    sayOutcome(deed, int(m_run->done().size()));
    m_run->deleteLater();
    m_run = nullptr;
}

void BulkBinding::sayOutcome(const domain::Command &deed, int done)
{
    QString refused;
    if (const auto count = int(m_run->refused().size()); count > 0)
        refused = tr("%n case(s) stay chosen and as they were. %1", "why", count)
                      .arg(m_run->refused().first().why.happened);
    if (done == 0) {
        Q_EMIT told(refused);
        return;
    }
    QString words = bulkDeedWords(deed, done, m_directory);
    if (!refused.isEmpty())
        words = tr("%1 %2", "two sentences").arg(words, refused);
    m_back.offer(words, m_run->deed());
}
} // namespace hadir::ui
