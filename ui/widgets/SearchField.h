// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/TextField.h"

#include <QKeySequence>

namespace hadir::ui {

class KeyHint;

/// A field to search with: the lens before, the key that leads here after it.
class SearchField final : public TextField
{
    Q_OBJECT

public:
    explicit SearchField(const QKeySequence &keys = {}, Size size = Size::Bar,
                         QWidget *parent = nullptr);

    /// Another key leads here now; only for a field that shows one.
    void setKeys(const QKeySequence &keys);

private:
    KeyHint *m_keys = nullptr;
};
} // namespace hadir::ui
