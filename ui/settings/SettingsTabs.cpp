// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/SettingsTabs.h"

#include "ui/settings/KeysPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Line.h"
#include "ui/widgets/TabBar.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

SettingsTabs::SettingsTabs(SettingsPage *general, KeysPage *keys, QWidget *parent)
    : Panel(Colour::Page, parent)
    , m_tabs(new TabBar(TabBar::Look::Underline, this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(u"settingsPages"_s);
    m_tabs->setObjectName(u"settingsTabs"_s);
    m_tabs->addTab({});
    m_tabs->addTab({});
    m_pages->addWidget(general);
    m_pages->addWidget(keys);
    const Metrics m;
    auto *head = new QHBoxLayout;
    head->setContentsMargins(m.px(24) - m_tabs->inset(), m.px(6), m.px(24), 0);
    head->addWidget(m_tabs, 0, Qt::AlignLeading);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(new Line(Qt::Horizontal, this));
    column->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    say();
}

void SettingsTabs::showPage(Page page)
{
    m_tabs->setCurrentIndex(int(page));
}

void SettingsTabs::say()
{
    setAccessibleName(tr("Settings"));
    m_tabs->setAccessibleName(tr("Settings"));
    m_tabs->rename(int(Page::General), tr("General", "settings"));
    m_tabs->rename(int(Page::Keys), tr("Keys"));
}

void SettingsTabs::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
}
} // namespace hadir::ui
