// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/KeySet.h"

#include <QWidget>

namespace hadir::ui {

class Button;
class IconButton;
class KeyCatcher;
class KeyHint;
class Label;

/// One act and its key, which is changed here: it asks for a key, says what is wrong with the one
/// that was pressed, and offers a way out.
class KeyRow final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyRow(const KeySet::Changeable &act, QWidget *parent = nullptr);

    void setAct(const KeySet::Changeable &act);
    [[nodiscard]] const KeySet::Changeable &act() const { return m_act; }
    /// Whether a filter's words stand in what it does or in its key.
    [[nodiscard]] bool matches(const QString &query) const;

    /// Waits for a key; `beginnings` are the first keys of acts that have two.
    void listen(const QList<QKeyCombination> &beginnings);
    /// Says why not; a way on beside it when there are words for one.
    void tell(const QString &sentence, const QString &wayOn = {});
    /// As if nothing had been asked.
    void rest();

Q_SIGNALS:
    void changeRequested();
    void resetRequested();
    void caught(const QKeySequence &keys);
    void wayOnTaken();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void say();

    KeySet::Changeable m_act;
    Label *m_words;
    KeyHint *m_keys;
    Label *m_none;
    KeyCatcher *m_catcher;
    Button *m_change;
    IconButton *m_reset;
    QWidget *m_talk;
    Label *m_sentence;
    Button *m_wayOn;
    Button *m_wayOut;
};
} // namespace hadir::ui
