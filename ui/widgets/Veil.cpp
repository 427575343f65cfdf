// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/Veil.h"

#include "ui/theme/colours.h"
#include "ui/widgets/Edge.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QPainter>
#include <QPointer>
#include <QWindow>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

Veil::Veil(QWidget *window) : QWidget(window)
{
    setObjectName(u"veil"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    window->installEventFilter(this);
    setGeometry(window->rect());
    show();
    raise();
}

void Veil::behind(QDialog &dialog)
{
    if (!dialog.parentWidget())
        return;
    auto *veil = new Veil(dialog.parentWidget()->window());
    new Edge(dialog);
    connect(&dialog, &QDialog::finished, veil, &QObject::deleteLater);
    // Not every window manager gives the keyboard back.
    connect(&dialog, &QDialog::finished, veil, [veil] { veil->window()->activateWindow(); });
    connect(&dialog, &QObject::destroyed, veil, &QObject::deleteLater);
    veil->keepKeyboardIn(dialog);
}

/// On X11 Qt takes the keyboard for a window that is clicked beside its dialog, past the window
/// manager, and blocks what is typed there: nobody would have it until the dialog is clicked.
void Veil::keepKeyboardIn(QDialog &dialog)
{
    const auto giveBack = [this, before = QPointer(&dialog)](const QWindow *focus) {
        if (before && before->isVisible() && focus && focus == window()->windowHandle())
            before->activateWindow();
    };
    connect(qApp, &QGuiApplication::focusWindowChanged, this, giveBack);
}

QColor Veil::colour(const QPalette &palette)
{
    QColor veil = colourOf(Colour::Text, Scheme::Light);
    veil.setAlphaF(schemeOf(palette) == Scheme::Light ? 0.16F : 0.45F);
    return veil;
}

bool Veil::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void Veil::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), colour(palette()));
}
} // namespace hadir::ui
