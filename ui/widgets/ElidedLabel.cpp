// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/ElidedLabel.h"

#include "ui/theme/bidi.h"
#include "ui/theme/turns.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

QSize ElidedLabel::minimumSizeHint() const
{
    const QFontMetrics letters(font());
    return {letters.horizontalAdvance(QChar(0x2026)) + 2 * margin(), letters.height()};
}

QString ElidedLabel::shown() const
{
    return QFontMetrics(font()).elidedText(withoutTurns(text()), m_mode, contentsRect().width());
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    // The words keep their own direction, so the ellipsis stands where their reading ends.
    painter.setLayoutDirection(directionOf(text(), layoutDirection()));
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    painter.drawText(contentsRect(), int(alignment()) | Qt::TextSingleLine, shown());
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        // A tooltip guesses whether it is given markup; what a customer wrote never is.
        const QString whole = u"<span>%1</span>"_s.arg(withoutTurns(text()).toHtmlEscaped());
        QToolTip::showText(help->globalPos(), shown() == withoutTurns(text()) ? QString() : whole,
                           this);
        return true;
    }
    return Label::event(event);
}
} // namespace hadir::ui
