// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/gallery/panes.h"
#include "tests/ui/gallery/scenes.h"
#include "ui/customer/CasePanel.h"
#include "ui/customer/CustomerPage.h"
#include "ui/inbox/WorkListPane.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/ShellWindow.h"
#include "ui/shell/TopBar.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace hadir::gallery {
namespace {

using samples::Script;

/// The whole window with its three panes, as the workplace puts it together.
std::unique_ptr<QWidget> windowOf(core::Clock &clock, Script script)
{
    auto shell = std::make_unique<ui::ShellWindow>(clock);
    auto *page = pageOf(clock, script);
    auto *panel = new ui::CasePanel(clock);
    panel->show(samples::customerFile(clock.now(), script), samples::caseId(4821));
    shell->setWorkList(workListOf(clock, script));
    shell->setCustomerPage(page, page->panes());
    shell->setCasePanel(panel);
    shell->topBar().showAgent(u"Nur Aisyah"_s);
    shell->topBar().showPresence(ui::Presence::Available);
    shell->rail().setBadge(ui::Destination::Work, 7);
    shell->showLine({ui::LineState::Online, clock.now() - 2s});
    return shell;
}

std::unique_ptr<QWidget> settingsOf(core::Clock &clock)
{
    auto page = std::make_unique<ui::SettingsPage>(
        clock, QList<ui::SettingsPage::Tongue>{{u"en"_s, u"English"_s},
                                               {u"ar"_s, u"العربية"_s},
                                               {u"ms"_s, u"Bahasa Melayu"_s}});
    page->showLanguage(u"en"_s);
    page->showAppearance(ui::Theme::Preference::System);
    page->showTextSize(100);
    page->showMachine({.server = u"desk.example.my"_s,
                       .account = u"nur.aisyah"_s,
                       .customers = 1204,
                       .asOf = clock.now() - 3min});
    return page;
}
} // namespace

std::vector<Scene> windowScenes()
{
    return {{u"window"_s, QSize(1280, 720),
             [](core::Clock &clock) { return windowOf(clock, Script::Latin); }},
            {u"window-arabic"_s, QSize(1280, 720),
             [](core::Clock &clock) { return windowOf(clock, Script::Arabic); }},
            {u"settings"_s, QSize(1180, 620), settingsOf}};
}
} // namespace hadir::gallery
