// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace hadir::ui {

/// A person as a disc with initials, as high as asked for.
class Avatar final : public QWidget
{
    Q_OBJECT

public:
    /// \a side is in design pixels (Metrics).
    explicit Avatar(int side, QWidget *parent = nullptr);

    void setPerson(const QString &name);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_side;
    QString m_initials;
};
} // namespace hadir::ui
