// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/squeezed.h"

#include "ui/shell/PaneMark.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Overlay.h"
#include "ui/widgets/Toast.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QTabBar>

using namespace Qt::Literals::StringLiterals;

namespace hadir::support {
namespace {

QString nameOf(const QWidget &widget)
{
    const QString own = widget.objectName().isEmpty()
                            ? QString::fromLatin1(widget.metaObject()->className())
                            : widget.objectName();
    const QWidget *parent = widget.parentWidget();
    return parent && !parent->objectName().isEmpty() ? u"%1 in %2"_s.arg(own, parent->objectName())
                                                     : own;
}

/// What is meant to stand over the others.
bool isLaidOver(const QWidget &widget)
{
    return qobject_cast<const ui::Overlay *>(&widget) || qobject_cast<const ui::Toast *>(&widget)
           || qobject_cast<const ui::PaneMark *>(&widget)
           || qobject_cast<const QSplitterHandle *>(&widget); // easier to grasp than to see
}

bool hasWords(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return !label->text().isEmpty();
    return qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const ui::Chip *>(&widget)
           || qobject_cast<const QTabBar *>(&widget);
}

/// How wide it must at least be for all its words, or for the part that an ellipsis leaves.
int leastWidth(const QWidget &widget)
{
    if (qobject_cast<const ui::ElidedLabel *>(&widget))
        return widget.fontMetrics().horizontalAdvance(u"Mmm…"_s);
    if (const auto *label = qobject_cast<const QLabel *>(&widget); label && label->wordWrap())
        return qMin(label->sizeHint().width(), label->minimumSizeHint().width());
    return widget.minimumSizeHint().isValid() ? widget.minimumSizeHint().width()
                                              : widget.sizeHint().width();
}

bool isTooSmall(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    if (qobject_cast<const ui::ElidedLabel *>(&widget)) {
        const bool fits = widget.sizeHint().width() <= widget.width();
        return !fits && widget.width() < leastWidth(widget);
    }
    if (label && label->wordWrap())
        return label->width() < leastWidth(widget)
               || label->height() < label->heightForWidth(label->width());
    return widget.width() < leastWidth(widget)
           || widget.height() < widget.minimumSizeHint().height();
}

/// The part of a widget that its ancestors do not cut off sideways, nor at their lower edge unless
/// one can scroll there.
bool isCut(const QWidget &widget, const QWidget &window)
{
    for (const QWidget *room = widget.parentWidget(); room; room = room->parentWidget()) {
        const QRect at(widget.mapTo(room, QPoint()), widget.size());
        const auto *area = qobject_cast<const QScrollArea *>(room->parentWidget());
        const bool scrolls = area && area->viewport() == room;
        // A mirrored splitter of Qt's puts its parts one pixel too far.
        if (at.left() < -1 || at.right() > room->width())
            return true;
        if (scrolls) // from here on what is seen of it counts, and that it lies within the area
            return isCut(*room, window);
        if (at.top() < 0 || at.bottom() > room->height() - 1)
            return true;
        if (room == &window)
            break;
    }
    return false;
}

void compareSiblings(const QWidget &parent, QStringList &found)
{
    const auto children = parent.findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (qsizetype i = 0; i < children.size(); ++i) {
        for (qsizetype j = i + 1; j < children.size(); ++j) {
            const QWidget &one = *children.at(i);
            const QWidget &other = *children.at(j);
            const bool both = one.isVisible() && other.isVisible() && !one.isWindow()
                              && !other.isWindow() && !isLaidOver(one) && !isLaidOver(other);
            if (both && one.geometry().intersects(other.geometry()))
                found.append(u"%1 and %2 stand over each other"_s.arg(nameOf(one), nameOf(other)));
        }
    }
}
} // namespace

QStringList squeezed(const QWidget &window)
{
    QStringList found;
    compareSiblings(window, found);
    const auto all = window.findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (!widget->isVisible() || widget->window() != window.window())
            continue;
        if (!qobject_cast<const QAbstractScrollArea *>(widget)
            && !qobject_cast<const QTabBar *>(widget))
            compareSiblings(*widget, found);
        if (!hasWords(*widget))
            continue;
        if (isTooSmall(*widget))
            found.append(u"%1 has %2x%3 and needs %4x%5"_s.arg(nameOf(*widget))
                             .arg(widget->width())
                             .arg(widget->height())
                             .arg(leastWidth(*widget))
                             .arg(widget->minimumSizeHint().height()));
        if (isCut(*widget, window))
            found.append(u"%1 is cut off at %2,%3 of %4x%5"_s.arg(nameOf(*widget))
                             .arg(widget->x())
                             .arg(widget->y())
                             .arg(widget->parentWidget()->width())
                             .arg(widget->parentWidget()->height()));
    }
    return found;
}
} // namespace hadir::support
