// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/commands.h"
#include "app/models/Directory.h"

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace hadir::ui {

class Label;
class SectionHeader;
class TextField;

/// What has to be done before a case can be closed: ticked, added and removed where it stands.
class CaseChecklist final : public QWidget
{
    Q_OBJECT

public:
    explicit CaseChecklist(QWidget *parent = nullptr);

    void show(const domain::Case &about, const models::Directory &directory);
    using QWidget::show;
    /// To write what is to be done next.
    void startAdding();

Q_SIGNALS:
    void changeRequested(const hadir::domain::ChangeChecklist &change);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void say();
    void layItems();
    void addRow(const domain::CheckItem &item);
    void add();
    void remove(const QString &text);
    [[nodiscard]] QString textInHand() const;

    domain::CaseId m_about;
    QList<domain::CheckItem> m_items;
    models::Directory m_directory;
    SectionHeader *m_head;
    Label *m_count;
    QWidget *m_rows;
    QVBoxLayout *m_column;
    TextField *m_add;
};
} // namespace hadir::ui
