// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Reader.h"

#include <QWidget>

class QVBoxLayout;

namespace hadir::ui {

class EmptyState;

/// What the ledger turned down: each with its reason and every word that was typed, to copy and
/// send again or to let go. Nothing leaves it by itself.
class AttentionList final : public QWidget
{
    Q_OBJECT

public:
    explicit AttentionList(QWidget *parent = nullptr);

    void show(const QList<store::RefusedCommand> &refused);
    using QWidget::show;

Q_SIGNALS:
    void copyRequested(const QString &text);
    void discardRequested(qint64 number);
    /// A reply that was held back: to see what happened and decide.
    void decisionRequested(const hadir::store::RefusedCommand &refused);
    /// To be done all the same, on what is there now.
    void retryRequested(const hadir::store::RefusedCommand &refused);
    /// To look at what it was about.
    void customerRequested(hadir::domain::CustomerId customer);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    QWidget *rowFor(const store::RefusedCommand &refused);

    QVBoxLayout *m_layout;
    QWidget *m_rows = nullptr;
    QList<store::RefusedCommand> m_refused;
};
} // namespace hadir::ui
