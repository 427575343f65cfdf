// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/QuietHoursSheet.h"

#include "app/domain/clash.h"
#include "ui/widgets/Label.h"

#include <QTimeEdit>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {
namespace {
constexpr int evening = 21 * 60;
constexpr int morning = 8 * 60;

qint64 minuteOf(const QTimeEdit &field)
{
    return field.time().hour() * 60 + field.time().minute();
}
} // namespace

QuietHoursSheet::QuietHoursSheet(const domain::ContactPoint &point, QWidget *parent)
    : Sheet(tr("Quiet hours"), tr("Save"), parent)
    , m_point(point)
{
    setObjectName(u"quietHoursSheet"_s);
    m_from = addTime("quietFrom", tr("From"), point.quietFromMinute.value_or(evening));
    m_to = addTime("quietTo", tr("To"), point.quietToMinute.value_or(morning));
    addHint(tr("In the customer's own time. They may go past midnight."));
    check();
}

QTimeEdit *QuietHoursSheet::addTime(const char *name, const QString &words, qint64 minute)
{
    auto *field = new QTimeEdit(QTime(0, 0).addSecs(int(minute) * 60), this);
    // Right to left, Qt 6.4 shows 14:30 as 30:14; both calls are needed, in this order.
    field->setLayoutDirection(Qt::LeftToRight);
    field->setDisplayFormat(u"HH:mm"_s);
    connect(field, &QTimeEdit::timeChanged, this, &QuietHoursSheet::check);
    addWidget(name, words, field);
    return field;
}

QString QuietHoursSheet::missing() const
{
    const bool isSome = m_from && m_to && m_from->time() != m_to->time();
    return isSome ? QString() : tr("The two times must differ.");
}

void QuietHoursSheet::submit()
{
    domain::SetQuietHours command{
        .contactPoint = m_point.id, .fromMinute = minuteOf(*m_from), .toMinute = minuteOf(*m_to)};
    domain::rememberBase(command, m_point);
    Q_EMIT chosen(command);
}
} // namespace hadir::ui
