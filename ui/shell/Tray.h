// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/notices.h"

#include <QObject>

namespace hadir::ui {

/// The place outside the window where the desk can be seen and can say something: the system's
/// tray where there is one. Whoever speaks through it need not know whether there is.
class Tray : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Says it over whatever is on the screen; the words before are gone then.
    virtual void tell(const Notice &notice) = 0;
    /// How many cases have something unread.
    virtual void showUnread(int count) = 0;
    /// Nothing is told for a while; it looks so.
    enum class Voice { Heard, Quiet };
    virtual void showVoice(Voice voice) = 0;
    /// Whose desk it was is closed: nothing of it is shown any more.
    virtual void clear() = 0;

Q_SIGNALS:
    /// Somebody clicked on what was told last.
    void noticeClicked(const hadir::ui::Notice &notice);
    void windowWanted();
    void quitWanted();
};
} // namespace hadir::ui
