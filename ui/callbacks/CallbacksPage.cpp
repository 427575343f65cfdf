// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/callbacks/CallbacksPage.h"

#include "ui/callbacks/CalendarView.h"
#include "ui/callbacks/CallbackTable.h"
#include "ui/callbacks/rowWords.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/ChoiceChip.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Line.h"
#include "ui/words/formats.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QStackedWidget>
#include <QTableView>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
constexpr int daysOfWeek = 7;

QDate beginOfWeek(QDate day)
{
    const int first = QLocale().firstDayOfWeek();
    return day.addDays(-((day.dayOfWeek() - first + daysOfWeek) % daysOfWeek));
}
} // namespace

CallbacksPage::CallbacksPage(core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_day(dayOf(clock.now()))
    , m_looks(new QButtonGroup(this))
    , m_owners(new QButtonGroup(this))
    , m_promises(new PromiseStrip(this))
    , m_line(new Label(this))
    , m_stack(new QStackedWidget(this))
    , m_calendar(new CalendarView(this))
    , m_list(new QTableView(this))
    , m_table(new CallbackTable(this))
    , m_empty(new EmptyState(this))
{
    setObjectName(u"callbacksPage"_s);
    const Metrics m;
    m_line->setObjectName(u"callbacksLine"_s);
    m_line->withColour(Colour::Muted)->wrapped();
    m_line->setContentsMargins(m.margin(), m.px(6), m.margin(), m.px(6));
    m_line->hide();
    makeTable();
    for (QWidget *one : {static_cast<QWidget *>(m_calendar), static_cast<QWidget *>(m_list),
                         static_cast<QWidget *>(m_empty)})
        m_stack->addWidget(one);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(makeHead());
    column->addWidget(new Line(Qt::Horizontal, this));
    column->addWidget(m_promises);
    column->addWidget(m_line);
    column->addWidget(m_stack, 1);
    listen();
    retranslate();
    follow();
}

QHBoxLayout *CallbacksPage::makeHead()
{
    const Metrics m;
    m_back = addButton("callbacksBack", Icon::ChevronLeft);
    m_title = new Label(this);
    m_title->setObjectName(u"callbacksTitle"_s);
    m_title->withWeight(Label::Weight::Strong);
    m_forth = addButton("callbacksForth", Icon::ChevronRight);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(m.margin(), m.px(8), m.margin(), m.px(8));
    row->setSpacing(m.px(6));
    row->addWidget(m_back);
    row->addWidget(m_title);
    row->addWidget(m_forth);
    row->addSpacing(m.gap());
    row->addWidget(addChip(*m_looks, int(Look::Day), "lookDay"));
    row->addWidget(addChip(*m_looks, int(Look::Week), "lookWeek"));
    row->addWidget(addChip(*m_looks, int(Look::List), "lookList"));
    row->addStretch(1);
    row->addWidget(addChip(*m_owners, int(Whose::Mine), "whoseMine"));
    row->addWidget(addChip(*m_owners, int(Whose::Team), "whoseTeam"));
    m_zone = new Label(this);
    m_zone->setObjectName(u"callbacksZone"_s);
    m_zone->withColour(Colour::Muted);
    row->addSpacing(m.gap());
    row->addWidget(m_zone);
    m_book = addButton("callbacksBook", Icon::Plus);
    m_print = addButton("callbacksPrint", Icon::File);
    m_export = addButton("callbacksExport", Icon::Download);
    for (QWidget *button : {m_book, m_print, m_export})
        row->addWidget(button);
    m_looks->button(int(Look::Week))->setChecked(true);
    m_owners->button(int(Whose::Mine))->setChecked(true);
    return row;
}

ChoiceChip *CallbacksPage::addChip(QButtonGroup &group, int id, const char *name)
{
    auto *chip = new ChoiceChip({}, this);
    chip->setObjectName(QString::fromLatin1(name));
    group.addButton(chip, id);
    return chip;
}

IconButton *CallbacksPage::addButton(const char *name, Icon icon)
{
    auto *button = new IconButton(icon, 28, this);
    button->setObjectName(QString::fromLatin1(name));
    return button;
}

void CallbacksPage::makeTable()
{
    m_list->setObjectName(u"callbacksList"_s);
    m_list->setModel(m_table);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setShowGrid(false);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setTabKeyNavigation(false);
    m_list->setWordWrap(false);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setDefaultSectionSize(Metrics().px(30));
    m_list->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_list->horizontalHeader()->setStretchLastSection(true);
    m_list->horizontalHeader()->setHighlightSections(false);
    const Metrics m;
    for (const auto &[column, width] : {std::pair(CallbackTable::When, 180),
                                        {CallbackTable::Customer, 190},
                                        {CallbackTable::Standing, 120},
                                        {CallbackTable::Who, 150},
                                        {CallbackTable::Tries, 70}})
        m_list->setColumnWidth(column, m.px(width));
    m_list->sortByColumn(CallbackTable::When, Qt::AscendingOrder);
    m_list->setSortingEnabled(true);
}

void CallbacksPage::listen()
{
    connect(m_back, &QAbstractButton::clicked, this, [this] { step(-1); });
    connect(m_forth, &QAbstractButton::clicked, this, [this] { step(+1); });
    connect(m_looks, &QButtonGroup::idClicked, this, [this](int id) { setLook(Look(id)); });
    connect(m_owners, &QButtonGroup::idClicked, this, &CallbacksPage::wanted);
    connect(m_print, &QAbstractButton::clicked, this, &CallbacksPage::printRequested);
    connect(m_export, &QAbstractButton::clicked, this, &CallbacksPage::exportRequested);
    connect(m_book, &QAbstractButton::clicked, this, &CallbacksPage::bookRequested);
    connect(m_empty, &EmptyState::actionRequested, this, &CallbacksPage::bookRequested);
    CalendarGrid &grid = m_calendar->grid();
    connect(&grid, &CalendarGrid::opened, this, &CallbacksPage::opened);
    connect(&grid, &CalendarGrid::moveRequested, this, &CallbacksPage::moveRequested);
    connect(&grid, &CalendarGrid::dayRequested, this, [this](QDate day) {
        m_day = day;
        setLook(Look::List); // a day has no more room for them than the week
    });
    connect(m_list, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT opened(m_table->rows().at(index.row()).id);
    });
}

