// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"
#include "app/models/Directory.h"
#include "ui/callbacks/CallbackRow.h"

namespace hadir::ui {

class BookingBinding;
class DueCallbacks;
class StepBack;
struct Trouble;

/// The callbacks that this agent may call now, above the work: claims one, leads to its customer
/// with what to have ready, hands the number to the system, and asks what came of it. Works
/// without a line: who else claimed it is known once there is one. Lives on the GUI thread.
class DueCalls final : public QObject
{
    Q_OBJECT

public:
    /// All outlive it; the directory is that of the moment.
    struct Parts
    {
        DueCallbacks &due;
        QWidget &window; ///< over which sheets open
        const models::Directory &directory;
        const BookingBinding &booking;
        StepBack &back; ///< is offered what was done
    };

    DueCalls(desk::Desk &desk, const Parts &parts, QObject *parent = nullptr);

    /// Those that are due by now.
    void show(const QList<desk::CallbackEntry> &due);
    /// Claims the one that waits longest.
    void claimFirst();
    /// What came of a call that this agent has claimed.
    void askOutcome(domain::CallbackId id);

Q_SIGNALS:
    void customerWanted(hadir::domain::CustomerId customer,
                        std::optional<hadir::domain::CaseId> caseId);
    void dialWanted(const QString &number);
    void told(const QString &sentence);

private:
    void claim(const CallbackRow &row);
    void sayRefused(const CallbackRow &row, const Trouble &trouble);

    desk::Desk &m_desk;
    Parts m_parts;
};
} // namespace hadir::ui
