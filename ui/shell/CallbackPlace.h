// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"
#include "app/models/Directory.h"
#include "ui/shell/CallTimes.h"

namespace hadir::ui {

class BookingBinding;
class CallbacksBinding;
class CallbacksPage;
class CasePanel;
class DueCallbacks;
class DueCalls;
class KeySet;
class PaperBinding;
class ShellWindow;
class StepBack;

/// All that the window has for callbacks: their page, the booking of one for whoever is in hand,
/// and those that are due above the work.
class CallbackPlace final : public QObject
{
    Q_OBJECT

public:
    /// All outlive it; the directory is that of the moment.
    struct Parts
    {
        ShellWindow &shell;
        CasePanel &panel;
        const models::Directory &directory;
        PaperBinding &papers;
        KeySet &keys;   ///< of the workplace
        StepBack &back; ///< is offered what was done
    };

    CallbackPlace(desk::Desk &desk, const Parts &parts, QObject *parent = nullptr);

    /// The desk is open.
    void begin();
    /// The list of work with what is due above it.
    [[nodiscard]] QWidget *above(QWidget *list);

Q_SIGNALS:
    void customerWanted(hadir::domain::CustomerId customer,
                        std::optional<hadir::domain::CaseId> caseId);
    /// A whole sentence.
    void told(const QString &sentence);

private:
    void addKeys();
    void connectPage();
    void connectPanel();
    void bookInHand();
    void saveForCalendar();
    void dial(const QString &number);
    /// Of the page, where one is in hand there.
    [[nodiscard]] std::optional<domain::CallbackId> inHand() const;

    desk::Desk &m_desk;
    Parts m_parts;
    CallTimes m_times;
    CallbacksPage *m_page;
    DueCallbacks *m_due;
    CallbacksBinding *m_binding;
    BookingBinding *m_booking;
    DueCalls *m_calls;
};
} // namespace hadir::ui