CallbacksPage::Whose CallbacksPage::whose() const
{
    return Whose(m_owners->checkedId());
}

/// The list begins with the day that was looked at.
CallbacksPage::Range CallbacksPage::range() const
{
    if (m_look == Look::Day)
        return {m_day, m_day};
    const QDate first = m_look == Look::Week ? beginOfWeek(m_day) : m_day;
    return {first, first.addDays(daysOfWeek - 1)};
}

/// Of a week, the days on which one works, and those that have a callback all the same.
QList<QDate> CallbacksPage::days() const
{
    const Range all = range();
    QList<QDate> out;
    const QList<Qt::DayOfWeek> work = QLocale().weekdays();
    for (QDate day = all.first; day <= all.last; day = day.addDays(1)) {
        const bool isNeeded = all.first == all.last || work.contains(Qt::DayOfWeek(day.dayOfWeek()))
                              || std::ranges::any_of(m_shown.rows, [day](const CallbackRow &row) {
                                     return dayOf(row.at) == day;
                                 });
        if (isNeeded)
            out.append(day);
    }
    return out;
}

void CallbacksPage::setLook(Look look)
{
    m_look = look;
    m_looks->button(int(look))->setChecked(true);
    follow();
    Q_EMIT wanted();
}

void CallbacksPage::goTo(QDate day)
{
    m_day = day;
    follow();
    Q_EMIT wanted();
}

