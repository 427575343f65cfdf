// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

/// What an agent has to know when something they wrote may be missing: said over the window until
/// they close it.
namespace hadir::ui {

/// The last words could not be written; nobody may see the work any more, so they are gone.
void tellWordsLost(QWidget &window);
/// What lay on this machine opens no more and was put aside.
void tellFilesSetAside(QWidget &window);
} // namespace hadir::ui
