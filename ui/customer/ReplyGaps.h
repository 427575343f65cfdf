// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/vocabulary.h"
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

    /// Looks at the text as it is now. In a note to colleagues nothing needs filling.
    void look(domain::Audience audience);
    [[nodiscard]] bool areFilled() const { return m_areFilled; }

private:
    TextBox &m_body;
    bool m_areFilled = true;
};
} // namespace hadir::ui
