// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/Banner.h"

#include "ui/theme/Metrics.h"
#include "ui/theme/paint.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {
namespace {

Icon iconFor(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
    case Tone::Accent:
        return Icon::Info;
    case Tone::Good:
        return Icon::CircleCheck;
    case Tone::Warn:
        return Icon::TriangleAlert;
    case Tone::Danger:
        return Icon::CircleAlert;
    }
    Q_UNREACHABLE();
}
} // namespace

Banner::Banner(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(this))
    , m_text(new Label(this))
    , m_action(new Button(Button::Kind::Secondary, this))
    , m_other(new Button(Button::Kind::Quiet, this))
{
    const Metrics metrics;
    m_title->withWeight(Label::Weight::Strong)->wrapped();
    m_title->setObjectName(u"bannerTitle"_s);
    m_text->wrapped();
    m_text->setObjectName(u"bannerText"_s);
    m_action->setObjectName(u"bannerAction"_s);
    m_other->setObjectName(u"bannerOther"_s);
    m_other->hide();

    auto *words = new QVBoxLayout;
    words->setSpacing(metrics.px(2));
    words->addWidget(m_title);
    words->addWidget(m_text);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics.px(12), metrics.px(9), metrics.px(12), metrics.px(9));
    layout->setSpacing(metrics.gap());
    layout->addSpacing(metrics.icon() + metrics.gap());
    layout->addLayout(words, 1);
    layout->addWidget(m_action, 0, Qt::AlignVCenter);
    layout->addWidget(m_other, 0, Qt::AlignVCenter);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    connect(m_action, &QPushButton::clicked, this, &Banner::actionRequested);
    connect(m_other, &QPushButton::clicked, this, &Banner::otherRequested);
    hide();
}

void Banner::tell(Tone tone, const QString &title, const QString &text, const QString &action)
{
    m_tone = tone;
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
    updateGeometry();
    update();
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Banner::offerOther(const QString &words)
{
    m_other->setText(words);
    m_other->setVisible(!words.isEmpty());
    updateGeometry();
}

QSize Banner::sizeHint() const
{
    return layout()->sizeHint();
}

int Banner::heightForWidth(int width) const
{
    return layout()->hasHeightForWidth() ? layout()->heightForWidth(width)
                                         : layout()->sizeHint().height();
}

void Banner::paintEvent(QPaintEvent *)
{
    const Metrics metrics;
    QPainter painter(this);
    paintCard(painter, rect(), metrics.radius(),
              colourOf(m_tone == Tone::Neutral ? Colour::AccentSoft : groundOf(m_tone), palette()));
    const int side = metrics.icon();
    const int top = m_title->geometry().top() + (QFontMetrics(m_title->font()).height() - side) / 2;
    const QRect at(metrics.px(12), top, side, side);
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), at), iconFor(m_tone),
              colourOf(m_tone == Tone::Neutral ? Colour::Accent : frontOf(m_tone), palette()));
}
} // namespace hadir::ui
