// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Clock.h"
#include "app/models/TimelineModel.h"
#include "ui/timeline/EntryDeed.h"
#include "ui/timeline/EntryLayout.h"
#include "ui/timeline/HeightIndex.h"
#include "ui/timeline/RowHead.h"
#include "ui/timeline/TextSelection.h"
#include "ui/widgets/listKeys.h"

#include <QAbstractScrollArea>
#include <QCache>

namespace hadir::ui {

class AutoScroll;
class EmptyState;

/// A customer's timeline: cards in groups of a day, the newest at the top, as long as it may be.
///
/// Only what is in sight is laid out; the height of all else is an estimate, and the row at the
/// top of the window holds its place while estimates become true. Text can be selected across
/// cards by mouse and by keyboard. Nothing in an entry is ever opened or fetched by itself: the
/// view only says what the agent asked for.
class TimelineView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TimelineView(core::Clock &clock, QWidget *parent = nullptr);
    ~TimelineView() override;

    /// The model must outlive the view or be taken away with nullptr.
    void setModel(models::TimelineModel *model);
    [[nodiscard]] models::TimelineModel *model() const { return m_model; }

    /// The case that the window shows beside: its entries need not say that they are of it.
    void setCurrentCase(domain::CaseId caseId);

    /// A line stands below what came since, once there is such; absent where nobody looked before.
    void setLastLook(const std::optional<LastLook> &look);

    /// What is shown as current: the entry that keys act on; -1 for none.
    [[nodiscard]] int currentRow() const;
    void setCurrentRow(int row);
    /// Where a row stands in the viewport; empty when it is out of sight.
    [[nodiscard]] QRect rowRect(int row) const;
    [[nodiscard]] int rowAt(QPoint viewportPoint) const;
    /// One line for a screen reader.
    [[nodiscard]] QString spokenText(int row) const;

    void setStepKeys(const StepKeys &keys) { m_stepKeys = keys; }
    void decide(int row); ///< asks for it; nothing of a row that waits for no decision

    [[nodiscard]] QString selectedText() const;
    void copy() const;

    /// How many cards have been laid out since the view was made; for benches and tests.
    [[nodiscard]] qint64 layoutsMade() const { return m_layoutsMade; }

Q_SIGNALS:
    /// To be fetched; a picture that is here to be shown.
    void attachmentRequested(hadir::domain::AttachmentId attachment);
    /// It is on its way and not wanted any more.
    void attachmentLeft(hadir::domain::AttachmentId attachment);
    /// The bytes are here; the agent wants them somewhere. Whoever answers asks where to save and
    /// never opens the file.
    void attachmentSaveRequested(hadir::domain::AttachmentId attachment);
    /// An entry that was turned down or held back is to be decided.
    void decisionRequested(const QUuid &entry);
    void entryDeedRequested(const QUuid &entry, hadir::ui::EntryDeed deed);
    /// The words of an entry are wanted above the answer.
    void quoteRequested(const QUuid &entry);
    void currentRowChanged(int row);

protected:
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Placed
    {
        int row = 0;
        int top = 0; ///< of the row in the viewport, its day's header included
    };
    enum class Hold { Top, Anchor };

    // what there is
    void forget();
    void takeInserted(int first, int last);
    void takeRemoved(int first, int last);
    void takeChanged(int first, int last);
    void takeState();
    void watchMidnight();

    // where it stands
    [[nodiscard]] RowHead headOf(int row) const;
    void placeLook();
    [[nodiscard]] QRect cardColumn() const;
    [[nodiscard]] EntryLayout &layoutOf(int row) const;
    int measured(int row);
    void arrange();
    void moveBy(qint64 pixels);
    void settleAnchor();
    void showScrollBar();
    void fetchWhenNear();
    void reveal(int row);
    void stepCurrent(int step);
    [[nodiscard]] const Placed *placedOf(int row) const;

    // what is done to it
    [[nodiscard]] std::optional<TextPlace> placeAt(QPoint point) const;
    void selectOn();
    void moveCaret(QKeyEvent *event);
    void activateAt(QPoint point);
    void pressFooter(int row, EntryText::Footer::Deed deed);
    void unfold(int row);
    void askForAttachment(domain::AttachmentId attachment);
    void openMenu(int row, QPoint globalPoint);
    void drawRow(QPainter &painter, const Placed &placed);
    [[nodiscard]] EntryLayout::Look lookOf(int row) const;

    core::Clock &m_clock;
    models::TimelineModel *m_model = nullptr;
    EmptyState *m_empty;
    HeightIndex m_heights;
    mutable QCache<QUuid, EntryLayout> m_layouts;
    mutable qint64 m_layoutsMade = 0;
    QHash<QUuid, qsizetype> m_unfolded; ///< characters shown of entries opened further

    QList<Placed> m_placed; ///< what is in sight, from the top
    int m_topRow = 0;
    int m_topHidden = 0; ///< pixels of the top row above the viewport
    bool m_arranging = false;

    std::optional<LastLook> m_look;
    QUuid m_seen; ///< the entry below the line of the last look
    QUuid m_current;
    domain::CaseId m_currentCase;
    TextSelection m_selection;
    std::optional<QPoint> m_hover;
    bool m_selecting = false;
    AutoScroll *m_autoScroll;
    StepKeys m_stepKeys;
    bool m_skeleton = false;
    quint64 m_waits = 0;
};
} // namespace hadir::ui
