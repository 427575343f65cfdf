// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/KeysPage.h"

namespace hadir::ui {

class CasePanel;
class CustomerPage;
class OpenTabBar;
class SearchBinding;
class SettingsPage;
class SettingsTabs;
class ShellWindow;
class TimelineView;
class WorkListPane;

/// All acts of the workplace with their keys, in one list: shown by "?" and on the page where the
/// agent changes them, kept for each agent on this machine, and told to whatever shows a key or
/// answers one by itself.
class KeysBinding final : public QObject
{
    Q_OBJECT

public:
    /// What has keys, and what shows them.
    struct Parts
    {
        ShellWindow &shell;
        KeySet &everywhere; ///< of the whole workplace
        CustomerPage &page;
        WorkListPane &list;
        CasePanel &panel;
        TimelineView &timeline;
        SearchBinding &search;
        SettingsPage &settings;
        KeysPage &keys;
        SettingsTabs &tabs;
        OpenTabBar &customers;
    };

    /// \a whose names the agent at this machine, for where it is kept.
    KeysBinding(const QString &whose, const Parts &parts, QObject *parent = nullptr);

    /// Names everything anew, after a change of language.
    void say();

private:
    [[nodiscard]] QList<KeyChapter> chapters() const;
    void read();
    void keep() const;
    void tellParts();
    void change(const KeyBook::Choices &some);
    void showPage();

    QString m_place; ///< in the settings file
    Parts m_parts;
    KeyBook *m_book;
};
} // namespace hadir::ui
