// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QComboBox>

namespace hadir::ui {

/// A list to choose from in a form, as wide as the form gives it. Letters typed into it find an
/// entry, where the window's one-letter keys would act otherwise.
class ChoiceField : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceField(QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
};
} // namespace hadir::ui
