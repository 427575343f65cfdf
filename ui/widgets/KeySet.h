// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/icons.h"

#include <QKeySequence>
#include <QObject>

#include <functional>

class QWidget;

namespace hadir::ui {

/// The keys of a page: each is made and named in one place, so that the sheet of keys says what
/// there is and the palette finds it by its name. Belongs to the page and works while the window
/// that holds it is active.
class KeySet final : public QObject
{
    Q_OBJECT

public:
    using Words = std::function<QString()>; ///< asked again after a change of language

    /// Something that can be done now.
    struct Act
    {
        Icon icon = Icon::Keyboard;
        QString words;
        QKeySequence keys; ///< empty when it has none
        std::function<void()> start;
    };

    /// What ends a program on this system.
    [[nodiscard]] static QKeySequence quitKeys();

    explicit KeySet(QWidget *page);

    /// Nothing happens while \a gate answers false.
    void setGate(std::function<bool()> gate);
    void add(const QKeySequence &keys, Words words, std::function<void()> act,
             Icon icon = Icon::Keyboard);
    /// An act without a key of its own; not listed.
    void name(Words words, std::function<void()> act, Icon icon);
    /// What was added last is no act while \a gate answers false; its key still says why.
    void offerWhile(std::function<bool()> gate);
    /// The same act by another key, for another keyboard; not listed.
    void also(const QKeySequence &keys, std::function<void()> act);
    /// A key that a widget answers by itself: only listed.
    void mention(const QKeySequence &keys, Words words);

    /// In the order in which they were added.
    [[nodiscard]] QList<std::pair<QKeySequence, QString>> listed() const;
    /// What was added and is possible now, in the same order.
    [[nodiscard]] QList<Act> acts() const;

private:
    struct Named
    {
        Icon icon;
        QKeySequence keys;
        Words words;
        std::function<void()> act;
        std::function<bool()> gate;
    };

    QWidget *m_page;
    std::function<bool()> m_gate;
    QList<std::pair<QKeySequence, Words>> m_keys;
    QList<Named> m_acts;
};
} // namespace hadir::ui
