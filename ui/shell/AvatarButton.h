// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

namespace hadir::ui {

/// The agent's own disc in the top bar; opens what belongs to them.
class AvatarButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit AvatarButton(QWidget *parent = nullptr);

    void setPerson(const QString &name);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_initials;
};
} // namespace hadir::ui
