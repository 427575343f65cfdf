// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/writing/Tongue.h"

#include <QObject>

class QAction;
class QMenu;
class QTextCursor;

namespace hadir::ui {

class SpellMarks;
class Speller;
class TextBox;

/// What helps whoever writes in a text box: misspelled words are underlined, and its menu, by mouse
/// or by the menu key, offers how to spell them. Belongs to the box.
class WritingAid final : public QObject
{
    Q_OBJECT

public:
    /// `speller` outlives the box.
    WritingAid(TextBox &box, Speller &speller);

    /// What the one who reads it writes in.
    void setTongue(Tongue tongue);
    /// Puts words above those that are written, as one step that can be undone; the caret goes
    /// behind them, and the keyboard with it.
    void putAbove(const QString &words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followCaret();
    void openMenu(const QTextCursor &at, QPoint globalPoint);
    void openMenuAtCaret();
    void offerSpellings(QMenu &menu, const QTextCursor &at);
    void showSuggestions(QMenu &menu, QAction *looking, const QTextCursor &there,
                         const QStringList &suggested);

    TextBox &m_box;
    Speller &m_speller;
    SpellMarks *m_marks;
};
} // namespace hadir::ui
