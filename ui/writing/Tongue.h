// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace hadir::ui {

/// The languages that words are recognised in. Indonesian counts as Malay: nothing here treats the
/// two differently, and a short message does not tell them apart.
enum class Tongue { Unknown, English, Arabic, Malay };

/// What a message is written in, by its letters and its commonest words. Unknown where too little
/// speaks for one of them, as in "OK 4821". Takes the same time for a long letter as for a page.
[[nodiscard]] Tongue tongueOf(QStringView text);

/// The language's name in the language of the window; empty for Unknown.
[[nodiscard]] QString nameOf(Tongue tongue);
} // namespace hadir::ui
