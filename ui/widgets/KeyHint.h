// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QWidget>

namespace hadir::ui {

/// A key as it is printed on the keyboard, beside what it does.
class KeyHint final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyHint(const QKeySequence &keys, QWidget *parent = nullptr);

    void setKeys(const QKeySequence &keys);

    QSize sizeHint() const override;

    /// "Ctrl K": the native names with spaces, as people read them.
    [[nodiscard]] static QString textFor(const QKeySequence &keys);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QKeySequence m_keys;
};
} // namespace hadir::ui
