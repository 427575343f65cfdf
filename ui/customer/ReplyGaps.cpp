// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/ReplyGaps.h"

#include "app/domain/placeholders.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/TextBox.h"
#include "ui/words/replyWords.h"

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

ReplyGaps::ReplyGaps(TextBox &body, QWidget *parent) : Label(parent), m_body(body)
{
    setObjectName(u"replyGaps"_s);
    withColour(Colour::Danger)->wrapped();
    hide();
}

void ReplyGaps::look(domain::Audience audience)
{
    const QString text = m_body.toPlainText();
    QList<domain::OpenPlace> open;
    if (audience == domain::Audience::Customer)
        open = domain::openPlaces(text);
    // Other braces are somebody's words, a customer's that are quoted among them.
    open.removeIf([](const domain::OpenPlace &place) { return !place.placeholder; });
    m_areFilled = open.isEmpty();
    QList<QTextEdit::ExtraSelection> marks;
    for (const domain::OpenPlace &place : open) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = m_body.textCursor();
        mark.cursor.setPosition(int(place.from));
        mark.cursor.setPosition(int(place.from + place.length), QTextCursor::KeepAnchor);
        mark.format.setBackground(colourOf(Colour::DangerSoft, palette()));
        mark.format.setForeground(colourOf(Colour::Danger, palette()));
        marks.append(mark);
    }
    m_body.setExtraSelections(marks);
    if (!open.isEmpty()) {
        const QString what =
            tr("“%1” is not known here.", "%1 is a placeholder: Number of the case")
                .arg(wordFor(*open.first().placeholder));
        setText(tr("%1 Put in what belongs there, or take it out: the customer would read the "
                   "braces.",
                   "%1 is a sentence about a placeholder")
                    .arg(what));
    }
    setVisible(!open.isEmpty());
}
} // namespace hadir::ui
