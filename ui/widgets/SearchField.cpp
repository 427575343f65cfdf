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
    if (keys.isEmpty())
        return;
    m_keys = new KeyHint(keys, this);
    setTrailing(m_keys);
}

void SearchField::setKeys(const QKeySequence &keys)
{
    m_keys->setKeys(keys);
    m_keys->setVisible(!keys.isEmpty());
}
} // namespace hadir::ui
