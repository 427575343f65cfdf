// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/likelyZone.h"

#include <QWidget>

namespace hadir::ui {

class FlowLayout;
class Label;

/// The time zone that a customer without one likely lives in and by what, taken by one press; where
/// it may be several, all of them. Hidden when it is written down or nothing tells.
class ZoneSuggestion final : public QWidget
{
    Q_OBJECT

public:
    explicit ZoneSuggestion(QWidget *parent = nullptr);

    void show(const domain::LikelyZone &zone);
    using QWidget::show;

Q_SIGNALS:
    void taken(const QString &zone);

protected:
    void changeEvent(QEvent *event) override;

private:
    void say();

    domain::LikelyZone m_zone;
    Label *m_words;
    FlowLayout *m_buttons;
};
} // namespace hadir::ui
