// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace hadir::ui {

class Banner;

/// Banners below each other that keep their distance from what is above them and from the sides;
/// no room at all while none of them is shown.
class NoticeColumn final : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeColumn(QWidget *parent = nullptr);

    /// Takes it.
    void add(Banner *notice);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showIfAny();

    QList<Banner *> m_notices;
};
} // namespace hadir::ui
