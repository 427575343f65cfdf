// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace hadir::server {

/// A piece of a page: a run of text or a tag.
struct HtmlToken
{
    enum Kind { Text, StartTag, EndTag };

    Kind kind = Text;
    QStringView source; ///< text with its entities, or what stood between < and >
    QString name;       ///< of a tag, lower case
};

/// Cuts a page into text and tags, as browsers do: comments and declarations are passed over, and
/// so is everything within script, style and their like. Linear in the length of the page.
class HtmlTags final
{
public:
    explicit HtmlTags(QStringView html) : m_html(html) {}

    /// The next piece; absent at the end.
    [[nodiscard]] std::optional<HtmlToken> next();

private:
    [[nodiscard]] qsizetype afterTag(qsizetype start) const;
    void passRawText(QStringView name);

    QStringView m_html;
    qsizetype m_at = 0;
    QStringList m_neverClosed; ///< raw elements that have no end tag from here on
};

/// An attribute of a start tag, entities decoded; empty when it has none.
[[nodiscard]] QString htmlAttribute(const HtmlToken &tag, QStringView name);

/// Text with its entities (&amp;uuml; &amp;#252; &amp;#xfc;) decoded.
[[nodiscard]] QString withoutEntities(QStringView text);
} // namespace hadir::server
