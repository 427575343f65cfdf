// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/MacroKeeping.h"

#include "app/core/log.h"
#include "app/domain/clash.h"
#include "ui/customer/MacroSheet.h"
#include "ui/shell/Trouble.h"
#include "ui/widgets/KeySet.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

MacroKeeping::MacroKeeping(desk::Desk &desk, const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_parts(parts)
{
    parts.keys.add(
        {u"macros"_s}, [] { return tr("Macros…"); }, [this] { manage(); }, Icon::ListChecks);
    connect(&desk, &desk::Desk::changed, this, [this](const store::TouchedSet &touched) {
        if (m_sheet && std::ranges::any_of(touched, [](const store::Touched &one) {
                return one.kind == domain::Kind::Macro;
            }))
            list();
    });
}

domain::Actor MacroKeeping::me() const
{
    const auto &identity = m_desk.identity();
    return identity ? domain::Actor{identity->agent, identity->role} : domain::Actor();
}

QList<domain::Macro> MacroKeeping::all()
{
    const auto read = m_desk.reader().macros();
    if (!read)
        qCWarning(logUi) << "macros not read" << read.error().detail;
    return read ? *read : QList<domain::Macro>();
}

void MacroKeeping::manage()
{
    m_sheet = new MacrosSheet(me(), m_parts.directory, &m_parts.window);
    connect(m_sheet, &MacrosSheet::newWanted, this, &MacroKeeping::makeNew);
    connect(m_sheet, &MacrosSheet::changeWanted, this, &MacroKeeping::change);
    const auto turn = [this](const domain::Macro &shown) {
        domain::ChangeMacro command{.macro = shown.id, .retired = !shown.retired};
        domain::rememberBase(command, shown);
        submit(
            m_desk, this, command, [] {}, // the list shows it
            [this](const Trouble &trouble) { Q_EMIT told(trouble.happened); });
    };
    connect(m_sheet, &MacrosSheet::retireWanted, this,
            [turn](domain::MacroId id) { turn({.id = id}); });
    connect(m_sheet, &MacrosSheet::restoreWanted, this,
            [turn](domain::MacroId id) { turn({.id = id, .retired = true}); });
    list();
    m_sheet->open();
}

void MacroKeeping::list()
{
    m_sheet->show(all());
}

void MacroKeeping::makeNew()
{
    open(new MacroSheet({me(), m_parts.directory, qint64(all().size())}, m_sheet));
}

void MacroKeeping::change(domain::MacroId id)
{
    const QList<domain::Macro> macros = all();
    const auto macro = std::ranges::find(macros, id, &domain::Macro::id);
    if (macro != macros.end())
        open(new MacroSheet({me(), m_parts.directory, macro->place}, *macro, m_sheet));
}

void MacroKeeping::open(MacroSheet *sheet)
{
    connect(sheet, &MacroSheet::added, this, [this, sheet](domain::AddMacro command) {
        command.macro = m_desk.ids().make<domain::Macro>();
        submitFrom(*sheet, command, tr("The macro is saved."));
    });
    connect(sheet, &MacroSheet::changed, this, [this, sheet](const domain::ChangeMacro &command) {
        submitFrom(*sheet, command, tr("The change of the macro is saved."));
    });
    sheet->open();
}

void MacroKeeping::submitFrom(MacroSheet &sheet, const domain::Command &command,
                              const QString &done)
{
    const auto *change = std::get_if<domain::ChangeMacro>(&command);
    sheet.hold();
    submit(
        m_desk, this, command,
        [this, done, sheet = QPointer(&sheet)] {
            if (sheet)
                sheet->accept();
            Q_EMIT told(done);
        },
        [this, sheet = QPointer(&sheet),
         id = change ? change->macro : domain::MacroId()](const Trouble &trouble) {
            if (!sheet)
                return;
            const QList<domain::Macro> macros = all();
            const auto now = std::ranges::find(macros, id, &domain::Macro::id);
            if (now != macros.end()) // saved again it is saved over what is there now
                sheet->rebase(*now);
            sheet->refuse(trouble.happened, trouble.next);
        });
}
} // namespace hadir::ui
