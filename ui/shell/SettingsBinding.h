// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"
#include "ui/theme/Theme.h"

namespace hadir::ui {

class KeySet;
class Language;
class PreferencesMenu;
class SettingsPage;

/// What this machine is, for the settings.
struct Seat
{
    QString server;
    QString account;
    bool keepsSignIn = true;
    bool isSample = false; ///< an invented workspace to explore
};

/// Keeps the settings page and the menu at the agent's picture true to the language, the theme,
/// the size of the text and this machine, and carries out what is chosen in either.
class SettingsBinding final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        SettingsPage &page;
        PreferencesMenu &menu;
    };

    /// A page with the languages that there are.
    [[nodiscard]] static SettingsPage *newPage(core::Clock &clock);

    SettingsBinding(desk::Desk &desk, Language &language, Theme &theme, Parts parts,
                    QObject *parent = nullptr);

    void showSeat(const Seat &seat);
    void showTextSize(int percent);
    /// What the desk holds, as it is now.
    void showMachine();
    /// The keys that change the size of the text.
    void addKeys(KeySet &keys);

Q_SIGNALS:
    void textSizeRequested(int percent);
    void densityRequested(hadir::ui::Density density);
    void signOutRequested();

private:
    void chooseAppearance(Theme::Preference preference);
    void showLanguage();
    void showAppearance();
    void stepTextSize(int step);

    desk::Desk &m_desk;
    Language &m_language;
    Theme &m_theme;
    Parts m_parts;
    Seat m_seat;
    int m_textSize = 100;
};
} // namespace hadir::ui
