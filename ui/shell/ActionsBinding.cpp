// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/ActionsBinding.h"

#include "app/core/log.h"
#include "ui/shell/ActionsList.h"
#include "ui/shell/Drawer.h"
#include "ui/shell/StepBack.h"
#include "ui/shell/actionItems.h"

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
constexpr int shownAtMost = 100; ///< deeds; nobody looks for one further back
} // namespace

ActionsBinding::ActionsBinding(desk::Desk &desk, StepBack &back, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_list(new ActionsList)
    , m_drawer(new Drawer(Drawer::Side::End, &window))
{
    m_drawer->setObjectName(u"actionsDrawer"_s);
    m_drawer->hold(m_list);
    connect(m_list, &ActionsList::undoRequested, &back, &StepBack::take);
    connect(m_list, &ActionsList::customerRequested, this,
            [this](domain::CustomerId customer, std::optional<domain::CaseId> caseId) {
                m_drawer->close();
                Q_EMIT customerWanted(customer, caseId);
            });
    const auto follow = [this] {
        if (m_drawer->isOpen())
            show();
    };
    connect(&desk, &desk::Desk::changed, this, follow);
    connect(&back, &StepBack::turned, this, follow);
}

void ActionsBinding::open()
{
    show();
    m_drawer->open();
}

void ActionsBinding::show()
{
    const auto entries = m_desk.reader().journal().newest(shownAtMost);
    if (!entries) {
        qCWarning(logUi) << "journal not read" << entries.error().detail;
        return;
    }
    m_list->show(actionItems(*entries, m_desk.reader(), m_desk.now()));
}
} // namespace hadir::ui
