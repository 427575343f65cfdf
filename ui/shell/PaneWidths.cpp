// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/PaneWidths.h"

#include "ui/shell/ShellWindow.h"
#include "ui/theme/Metrics.h"

#include <QApplication>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace hadir::ui {

namespace {
QString keyFor(int textScale)
{
    const QString direction = QApplication::isRightToLeft() ? u"rtl"_s : u"ltr"_s;
    return u"panes/%1-%2"_s.arg(direction).arg(textScale);
}
} // namespace

PaneWidths::PaneWidths(ShellWindow &shell, core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_shell(shell)
    , m_clock(clock)
    , m_textScale(Metrics().px(100))
{
    connect(&shell, &ShellWindow::panesMoved, this, &PaneWidths::keepSoon);
}

void PaneWidths::restore()
{
    m_shell.restorePaneSizes(QSettings().value(keyFor(m_textScale)).toByteArray());
}

void PaneWidths::keep() const
{
    QSettings().setValue(keyFor(m_textScale), m_shell.paneSizes());
}

void PaneWidths::keepSoon()
{
    if (std::exchange(m_keeps, true))
        return;
    m_clock.after(1s, this, [this] {
        m_keeps = false;
        keep();
    });
}
} // namespace hadir::ui
