// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/CasePanel.h"

#include "ui/customer/CaseOwner.h"
#include "ui/customer/CaseWork.h"
#include "ui/customer/NextCallback.h"
#include "ui/customer/NextStepCard.h"
#include "ui/customer/TagSheet.h"
#include "ui/customer/ValueButton.h"
#include "ui/customer/casePresence.h"
#include "ui/customer/keyed.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"
#include "ui/theme/turns.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FieldList.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Line.h"
#include "ui/widgets/SectionHeader.h"
#include "ui/words/formats.h"
#include "ui/words/houseWords.h"
#include "ui/words/words.h"

#include <QDateTime>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

#include <tuple>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using hadir::domain::CaseStatus;
using hadir::domain::Priority;

namespace hadir::ui {

namespace {
/// Whether what a refusal may be about is what it was when it was told.
bool isAsBefore(const domain::Case &now, const domain::Case &then)
{
    const auto aspects = [](const domain::Case &one) {
        return std::tie(one.id, one.owner, one.status, one.priority, one.queue, one.tags,
                        one.checklist, one.approvals);
    };
    return aspects(now) == aspects(then);
}
} // namespace

CasePanel::CasePanel(core::Clock &clock, QWidget *keyHome)
    : m_clock(clock)
    , m_keys(new KeySet(keyHome ? keyHome : this))
    , m_content(new QWidget(this))
    , m_empty(new EmptyState(this))
    , m_banner(new Banner(m_content))
    , m_head(new SectionHeader(QString(), m_content))
    , m_number(new Label(m_content))
    , m_subject(new Label(m_content))
    , m_presence(new Chip(m_content))
    , m_fields(new FieldList(m_content))
    , m_status(new ValueButton(m_content))
    , m_priority(new ValueButton(m_content))
    , m_owner(new CaseOwner(*m_keys, m_content))
    , m_queue(new ValueButton(m_content))
    , m_tags(new ValueButton(m_content))
    , m_opened(new Label(m_content))
    , m_waiting(new Label(m_content))
    , m_work(new CaseWork(clock, *m_keys, m_content))
    , m_callback(new NextCallback(m_content))
    , m_step(new NextStepCard(m_content))
{
    nameEverything();
    layOut();
    addKeys();
    m_status->fillWhenOpened([this] { offerStatuses(); });
    m_priority->fillWhenOpened([this] { offerPriorities(); });
    m_queue->fillWhenOpened([this] { offerQueues(); });
    m_tags->fillWhenOpened([this] { offerTags(); });
    connect(m_owner, &CaseOwner::takeRequested, this, [this] { Q_EMIT takeRequested(m_case.id); });
    connect(
        m_owner, &CaseOwner::assignRequested, this,
        [this](std::optional<domain::AgentId> agent) { Q_EMIT assignRequested(m_case.id, agent); });
    connect(m_work, &CaseWork::wanted, this, &CasePanel::deedsRequested);
    connect(m_work, &CaseWork::inSightWanted, this, &CasePanel::inSightWanted);
    connect(m_empty, &EmptyState::actionRequested, this, &CasePanel::caseWanted);
    connect(m_keys, &KeySet::changed, this, &CasePanel::say);
    show({}, {});
    keepTimeTrue();
}

void CasePanel::nameEverything()
{
    setObjectName(u"casePanel"_s);
    m_empty->setObjectName(u"caseEmpty"_s);
    m_banner->setObjectName(u"caseBanner"_s);
    m_number->setObjectName(u"caseNumber"_s);
    m_subject->setObjectName(u"caseSubject"_s);
    m_presence->setObjectName(u"casePresence"_s);
    m_status->setObjectName(u"caseStatus"_s);
    m_priority->setObjectName(u"casePriority"_s);
    m_queue->setObjectName(u"caseQueue"_s);
    m_tags->setObjectName(u"caseTags"_s);
    m_opened->setObjectName(u"caseOpened"_s);
    m_waiting->setObjectName(u"caseWaiting"_s);
    m_number->withColour(Colour::Muted)->withWeight(Label::Weight::Strong)->selectable();
    m_subject->withWeight(Label::Weight::Strong)->wrapped()->selectable();
    m_waiting->wrapped();
    for (Label *label : {m_opened, m_waiting})
        label->setIndent(Metrics().px(6)); // in line with the buttons' words
    m_banner->hide();
}

void CasePanel::layOut()
{
    const Metrics m;
    m_head->addTrailing(m_number);
    for (QWidget *value : {static_cast<QWidget *>(m_status), static_cast<QWidget *>(m_priority),
                           static_cast<QWidget *>(m_owner), static_cast<QWidget *>(m_queue),
                           static_cast<QWidget *>(m_tags), static_cast<QWidget *>(m_opened),
                           static_cast<QWidget *>(m_waiting)})
        m_fields->add({}, value);

    auto *about = new QVBoxLayout;
    about->setContentsMargins(m.px(14), m.gap(), m.px(14), m.air(10));
    about->setSpacing(m.air(6));
    about->addWidget(m_head);
    about->addWidget(m_subject);
    about->addWidget(m_presence, 0, Qt::AlignLeading);
    about->addWidget(m_fields);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addLayout(about);
    column->addWidget(m_work);
    column->addWidget(new Line(Qt::Horizontal, m_content));
    column->addWidget(m_callback);
    column->addWidget(new Line(Qt::Horizontal, m_content));
    column->addWidget(m_step);
    column->addStretch(1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_content);
    whole->addWidget(m_empty);
}

void CasePanel::show(const models::CustomerFile &file, domain::CaseId caseId)
{
    const auto found = std::ranges::find(file.cases, caseId, &domain::Case::id);
    const bool known = found != file.cases.end();
    if (!known || !isAsBefore(*found, m_case))
        m_banner->hide();
    m_file = file;
    m_case = known ? *found : domain::Case();
    m_content->setVisible(known);
    m_empty->setVisible(!known);
    say();
}

void CasePanel::refuse(const QString &happened, const QString &next)
{
    m_banner->tell(Tone::Danger, happened, next);
    m_banner->show();
}

void CasePanel::say()
{
    m_empty->tell(Icon::ListChecks, tr("No case is open"),
                  tr("Choose one of the customer's cases, or open a new one."),
                  m_file.customer.id.isNull() ? QString() : tr("Open a case"));
    m_head->setText(tr("Case"));
    const QStringList names{tr("Status"), tr("Priority"), tr("Owner"),  tr("Queue"),
                            tr("Tags"),   tr("Opened"),   tr("Waiting")};
    for (int row = 0; row < names.size(); ++row)
        m_fields->setName(row, names.at(row));
    if (m_case.id.isNull())
        return;
    m_number->setText(caseNumber(m_case.number));
    m_subject->setText(withoutTurns(m_case.subject));
    m_status->setMeaning(tr("Status"));
    m_status->setToolTip(keyed(tr("Change the status"), m_keys->keysOf(u"case.status"_s)));
    m_priority->setToolTip(keyed(tr("Change the priority"), m_keys->keysOf(u"case.priority"_s)));
    m_queue->setToolTip(keyed(tr("Move the case to a queue"), m_keys->keysOf(u"case.queue"_s)));
    m_tags->setToolTip(keyed(tr("Change the tags"), m_keys->keysOf(u"case.tags"_s)));
    m_status->showChip({.text = wordFor(m_case.status), .tone = toneFor(m_case.status)});
    m_priority->setMeaning(tr("Priority"));
    if (m_case.priority == Priority::Normal || m_case.priority == Priority::Low)
        m_priority->showText(wordFor(m_case.priority));
    else
        m_priority->showChip({.text = wordFor(m_case.priority), .tone = toneFor(m_case.priority)});
    m_queue->setMeaning(tr("Queue"));
    const QString queue = m_case.queue ? m_file.directory.nameOf(*m_case.queue) : QString();
    m_queue->showText(queue.isEmpty() ? tr("None", "no queue") : isolated(queue));
    m_opened->setText(dateAndTime(m_case.openedAt));
    sayTime();
    m_owner->show(m_case, m_file.directory);
    m_work->show(m_file, m_case);
    sayTags();
    sayPresence();
    sayWaiting();
}

void CasePanel::showWaiting(const CaseFields &waiting)
{
    if (waiting == m_unsent)
        return;
    m_unsent = waiting;
    say();
}

void CasePanel::sayWaiting()
{
    const QSet<CaseField> fields = m_unsent.value(m_case.id);
    const auto mark = [&fields](ValueButton &value, CaseField field) {
        const QString words =
            fields.contains(field) ? tr("Saved here, not yet on the server") : QString();
        value.setWaiting(words);
        if (!words.isEmpty())
            value.setToolTip(value.toolTip() + u'\n' + words);
    };
    mark(*m_status, CaseField::Status);
    mark(*m_priority, CaseField::Priority);
    mark(m_owner->value(), CaseField::Owner);
    mark(*m_queue, CaseField::Queue);
    mark(*m_tags, CaseField::Tags);
}

/// What is waited for goes on while nothing else changes.
void CasePanel::keepTimeTrue()
{
    m_clock.after(1min, this, [this] {
        sayTime();
        keepTimeTrue();
    });
}

void CasePanel::sayTime()
{
    m_fields->setRowVisible(6, m_case.waitingSince.has_value());
    if (m_case.waitingSince) {
        const QString age = spokenAge(m_clock.now() - *m_case.waitingSince);
        m_waiting->setText(
            m_file.answered.contains(m_case.id)
                ? tr("for %1; an answer waits to be sent", "how long a customer has waited")
                      .arg(age)
                : tr("for %1", "how long a customer has waited").arg(age));
    }
    m_callback->show(m_file.callbacks, m_case.id, m_clock.now());
    m_step->show(m_file, m_case.id, m_clock.now());
}

void CasePanel::sayPresence()
{
    const auto look = presenceLook(m_file, m_case.id);
    m_presence->setVisible(look.has_value());
    m_presence->show(look.value_or(ChipLook()));
    m_presence->setAccessibleName(withoutIsolates(m_presence->look().text));
}

bool CasePanel::mayGive(const std::optional<domain::AgentId> &agent) const
{
    return m_owner->mayGive(agent);
}

/// By a key, which is there whatever is offered.
void CasePanel::take()
{
    if (mayGive(m_file.directory.me))
        return Q_EMIT takeRequested(m_case.id);
    Q_EMIT inSightWanted();
    refuse(m_owner->whoseItIs(), CaseOwner::askThem());
}

void CasePanel::sayTags()
{
    m_tags->setMeaning(tr("Tags"));
    m_tags->showText(m_case.tags.isEmpty() ? tr("Add a tag") : listed(houseWords(m_case.tags)));
}

/// With none there is but one thing to do, and no menu for it.
void CasePanel::offerTags()
{
    if (m_case.tags.isEmpty())
        return askForTag();
    for (const QString &tag : std::as_const(m_case.tags)) {
        m_tags->addTick(isolated(houseWord(tag)), true,
                        [this, tag] { Q_EMIT tagsRequested(m_case.id, {}, {tag}); });
    }
    QAction *add = m_tags->addTick(tr("Add a tag…"), false, [this] { askForTag(); });
    add->setCheckable(false);
}

void CasePanel::askForTag()
{
    auto *sheet = new TagSheet(this);
    connect(sheet, &TagSheet::tagged, this, [this, id = m_case.id](const QStringList &tags) {
        Q_EMIT tagsRequested(id, tags, {});
    });
    sheet->open();
}

void CasePanel::offerStatuses()
{
    for (const CaseStatus status :
         {CaseStatus::Open, CaseStatus::Pending, CaseStatus::Solved, CaseStatus::Closed}) {
        m_status->addChoice(wordFor(status), status == m_case.status,
                            [this, status] { Q_EMIT statusRequested(m_case.id, status); });
    }
}

void CasePanel::offerPriorities()
{
    for (const Priority priority :
         {Priority::Urgent, Priority::High, Priority::Normal, Priority::Low}) {
        m_priority->addChoice(wordFor(priority), priority == m_case.priority,
                              [this, priority] { Q_EMIT priorityRequested(m_case.id, priority); });
    }
}

void CasePanel::offerQueues()
{
    QList<domain::Queue> queues = m_file.directory.queues.values();
    std::ranges::sort(queues, [](const domain::Queue &a, const domain::Queue &b) {
        return a.name.localeAwareCompare(b.name) < 0;
    });
    for (const domain::Queue &queue : std::as_const(queues)) {
        m_queue->addChoice(isolated(queue.name), m_case.queue == queue.id,
                           [this, id = queue.id] { Q_EMIT queueRequested(m_case.id, id); });
    }
}

/// By a letter: the menu opens where the value stands.
void CasePanel::choose(ValueButton *value)
{
    if (!value->isVisible())
        Q_EMIT inSightWanted();
    if (value == &m_owner->value() && !value->isEnabled())
        refuse(m_owner->whoseItIs(), CaseOwner::askThem());
    value->click();
}

void CasePanel::addKeys()
{
    m_keys->setGate([this] { return !m_case.id.isNull(); });
    m_keys->add(
        {u"case.solve"_s, Qt::Key_E}, [] { return tr("Set solved"); },
        [this] { Q_EMIT statusRequested(m_case.id, CaseStatus::Solved); }, Icon::CircleCheck);
    m_keys->offerWhile([this] { return m_case.status != CaseStatus::Solved; });
    addMenuKey(
        {u"case.status"_s, Qt::Key_S}, [] { return tr("Change the status"); }, m_status,
        Icon::Workflow);
    addMenuKey(
        {u"case.priority"_s, Qt::Key_P}, [] { return tr("Change the priority"); }, m_priority,
        Icon::Zap);
    m_keys->add(
        {u"case.take"_s, Qt::Key_Y}, [] { return tr("Take the case"); }, [this] { take(); },
        Icon::UserCheck);
    m_keys->offerWhile([this] { return m_owner->mayTake(); });
    addMenuKey(
        {u"case.assign"_s, Qt::Key_A}, [] { return tr("Assign the case to somebody"); },
        &m_owner->value(), Icon::Users);
    m_keys->offerWhile([this] { return mayGive(std::nullopt); });
    addMenuKey(
        {u"case.queue"_s, Qt::Key_Q}, [] { return tr("Move the case to a queue"); }, m_queue,
        Icon::Inbox);
    addMenuKey(
        {u"case.tags"_s, Qt::Key_T}, [] { return tr("Change the tags"); }, m_tags, Icon::Tag);
    m_work->addKeys();
}

void CasePanel::addMenuKey(const KeySet::Named &act, const KeySet::Words &words, ValueButton *value,
                           Icon icon)
{
    m_keys->add(
        act, words, [this, value] { choose(value); }, icon);
}

void CasePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
}
} // namespace hadir::ui
