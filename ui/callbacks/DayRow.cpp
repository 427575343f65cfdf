// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/callbacks/DayRow.h"

#include "ui/callbacks/callbackWords.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/ChoiceChip.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/Label.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
constexpr int week = 7;
}

DayRow::DayRow(QWidget *parent)
    : QWidget(parent)
    , m_first(add("dayToday"))
    , m_second(add("dayTomorrow"))
    , m_next(add("dayNext"))
    , m_words(new Label(this))
    , m_back(new IconButton(Icon::ChevronLeft, 24, this))
    , m_forth(new IconButton(Icon::ChevronRight, 24, this))
{
    m_first->setText(tr("Today"));
    m_second->setText(tr("Tomorrow"));
    m_next->setText(tr("+1 day"));
    m_next->setAccessibleName(tr("One day later"));
    m_next->setCheckable(false);
    m_words->setObjectName(u"dayWords"_s);
    m_back->setObjectName(u"weekBefore"_s);
    m_forth->setObjectName(u"weekAfter"_s);
    m_back->setWords(tr("A week earlier"));
    m_forth->setWords(tr("A week later"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(Metrics().px(4));
    for (QWidget *chip : {m_first, m_second, m_next})
        row->addWidget(chip);
    row->addSpacing(Metrics().px(6));
    row->addWidget(m_words, 1);
    row->addWidget(m_back);
    row->addWidget(m_forth);
    connect(m_first, &QAbstractButton::clicked, this, [this] { take(m_today); });
    connect(m_second, &QAbstractButton::clicked, this, [this] { take(m_today.addDays(1)); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { take(m_day.addDays(1)); });
    connect(m_back, &QAbstractButton::clicked, this,
            [this] { take(std::max(m_today, m_day.addDays(-week))); });
    connect(m_forth, &QAbstractButton::clicked, this, [this] { take(m_day.addDays(week)); });
}

ChoiceChip *DayRow::add(const char *name)
{
    auto *chip = new ChoiceChip({}, this);
    chip->setObjectName(QString::fromLatin1(name));
    return chip;
}

void DayRow::setToday(QDate today)
{
    m_today = today;
    choose(m_day.isValid() ? std::max(m_day, today) : today);
}

void DayRow::choose(QDate day)
{
    m_day = day;
    show();
}

void DayRow::take(QDate day)
{
    choose(day);
    Q_EMIT chosen(day);
}

void DayRow::show()
{
    m_first->setChecked(m_day == m_today);
    m_second->setChecked(m_day == m_today.addDays(1));
    m_words->setText(shortDay(m_day));
    m_back->setEnabled(m_day > m_today);
}
} // namespace hadir::ui
