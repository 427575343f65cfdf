// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/CaseWork.h"

#include "app/domain/clash.h"
#include "app/domain/sleeping.h"
#include "ui/customer/CaseApprovals.h"
#include "ui/customer/CaseChecklist.h"
#include "ui/customer/CaseJoins.h"
#include "ui/customer/CaseSleep.h"
#include "ui/customer/CodeSheet.h"
#include "ui/customer/ValueButton.h"
#include "ui/customer/keyed.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/FieldList.h"
#include "ui/widgets/KeySet.h"
#include "ui/widgets/Line.h"
#include "ui/words/formats.h"
#include "ui/words/houseWords.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using hadir::domain::CaseStatus;

namespace hadir::ui {

namespace {
/// The panel may be taller than the window.
void scrollTo(QWidget &part)
{
    for (QWidget *one = part.parentWidget(); one; one = one->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(one))
            return area->ensureWidgetVisible(&part);
    }
}
} // namespace

CaseWork::CaseWork(core::Clock &clock, KeySet &keys, QWidget *parent)
    : QWidget(parent)
    , m_keys(keys)
    , m_fields(new FieldList(this))
    , m_sleep(new CaseSleep(clock, keys, this))
    , m_code(new ValueButton(this))
    , m_watchers(new ValueButton(this))
    , m_checklist(new CaseChecklist(this))
    , m_approvals(new CaseApprovals(keys, this))
    , m_joins(new CaseJoins(this))
{
    setObjectName(u"caseWork"_s);
    const Metrics m;
    m_code->setObjectName(u"caseCode"_s);
    m_watchers->setObjectName(u"caseWatchers"_s);
    for (QWidget *value : {static_cast<QWidget *>(m_sleep), static_cast<QWidget *>(m_code),
                           static_cast<QWidget *>(m_watchers)})
        m_fields->add({}, value);
    m_fields->setContentsMargins(m.px(14), 0, m.px(14), m.air(10));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_fields);
    for (QWidget *part : {static_cast<QWidget *>(m_checklist), static_cast<QWidget *>(m_approvals),
                          static_cast<QWidget *>(m_joins)}) {
        column->addWidget(new Line(Qt::Horizontal, this));
        column->addWidget(part);
    }
    connectParts();
    say();
}

void CaseWork::connectParts()
{
    m_code->fillWhenOpened([this] { offerCodes(); });
    m_watchers->fillWhenOpened([this] { offerWatchers(); });
    connect(m_sleep, &CaseSleep::sleepRequested, this,
            [this](core::Instant until, CaseSleep::Status status) { sleepUntil(until, status); });
    connect(m_sleep, &CaseSleep::wakeRequested, this,
            [this] { sleepUntil(std::nullopt, CaseSleep::Status::AsItIs); });
    connect(m_checklist, &CaseChecklist::changeRequested, this,
            [this](const domain::ChangeChecklist &change) { Q_EMIT wanted({change}); });
    const auto pass = [this](const auto &command) { Q_EMIT wanted({command}); };
    connect(m_approvals, &CaseApprovals::askRequested, this, pass);
    connect(m_approvals, &CaseApprovals::decideRequested, this, pass);
    connect(m_approvals, &CaseApprovals::withdrawRequested, this, pass);
    connect(m_joins, &CaseJoins::wanted, this, pass);
}

void CaseWork::show(const models::CustomerFile &file, const domain::Case &about)
{
    m_file = file;
    m_case = about;
    m_sleep->show(about, file.customer.zone);
    m_checklist->show(about, file.directory);
    m_approvals->show(about, file.directory);
    m_joins->show(file, about);
    say();
}

void CaseWork::say()
{
    m_fields->setName(0, tr("Sleep"));
    m_fields->setName(1, tr("Wrap-up"));
    m_fields->setName(2, tr("Watchers"));
    sayCode();
    sayWatchers();
}

void CaseWork::sayCode()
{
    m_code->setMeaning(tr("Wrap-up"));
    m_code->showText(m_case.disposition.isEmpty() ? tr("None", "no wrap-up code")
                                                  : isolated(houseWord(m_case.disposition)));
    m_code->setToolTip(keyed(tr("Set the wrap-up code"), m_keys.keysOf(u"case.code"_s)));
}

/// Those that the house uses, and the one that is set; another can be written.
void CaseWork::offerCodes()
{
    QStringList codes = m_codesInUse ? m_codesInUse() : QStringList();
    if (!m_case.disposition.isEmpty() && !codes.contains(m_case.disposition))
        codes.prepend(m_case.disposition);
    m_code->addChoice(tr("None", "no wrap-up code"), m_case.disposition.isEmpty(),
                      [this] { setCode({}); });
    for (const QString &code : std::as_const(codes))
        m_code->addChoice(isolated(houseWord(code)), m_case.disposition == code,
                          [this, code] { setCode(code); });
    m_code->addTick(tr("Another…", "wrap-up code"), false, [this] { askForCode(); })
        ->setCheckable(false);
}

void CaseWork::askForCode()
{
    auto *sheet = new CodeSheet(this);
    connect(sheet, &CodeSheet::written, this, &CaseWork::setCode);
    sheet->open();
}

void CaseWork::setCode(const QString &code)
{
    domain::SetDisposition command{m_case.id, code};
    domain::rememberBase(command, m_case);
    Q_EMIT wanted({command});
}

