// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/gallery/scenes.h"
#include "ui/shell/ActionsList.h"
#include "ui/shell/AttentionList.h"
#include "ui/shell/CheatSheet.h"
#include "ui/shell/Palette.h"
#include "ui/shell/PreferencesMenu.h"
#include "ui/shell/ShellWindow.h"
#include "ui/shell/StatusBar.h"
#include "ui/shell/TopBar.h"
#include "ui/shell/searchTroubles.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/Toast.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace hadir::gallery {
namespace {

using namespace ui;

QWidget *pane(Colour ground, Icon icon, const QString &title, const QString &text)
{
    auto *panel = new Panel(ground);
    auto *layout = new QVBoxLayout(panel);
    auto *empty = new EmptyState;
    empty->tell(icon, title, text);
    layout->addWidget(empty);
    return panel;
}

std::unique_ptr<ShellWindow> window(core::Clock &clock)
{
    auto shell = std::make_unique<ShellWindow>(clock);
    shell->setWorkList(pane(Colour::Panel, Icon::Inbox, u"Nothing waits for you"_s,
                            u"Cases given to you appear here."_s));
    shell->setCustomerPage(pane(Colour::Page, Icon::Users, u"No customer is open"_s,
                                u"Choose one at the side, or press Ctrl K."_s));
    shell->setCasePanel(pane(Colour::Panel, Icon::ListChecks, u"No case is open"_s, {}));
    shell->topBar().showAgent(u"Nur Aisyah"_s);
    shell->topBar().showPresence(Presence::Available);
    shell->rail().setBadge(Destination::Work, 7);
    shell->showLine({LineState::Online, clock.now() - 2s});
    return shell;
}

QList<PendingChange> waiting(core::Clock &clock, int count)
{
    QList<PendingChange> changes;
    const QList<std::pair<Icon, QString>> kinds = {{Icon::Mail, u"Reply by email"_s},
                                                   {Icon::StickyNote, u"Note"_s},
                                                   {Icon::CircleCheck, u"Case resolved"_s}};
    for (int i = 0; i < count; ++i) {
        const auto &[icon, what] = kinds[i % kinds.size()];
        changes << PendingChange{
            QString::number(i), icon, what,
            u"%1 · %2"_s.arg(isolated(i % 2 ? u"أحمد بن صالح"_s : u"Ahmad bin Salleh"_s),
                             isolatedLtr(u"#48%1"_s.arg(21 + i))),
            clock.now() - std::chrono::minutes(40 - i)};
    }
    return changes;
}

QList<PaletteSection> results()
{
    const QString name = u"Ahmad bin Salleh"_s;
    const QString ahmad =
        u"%1 · %2 · %3 · %4"_s.arg(isolated(name), isolatedLtr(u"+60 12-345 4417"_s),
                                   isolated(u"Gold"_s), isolated(u"3 cases"_s));
    const QString arabic = u"نورة العتيبي"_s;
    const QString noura = u"%1 · %2"_s.arg(isolated(arabic), isolatedLtr(u"+966 50 124 4172"_s));
    const QString lim = u"%1 %2 · Lim Wei Han · open"_s.arg(isolatedLtr(u"#4417"_s),
                                                            isolated(u"Router replacement"_s));
    return {{u"Customers"_s,
             {{u"c1"_s,
               Icon::User,
               ahmad,
               {0, int(name.size()) + 2},
               {{int(ahmad.indexOf(u"4417"_s)), 4}},
               {}},
              {u"c2"_s,
               Icon::User,
               noura,
               {0, int(arabic.size()) + 2},
               {{int(noura.indexOf(u"124 417"_s)), 7}},
               {}}}},
            {u"Cases and messages"_s,
             {{u"k1"_s, Icon::Mail, lim, {0, 7}, {}, {}},
              {u"k2"_s,
               Icon::MessageCircle,
               isolated(u"“my number is now 012 4417…”"_s) + u" · "_s + isolated(u"WhatsApp"_s),
               {},
               {{19, 8}},
               {}}}},
            {u"Commands"_s,
             {{u"d1"_s,
               Icon::UserPlus,
               u"New customer with this number"_s,
               {},
               {},
               QKeySequence(u"Ctrl+N"_s)},
              {u"d2"_s, Icon::Phone, u"Log a call"_s, {}, {}, QKeySequence(u"Ctrl+Shift+D"_s)}}}};
}

Scene shellScene(const QString &name, std::function<void(ShellWindow &, core::Clock &)> arrange,
                 std::function<void(QWidget &)> pose = {}, QSize size = {1440, 900})
{
    return {u"shell-"_s + name, size,
            [arrange](core::Clock &clock) {
                auto shell = window(clock);
                if (arrange)
                    arrange(*shell, clock);
                return std::unique_ptr<QWidget>(std::move(shell));
            },
            std::move(pose)};
}

void openPalette(QWidget &widget)
{
    auto &palette = static_cast<ShellWindow &>(widget).palette();
    palette.open();
    palette.findChild<QLineEdit *>(u"paletteField"_s)->setText(u"0124417"_s);
    palette.showResults(results(), u"On this machine: 6 in 3 ms"_s);
}

/// A question with a field that is none and one whose value is being typed.
void openPaletteWithFields(QWidget &widget)
{
    openPalette(widget);
    const auto language = store::searchLanguageOf(QLocale().name());
    const QString status = store::nameOf(store::SearchField::Status, language) + u':';
    const QString query = u"colour:red "_s + status;
    auto &palette = static_cast<ShellWindow &>(widget).palette();
    palette.findChild<QLineEdit *>(u"paletteField"_s)->setText(query);
    palette.showHints(sentencesFor(store::SearchQuestion::of(query).troubles),
                      desk::completionsOf(query, {}, language, 6));
}

void openEmptyPalette(QWidget &widget)
{
    auto &palette = static_cast<ShellWindow &>(widget).palette();
    palette.open();
    palette.findChild<QLineEdit *>(u"paletteField"_s)->setText(u"zzz"_s);
    palette.showResults({}, {});
}

std::unique_ptr<QWidget> actions()
{
    const auto deed = [](quint16 number) {
        return store::DeedId(QUuid(number, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
    };
    const domain::CustomerId ahmad(QUuid(1, 2, 3, 0, 0, 0, 0, 0, 0, 0, 0));
    auto list = std::make_unique<ActionsList>();
    list->show({{.deed = deed(1),
                 .icon = Icon::Upload,
                 .what = u"Status set to Solved"_s,
                 .about = u"#4821 (Ahmad bin Salleh)"_s,
                 .when = u"10:42"_s,
                 .canBeUndone = true,
                 .customer = ahmad},
                {.deed = deed(2),
                 .icon = Icon::StickyNote,
                 .what = u"Internal note"_s,
                 .about = u"#4821 (Ahmad bin Salleh)"_s,
                 .when = u"10:40"_s,
                 .state = u"It stays in the record."_s,
                 .customer = ahmad},
                {.deed = deed(3),
                 .icon = Icon::Upload,
                 .what = u"Change of tags"_s,
                 .about = u"12 cases"_s,
                 .when = u"10:31"_s,
                 .canBeUndone = true},
                {.deed = deed(4),
                 .icon = Icon::Upload,
                 .what = u"Priority set to High"_s,
                 .about = u"#4790 (Grace Tan)"_s,
                 .when = u"10:12"_s,
                 .state = u"Undone at 10:13."_s,
                 .customer = ahmad}});
    return list;
}

std::unique_ptr<QWidget> attention(core::Clock &clock)
{
    const domain::ReplyToCustomer reply{.body = u"Good morning Ahmad, the hold is gone."_s};
    const auto refused = [&](qint64 number, domain::Refusal why) {
        return AttentionItem{.refused = {.number = number,
                                         .command = reply,
                                         .doneAt = clock.now() - 2min,
                                         .rejection = {why, {}}},
                             .headline = u"Reply by email to Ahmad bin Salleh"_s,
                             .cause = u"Email out by Omar Haddad, at 10:51"_s};
    };
    const AttentionItem clash{
        .refused = {.number = 3,
                    .command = domain::SetCaseStatus{.status = domain::CaseStatus::Pending},
                    .doneAt = clock.now() - 2min,
                    .rejection = {domain::Refusal::Clash, u"status"_s}},
        .headline = u"Status set to Pending: Ahmad bin Salleh · #4790"_s,
        .cause = u"Grace Tan changed the status at 10:49. It is Closed now; you wanted Pending."_s};
    auto list = std::make_unique<AttentionList>();
    list->show(
        {refused(1, domain::Refusal::Overtaken), clash, refused(2, domain::Refusal::NoConsent)});
    return list;
}

void press(QWidget &widget, const QString &objectName)
{
    widget.findChild<QAbstractButton *>(objectName)->click();
}
} // namespace

std::vector<Scene> shellScenes()
{
    const auto offline = [](ShellWindow &shell, core::Clock &clock) {
        shell.topBar().showPresence(Presence::Offline);
        shell.showLine({LineState::Offline, clock.now() - 47min});
        shell.showPending(waiting(clock, 3));
    };
    return {
        shellScene(u"online"_s, {}),
        shellScene(u"offline"_s, offline),
        shellScene(u"pending"_s, offline, [](QWidget &w) { press(w, u"pendingButton"_s); }),
        shellScene(
            u"pending-many"_s,
            [](ShellWindow &shell, core::Clock &clock) {
                shell.showLine({LineState::Connecting, clock.now() - 3h});
                shell.showPending(waiting(clock, 23));
            },
            [](QWidget &w) { press(w, u"pendingButton"_s); }, {1100, 700}),
        shellScene(u"rejected"_s,
                   [](ShellWindow &shell, core::Clock &clock) {
                       shell.showLine({LineState::Rejected, clock.now() - 26h});
                   },
                   {}, {1100, 700}),
        shellScene(u"tasks"_s,
                   [](ShellWindow &shell, core::Clock &) {
                       shell.showLine({LineState::Connecting, std::nullopt});
                       shell.statusBar().showTasks({{u"sync"_s, u"Fetching customers"_s, 3200,
                                                     10000, TaskProgress::Cancelling::Possible},
                                                    {u"index"_s, u"Indexing"_s, 0, 0,
                                                     TaskProgress::Cancelling::Impossible}});
                   },
                   {}, {1100, 500}),
        shellScene(u"palette"_s, {}, openPalette),
        shellScene(u"palette-fields"_s, {}, openPaletteWithFields),
        shellScene(u"palette-nothing"_s, {}, openEmptyPalette, {1100, 600}),
        shellScene(u"keys"_s, {},
                   [](QWidget &w) {
                       auto &sheet = static_cast<ShellWindow &>(w).cheatSheet();
                       sheet.setGroups({{u"Writing"_s,
                                         {{QKeySequence(u"Ctrl+Return"_s), u"Send"_s},
                                          {QKeySequence(u"R"_s), u"Reply"_s},
                                          {QKeySequence(u"N"_s), u"Internal note"_s}}},
                                        {u"Lists"_s,
                                         {{QKeySequence(u"J"_s), u"Next"_s},
                                          {QKeySequence(u"K"_s), u"Previous"_s}}}});
                       sheet.open();
                   },
                   {1100, 700}),
        shellScene(u"toast"_s, {},
                   [](QWidget &w) {
                       static_cast<ShellWindow &>(w).toast().tell(
                           u"#4821: status set to Solved"_s,
                           {.words = u"Undo"_s, .act = [] {}, .keys = Qt::CTRL | Qt::Key_Z});
                   },
                   {1100, 500}),
        shellScene(u"narrow"_s, {}, {}, {800, 500}),
        {u"shell-zoomed"_s, QSize(1280, 720), [](core::Clock &clock) { return window(clock); },
         openPalette, 2.0},
        {u"actions"_s, QSize(400, 460), [](core::Clock &) { return actions(); }},
        {u"actions-nothing"_s, QSize(400, 200),
         [](core::Clock &) { return std::make_unique<ActionsList>(); }},
        {u"attention"_s, QSize(400, 10), attention},
        {u"menu"_s, QSize(200, 180),
         [](core::Clock &) { return std::make_unique<PreferencesMenu>(); }},
    };
}
} // namespace hadir::gallery
