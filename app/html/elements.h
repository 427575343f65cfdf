// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>

namespace hadir::html {

/// What becomes of an element.
enum class Treatment {
    Loose,   ///< its tags go, its words stay: every element that is not known
    Gone,    ///< with all that is in it
    Apart,   ///< as Loose, on lines of its own
    Inline,  ///< among words
    Link,    ///< likewise, leading somewhere
    Block,   ///< a paragraph or what holds some
    List,    ///< of items
    Item,    ///< of a list
    Table,   ///< of sections or rows
    Section, ///< of a table
    Row,     ///< of a table
    Cell,    ///< of a row
    Line,    ///< a break, or a rule; holds nothing
    Picture, ///< holds nothing
};

struct Element
{
    Treatment treatment = Treatment::Loose;
    QString written; ///< the tag that is written for it
};

/// What becomes of the element of that name, in lower case.
[[nodiscard]] Element elementNamed(QByteArrayView name);
} // namespace hadir::html
