// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/html/Letter.h"
#include "app/html/LetterText.h"
#include "app/html/OpenTags.h"
#include "app/html/writtenAttributes.h"

namespace hadir::html {

/// Writes a letter anew from what a parser reads of it: of the tags only those on the list, of
/// their attributes only what is known to be harmless, never deeper nor more of them than a text
/// view can lay out.
class LetterWriter final
{
public:
    explicit LetterWriter(const Reading &reading) : m_reading(reading) {}

    void start(QByteArrayView name, const Attributes &attributes);
    void end(QByteArrayView name);
    void add(QStringView text);

    /// Nothing more is taken in.
    [[nodiscard]] bool isFull() const { return m_isFull; }
    [[nodiscard]] Letter finish();
    void cut() { m_isFull = m_letter.isCut = true; }

private:
    /// An element as the parser nests it.
    struct Source
    {
        QByteArray name;
        qsizetype tags = 0; ///< how many were open before it
        bool isGone = false;
        bool isApart = false; ///< a new line after it
    };

    void write(const Element &element, const Attributes &attributes, const InlineStyle &style);
    void writeLine(const Element &element);
    void writePicture(const Attributes &attributes);
    void leaveOut(const Attributes &attributes);
    void open(Treatment treatment, const QString &name, const QString &attributes,
              bool isForOrder = false);
    void put(const OpenTag &tag);
    void openRow(const QString &attributes);
    void openCell(const QString &name, const QString &attributes);
    void apart();
    /// Words and paragraphs stand in a cell, never in a table or a row.
    void ensurePlace();
    void closeDownTo(qsizetype count);
    void breakParagraph();
    void weigh(qint64 weight);
    [[nodiscard]] LineEnds lineEnds() const;
    [[nodiscard]] bool isHeavy() const;
    void splitWhenHeavy();
    void writePending();
    void showSomething();

    const Reading &m_reading;
    Letter m_letter;
    LetterText m_text;
    QList<Source> m_sources;
    OpenTags m_tags;
    QString m_part;
    bool m_hasWords = false;  ///< the part shows something
    bool m_isAtStart = true;  ///< of a line
    bool m_wantsLine = false; ///< a new line, once something follows
    int m_lines = 0;          ///< since the last words
    bool m_isFull = false;
    qint64 m_weight = 0;
    qint64 m_elements = 0;
};
} // namespace hadir::html
