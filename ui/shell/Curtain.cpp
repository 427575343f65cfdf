// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/Curtain.h"

#include "ui/widgets/Veil.h"

#include <QApplication>
#include <QDialog>

namespace hadir::ui {

void Curtain::drawOver(QWidget &window)
{
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    const auto hide = [this](QWidget *each) {
        if (!each->isVisible())
            return;
        each->hide();
        m_behind.append(each);
    };
    for (QDialog *each : window.findChildren<QDialog *>())
        hide(each);
    for (Veil *each : window.findChildren<Veil *>())
        hide(each);
}

void Curtain::open()
{
    // The other way round: what dims the window comes before what stands before it.
    while (!m_behind.isEmpty()) {
        if (QWidget *each = m_behind.takeLast())
            each->show();
    }
}

void Curtain::takeDown()
{
    for (const QPointer<QWidget> &each : std::exchange(m_behind, {})) {
        if (each)
            each->deleteLater();
    }
}
} // namespace hadir::ui
