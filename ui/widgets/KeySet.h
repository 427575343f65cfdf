// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/icons.h"
#include "ui/widgets/keyRules.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <vector>

class QKeyEvent;
class QShortcut;
class QWidget;

namespace hadir::ui {

class KeyBook;

/// The keys of a page: each is made and named in one place, so that the sheet of keys says what
/// there is, the palette finds it by its words, and an agent can give it another key. Belongs to
/// the page and works while the window that holds it is active.
class KeySet final : public QObject
{
    Q_OBJECT

public:
    using Words = std::function<QString()>; ///< asked again after a change of language

    /// What an act is called where its key is kept, whatever the language, and the key that it has
    /// unless the agent gives it another. Without a name it is the only one there can be.
    struct Named
    {
        QString name = {};
        QKeySequence keys = {};
    };
    /// Something that can be done now.
    struct Act
    {
        Icon icon = Icon::Keyboard;
        QString words;
        QKeySequence keys; ///< empty when it has none
        std::function<void()> start;
    };
    /// Something whose key can be another.
    struct Changeable
    {
        QString name;
        QString words;
        QKeySequence now;
        QKeySequence design;
        QList<QKeySequence> others; ///< that do the same beside it
        KeyReach reach = KeyReach::BesideText;

        bool operator==(const Changeable &) const = default;
    };

    /// What ends a program on this system.
    [[nodiscard]] static QKeySequence quitKeys();

    explicit KeySet(QWidget *page);
    ~KeySet() override;

    /// Nothing happens while \a gate answers false.
    void setGate(std::function<bool()> gate);
    void add(const Named &act, Words words, std::function<void()> start,
             Icon icon = Icon::Keyboard);
    /// What was added last is no act while \a gate answers false; its key still says why.
    void offerWhile(std::function<bool()> gate);
    /// What was added last, by another key too, for another keyboard; not listed.
    void also(const QKeySequence &keys);
    /// Whoever is asked first when the key of this act is pressed, the last of them before the
    /// others: what \a taker takes, by answering true, the act does not do.
    void divert(const QString &name, std::function<bool()> taker);
    /// A key that a widget answers by itself (see isPressed()): only listed.
    void mention(const Named &act, Words words, KeyReach reach = KeyReach::BesideText);

    /// From now on the keys are those that \a book says.
    void follow(const KeyBook &book);
    /// The key of an act as it is now.
    [[nodiscard]] QKeySequence keysOf(const QString &name) const;
    [[nodiscard]] bool isPressed(const QString &name, const QKeyEvent &event) const;

    /// In the order in which they were added.
    [[nodiscard]] QList<std::pair<QKeySequence, QString>> listed() const;
    /// What was added and is possible now, in the same order.
    [[nodiscard]] QList<Act> acts() const;
    [[nodiscard]] QList<Changeable> changeable() const;

Q_SIGNALS:
    void changed(); ///< keys are others now

private:
    struct Entry
    {
        Named act;
        Words words;
        std::function<void()> start = {}; ///< none for what is only mentioned
        Icon icon = Icon::Keyboard;
        KeyReach reach = KeyReach::BesideText;
        std::function<bool()> gate = {};
        QList<std::function<bool()>> takers = {};
        QList<QKeySequence> others = {};
        QShortcut *shortcut = nullptr;
    };

    void bind(Entry &entry);
    void press(const Entry &entry) const;
    [[nodiscard]] QKeySequence keysOf(const Entry &entry) const;
    [[nodiscard]] QList<QKeySequence> othersOf(const Entry &entry) const;

    QWidget *m_page;
    QPointer<const KeyBook> m_book;
    std::function<bool()> m_gate;
    std::vector<std::unique_ptr<Entry>> m_entries; ///< their places are known to their shortcuts
};
} // namespace hadir::ui
