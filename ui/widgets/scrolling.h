// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

namespace hadir::ui {

/// Puts `content` into an area that makes it as large as itself. Given by setWidget() alone, it
/// would be laid out once to be measured, which nobody asks for.
inline void fill(QScrollArea &area, QWidget *content)
{
    content->setAttribute(Qt::WA_Resized);
    area.setWidgetResizable(true);
    area.setWidget(content);
}
} // namespace hadir::ui
