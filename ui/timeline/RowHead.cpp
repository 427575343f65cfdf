// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/RowHead.h"

#include "ui/theme/Metrics.h"
#include "ui/theme/colours.h"
#include "ui/theme/fonts.h"
#include "ui/words/formats.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {
namespace {
int lookHeight()
{
    return Metrics().px(24);
}

struct HeadWords
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::RowHead)

public:
    static QString of(core::Instant looked, core::Instant now)
    {
        //: Stands below what came since; the arrow points to it. %1 is "yesterday 16:20".
        return tr("↑ New since you last looked, %1").arg(momentWords(looked, now));
    }
};
} // namespace

QUuid newestSeen(const models::TimelineModel &model, const LastLook &look)
{
    bool isNews = false;
    for (int row = 0; row < model.rowCount(); ++row) {
        const models::TimelineEntry &entry = model.at(row);
        if (entry.at() <= look.until)
            return isNews ? entry.id() : QUuid();
        const domain::Interaction *one = entry.interaction();
        isNews = isNews || !one || one->agent != look.agent;
    }
    return {};
}

int RowHead::height() const
{
    const Metrics m;
    const int ofDay = day ? m.px(18) + m.air(at == At::Top ? 14 : 3) : 0;
    return ofDay + (looked ? lookHeight() : 0);
}

QString RowHead::lookWords(core::Instant now) const
{
    return looked ? HeadWords::of(*looked, now) : QString();
}

void RowHead::draw(QPainter &painter, int top, const QWidget &view, core::Instant now) const
{
    const Metrics m;
    painter.setFont(scaled(view.font(), smallText));
    if (looked) {
        const QString words = lookWords(now);
        const QRect line(m.margin(), top, view.width() - 2 * m.margin(), m.px(18));
        const int half = painter.fontMetrics().horizontalAdvance(words) / 2 + m.gap();
        painter.setPen(colourOf(Colour::Accent, view.palette()));
        painter.drawText(line, Qt::AlignCenter, words);
        const int y = line.center().y();
        painter.drawLine(line.left(), y, line.center().x() - half, y);
        painter.drawLine(line.center().x() + half, y, line.right(), y);
    }
    if (day) {
        const QRect line(0, top + height() - m.px(18) - m.air(6), view.width(), m.px(18));
        painter.setPen(colourOf(Colour::Muted, view.palette()));
        painter.drawText(line, Qt::AlignCenter, dayWords(*day, dayOf(now)));
    }
}
} // namespace hadir::ui
