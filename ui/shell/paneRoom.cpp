// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/paneRoom.h"

#include "ui/theme/Metrics.h"

namespace hadir::ui {
namespace {
constexpr int listAtFirst = 300;
constexpr int pageAtFirst = 740;
constexpr int caseAtFirst = 346;
constexpr int widestList = 400; // at first, however large the text
constexpr int roomForCase = 1100;
constexpr int railWidth = 53;
constexpr int narrowestPane = 220;
constexpr int narrowestPage = 394;
constexpr int narrowestList = 360; // at most, however large the text
constexpr QSize smallScreen(900, 600);
} // namespace

QList<int> firstPaneWidths()
{
    const Metrics m;
    return {qMin(m.px(listAtFirst), widestList), m.px(pageAtFirst), m.px(caseAtFirst)};
}

int leastOfList()
{
    return qMin(Metrics().px(narrowestPane), narrowestList);
}

int leastOfPage()
{
    return Metrics().px(narrowestPage);
}

int leastOfCase()
{
    return Metrics().px(narrowestPane);
}

bool hasRoomForCase(int window)
{
    return window >= Metrics().px(roomForCase);
}

bool hasRoomForList(int window)
{
    return window >= Metrics().px(railWidth) + leastOfList() + leastOfPage();
}

QSize smallestWindow()
{
    const Metrics m;
    return QSize(m.px(720), m.px(420)).boundedTo(smallScreen);
}
} // namespace hadir::ui
