// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace hadir::ui {

class Label;

/// The name of a section in a panel, with room after it for a count, a chip or a button.
class SectionHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit SectionHeader(const QString &text = {}, QWidget *parent = nullptr);

    void setText(const QString &text);
    void addTrailing(QWidget *widget);

private:
    Label *m_text;
    QHBoxLayout *m_layout;
};
} // namespace hadir::ui
