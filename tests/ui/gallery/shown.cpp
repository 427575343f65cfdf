// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/gallery/scenes.h"
#include "ui/shell/Language.h"

#include <QCoreApplication>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace hadir::gallery {
namespace {

void settle()
{
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}
} // namespace

std::unique_ptr<QWidget> shown(const Scene &scene, core::Clock &clock, ui::Language &language,
                               const QString &code)
{
    language.choose(u"en"_s);
    std::unique_ptr<QWidget> widget = scene.make(clock);
    widget->resize(scene.size);
    widget->show();
    widget->activateWindow();
    language.choose(code);
    settle();
    if (scene.pose)
        scene.pose(*widget);
    settle();
    return widget;
}
} // namespace hadir::gallery
