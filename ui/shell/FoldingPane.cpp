// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/FoldingPane.h"

#include "ui/widgets/focus.h"
#include "ui/widgets/scrolling.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

FoldingPane::FoldingPane(Drawer::Side side, QWidget *window)
    : QWidget(window)
    , m_area(new QScrollArea(this))
    , m_drawer(new Drawer(side, window))
{
    setObjectName(side == Drawer::Side::Start ? u"startPane"_s : u"endPane"_s);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->viewport()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_area);
}

void FoldingPane::setContent(QWidget *content)
{
    fill(*m_area, content);
    content->setAutoFillBackground(false);
    setFocusProxy(content->focusProxy());
}

void FoldingPane::setPlace(Place place)
{
    setVisible(place == Place::Beside);
    if (std::exchange(m_place, place) == place)
        return;
    if (place == Place::Over) {
        m_drawer->hold(m_area);
    } else {
        m_drawer->close();
        layout()->addWidget(m_area);
        m_area->show();
    }
    Q_EMIT placeChanged();
}

bool FoldingPane::isAway() const
{
    return m_place == Place::Over && !m_drawer->isOpen();
}

void FoldingPane::call()
{
    bring();
    if (m_place == Place::Over || !m_area->widget())
        return;
    if (QWidget *first = firstToFocus(*m_area->widget()))
        first->setFocus(Qt::ShortcutFocusReason);
}

void FoldingPane::bring()
{
    if (m_place == Place::Over)
        m_drawer->open();
}

void FoldingPane::putAway()
{
    m_drawer->close();
}
} // namespace hadir::ui
