// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/arrangeMenu.h"

#include "ui/inbox/factWords.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;
using hadir::models::Arrangement;
using hadir::models::CaseFact;
using hadir::models::ShownColumn;

namespace hadir::ui {

namespace {
using Chosen = std::function<void(const Arrangement &)>;

struct ArrangeMenu
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::ArrangeMenu)
};

/// One of several.
void addChoice(QActionGroup &group, QMenu &menu, const QString &words, bool isNow,
               std::function<void()> choose)
{
    QAction *action = menu.addAction(words);
    action->setCheckable(true);
    action->setChecked(isNow);
    group.addAction(action);
    QObject::connect(action, &QAction::triggered, &menu, std::move(choose));
}

void addSorting(QMenu &menu, const Arrangement &now, const Chosen &chosen)
{
    menu.addSection(ArrangeMenu::tr("Sort"));
    auto *group = new QActionGroup(&menu);
    for (const SortChoice &choice : sortChoices()) {
        addChoice(*group, menu, choice.words, choice.isOf(now), [now, chosen, choice] {
            Arrangement next = now;
            next.sortedBy = choice.by;
            next.direction = choice.direction;
            chosen(next);
        });
    }
}

void addGrouping(QMenu &menu, const Arrangement &now, const Chosen &chosen)
{
    menu.addSection(ArrangeMenu::tr("Group"));
    auto *group = new QActionGroup(&menu);
    const auto add = [&](const QString &words, std::optional<CaseFact> by) {
        addChoice(*group, menu, words, now.groupedBy == by, [now, chosen, by] {
            Arrangement next = now;
            next.groupedBy = by;
            chosen(next);
        });
    };
    add(ArrangeMenu::tr("In no groups"), std::nullopt);
    for (const CaseFact fact : models::groupingFacts())
        add(wordFor(fact), fact);
}

void addColumns(QMenu &menu, const Arrangement &now, const Chosen &chosen)
{
    QMenu *columns = menu.addMenu(ArrangeMenu::tr("Columns"));
    columns->setObjectName(u"columnsMenu"_s);
    for (int at = 0; at < models::caseFacts; ++at) {
        const auto fact = CaseFact(at);
        const bool isShown =
            std::ranges::find(now.columns, fact, &ShownColumn::fact) != now.columns.end();
        QAction *action = columns->addAction(wordFor(fact));
        action->setCheckable(true);
        action->setChecked(isShown);
        action->setEnabled(!isShown || now.columns.size() > 1); // a table of none is no table
        QObject::connect(action, &QAction::triggered, columns, [now, chosen, fact, isShown] {
            Arrangement next = now;
            next.look = Arrangement::Look::Table;
            if (isShown)
                next.columns.removeIf([fact](const ShownColumn &one) { return one.fact == fact; });
            else
                next.columns.append({fact, 0});
            chosen(next);
        });
    }
    columns->addSeparator();
    QObject::connect(columns->addAction(ArrangeMenu::tr("The usual columns")), &QAction::triggered,
                     columns, [now, chosen] {
                         Arrangement next = now;
                         next.columns = Arrangement::usualColumns();
                         chosen(next);
                     });
}
} // namespace

QMenu *arrangeMenu(const Arrangement &now, QWidget *parent, Chosen chosen)
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(u"arrangeMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addSorting(*menu, now, chosen);
    addGrouping(*menu, now, chosen);
    menu->addSeparator();
    QAction *table = menu->addAction(ArrangeMenu::tr("As a table"));
    table->setCheckable(true);
    table->setChecked(now.look == Arrangement::Look::Table);
    QObject::connect(table, &QAction::toggled, menu, [now, chosen](bool isTable) {
        Arrangement next = now;
        next.look = isTable ? Arrangement::Look::Table : Arrangement::Look::Rows;
        chosen(next);
    });
    addColumns(*menu, now, chosen);
    return menu;
}
} // namespace hadir::ui
