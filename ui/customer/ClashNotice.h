// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/customer/FieldClash.h"

#include <QList>
#include <QWidget>

namespace hadir::ui {

class Banner;
class Button;

/// Says which fields a colleague changed while somebody was changing them here, who it was where
/// that is known, what they hold now, and asks whose words are to stay. Nothing is decided until
/// one of the two is chosen.
class ClashNotice final : public QWidget
{
    Q_OBJECT

public:
    explicit ClashNotice(QWidget *parent = nullptr);

    /// One line a field; hides when there is none.
    void show(const QList<FieldClash> &theirs);
    using QWidget::show;

Q_SIGNALS:
    void mineWanted();
    void theirsWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void say();
    [[nodiscard]] QString words() const;

    QList<FieldClash> m_theirs;
    Banner *m_banner;
    Button *m_mine;
    Button *m_take;
};
} // namespace hadir::ui
