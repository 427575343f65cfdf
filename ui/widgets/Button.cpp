// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/Button.h"

#include "ui/theme/Metrics.h"
#include "ui/theme/fonts.h"
#include "ui/theme/paint.h"
#include "ui/theme/turns.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/parts.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace hadir::ui {

Button::Button(Kind kind, QWidget *parent) : Button(kind, QString(), parent) {}

Button::Button(Kind kind, const QString &text, QWidget *parent)
    : QPushButton(text, parent)
    , m_kind(kind)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
    if (isFrameless())
        setCursor(Qt::PointingHandCursor);
}

void Button::setIcon(std::optional<Icon> icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

void Button::setKeyHint(const QKeySequence &keys)
{
    m_keys = keys;
    updateGeometry();
    update();
}

void Button::setSize(Size size)
{
    m_size = size;
    updateGeometry();
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    updateGeometry();
    update();
}

QFont Button::letters() const
{
    return m_kind == Kind::Primary || m_kind == Kind::Quiet ? emphasised(font()) : font();
}

bool Button::isFrameless() const
{
    return m_kind == Kind::Quiet || m_kind == Kind::Plain;
}

void Button::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

void Button::cutWords()
{
    m_cutsWords = true;
    setSizePolicy(QSizePolicy::Preferred, sizePolicy().verticalPolicy());
    if (toolTip().isEmpty())
        setToolTip(text());
    updateGeometry();
}

int Button::roomBesideWords() const
{
    const Metrics metrics;
    int width = 2 * metrics.px(isFrameless() ? 4 : 11);
    if (m_icon)
        width += metrics.smallIcon() + (text().isEmpty() ? 0 : metrics.px(6));
    if (!m_keys.isEmpty())
        width += keyHintSize(KeyHint::textFor(m_keys), font()).width() + metrics.gap();
    return width;
}

QSize Button::sizeHint() const
{
    const Metrics metrics;
    const int words = QFontMetrics(letters()).size(Qt::TextShowMnemonic, text()).width();
    return {words + roomBesideWords(),
            m_size == Size::Form ? metrics.bigControl() : metrics.control()};
}

QSize Button::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return m_cutsWords ? QSize(qMin(whole.width(), roomBesideWords() + Metrics().px(40)),
                               whole.height())
                       : whole;
}

QString Button::shown() const
{
    if (!m_cutsWords || width() >= sizeHint().width())
        return text();
    // elidedText() gives isolates a width that they do not have when drawn.
    return QFontMetrics(letters()).elidedText(withoutTurns(text()), Qt::ElideRight,
                                              width() - roomBesideWords());
}

QColor Button::front() const
{
    if (!isEnabled())
        return colourOf(Colour::FieldLine, palette());
    switch (m_kind) {
    case Kind::Primary:
        return colourOf(Colour::OnAccent, palette());
    case Kind::Secondary:
        return colourOf(Colour::Text, palette());
    case Kind::Quiet:
        return colourOf(Colour::Accent, palette());
    case Kind::Plain:
        return colourOf(Colour::Muted, palette());
    }
    Q_UNREACHABLE();
}

void Button::paintGround(QPainter &painter) const
{
    const double radius = Metrics().radius();
    const bool hot = isEnabled() && (underMouse() || isDown());
    // All is bright there: what cannot be used has an edge of its own.
    if (!isEnabled() && schemeOf(palette()) == Scheme::Contrast) {
        painter.setPen(QPen(colourOf(Colour::FieldLine, palette()), 1, Qt::DashLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    } else if (m_kind == Kind::Primary && isEnabled()) {
        paintCard(painter, rect(), radius,
                  colourOf(hot ? Colour::AccentDeep : Colour::Accent, palette()));
    } else if (isFrameless()) {
        if (hot)
            paintCard(painter, rect(), radius, colourOf(Colour::Hover, palette()));
    } else {
        const Colour ground = !isEnabled() ? Colour::Page : hot ? Colour::Hover : Colour::Panel;
        paintCard(painter, rect(), radius, colourOf(ground, palette()),
                  colourOf(Colour::Line, palette()));
    }
}

void Button::paintEvent(QPaintEvent *)
{
    const Metrics metrics;
    QPainter painter(this);
    paintGround(painter);

    // Laid out from the reading start, then mirrored as a whole.
    const QSize keys =
        m_keys.isEmpty() ? QSize(0, 0) : keyHintSize(KeyHint::textFor(m_keys), font());
    const int icon = m_icon ? metrics.smallIcon() : 0;
    const QString said = shown();
    const int words = QFontMetrics(letters()).size(Qt::TextShowMnemonic, said).width();
    const int iconGap = icon > 0 && words > 0 ? metrics.px(6) : 0;
    const int keyGap = keys.width() > 0 ? metrics.gap() : 0;
    const int whole = icon + iconGap + words + keyGap + keys.width();
    int x = qMax(metrics.tight(), (width() - whole) / 2);
    const auto place = [&](int w, int h) {
        const QRect at(x, (height() - h) / 2, w, h);
        x += w;
        return QStyle::visualRect(layoutDirection(), rect(), at);
    };
    if (m_icon)
        paintIcon(painter, place(icon, icon), *m_icon, front(), layoutDirection());
    x += iconGap;
    painter.setFont(letters());
    painter.setPen(front());
    painter.drawText(place(words, height()), Qt::AlignCenter | Qt::TextShowMnemonic, said);
    x += keyGap;
    if (keys.width() > 0) {
        paintKeyHint(painter, place(keys.width(), keys.height()), KeyHint::textFor(m_keys), font(),
                     palette(), m_kind == Kind::Primary && isEnabled() ? front() : QColor());
    }
    if (hasFocus()) {
        paintFocusRing(painter, rect(), metrics.radius(), palette());
        if (m_kind == Kind::Primary && isEnabled()) { // accent on accent needs a gap to be seen
            painter.setPen(QPen(colourOf(Colour::OnAccent, palette()), metrics.exact(1.5)));
            painter.setRenderHint(QPainter::Antialiasing);
            const double inset = metrics.exact(3);
            painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset),
                                    metrics.exact(4), metrics.exact(4));
        }
    }
}
} // namespace hadir::ui
