// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessible>

class QWidget;

namespace hadir::ui {

/// Teaches Qt's accessibility what parts that paint themselves are: a named one without parts is
/// text, a named room a group, the window a window; one button of several is a radio button, and a
/// reader's "toggle" does what a click does (Qt's own only changes how the button looks). Called by
/// the theme; doing it again changes nothing.
void makePartsSpoken();

/// What a screen reader calls this part, where its kind and name do not tell.
void speakAs(QWidget &part, QAccessible::Role role);
} // namespace hadir::ui
