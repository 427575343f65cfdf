// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace hadir::html {

/// HTML on its way to the parser, without what parsers stumble or take for ever over: comments,
/// declarations, scripts and styles, tags of a thousand attributes, quotes that never end. It
/// finds the end of a tag where libxml2 does, so that what it let pass means the same there.
/// Linear in the length.
class CalmMarkup final
{
public:
    explicit CalmMarkup(QStringView html) : m_html(html) {}

    [[nodiscard]] QString read();

private:
    struct Tag
    {
        qsizetype end = -1; ///< after its >; -1: it has none that is near
        qsizetype attributes = 0;
    };

    [[nodiscard]] Tag tagAt(qsizetype afterName) const;
    void passComment();
    void passTag();
    void passStartTag(const QString &name, qsizetype afterName);
    void passRawText(const QString &name);
    void writeLiteral();
    [[nodiscard]] qsizetype nextGreater(qsizetype from);

    QStringView m_html;
    qsizetype m_at = 0;
    QString m_out;
    QStringList m_neverClosed; ///< elements of raw text that have no end tag from here on
    bool m_hasGreater = true;  ///< false once there is no > any more
};
} // namespace hadir::html
