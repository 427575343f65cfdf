// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/KeyHint.h"

#include "ui/widgets/parts.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

KeyHint::KeyHint(const QKeySequence &keys, QWidget *parent) : QWidget(parent), m_keys(keys)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAccessibleName(textFor(keys));
}

void KeyHint::setKeys(const QKeySequence &keys)
{
    m_keys = keys;
    setAccessibleName(textFor(keys));
    updateGeometry();
    update();
}

QString KeyHint::textFor(const QKeySequence &keys)
{
    // Keys are engraved, not translated: portable names, shortened to what keyboards show.
    QString text = keys.toString(QKeySequence::PortableText);
    text.replace(u"Return"_s, u"↵"_s).replace(u"Enter"_s, u"↵"_s);
    text.replace(u"Up"_s, u"↑"_s).replace(u"Down"_s, u"↓"_s);
    text.replace(u"Shift"_s, u"⇧"_s).replace(u", "_s, u" "_s);
#ifdef Q_OS_MACOS
    text.replace(u"Ctrl"_s, u"⌘"_s).replace(u"Alt"_s, u"⌥"_s);
#endif
    const bool endsInPlus = text.endsWith(u"++"_s); // the key, after the sign between keys
    if (text.size() > 1)
        text.replace(u'+', u' ');
    if (endsInPlus)
        text.back() = u'+';
    return text;
}

QSize KeyHint::sizeHint() const
{
    return keyHintSize(textFor(m_keys), font());
}

void KeyHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintKeyHint(painter, rect(), textFor(m_keys), font(), palette());
}
} // namespace hadir::ui
