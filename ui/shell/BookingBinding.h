// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"
#include "app/models/Directory.h"
#include "ui/callbacks/BookingForm.h"
#include "ui/callbacks/WhenField.h"
#include "ui/shell/CallTimes.h"

namespace hadir::ui {

class StepBack;

/// Books callbacks, moves and cancels them: asks in a sheet what is open by what this desk knows,
/// and hands the command to it. What was done can be taken back. Lives on the GUI thread.
class BookingBinding final : public QObject
{
    Q_OBJECT

public:
    /// All outlive it; the directory is that of the moment.
    struct Parts
    {
        QWidget &window; ///< over which sheets open
        const models::Directory &directory;
        const CallTimes &times;
        StepBack &back; ///< is offered what was done
    };

    BookingBinding(desk::Desk &desk, const Parts &parts, QObject *parent = nullptr);

    void book(domain::CustomerId customer, std::optional<domain::CaseId> caseId);
    /// Asks to when.
    void move(domain::CallbackId id);
    void moveTo(domain::CallbackId id, core::Instant at);
    void cancel(domain::CallbackId id);
    /// Whether it may be at that moment, and why not.
    [[nodiscard]] SlotOffer judged(domain::CallbackId id, core::Instant at) const;
    /// What a sheet asks about another time of this one.
    [[nodiscard]] WhenField::Asks asksAbout(const domain::Callback &callback) const;

Q_SIGNALS:
    void told(const QString &sentence);

private:
    [[nodiscard]] BookingForm::Asks asksFor(domain::CustomerId customer) const;
    [[nodiscard]] std::optional<domain::Callback> found(domain::CallbackId id) const;
    [[nodiscard]] domain::MoveCallback moveCommand(const domain::Callback &callback,
                                                   core::Instant at, const QString &reason) const;
    [[nodiscard]] QString movedWords(const domain::Callback &callback, core::Instant at) const;
    void submitDeed(const domain::Command &command, const QString &done);

    desk::Desk &m_desk;
    Parts m_parts;
};
} // namespace hadir::ui
