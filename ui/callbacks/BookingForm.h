// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/callbacks/Booking.h"
#include "ui/callbacks/WhenField.h"

class QComboBox;
class QVBoxLayout;

namespace hadir::ui {

class Label;
class TextBox;
class TextField;

/// What a callback is booked with: number, zone, moment, who calls, retries, how the customer is
/// told, what to have ready. Shows what it is given and books nothing itself.
class BookingForm final : public QWidget
{
    Q_OBJECT

public:
    /// Whom and how; what is open depends on it.
    struct Question
    {
        domain::ContactPointId number;
        QString zone;
        Caller caller = {};

        bool operator==(const Question &) const = default;
    };
    /// Answered at once, while the form is filled in.
    struct Asks
    {
        std::function<QList<SlotOffer>(const Question &question, QDate day)> slotsOf;
        std::function<SlotOffer(const Question &question, core::Instant at)> judged;
        std::function<WhenField::Meant(const QString &typed, const QString &zone)> read;
    };

    BookingForm(core::Clock &clock, const BookingGround &ground, const Asks &asks,
                QWidget *parent = nullptr);

    /// What has to be entered first, as a sentence; empty when it can be booked.
    [[nodiscard]] QString missing() const;
    [[nodiscard]] Booking booking() const;
    /// As it was filled in before.
    void fill(const Booking &booking);
    /// Asks anew what is open, after something changed elsewhere.
    void refresh() { m_when->refresh(); }

Q_SIGNALS:
    void changed();

private:
    QComboBox *addChoice(const char *name, const QString &words);
    Label *add(const char *name, const QString &words, QWidget *field);
    Label *addHint(const char *name, const QString &words);
    void offerWho();
    void offerNumbers();
    void offerZones();
    void offerRest();
    void listen();
    void showZone();
    void showOverride();
    [[nodiscard]] Question question() const;

    core::Clock &m_clock;
    BookingGround m_ground;
    QVBoxLayout *m_column;
    QComboBox *m_number;
    QComboBox *m_zone;
    WhenField *m_when;
    Label *m_overrideWords;
    TextField *m_override;
    QComboBox *m_caller;
    QComboBox *m_retries;
    QComboBox *m_repeat;
    TextBox *m_ready;
};
} // namespace hadir::ui
