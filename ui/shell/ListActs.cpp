// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/ListActs.h"

#include "ui/inbox/WorkListPane.h"
#include "ui/shell/BulkBinding.h"
#include "ui/widgets/Toast.h"

namespace hadir::ui {

ListActs::ListActs(desk::Desk &desk, const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_bulk(new BulkBinding(desk, parts.back, parts.pane, this))
    , m_views(new ViewsBinding(desk, parts.pane, parts.list, parts.back, this))
{
    m_bulk->divert(parts.caseKeys);
    parts.toast.keepClearOf(&parts.pane.chosenBar());
    connect(m_bulk, &BulkBinding::ended, &parts.pane, &WorkListPane::openAfter);
    connect(m_bulk, &BulkBinding::told, this, &ListActs::told);
    connect(m_bulk, &BulkBinding::macrosWanted, this, &ListActs::macrosWanted);
    connect(m_bulk, &BulkBinding::wasCutOff, this, [this, &toast = parts.toast](auto words) {
        toast.tell(words, {tr("Choose the others"), [this] { m_bulk->chooseLeft(); }});
    });
    connect(m_views, &ViewsBinding::told, this, &ListActs::told);
    connect(m_views, &ViewsBinding::removed, this, &ListActs::viewRemoved);
}

void ListActs::setDirectory(const models::Directory &directory, const desk::SearchNames &names)
{
    m_bulk->setDirectory(directory);
    m_views->setDirectory(directory, names);
    m_views->begin();
    if (!std::exchange(m_hasBegun, true))
        m_bulk->lookBack();
}

void ListActs::take(const store::TouchedSet &touched)
{
    m_views->take(touched);
}

QList<KeySet::Act> ListActs::all()
{
    return m_bulk->acts() + m_views->acts();
}
} // namespace hadir::ui
