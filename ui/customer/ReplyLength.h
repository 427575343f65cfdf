// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/vocabulary.h"
#include "ui/widgets/Label.h"

namespace hadir::ui {

/// How long a reply is by the measure of its channel: always for an SMS, whose parts are paid for,
/// elsewhere only when it comes near what the channel takes. Says so when it is too long.
class ReplyLength final : public Label
{
    Q_OBJECT

public:
    explicit ReplyLength(QWidget *parent = nullptr);

    /// `service` as of the contact point that it goes to.
    void measure(domain::Channel channel, const QString &service, const QString &body);
    /// Whether the channel takes what was measured last.
    [[nodiscard]] bool fits() const { return m_fits; }

private:
    bool m_fits = true;
};
} // namespace hadir::ui
