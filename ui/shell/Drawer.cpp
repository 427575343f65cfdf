// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/Drawer.h"

#include "ui/theme/Metrics.h"
#include "ui/widgets/focus.h"

#include <QApplication>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
constexpr int widest = 400;
}

Drawer::Drawer(Side side, QWidget *window) : Overlay(window), m_side(side)
{
    setObjectName(side == Side::Start ? u"startDrawer"_s : u"drawer"_s);
    auto *layout = new QVBoxLayout(card());
    layout->setContentsMargins(card()->shadowMargins());
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { follow(now); });
}

/// Sheets, menus and what else comes over everything give the keyboard back.
void Drawer::follow(QWidget *focus)
{
    if (!isOpen() || !focus || focus->window() != window())
        return;
    const Overlay *over = around(focus);
    if (over != this && (!over || qobject_cast<const Drawer *>(over)))
        close();
}

void Drawer::hold(QWidget *content)
{
    m_content = content;
    card()->layout()->addWidget(content);
    content->show();
}

QRect Drawer::cardPlace() const
{
    const int wide = qMin(Metrics().px(widest), width() - Metrics().px(48));
    const int x = m_side == Side::Start ? 0 : width() - wide;
    return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, wide, height()));
}

QWidget *Drawer::firstFocus()
{
    QWidget *first = m_content ? firstToFocus(*m_content) : nullptr;
    return first ? first : this;
}
} // namespace hadir::ui
