// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/callbacks/BookingForm.h"
#include "ui/customer/Sheet.h"

namespace hadir::ui {

/// Asks when and how a customer is to be called back. The keyboard is where the time is typed, so
/// that a moment and Ctrl+Enter are enough.
class BookingSheet final : public Sheet
{
    Q_OBJECT

public:
    BookingSheet(core::Clock &clock, const BookingGround &ground, const BookingForm::Asks &asks,
                 QWidget *parent = nullptr);

    [[nodiscard]] BookingForm &form() { return *m_form; }

Q_SIGNALS:
    void booked(const hadir::ui::Booking &booking);

protected:
    QString missing() const override;
    void submit() override;

private:
    BookingForm *m_form;
};
} // namespace hadir::ui
