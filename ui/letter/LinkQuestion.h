// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

class QUrl;
class QWidget;

namespace hadir::ui {

/// Asks whether a stranger's link is to be followed: says whose place it leads to, and when its
/// words name another one. \a follow happens only with a yes.
void askAboutLink(const QUrl &target, const QString &words, QWidget *window,
                  std::function<void()> follow);
} // namespace hadir::ui
