// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/LayoutPause.h"

#include <QLayout>
#include <QWidget>

namespace hadir::ui {

LayoutPause::LayoutPause(std::initializer_list<const QWidget *> within)
{
    for (const QWidget *one : within) {
        const auto inside = one->findChildren<QWidget *>();
        for (const QWidget *each : inside)
            rest(each);
        for (; one; one = one->parentWidget())
            rest(one);
    }
}

LayoutPause::~LayoutPause()
{
    for (const QPointer<QLayout> &layout : m_resting) {
        if (layout)
            layout->setEnabled(true); // what it was told of meanwhile has been posted
    }
}

void LayoutPause::rest(const QWidget *of)
{
    QLayout *layout = of->layout();
    if (!layout || !layout->isEnabled())
        return;
    layout->setEnabled(false);
    m_resting.emplace_back(layout);
}
} // namespace hadir::ui
