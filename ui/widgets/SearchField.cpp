// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/SearchField.h"

#include "ui/widgets/KeyHint.h"

namespace hadir::ui {

SearchField::SearchField(const QKeySequence &keys, Size size, QWidget *parent)
    : TextField(size, parent)
{
    setIcon(Icon::Search);
    setEdge(Colour::Line); // the lens says what this is
    if (!keys.isEmpty())
        setTrailing(new KeyHint(keys, this));
}
} // namespace hadir::ui
