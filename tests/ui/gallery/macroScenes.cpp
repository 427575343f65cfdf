// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/gallery/sheets.h"
#include "tests/ui/support/samples.h"
#include "ui/customer/MacroSheet.h"
#include "ui/customer/MacrosSheet.h"
#include "ui/customer/RunMacroSheet.h"

using namespace Qt::Literals::StringLiterals;

namespace hadir::gallery {

namespace {
using domain::MacroAct;
using Fate = ui::PreviewedStep::Fate;

domain::MacroId macroId(int number)
{
    return domain::MacroId(QUuid(uint(number), 10, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));
}

QList<domain::Macro> macros()
{
    return {{.id = macroId(1),
             .title = u"Ask for the invoice and wait"_s,
             .steps = {{MacroAct::Reply, u"Hello {{customer.first_name}}, which invoice is it?"_s},
                       {MacroAct::Tag, u"invoice"_s},
                       {MacroAct::Status, u"pending"_s},
                       {MacroAct::Snooze, u"2880"_s}}},
            {.id = macroId(2),
             .title = u"إلى الفواتير"_s,
             .agent = samples::agent(1),
             .steps = {{MacroAct::Take, {}}, {MacroAct::Priority, u"high"_s}}},
            {.id = macroId(3),
             .title = u"Old way of refunds"_s,
             .steps = {{MacroAct::Tag, u"refund"_s}},
             .retired = true}};
}

QDialog *picker(const QList<ui::PreviewedStep> &steps, ui::RunMacroSheet::Verdict verdict)
{
    const auto find = [](const QString &) { return macros().first(2); };
    auto *sheet = new ui::RunMacroSheet(
        {u"Run a macro"_s, u"On #4821 (Ahmad bin Salleh); each step rests on those before it."_s},
        find, nullptr);
    sheet->showPreview(macroId(1), steps, verdict);
    return sheet;
}
} // namespace

std::vector<Scene> macroScenes()
{
    const ui::MacroSheet::House house{
        {samples::agent(1), domain::Role::Supervisor}, samples::directory(), 0};
    return {sheetScene(u"macros-run"_s,
                       [] {
                           return picker(
                               {{.icon = ui::Icon::Mail,
                                 .words = u"Reply by email"_s,
                                 .written = u"Hello Ahmad, which invoice is it?"_s},
                                {.icon = ui::Icon::Tag,
                                 .words = u"Adds the tag invoice"_s,
                                 .fate = Fate::Nothing},
                                {.icon = ui::Icon::StickyNote,
                                 .words = u"Writes an internal note"_s,
                                 .written = u"مرحبًا"_s,
                                 .fate = Fate::Stays},
                                {.icon = ui::Icon::Workflow, .words = u"Status becomes Pending"_s}},
                               ui::RunMacroSheet::Verdict::Allowed);
                       }),
            sheetScene(u"macros-refused"_s,
                       [] {
                           return picker(
                               {{.icon = ui::Icon::Reply,
                                 .words = u"Replies to the customer"_s,
                                 .written = u"Your order {{order.number}} is on its way"_s,
                                 .fate = Fate::Refused,
                                 .why = u"Not known here: Number of the newest order"_s}},
                               ui::RunMacroSheet::Verdict::Refused);
                       }),
            sheetScene(u"macros-none"_s,
                       [] {
                           return new ui::RunMacroSheet(
                               {u"Run a macro"_s, {}},
                               [](const QString &) { return QList<domain::Macro>(); }, nullptr);
                       }),
            sheetScene(u"macros-change"_s,
                       [house] { return new ui::MacroSheet(house, macros().first(), nullptr); }),
            sheetScene(u"macros-new"_s, [house] { return new ui::MacroSheet(house, nullptr); }),
            sheetScene(u"macros-manage"_s, [house] {
                auto *sheet = new ui::MacrosSheet(house.me, house.directory, nullptr);
                sheet->show(macros());
                return sheet;
            })};
}
} // namespace hadir::gallery
