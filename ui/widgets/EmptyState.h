// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

namespace hadir::ui {

class Button;
class Label;

/// What stands where nothing is yet: what will appear here and the one thing to do.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void tell(Icon icon, const QString &title, const QString &text, const QString &action = {});

Q_SIGNALS:
    void actionRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon = Icon::Inbox;
    QWidget *m_disc;
    Label *m_title;
    Label *m_text;
    Button *m_action;
};
} // namespace hadir::ui
