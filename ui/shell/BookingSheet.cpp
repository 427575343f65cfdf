// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/BookingSheet.h"

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

BookingSheet::BookingSheet(core::Clock &clock, const BookingGround &ground,
                           const BookingForm::Asks &asks, QWidget *parent)
    : Sheet(tr("Schedule a callback"), tr("Schedule"), parent)
    , m_form(new BookingForm(clock, ground, asks, this))
{
    setObjectName(u"bookingSheet"_s);
    addWidget("bookingForm", {}, m_form);
    connect(m_form, &BookingForm::changed, this, &BookingSheet::check);
    check();
}

QString BookingSheet::missing() const
{
    return m_form->missing();
}

void BookingSheet::submit()
{
    Q_EMIT booked(m_form->booking());
}
} // namespace hadir::ui
