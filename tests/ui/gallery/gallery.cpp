// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
// gallery DIR [FILTER]: renders every scene in English, Arabic and Malay, light and dark.
#include "tests/support/ManualClock.h"
#include "tests/ui/gallery/scenes.h"
#include "ui/shell/Language.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QDir>
#include <QWidget>

#include <cstdio>

using namespace hadir;
using namespace Qt::Literals::StringLiterals;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 2) {
        std::fputs("usage: gallery DIR [FILTER]\n", stderr);
        return 2;
    }
    const QDir directory(arguments[1]);
    const QString filter = arguments.value(2);
    if (!directory.mkpath(u"."_s))
        return 1;

    ui::Theme theme(application);
    ui::Language language(application);
    for (const auto &scenes :
         {gallery::widgetScenes(), gallery::signInScenes(), gallery::shellScenes(),
          gallery::pageScenes(), gallery::letterScenes(), gallery::replyScenes(),
          gallery::macroScenes(), gallery::expertScenes(), gallery::windowScenes()}) {
        for (const gallery::Scene &scene : scenes) {
            if (!scene.name.contains(filter))
                continue;
            for (const auto preference :
                 {ui::Theme::Preference::Light, ui::Theme::Preference::Dark}) {
                for (const QString &code : ui::Language::codes()) {
                    theme.prefer(preference);
                    theme.zoomTo(scene.zoom);
                    support::ManualClock clock;
                    const auto widget = gallery::shown(scene, clock, language, code);
                    const bool dark = preference == ui::Theme::Preference::Dark;
                    const QString file =
                        u"%1-%2-%3.png"_s.arg(scene.name, code, dark ? u"dark"_s : u"light"_s);
                    if (!widget->grab().save(directory.filePath(file)))
                        return 1;
                }
            }
        }
    }
    return 0;
}
