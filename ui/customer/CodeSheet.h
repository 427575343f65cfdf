// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/customer/Sheet.h"

namespace hadir::ui {

/// Asks for a wrap-up code that nobody has used yet.
class CodeSheet final : public Sheet
{
    Q_OBJECT

public:
    explicit CodeSheet(QWidget *parent = nullptr);

Q_SIGNALS:
    void written(const QString &code);

protected:
    QString missing() const override;
    void submit() override;

private:
    TextField *m_code;
};
} // namespace hadir::ui
