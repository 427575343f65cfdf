// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Clock.h"
#include "ui/callbacks/SlotOffer.h"

#include <QDate>
#include <QWidget>

#include <functional>
#include <optional>

namespace hadir::ui {

class DayRow;
class Label;
class SlotRow;
class TextField;

/// The moment of a call, by the customer's clock: typed as people say it, or chosen among a day's
/// times, with the agent's own time beside it and why a closed one is closed.
class WhenField final : public QWidget
{
    Q_OBJECT

public:
    /// What somebody means who types something: a moment, what it may be as well, or only a day;
    /// nothing of it where there is no time in what was typed.
    struct Meant
    {
        std::optional<core::Instant> at = {};
        std::optional<core::Instant> orAt = {};
        QDate day = {};
    };
    /// What it asks while it is filled in; each is answered at once.
    struct Asks
    {
        std::function<QList<SlotOffer>(QDate day)> slotsOf;
        std::function<SlotOffer(core::Instant at)> judged;
        std::function<Meant(const QString &typed)> read;
    };

    WhenField(core::Clock &clock, Asks asks, QWidget *parent = nullptr);

    /// The customer's zone; a typed moment is read by it, anew when it is another.
    void setZone(const QString &zone);
    /// Asks again what is open: another number, or somebody else calls.
    void refresh();
    /// Chooses this moment, as if it had been pressed.
    void choose(core::Instant at);
    [[nodiscard]] const std::optional<SlotOffer> &chosen() const { return m_chosen; }
    /// What was typed and is no moment.
    [[nodiscard]] bool isNotUnderstood() const;

Q_SIGNALS:
    void changed();

private:
    void read();
    void sayMeant(const Meant &meant);
    void take(const SlotOffer &offer);
    void showDay();
    void say(const std::optional<SlotOffer> &about);

    core::Clock &m_clock;
    Asks m_asks;
    QString m_zone;
    TextField *m_typed;
    Label *m_meant;
    DayRow *m_day;
    SlotRow *m_slots;
    Label *m_about;
    std::optional<SlotOffer> m_chosen;
};
} // namespace hadir::ui
