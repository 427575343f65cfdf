// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/TopBar.h"

#include "ui/shell/AvatarButton.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/SearchField.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

TopBar::TopBar(QWidget *parent)
    : Panel(Colour::Panel, parent)
    , m_wordMark(new Label(u"Hadir"_s, this))
    , m_search(new SearchField(QKeySequence(Qt::CTRL | Qt::Key_K), TextField::Size::Bar, this))
    , m_presenceChip(new Chip(this))
    , m_quietChip(new Chip(this))
    , m_avatar(new AvatarButton(this))
{
    const Metrics metrics;
    setObjectName(u"topBar"_s);
    m_wordMark->withColour(Colour::Accent)->withWeight(Label::Weight::Strong);
    m_search->setObjectName(u"openPalette"_s);
    m_search->setReadOnly(true); // typing happens in the palette, which this opens
    m_search->setFocusPolicy(Qt::TabFocus);
    m_search->setCursor(Qt::PointingHandCursor);
    m_search->setContextMenuPolicy(Qt::NoContextMenu);
    m_search->installEventFilter(this);
    m_presenceChip->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // never half a word
    m_presenceChip->setObjectName(u"presence"_s);
    m_quietChip->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_quietChip->setObjectName(u"quiet"_s);
    m_avatar->setObjectName(u"agentMenu"_s);

    auto *trailing = new QHBoxLayout;
    trailing->setSpacing(metrics.gap());
    trailing->addStretch();
    trailing->addWidget(m_quietChip, 0, Qt::AlignVCenter);
    trailing->addWidget(m_presenceChip, 0, Qt::AlignVCenter);
    trailing->addWidget(m_avatar);

    // The field stands in the middle of the window whatever its neighbours need.
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(metrics.px(12), metrics.px(4), metrics.px(12), metrics.px(4));
    layout->setHorizontalSpacing(metrics.px(16));
    layout->addWidget(m_wordMark, 0, 0, Qt::AlignVCenter);
    layout->addWidget(m_search, 0, 1);
    layout->addLayout(trailing, 0, 2);
    layout->setColumnStretch(0, 3);
    layout->setColumnStretch(1, 4);
    layout->setColumnStretch(2, 3);
    layout->setColumnMinimumWidth(1, metrics.px(160));
    m_search->setMaximumWidth(metrics.px(620));

    connect(m_avatar, &QAbstractButton::clicked, this, [this] { Q_EMIT menuRequested(m_avatar); });
    retranslate();
}

void TopBar::showAgent(const QString &name)
{
    m_agent = name;
    m_avatar->setPerson(name);
    retranslate();
}

void TopBar::showPresence(Presence presence)
{
    m_presence = presence;
    retranslate();
}

void TopBar::showQuiet(const Quiet &quiet, core::Instant now)
{
    m_quiet = quiet;
    m_quietAsOf = now;
    retranslate();
}

void TopBar::showKeys(const QKeySequence &keys)
{
    m_search->setKeys(keys);
}

void TopBar::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool TopBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search) {
        if (event->type() == QEvent::MouseButtonRelease) {
            Q_EMIT searchRequested();
            return true;
        }
        if (event->type() == QEvent::KeyPress) {
            const int key = static_cast<QKeyEvent *>(event)->key();
            if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
                Q_EMIT searchRequested();
                return true;
            }
        }
    }
    return Panel::eventFilter(watched, event);
}

void TopBar::retranslate()
{
    const auto chipFor = [](Presence presence) -> ChipLook {
        switch (presence) {
        case Presence::Available:
            return {tr("Available", "an agent"), Tone::Good, Icon::CircleCheck};
        case Presence::Busy:
            return {tr("Busy", "an agent"), Tone::Warn, Icon::Hourglass};
        case Presence::Away:
            return {tr("Away", "an agent"), Tone::Neutral, Icon::Clock};
        case Presence::Offline:
            return {tr("Offline", "an agent"), Tone::Neutral, Icon::CloudOff};
        }
        Q_UNREACHABLE();
    };
    m_search->setPlaceholderText(tr("Search customers and cases or type a command"));
    m_search->setAccessibleName(tr("Search customers and cases or type a command"));
    m_presenceChip->show(chipFor(m_presence));
    const auto quiet = quietWords(m_quiet, m_quietAsOf);
    m_quietChip->setVisible(quiet.has_value());
    if (quiet)
        m_quietChip->show(ChipLook{.text = *quiet, .tone = Tone::Warn, .icon = Icon::Moon});
    m_avatar->setAccessibleName(tr("Your menu, %1").arg(isolated(m_agent)));
    m_avatar->setToolTip(m_agent.toHtmlEscaped());
}
} // namespace hadir::ui
