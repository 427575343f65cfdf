// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Clock.h"

#include <QSize>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

class QWidget;

namespace hadir::ui {
class Language;
}

namespace hadir::gallery {

/// One page or part in one state, to be looked at.
struct Scene
{
    QString name;
    QSize size;
    std::function<std::unique_ptr<QWidget>(core::Clock &)> make;
    std::function<void(QWidget &)> pose; ///< once it is on screen: open, focus, scroll
    double zoom = 1.0;                   ///< of the text
};

[[nodiscard]] std::vector<Scene> widgetScenes();
[[nodiscard]] std::vector<Scene> signInScenes();
[[nodiscard]] std::vector<Scene> shellScenes();
[[nodiscard]] std::vector<Scene> pageScenes();
[[nodiscard]] std::vector<Scene> caseScenes();
[[nodiscard]] std::vector<Scene> letterScenes();
[[nodiscard]] std::vector<Scene> replyScenes();
[[nodiscard]] std::vector<Scene> expertScenes();
[[nodiscard]] std::vector<Scene> macroScenes();
[[nodiscard]] std::vector<Scene> callbackScenes();
[[nodiscard]] std::vector<Scene> windowScenes();

/// The scene on the screen, in this language; it was made in English and changed before our eyes.
/// The theme is set before.
[[nodiscard]] std::unique_ptr<QWidget> shown(const Scene &scene, core::Clock &clock,
                                             ui::Language &language, const QString &code);
} // namespace hadir::gallery
