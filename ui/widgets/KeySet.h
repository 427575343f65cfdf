// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QObject>

#include <functional>

class QWidget;

namespace hadir::ui {

/// The keys of a page: each is made and named in one place, so that the sheet of keys says what
/// there is. Belongs to the page and works while the window that holds it is active.
class KeySet final : public QObject
{
    Q_OBJECT

public:
    using Words = std::function<QString()>; ///< asked again after a change of language

    explicit KeySet(QWidget *page);

    /// Nothing happens while \a gate answers false.
    void setGate(std::function<bool()> gate);
    void add(const QKeySequence &keys, Words words, std::function<void()> act);
    /// The same act by another key, for another keyboard; not listed.
    void also(const QKeySequence &keys, std::function<void()> act);
    /// A key that a widget answers by itself: only listed.
    void mention(const QKeySequence &keys, Words words);

    /// In the order in which they were added.
    [[nodiscard]] QList<std::pair<QKeySequence, QString>> listed() const;

private:
    QWidget *m_page;
    std::function<bool()> m_gate;
    QList<std::pair<QKeySequence, Words>> m_keys;
};
} // namespace hadir::ui
