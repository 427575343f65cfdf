// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/FoldingPane.h"

#include "ui/shell/PaneWindow.h"
#include "ui/widgets/focus.h"
#include "ui/widgets/scrolling.h"

#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

FoldingPane::FoldingPane(Drawer::Side side, QWidget *window)
    : QWidget(window)
    , m_window(window)
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
    m_inWindow = place;
    if (m_place == Place::Apart)
        return;
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

void FoldingPane::setTitle(const QString &title)
{
    m_title = title;
    if (m_apart)
        m_apart->setWindowTitle(title);
}

void FoldingPane::detach(const QRect &where)
{
    if (m_place == Place::Apart)
        return;
    m_drawer->close();
    m_place = Place::Apart;
    hide();
    m_apart = new PaneWindow(m_window);
    m_apart->setWindowTitle(m_title);
    m_apart->setGeometry(where);
    m_apart->hold(m_area);
    connect(m_apart, &PaneWindow::closed, this, &FoldingPane::closed);
    if (m_window->isVisible())
        m_apart->show();
    Q_EMIT placeChanged();
}

void FoldingPane::attach()
{
    if (m_place != Place::Apart)
        return;
    m_apart->release();
    layout()->addWidget(m_area);
    m_area->show();
    m_apart->deleteLater();
    m_apart->hide();
    m_apart = nullptr;
    m_place = Place::Beside;
    Q_EMIT placeChanged();
    setPlace(m_inWindow);
}

QRect FoldingPane::apart() const
{
    return m_apart ? m_apart->geometry() : QRect();
}

const QScreen *FoldingPane::screenApart() const
{
    return m_apart ? m_apart->screen() : nullptr;
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
    bringApart();
}

void FoldingPane::bringApart()
{
    if (m_apart && !m_apart->isActiveWindow())
        m_apart->activateWindow();
}

void FoldingPane::putAway()
{
    m_drawer->close();
}
} // namespace hadir::ui
