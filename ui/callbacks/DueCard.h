// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/callbacks/CallbackRow.h"
#include "ui/widgets/Card.h"

namespace hadir::ui {

class Button;

/// One callback that is due: whom, since when, what to have ready, and what to do.
class DueCard final : public Card
{
    Q_OBJECT

public:
    explicit DueCard(const CallbackRow &row, QWidget *parent = nullptr);

Q_SIGNALS:
    void claimRequested();
    void openRequested();
    void dialRequested();
    void outcomeRequested();

private:
    [[nodiscard]] Button *add(const char *name, const QString &words);
};
} // namespace hadir::ui
