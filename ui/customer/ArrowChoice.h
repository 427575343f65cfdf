// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QAbstractItemView;
class QWidget;

namespace hadir::ui {

/// The arrows choose in a list while one types in the field that searches it. Belongs to the list;
/// the field may go before it.
class ArrowChoice final : public QObject
{
    Q_OBJECT

public:
    ArrowChoice(QWidget &typed, QAbstractItemView &list);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAbstractItemView &m_list;
};
} // namespace hadir::ui
