// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/Label.h"

namespace hadir::ui {

class TextBox;

/// What a saved reply left open in a message: marked in the text, and said in a line that takes no
/// room while there is nothing.
class ReplyGaps final : public Label
{
    Q_OBJECT

public:
    explicit ReplyGaps(TextBox &body, QWidget *parent = nullptr);

    /// In a note to colleagues nothing needs filling.
    enum class Reader { Customer, Colleagues };
    /// Looks at the text as it is now.
    void look(Reader reader);
    [[nodiscard]] bool areFilled() const { return m_areFilled; }

private:
    TextBox &m_body;
    bool m_areFilled = true;
};
} // namespace hadir::ui
