// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
// gallery DIR [FILTER]: renders every scene in English, Arabic and Malay, light, dark and in
// high contrast.
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
          gallery::macroScenes(), gallery::expertScenes(), gallery::caseScenes(),
          gallery::callbackScenes(), gallery::windowScenes()}) {
        for (const gallery::Scene &scene : scenes) {
            if (!scene.name.contains(filter))
                continue;
            for (const auto preference : {ui::Theme::Preference::Light, ui::Theme::Preference::Dark,
                                          ui::Theme::Preference::Contrast}) {
                const bool isContrast = preference == ui::Theme::Preference::Contrast;
                for (const QString &code : ui::Language::codes()) {
                    if (isContrast && code == u"ms"_s)
                        continue; // nothing but words differs there
                    theme.prefer(preference);
                    theme.zoomTo(scene.zoom);
                    support::ManualClock clock;
                    const auto widget = gallery::shown(scene, clock, language, code);
                    const QString looks = isContrast ? u"contrast"_s
                                          : preference == ui::Theme::Preference::Dark ? u"dark"_s
                                                                                      : u"light"_s;
                    const QString file = u"%1-%2-%3.png"_s.arg(scene.name, code, looks);
                    if (!widget->grab().save(directory.filePath(file)))
                        return 1;
                }
            }
        }
    }
    return 0;
}
