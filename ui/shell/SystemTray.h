// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/Tray.h"

#include <QIcon>

class QAction;
class QMenu;
class QSystemTrayIcon;

namespace hadir::ui {

/// The tray of this system, on all of them by QSystemTrayIcon. A system without one (GNOME, a
/// test) has nothing to show it in: there the window asks for attention in the way the system has
/// for that, in its bar or dock. A tray that comes later is taken up.
class SystemTray final : public Tray
{
    Q_OBJECT

public:
    /// For this window, which outlives it.
    explicit SystemTray(QWidget &window);
    ~SystemTray() override;

    void tell(const Notice &notice) override;
    void showUnread(int count) override;
    void showVoice(Voice voice) override;
    void clear() override;

    /// The icon with a count, as it stands in the tray.
    [[nodiscard]] static QPixmap picture(int side, int count, Voice voice);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool appears();
    void say();
    void draw();

    QWidget &m_window;
    QSystemTrayIcon *m_icon;
    std::unique_ptr<QMenu> m_menu;
    QAction *m_open;
    QAction *m_quit;
    Notice m_last;
    int m_unread = 0;
    Voice m_voice = Voice::Heard;
};
} // namespace hadir::ui
