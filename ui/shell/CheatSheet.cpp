// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/CheatSheet.h"

#include "ui/theme/Metrics.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/SectionHeader.h"

#include <QEvent>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {
namespace {

constexpr int columns = 2;

QWidget *widgetFor(const KeyGroup &group)
{
    const Metrics metrics;
    auto *widget = new QWidget;
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(metrics.px(6));
    grid->addWidget(new SectionHeader(group.title, widget), 0, 0, 1, 2);
    int row = 1;
    for (const auto &[keys, words] : group.keys) {
        auto *label = new Label(words, widget);
        label->wrapped();
        grid->addWidget(label, row, 0);
        grid->addWidget(new KeyHint(keys, widget), row, 1, Qt::AlignTrailing | Qt::AlignTop);
        ++row;
    }
    grid->setColumnStretch(0, 1);
    grid->setRowStretch(row, 1);
    return widget;
}
} // namespace

CheatSheet::CheatSheet(QWidget *window) : Overlay(window)
{
    setObjectName(u"cheatSheet"_s);
    auto *layout = new QVBoxLayout(card());
    layout->setContentsMargins(card()->shadowMargins());
    rebuild();
}

void CheatSheet::setGroups(const QList<KeyGroup> &groups)
{
    m_groups = groups;
    rebuild();
}

KeyGroup CheatSheet::ownKeys()
{
    return {tr("Everywhere"),
            {{QKeySequence(Qt::CTRL | Qt::Key_K), tr("Search or give a command")},
             {QKeySequence(Qt::Key_F6), tr("Next pane")},
             {QKeySequence(Qt::SHIFT | Qt::Key_F6), tr("Previous pane")},
             {QKeySequence(u"G, I"_s), tr("Go to the work")},
             {QKeySequence(u"G, C"_s), tr("Go to the customers")},
             {QKeySequence(Qt::Key_Question), tr("Show these keys")},
             {QKeySequence(Qt::Key_Escape), tr("Close what is open")}}};
}

void CheatSheet::rebuild()
{
    const Metrics metrics;
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget(card());
    auto *title = new Label(tr("Keys"), m_content);
    title->withSize(Label::Size::Title)->withWeight(Label::Weight::Strong);
    auto *closing = new IconButton(Icon::X, 28, m_content);
    closing->setObjectName(u"closeCheatSheet"_s);
    closing->setWords(tr("Close"), QKeySequence(Qt::Key_Escape));
    connect(closing, &QAbstractButton::clicked, this, &CheatSheet::close);

    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(closing);
    m_keys = new QWidget;
    auto *grid = new QGridLayout(m_keys);
    grid->setContentsMargins(0, 0, metrics.px(4), 0);
    grid->setHorizontalSpacing(metrics.px(40));
    grid->setVerticalSpacing(metrics.px(22));
    QList<KeyGroup> all = m_groups;
    all.prepend(ownKeys());
    for (int i = 0; i < all.size(); ++i)
        grid->addWidget(widgetFor(all[i]), i / columns, i % columns);
    for (int column = 0; column < columns; ++column)
        grid->setColumnStretch(column, 1);
    grid->setRowStretch(int(all.size()) / columns + 1, 1);
    auto *area = new QScrollArea(m_content);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_keys);

    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(metrics.px(24), metrics.px(18), metrics.px(20), metrics.px(20));
    layout->setSpacing(metrics.px(14));
    layout->addLayout(head);
    layout->addWidget(area, 1);
    card()->layout()->addWidget(m_content);
    if (isOpen()) {
        placeCard();
        firstFocus()->setFocus();
    }
}

void CheatSheet::changeEvent(QEvent *event)
{
    Overlay::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

QRect CheatSheet::cardPlace() const
{
    const Metrics metrics;
    const QSize wanted(metrics.px(720), m_keys->sizeHint().height() + metrics.px(92));
    QRect place(QPoint(), wanted.boundedTo(size() - QSize(metrics.px(40), metrics.px(40))));
    place.moveCenter(rect().center());
    return place;
}

QWidget *CheatSheet::firstFocus()
{
    return m_content->findChild<IconButton *>(u"closeCheatSheet"_s);
}
} // namespace hadir::ui
