// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/KeyCatcher.h"

#include "ui/theme/Metrics.h"
#include "ui/theme/paint.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/keyPlaces.h"
#include "ui/widgets/keyRules.h"

#include <QKeyEvent>
#include <QPainter>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

KeyCatcher::KeyCatcher(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void KeyCatcher::setBeginnings(const QList<QKeyCombination> &beginnings)
{
    m_beginnings = beginnings;
}

void KeyCatcher::listen(const QString &words)
{
    m_words = words;
    m_first = {};
    m_listens = true;
    setAccessibleName(words);
    updateGeometry();
    setFocus(Qt::OtherFocusReason);
    update();
}

QString KeyCatcher::shown() const
{
    return m_first.isEmpty() ? m_words : KeyHint::textFor(m_first) + u" …"_s;
}

QSize KeyCatcher::sizeHint() const
{
    const Metrics m;
    const int words = QFontMetrics(font()).horizontalAdvance(m_words); // a key is shorter
    return {words + 2 * m.px(10), m.px(26)};
}

bool KeyCatcher::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void KeyCatcher::keyPressEvent(QKeyEvent *event)
{
    const QKeyCombination key = pressedKey(*event);
    if (key == QKeyCombination(Qt::Key_Escape)) {
        if (std::exchange(m_listens, false))
            Q_EMIT givenUp();
        return;
    }
    if (troubleWith(key, KeyReach::BesideText) == KeyTrouble::NoKey)
        return; // a modifier, which the key will follow
    if (m_first.isEmpty() && m_beginnings.contains(key)) {
        m_first = key;
        return update();
    }
    const QKeySequence keys = m_first.isEmpty() ? QKeySequence(key) : QKeySequence(m_first[0], key);
    if (std::exchange(m_listens, false))
        Q_EMIT caught(keys);
}

void KeyCatcher::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    const bool isBrief = event->reason() == Qt::ActiveWindowFocusReason;
    if (!isBrief && std::exchange(m_listens, false))
        Q_EMIT givenUp();
}

void KeyCatcher::paintEvent(QPaintEvent *)
{
    const Metrics metrics;
    QPainter painter(this);
    paintCard(painter, rect(), metrics.radius(), colourOf(Colour::AccentSoft, palette()));
    painter.setPen(colourOf(Colour::Accent, palette()));
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, shown());
    if (hasFocus())
        paintFocusRing(painter, rect(), metrics.radius(), palette());
}
} // namespace hadir::ui
