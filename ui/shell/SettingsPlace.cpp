// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/SettingsPlace.h"

#include "app/desk/Desk.h"
#include "ui/settings/KeysPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/settings/SettingsTabs.h"
#include "ui/shell/SettingsBinding.h"
#include "ui/shell/ShellWindow.h"

namespace hadir::ui {

SettingsPlace::SettingsPlace(const Tools &tools, QObject *parent)
    : QObject(parent)
    , m_page(SettingsBinding::newPage(tools.desk.clock()))
    , m_keys(new KeysPage)
    , m_tabs(new SettingsTabs(m_page, m_keys))
    , m_binding(new SettingsBinding(tools.desk, tools.language, tools.theme,
                                    {*m_page, tools.shell.preferences()}, this))
{
    tools.shell.setPage(Destination::Settings, m_tabs);
    const auto leave = [shell = &tools.shell] {
        shell->go(Destination::Work);
        shell->focusList();
    };
    connect(m_page, &SettingsPage::left, this, leave);
    connect(m_keys, &KeysPage::left, this, leave);
}
} // namespace hadir::ui
