// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/MacrosSheet.h"

#include "app/domain/macros.h"
#include "app/domain/savedReplies.h"
#include "ui/customer/macroWords.h"

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

MacrosSheet::MacrosSheet(const domain::Actor &me, const models::Directory &directory,
                         QWidget *parent)
    : ShelfSheet({.title = tr("Macros"),
                  .make = tr("New macro…"),
                  .icon = Icon::ListChecks,
                  .nothing = tr("No macros yet"),
                  .whatFor = tr("What you do together often, such as a reply, a tag and a status, "
                                "can be kept here and done in one go.")},
                 u"Macro"_s, parent)
    , m_me(me)
    , m_directory(directory)
{
    setObjectName(u"macrosSheet"_s);
}

void MacrosSheet::show(const QList<domain::Macro> &macros)
{
    QList<Item> items;
    for (const domain::Macro &macro : macros) {
        const bool mine = domain::mayChange(macro, m_me);
        items.append({.id = macro.id.uuid(),
                      .row = {macro.title, stepCount(macro),
                              domain::circleOf(macro)},
                      .retired = macro.retired,
                      .rights = mine ? Item::Rights::Changes : Item::Rights::Looks,
                      .text = stepsWords(macro, m_directory),
                      .note = mine ? QString() : tr("It is shared; a supervisor can change it.")});
    }
    showItems(items);
}

void MacrosSheet::change(const QUuid &id)
{
    Q_EMIT changeWanted(domain::MacroId(id));
}

void MacrosSheet::turn(const Item &item)
{
    const domain::MacroId id(item.id);
    if (item.retired)
        Q_EMIT restoreWanted(id);
    else
        Q_EMIT retireWanted(id);
}
} // namespace hadir::ui