void CallbacksPage::step(int by)
{
    goTo(m_day.addDays(by * (m_look == Look::Day ? 1 : daysOfWeek)));
}

void CallbacksPage::show(const Shown &shown)
{
    const bool isFirst = m_shown.rows.isEmpty() && m_shown.hours.isEmpty();
    m_shown = shown;
    m_table->show(shown.rows);
    m_calendar->grid().setNow(m_clock.now());
    m_calendar->grid().show(days(), shown.rows, shown.hours);
    if (isFirst)
        m_calendar->showMorning();
    follow();
}

/// What fits to the look, or why there is nothing.
void CallbacksPage::follow()
{
    const Range all = range();
    m_title->setText(daysWords(all.first, all.last));
    const bool isList = m_look == Look::List;
    const bool isLoading = m_shown.state == Shown::State::Loading;
    const bool isBare = m_shown.rows.isEmpty() && (isList || m_shown.hours.isEmpty());
    QWidget *view = isList ? static_cast<QWidget *>(m_list) : m_calendar;
    m_stack->setCurrentWidget(isLoading || isBare ? m_empty : view);
    setFocusProxy(isLoading || isBare ? nullptr : view);
    showEmpty();
    sayLine();
}

void CallbacksPage::showEmpty()
{
    if (m_shown.state == Shown::State::Loading)
        return m_empty->tell(Icon::CalendarClock, tr("The callbacks are being read"),
                             tr("They appear here in a moment."));
    m_empty->tell(Icon::CalendarClock, tr("No callback in these days"),
                  whose() == Whose::Mine
                      ? tr("Callbacks that you are to make appear here, with their times.")
                      : tr("Callbacks of your queues appear here, with their times."),
                  tr("Schedule a callback"));
}

void CallbacksPage::showPromises(const QList<PromiseFigures> &figures)
{
    m_promises->show(figures);
}

void CallbacksPage::showOffline(const QString &words)
{
    m_offline = words;
    sayLine();
}

void CallbacksPage::sayLine()
{
    QStringList sentences{m_offline};
    if (m_shown.state == Shown::State::Partial)
        sentences.append(tr("There are more than can be shown: only the first %n are here.",
                            nullptr, int(m_shown.rows.size())));
    sentences.removeAll(QString());
    m_line->setText(sentences.join(u' '));
    m_line->setVisible(!sentences.isEmpty());
}

void CallbacksPage::setJudge(CalendarGrid::Judge judge)
{
    m_calendar->grid().setJudge(std::move(judge));
}

std::optional<CallbackRow> CallbacksPage::current() const
{
    if (m_look != Look::List)
        return m_calendar->grid().current();
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? std::optional(m_table->rows().at(index.row())) : std::nullopt;
}

QList<CallbackRow> CallbacksPage::rows() const
{
    return m_look == Look::List ? m_table->rows() : m_shown.rows;
}

void CallbacksPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    show(m_shown);
}

void CallbacksPage::retranslate()
{
    m_looks->button(int(Look::Day))->setText(tr("Day"));
    m_looks->button(int(Look::Week))->setText(tr("Week"));
    m_looks->button(int(Look::List))->setText(tr("List"));
    m_owners->button(int(Whose::Mine))->setText(tr("Mine"));
    m_owners->button(int(Whose::Team))->setText(tr("Team"));
    m_zone->setText(tr("Times: %1", "a city")
                        .arg(isolated(cityOf(QString::fromLatin1(QTimeZone::systemTimeZoneId())))));
    m_back->setWords(tr("Earlier"));
    m_forth->setWords(tr("Later"));
    m_book->setWords(tr("Schedule a callback"));
    m_print->setWords(tr("Print these callbacks"));
    m_export->setWords(tr("Save them for a calendar (.ics)"));
    m_list->setAccessibleName(tr("Callbacks"));
    m_calendar->grid().setAccessibleName(tr("Calendar of callbacks"));
    follow();
}
} // namespace hadir::ui
