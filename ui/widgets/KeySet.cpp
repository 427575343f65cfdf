// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/KeySet.h"

#include "ui/widgets/KeyBook.h"
#include "ui/widgets/keyPlaces.h"

#include <QShortcut>
#include <QWidget>

#include <algorithm>

namespace hadir::ui {

KeySet::KeySet(QWidget *page) : QObject(page), m_page(page) {}

KeySet::~KeySet() = default;

QKeySequence KeySet::quitKeys()
{
    return QKeySequence::keyBindings(QKeySequence::Quit).value(0, Qt::CTRL | Qt::Key_Q);
}

void KeySet::setGate(std::function<bool()> gate)
{
    m_gate = std::move(gate);
}

void KeySet::add(const Named &act, Words words, std::function<void()> start, Icon icon)
{
    auto entry = std::make_unique<Entry>(
        Entry{.act = act, .words = std::move(words), .start = std::move(start), .icon = icon});
    entry->shortcut = new QShortcut(m_page);
    const auto pressed = [this, entry = entry.get()] { press(*entry); };
    connect(entry->shortcut, &QShortcut::activated, this, pressed);
    // A keyboard may tell one key as both of two twins. No two acts have the same.
    connect(entry->shortcut, &QShortcut::activatedAmbiguously, this, pressed);
    bind(*entry);
    m_entries.push_back(std::move(entry));
}

void KeySet::press(const Entry &entry) const
{
    if (std::ranges::any_of(entry.takers, [](const auto &takes) { return takes(); }))
        return;
    if (!m_gate || m_gate())
        entry.start();
}

void KeySet::divert(const QString &name, std::function<bool()> taker)
{
    const auto found =
        std::ranges::find(m_entries, name, [](const auto &entry) { return entry->act.name; });
    if (found != m_entries.end())
        (*found)->takers.prepend(std::move(taker));
}

void KeySet::offerWhile(std::function<bool()> gate)
{
    m_entries.back()->gate = std::move(gate);
}

void KeySet::also(const QKeySequence &keys)
{
    m_entries.back()->others.append(keys);
    bind(*m_entries.back());
}

void KeySet::mention(const Named &act, Words words, KeyReach reach)
{
    m_entries.push_back(
        std::make_unique<Entry>(Entry{.act = act, .words = std::move(words), .reach = reach}));
}

void KeySet::bind(Entry &entry)
{
    if (!entry.shortcut)
        return;
    QList<QKeySequence> all;
    for (const QKeySequence &keys : QList<QKeySequence>{keysOf(entry)} + othersOf(entry)) {
        for (const QKeySequence &one : {keys, arabicTwin(keys)}) {
            if (!one.isEmpty())
                all.append(one);
        }
    }
    entry.shortcut->setKeys(all);
}

void KeySet::follow(const KeyBook &book)
{
    m_book = &book;
    const auto bindAll = [this] {
        for (const auto &entry : m_entries)
            bind(*entry);
        Q_EMIT changed();
    };
    connect(&book, &KeyBook::changed, this, bindAll);
    bindAll();
}

QKeySequence KeySet::keysOf(const Entry &entry) const
{
    return m_book && !entry.act.name.isEmpty() ? m_book->keysOf(entry.act.name, entry.act.keys)
                                               : entry.act.keys;
}

/// What the agent gave to another act is no longer this one's.
QList<QKeySequence> KeySet::othersOf(const Entry &entry) const
{
    QList<QKeySequence> out = entry.others;
    if (m_book)
        out.removeIf([this](const QKeySequence &keys) { return m_book->isGiven(keys); });
    return out;
}

QKeySequence KeySet::keysOf(const QString &name) const
{
    const auto found =
        std::ranges::find(m_entries, name, [](const auto &entry) { return entry->act.name; });
    return found == m_entries.end() ? QKeySequence() : keysOf(**found);
}

bool KeySet::isPressed(const QString &name, const QKeyEvent &event) const
{
    return isKey(event, keysOf(name));
}

QList<std::pair<QKeySequence, QString>> KeySet::listed() const
{
    QList<std::pair<QKeySequence, QString>> out;
    for (const auto &entry : m_entries) {
        if (const QKeySequence keys = keysOf(*entry); !keys.isEmpty())
            out.append({keys, entry->words()});
    }
    return out;
}

QList<KeySet::Act> KeySet::acts() const
{
    QList<Act> out;
    if (m_gate && !m_gate())
        return out;
    for (const auto &entry : m_entries) {
        if (entry->start && (!entry->gate || entry->gate()))
            out.append({entry->icon, entry->words(), keysOf(*entry), entry->start});
    }
    return out;
}

QList<KeySet::Changeable> KeySet::changeable() const
{
    QList<Changeable> out;
    for (const auto &entry : m_entries) {
        if (!entry->act.name.isEmpty())
            out.append({.name = entry->act.name,
                        .words = entry->words(),
                        .now = keysOf(*entry),
                        .design = entry->act.keys,
                        .others = othersOf(*entry),
                        .reach = entry->reach});
    }
    return out;
}
} // namespace hadir::ui
