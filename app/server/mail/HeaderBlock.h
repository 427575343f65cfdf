// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace hadir::server {

/// One field of a header, as it came.
struct HeaderField
{
    QByteArrayView name;
    QByteArray value; ///< raw: encoded, with its line breaks
};

/// The header of a mail or of one of its parts. A view: the bytes must outlive it.
///
/// Meant for what real mail systems send: it passes over lines that precede the header, joins
/// continuation lines that lost their indentation, and notices a header without an empty line
/// after it.
class HeaderBlock final
{
public:
    /// What is before the first field of a mail may be junk; before that of a part it is text.
    enum class Place { OfMail, OfPart };

    [[nodiscard]] static HeaderBlock read(QByteArrayView bytes, Place place);

    /// The first field of that name (any case); empty when there is none.
    [[nodiscard]] QByteArray value(QByteArrayView name) const;
    /// All fields of that name, in order.
    [[nodiscard]] QList<QByteArray> values(QByteArrayView name) const;
    [[nodiscard]] bool has(QByteArrayView name) const;

    [[nodiscard]] bool isEmpty() const { return m_fields.isEmpty(); }
    /// Where the text starts, from the start of the bytes.
    [[nodiscard]] qsizetype bodyStart() const { return m_bodyStart; }

    [[nodiscard]] bool hadJunk() const { return m_hadJunk; }
    [[nodiscard]] bool hadBrokenLine() const { return m_hadBrokenLine; }
    [[nodiscard]] bool hadNoSeparator() const { return m_hadNoSeparator; }

private:
    QList<HeaderField> m_fields;
    qsizetype m_bodyStart = 0;
    bool m_hadJunk = false;
    bool m_hadBrokenLine = false;
    bool m_hadNoSeparator = false;
};
} // namespace hadir::server
