// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/customer/Sheet.h"

namespace hadir::ui {

/// Asks for tags to add to a case, separated by commas of any script.
class TagSheet final : public Sheet
{
    Q_OBJECT

public:
    explicit TagSheet(QWidget *parent = nullptr);

Q_SIGNALS:
    void tagged(const QStringList &tags);

protected:
    QString missing() const override;
    void submit() override;

private:
    [[nodiscard]] QStringList tags() const;

    TextField *m_tags;
};
} // namespace hadir::ui
