// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/SignInKeys.h"

#include "ui/shell/CheatSheet.h"
#include "ui/widgets/KeySet.h"

#include <QWidget>

namespace hadir::ui {

SignInKeys::SignInKeys(QWidget *page)
    : QObject(page)
    , m_keys(new KeySet(page))
    , m_sheet(new CheatSheet(page))
{
    m_keys->mention({{}, Qt::Key_Return}, [] { return tr("Sign in"); });
    m_keys->mention({{}, Qt::Key_Tab}, [] { return tr("Next field"); });
    m_keys->add(
        {{}, Qt::Key_F1}, [] { return tr("Show these keys"); }, [this] { m_sheet->open(); });
    m_keys->also(Qt::Key_Question); // where nothing is typed
    m_keys->add(
        {{}, KeySet::quitKeys()}, [] { return tr("Quit Hadir"); },
        [page] { page->window()->close(); });
    m_keys->mention({{}, Qt::Key_Escape}, [] { return tr("Close what is open"); });
    say();
}

void SignInKeys::say()
{
    m_sheet->setGroups({{tr("Before the work"), m_keys->listed()}});
}
} // namespace hadir::ui
