// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Clock.h"
#include "app/models/Arrangement.h"
#include "ui/inbox/RowsInHand.h"

#include <QListView>
#include <QPointer>

namespace hadir::models {
class ArrangedCases;
}

namespace hadir::ui {

class CaseColumns;
class CaseTableDelegate;
class KeySet;
class WorkItemDelegate;

/// The rows of a list of cases, of two lines or as a table below its columns. While the pointer
/// works in them, and for a moment after, none moves.
class CaseRows final : public RowsInHand<QListView>
{
    Q_OBJECT

public:
    explicit CaseRows(core::Clock &clock, QWidget *parent = nullptr);

    /// Shows this model of words over these cases, which stand as they are arranged.
    void show(QAbstractItemModel *words, models::ArrangedCases &cases);
    using RowsInHand<QListView>::show;
    /// The same, arranged otherwise.
    void stand(const models::Arrangement &arrangement);
    /// By which keys one goes on in it; they outlive it.
    void setKeys(const KeySet &keys) { m_keys = &keys; }
    /// Of the key that chooses a case, where keys are kept.
    [[nodiscard]] static QString choosingName();
    [[nodiscard]] CaseColumns &columns() { return *m_columns; }

Q_SIGNALS:
    /// By the columns.
    void arrangementWanted(const hadir::models::Arrangement &arrangement);
    /// By keys: so many cases on, on into the case, the case among those that are chosen or not.
    void stepWanted(int by);
    void entered();
    void choosingWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void placeColumns();
    void sortBy(models::CaseFact fact);
    void holdOn();
    void releaseWhenStill();

    core::Clock &m_clock;
    CaseColumns *m_columns;
    WorkItemDelegate *m_asRows;
    CaseTableDelegate *m_asTable;
    const KeySet *m_keys = nullptr;
    QPointer<models::ArrangedCases> m_cases;
    models::Arrangement m_arrangement;
    core::Instant m_movedAt; ///< the pointer, in the rows
    bool m_isWaiting = false;
};
} // namespace hadir::ui
