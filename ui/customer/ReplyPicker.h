// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/customer/OfferedReply.h"
#include "ui/widgets/Card.h"

class QHBoxLayout;
class QListView;

namespace hadir::ui {

class Label;
class ShelfRows;

/// The saved replies that are offered, as a card over the window beside the caret: their names,
/// and the chosen one as the customer would read it, in one of its languages. It never takes the
/// keyboard from the text that is written in; whoever has it says what to do.
class ReplyPicker final : public Card
{
    Q_OBJECT

public:
    explicit ReplyPicker(QWidget *window);

    /// The first one is chosen.
    void offer(const QList<OfferedReply> &offered);
    /// Below `caret` or, where there is no room, above it; no further to the sides than `text`,
    /// where it is no wider. Both in the window's coordinates.
    void placeAt(const QRect &caret, const QRect &text);

    void moveBy(int steps);
    /// To the next of its languages.
    void turnLanguage(int steps);
    /// The text of the one that is chosen, in the language that is shown; absent when there is
    /// none.
    [[nodiscard]] std::optional<domain::Filled> chosen() const;

Q_SIGNALS:
    void picked();       ///< by the mouse: the one that is chosen
    void keepWanted();   ///< what is written is to become a saved reply
    void manageWanted(); ///< the replies themselves are to be looked after

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void say();
    void showCurrent();
    void showLanguages(const OfferedReply &reply);
    /// Null when there is none.
    [[nodiscard]] const OfferedReply *current() const;

    QList<OfferedReply> m_offered;
    ShelfRows *m_rows;
    QListView *m_list;
    Label *m_nothing;
    Label *m_preview;
    Label *m_open;
    QWidget *m_languages;
    QHBoxLayout *m_languageRow;
    Label *m_keys;
    qsizetype m_variant = 0;
};
} // namespace hadir::ui
