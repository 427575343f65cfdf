// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/callbacks/CalendarSpan.h"
#include "ui/callbacks/CallbackRow.h"
#include "ui/callbacks/SlotOffer.h"
#include "ui/widgets/tones.h"

#include <QHash>
#include <QWidget>

#include <functional>

namespace hadir::ui {

class CallbackBlock;

/// Days beside each other with their hours: how full each is, which are closed, and the callbacks
/// in them. The arrows go from one to the next; with Alt, or drawn by the pointer, one is carried
/// to another time, and what would become of it there is said before it is put down.
class CalendarGrid final : public QWidget
{
    Q_OBJECT

public:
    /// Whether this one may be at that moment.
    using Judge = std::function<SlotOffer(const CallbackRow &row, core::Instant at)>;

    explicit CalendarGrid(QWidget *parent = nullptr);

    void setJudge(Judge judge) { m_judge = std::move(judge); }
    /// `rows` by time. The one with the keyboard keeps it where it is still there.
    void show(const QList<QDate> &days, const QList<CallbackRow> &rows,
              const QList<CallingHour> &hours);
    using QWidget::show;
    [[nodiscard]] const CalendarSpan &span() const { return m_span; }
    /// The one with the keyboard, or that had it last.
    [[nodiscard]] std::optional<CallbackRow> current() const;
    void setNow(core::Instant now);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(hadir::domain::CallbackId id);
    void moveRequested(hadir::domain::CallbackId id, hadir::core::Instant to);
    void dayRequested(QDate day); ///< its hour has more than there is room for
    /// What would become of the carried one here; no words when nothing is carried any more.
    void carried(const QString &words, hadir::ui::Tone tone);
    void inSightWanted(const QRect &place);
    void arranged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Carry
    {
        CallbackRow row;
        core::Instant at;
    };

    void arrange();
    void fillCell(int day, int hour, const QList<const CallbackRow *> &rows);
    [[nodiscard]] CallbackBlock *addBlock(const CallbackRow &row);
    void giveKeyboard(const domain::CallbackId &id);
    void step(int by);
    void stepDay(int by);
    void carryBy(int minutes, int days);
    void carryTo(const CallbackRow &row, core::Instant at);
    void putDown();
    void letGo();
    [[nodiscard]] SlotOffer judged(const Carry &carry) const;
    [[nodiscard]] CallingHour hourAt(int day, int hour) const;
    void paintCarried(QPainter &painter) const;
    void paintNow(QPainter &painter) const;
    [[nodiscard]] qsizetype currentBlock() const;

    CalendarSpan m_span;
    Judge m_judge;
    QList<QDate> m_days;
    QList<CallbackRow> m_rows;
    QHash<qint64, CallingHour> m_hours; ///< by when they begin
    QList<CallbackBlock *> m_blocks;    ///< by day and time
    QList<QWidget *> m_more;
    std::optional<domain::CallbackId> m_current;
    std::optional<Carry> m_carry;
    core::Instant m_now;
};
} // namespace hadir::ui