void CaseWork::sayWatchers()
{
    QStringList names;
    for (const domain::AgentId &agent : std::as_const(m_case.watchers)) {
        const QString name = m_file.directory.nameOf(agent);
        names.append(agent == me()    ? tr("you", "among those who watch a case")
                     : name.isEmpty() ? tr("a colleague", "among those who watch a case")
                                      : name);
    }
    m_watchers->setMeaning(tr("Watchers"));
    m_watchers->showText(names.isEmpty() ? tr("Nobody", "watches a case") : listed(names));
    m_watchers->setToolTip(keyed(m_case.watchers.contains(me()) ? tr("No longer watch the case")
                                                                : tr("Watch the case"),
                                 m_keys.keysOf(u"case.watch"_s)));
}

void CaseWork::offerWatchers()
{
    QList<domain::Agent> agents = m_file.directory.agents.values();
    agents.removeIf([this](const domain::Agent &one) {
        return !one.active && !m_case.watchers.contains(one.id);
    });
    std::ranges::sort(agents, [this](const domain::Agent &a, const domain::Agent &b) {
        if ((a.id == me()) != (b.id == me()))
            return a.id == me();
        return a.name.localeAwareCompare(b.name) < 0;
    });
    for (const domain::Agent &agent : std::as_const(agents))
        m_watchers->addTick(
            agent.id == me()
                ? tr("%1 (you)", "name of the agent at this desk").arg(isolated(agent.name))
                : isolated(agent.name),
            m_case.watchers.contains(agent.id), [this, id = agent.id] { watch(id); });
}

/// Or no longer.
void CaseWork::watch(domain::AgentId agent)
{
    domain::WatchCase command{.caseId = m_case.id};
    (m_case.watchers.contains(agent) ? command.remove : command.add).append(agent);
    Q_EMIT wanted({command});
}

void CaseWork::sleepUntil(const std::optional<core::Instant> &until, CaseSleep::Status status)
{
    QList<domain::Command> commands;
    if (status == CaseSleep::Status::Pending && m_case.status != CaseStatus::Pending)
        commands.append(domain::SetCaseStatus{m_case.id, CaseStatus::Pending, m_case.status});
    domain::SnoozeCase sleep{m_case.id, until};
    domain::rememberBase(sleep, m_case);
    commands.append(sleep);
    Q_EMIT wanted(commands);
}

void CaseWork::addKeys()
{
    const auto isOpen = [this] { return !domain::isOver(m_case.status); };
    const auto putToSleep = [this](CaseSleep::Status status) {
        Q_EMIT inSightWanted();
        scrollTo(*m_sleep);
        m_sleep->choose(status);
    };
    m_keys.add(
        {u"case.sleep"_s, Qt::Key_Z}, [] { return tr("Put the case to sleep"); },
        [putToSleep] { putToSleep(CaseSleep::Status::AsItIs); }, Icon::Moon);
    m_keys.offerWhile(isOpen);
    m_keys.add(
        {u"case.pendingUntil"_s, Qt::SHIFT | Qt::Key_E},
        [] { return tr("Let the case wait until…"); },
        [putToSleep] { putToSleep(CaseSleep::Status::Pending); }, Icon::CalendarClock);
    m_keys.offerWhile(isOpen);
    m_keys.add(
        {u"case.checklist"_s, Qt::SHIFT | Qt::Key_C}, [] { return tr("Add to the checklist"); },
        [this] {
            Q_EMIT inSightWanted();
            scrollTo(*m_checklist);
            m_checklist->startAdding();
        },
        Icon::ListChecks);
    m_keys.add(
        {u"case.watch"_s, Qt::Key_I}, [] { return tr("Watch the case, or no longer"); },
        [this] { watch(me()); }, Icon::Eye);
    m_keys.add(
        {u"case.code"_s, Qt::Key_F}, [] { return tr("Set the wrap-up code"); },
        [this] {
            Q_EMIT inSightWanted();
            scrollTo(*m_code);
            m_code->click();
        },
        Icon::Tag);
    addJoinKeys();
}

void CaseWork::addJoinKeys()
{
    const auto add = [this](const KeySet::Named &act, const KeySet::Words &words, Icon icon,
                            const std::function<void()> &then) {
        m_keys.add(
            act, words,
            [this, then] {
                Q_EMIT inSightWanted();
                then();
            },
            icon);
    };
    add(
        {u"case.approval"_s, Qt::SHIFT | Qt::Key_A}, [] { return tr("Ask for approval"); },
        Icon::ShieldCheck, [this] { m_approvals->ask(); });
    add(
        {u"case.decide"_s, Qt::Key_D}, [] { return tr("Decide what was asked"); },
        Icon::ShieldAlert, [this] { m_approvals->decide(); });
    m_keys.offerWhile([this] { return m_approvals->mayDecide(); });
    add(
        {u"case.merge"_s, Qt::Key_M}, [] { return tr("Merge into another case…"); }, Icon::Copy,
        [this] { m_joins->askMerge(); });
    m_keys.offerWhile([this] { return !m_case.mergedInto; });
    add(
        {u"case.link"_s, Qt::SHIFT | Qt::Key_M}, [] { return tr("Link with another case…"); },
        Icon::Share2, [this] { m_joins->askLink(); });
    add(
        {u"case.parent"_s}, [] { return tr("Make it part of another case…"); }, Icon::Workflow,
        [this] { m_joins->askParent(); });
}

void CaseWork::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
}
} // namespace hadir::ui
