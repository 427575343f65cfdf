// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/html/elements.h"

#include <QList>

namespace hadir::html {

/// A tag that was written and not closed yet.
struct OpenTag
{
    Treatment treatment = Treatment::Block;
    QString name;
    QString start;           ///< as it was written, to be written again in the next part
    bool isForOrder = false; ///< nobody wrote it: it holds what stood where only rows or cells may
};

/// What is open at the end of a letter that is being written, outermost first.
class OpenTags final
{
public:
    [[nodiscard]] qsizetype count() const { return m_tags.size(); }
    [[nodiscard]] const QList<OpenTag> &all() const { return m_tags; }
    [[nodiscard]] int tableDepth() const;
    /// The table, section, row or cell that is innermost; Loose when there is none.
    [[nodiscard]] Treatment frame() const;
    /// Where the innermost paragraph or list entry begins; count() when words stand right in a cell
    /// or in the letter itself.
    [[nodiscard]] qsizetype innermostBlock() const;
    [[nodiscard]] bool isInList() const;
    /// Whether one of that name is open, however far out.
    [[nodiscard]] bool isIn(QStringView name) const;
    /// How many of the innermost tags are there for order only.
    [[nodiscard]] qsizetype forOrder() const;

    void open(const OpenTag &tag) { m_tags.append(tag); }
    [[nodiscard]] OpenTag close() { return m_tags.takeLast(); }

private:
    QList<OpenTag> m_tags;
};
} // namespace hadir::html
