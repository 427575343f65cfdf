// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

namespace hadir::server {

/// What of a page is written out besides its words.
enum class HtmlExtras {
    Shown,  ///< where a link leads, what an image is said to show
    Hidden, ///< neither
};

/// A stranger's HTML as plain text: paragraphs, lists, quotes ("> ") and table rows become lines.
///
/// A stream of tags that is never built into a tree: the time it takes grows with the length of
/// the page alone, whatever is nested in what, so it needs no limits of depth or count. Nothing
/// is loaded. The result still has to be made calm().
[[nodiscard]] QString htmlText(QStringView html, HtmlExtras extras);

/// The charset that a page names in its first lines (<meta charset>), if any.
[[nodiscard]] QByteArray htmlCharset(QByteArrayView page);
} // namespace hadir::server
