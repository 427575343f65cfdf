// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace hadir::desk {
class Desk;
}

namespace hadir::ui {

class KeysPage;
class Language;
class SettingsBinding;
class SettingsPage;
class SettingsTabs;
class ShellWindow;
class Theme;

/// Where the settings are in the window: their pages, what follows them, and the way back to the
/// work. The pages belong to the window.
class SettingsPlace final : public QObject
{
    Q_OBJECT

public:
    struct Tools
    {
        desk::Desk &desk;
        Language &language;
        Theme &theme;
        ShellWindow &shell;
    };

    explicit SettingsPlace(const Tools &tools, QObject *parent = nullptr);

    [[nodiscard]] SettingsPage &page() const { return *m_page; }
    [[nodiscard]] KeysPage &keys() const { return *m_keys; }
    [[nodiscard]] SettingsTabs &tabs() const { return *m_tabs; }
    [[nodiscard]] SettingsBinding &binding() const { return *m_binding; }

private:
    SettingsPage *m_page;
    KeysPage *m_keys;
    SettingsTabs *m_tabs;
    SettingsBinding *m_binding;
};
} // namespace hadir::ui
