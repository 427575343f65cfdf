// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/KeySet.h"

#include <QShortcut>
#include <QWidget>

namespace hadir::ui {

KeySet::KeySet(QWidget *page) : QObject(page), m_page(page) {}

QKeySequence KeySet::quitKeys()
{
    return QKeySequence::keyBindings(QKeySequence::Quit).value(0, Qt::CTRL | Qt::Key_Q);
}

void KeySet::setGate(std::function<bool()> gate)
{
    m_gate = std::move(gate);
}

void KeySet::add(const QKeySequence &keys, Words words, std::function<void()> act, Icon icon)
{
    m_acts.append({icon, keys, words, act, {}});
    mention(keys, std::move(words));
    also(keys, std::move(act));
}

void KeySet::name(Words words, std::function<void()> act, Icon icon)
{
    m_acts.append({icon, {}, std::move(words), std::move(act), {}});
}

void KeySet::offerWhile(std::function<bool()> gate)
{
    m_acts.last().gate = std::move(gate);
}

void KeySet::also(const QKeySequence &keys, std::function<void()> act)
{
    auto *shortcut = new QShortcut(keys, m_page);
    connect(shortcut, &QShortcut::activated, this, [this, act = std::move(act)] {
        if (!m_gate || m_gate())
            act();
    });
}

void KeySet::mention(const QKeySequence &keys, Words words)
{
    m_keys.append({keys, std::move(words)});
}

QList<std::pair<QKeySequence, QString>> KeySet::listed() const
{
    QList<std::pair<QKeySequence, QString>> out;
    for (const auto &[keys, words] : m_keys)
        out.append({keys, words()});
    return out;
}

QList<KeySet::Act> KeySet::acts() const
{
    QList<Act> out;
    if (m_gate && !m_gate())
        return out;
    for (const Named &one : m_acts) {
        if (!one.gate || one.gate())
            out.append({one.icon, one.words(), one.keys, one.act});
    }
    return out;
}
} // namespace hadir::ui
