// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"
#include "app/models/Directory.h"
#include "ui/shell/SearchBinding.h"
#include "ui/theme/Density.h"

#include <QWidget>

namespace hadir::ui {

class ActionsBinding;
class AttentionBinding;
class CallbackPlace;
class CaseAids;
class CasePanel;
class CustomerBinding;
class CustomerListBinding;
class CustomerPage;
class DeedTeller;
class KeySet;
class Language;
class ListActs;
class PaneWidths;
class PanesApart;
class PaperBinding;
class SettingsBinding;
class SettingsPage;
class SettingsPlace;
class ShellStatus;
class ShellWindow;
struct Seat;
class Theme;
class TabsBinding;
class TimelineView;
class WorkListBinding;
class WorkListPane;
class WritingBinding;

/// Everything an agent works in once signed in: the shell with its pages, each kept true by its
/// binding to the desk. The only place that knows both.
class Workplace final : public QWidget
{
    Q_OBJECT

public:
    /// Only builds the window; the desk may still be opening its files.
    Workplace(desk::Desk &desk, Language &language, Theme &theme, QWidget *parent = nullptr);
    ~Workplace() override;

    /// Once the desk has opened: shows what it holds, and follows it from then on.
    void begin();

    void open(domain::CustomerId customer, std::optional<domain::CaseId> caseId = {});
    void showSeat(const Seat &seat);
    void showTextSize(int percent);
    /// Whether nothing is unsaved; else asks, and closes the window when the answer is yes.
    [[nodiscard]] bool mayClose();
    /// Remembers the layout of the panes.
    void keepState() const;

    [[nodiscard]] SettingsPage &settings();
    [[nodiscard]] ShellWindow &shell() { return *m_shell; }
    [[nodiscard]] CustomerBinding &customer() { return *m_customer; }
    [[nodiscard]] WorkListBinding &workList() { return *m_workList; }

Q_SIGNALS:
    void lockRequested();
    void signOutRequested();
    void signInRequested();
    void textSizeRequested(int percent);
    void densityRequested(hadir::ui::Density density);

private:
    void build();
    void connectDesk();
    void connectShell();
    void connectSettings();
    void addKeys();
    void connectKeys();
    void readDirectory();
    void take(const store::TouchedSet &touched);
    void showFreshness();
    void showPeople();
    void openWhereLeft();

    desk::Desk &m_desk;
    Language &m_language;
    Theme &m_theme;
    models::Directory m_directory;
    ShellWindow *m_shell;
    PaneWidths *m_widths;
    PanesApart *m_apart;
    AttentionBinding *m_attention;
    ShellStatus *m_status;
    CustomerListBinding *m_customers = nullptr;
    ListActs *m_listActs = nullptr;
    PaperBinding *m_papers = nullptr;
    CustomerPage *m_page = nullptr;
    WorkListPane *m_list = nullptr;
    CasePanel *m_panel = nullptr;
    CallbackPlace *m_callbacks = nullptr;
    CaseAids *m_aids = nullptr;
    TimelineView *m_timeline = nullptr;
    SettingsPlace *m_settingsPlace = nullptr;
    SettingsBinding *m_settings = nullptr;
    TabsBinding *m_tabs = nullptr;
    WritingBinding *m_writing = nullptr;
    KeySet *m_keys;
    bool m_leavesUnsaved = false; ///< the agent said so
    // Owned here and not by QObject: they let go of the pages before the pages go.
    std::unique_ptr<WorkListBinding> m_workList;
    std::unique_ptr<CustomerBinding> m_customer;
    std::unique_ptr<SearchBinding> m_search;
    DeedTeller *m_teller = nullptr;
    ActionsBinding *m_actions = nullptr;
    bool m_hadWork = false; ///< the list has had a row
};
} // namespace hadir::ui
