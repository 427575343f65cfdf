// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/CheatSheet.h"

#include "ui/theme/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/SectionHeader.h"
#include "ui/widgets/scrolling.h"

#include <QEvent>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>

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
        grid->addWidget(new KeyHint(keys, widget), row, 1, Qt::AlignTrailing | Qt::AlignVCenter);
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
}

void CheatSheet::setGroups(const QList<KeyGroup> &groups)
{
    m_groups = groups;
    say();
}

void CheatSheet::say()
{
    m_isStale = true;
    if (isOpen())
        rebuild();
}

void CheatSheet::prepare()
{
    if (m_isStale)
        rebuild();
}

void CheatSheet::offerChange()
{
    m_offersChange = true;
    say();
}

QHBoxLayout *CheatSheet::newHead()
{
    auto *title = new Label(tr("Keys"), m_content);
    title->withSize(Label::Size::Title)->withWeight(Label::Weight::Strong);
    auto *closing = new IconButton(Icon::X, 28, m_content);
    closing->setObjectName(u"closeCheatSheet"_s);
    closing->setWords(tr("Close"), QKeySequence(Qt::Key_Escape));
    connect(closing, &QAbstractButton::clicked, this, &CheatSheet::close);
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    if (m_offersChange) {
        auto *change = new Button(Button::Kind::Quiet, tr("Change the keys"), m_content);
        change->setObjectName(u"changeKeys"_s);
        connect(change, &QPushButton::clicked, this, [this] {
            close();
            Q_EMIT changeRequested();
        });
        head->addWidget(change);
    }
    head->addWidget(closing);
    return head;
}

void CheatSheet::rebuild()
{
    m_isStale = false;
    const Metrics metrics;
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget(card());
    QHBoxLayout *head = newHead();
    m_keys = new QWidget;
    auto *grid = new QGridLayout(m_keys);
    grid->setContentsMargins(0, 0, metrics.px(4), 0);
    grid->setHorizontalSpacing(metrics.px(40));
    grid->setVerticalSpacing(metrics.px(22));
    // Each group goes to the column that is shorter by then, so that neither ends far below.
    std::array<QVBoxLayout *, columns> stacks{};
    std::array<qsizetype, columns> lines{};
    for (int column = 0; column < columns; ++column) {
        stacks.at(size_t(column)) = new QVBoxLayout;
        stacks.at(size_t(column))->setSpacing(metrics.px(22));
        grid->addLayout(stacks.at(size_t(column)), 0, column);
        grid->setColumnStretch(column, 1);
    }
    for (const KeyGroup &group : std::as_const(m_groups)) {
        const auto to = size_t(std::ranges::min_element(lines) - lines.begin());
        stacks.at(to)->addWidget(widgetFor(group));
        lines.at(to) += group.keys.size() + 2;
    }
    for (QVBoxLayout *stack : stacks)
        stack->addStretch(1);
    auto *area = new QScrollArea(m_content);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    fill(*area, m_keys);

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
        say();
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
