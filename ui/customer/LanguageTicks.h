// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/customer/ChoiceField.h"

class QMenu;

namespace hadir::ui {

/// Several languages in one field: it reads as their names, and opens as a list to tick.
class LanguageTicks final : public ChoiceField
{
    Q_OBJECT

public:
    explicit LanguageTicks(QWidget *parent = nullptr);

    /// BCP 47. What is in `apart` is offered nowhere.
    void show(const QStringList &ticked, const QString &apart);
    using QWidget::show;

    void showPopup() override;

Q_SIGNALS:
    void ticked(const QString &language, bool holds);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();

    QMenu *m_menu;
    QStringList m_ticked;
    QString m_apart;
};
} // namespace hadir::ui
