// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"
#include "ui/widgets/Toast.h"

#include <QObject>

#include <functional>

namespace hadir::ui {

class CasePanel;
class CustomerBinding;
class ShellWindow;

/// What the window says of what was done: a line over its foot, with the way back where there is
/// one, and which case is open now where that changed by the way.
class DeedTeller final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        ShellWindow &shell;
        CasePanel &panel;
        CustomerBinding &customer;
    };

    explicit DeedTeller(const Parts &parts, QObject *parent = nullptr);

    /// Says what `told`, a signal with a whole sentence, says from now on.
    template <class Teller, class Told>
    void tellOf(const Teller &teller, Told told)
    {
        connect(&teller, told, this, &DeedTeller::tell);
    }
    void tell(const QString &sentence);
    void tellWithUndo(const QString &sentence, const std::function<void()> &undo);
    /// The case in hand ended: whether another one is open now, to be said with the deed.
    void noteWentOn(bool isElsewhere) { m_wentOn = isElsewhere; }

private:
    void tellDeed(const QString &words, store::DeedId deed);
    void tellSent(const domain::Interaction &message, store::DeedId deed);
    [[nodiscard]] Toast::Offer undoOffer(store::DeedId deed);

    Parts m_parts;
    bool m_wentOn = false;
};
} // namespace hadir::ui
