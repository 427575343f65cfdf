// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/html/InlineStyle.h"
#include "app/html/Letter.h"
#include "app/html/elements.h"

namespace hadir::html {

/// What stands in a tag: name in lower case -> value, entities decoded.
using Attributes = QHash<QByteArray, QString>;

/// What is written in an element's tag of what stood in its source: each begins with a space.
[[nodiscard]] QString writtenAttributes(const Element &element, const Attributes &attributes,
                                        InlineStyle style, const Reading &reading);
/// The width and height of a picture.
[[nodiscard]] QString writtenSize(const Attributes &attributes);
} // namespace hadir::html
