// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>
#include <QUrl>

#include <optional>

namespace hadir::html {

/// Where a link of a stranger's leads, if it leads where a person may be let go: a page (http,
/// https), an address (mailto) or a number (tel), without names and passwords in front of the host
/// and without a letter written beforehand.
[[nodiscard]] std::optional<QUrl> harmlessTarget(QStringView link);

/// Whose place a target is, as it can be trusted: the host in ASCII ("xn--…"), followed by what it
/// stands for where all letters of each label are of one script; else the address or number.
[[nodiscard]] QString shownPlace(const QUrl &target);

/// Whether the words of a link name another host than the one that it leads to.
[[nodiscard]] bool pretendsAnotherPlace(QStringView words, const QUrl &target);
} // namespace hadir::html
