// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Clock.h"
#include "ui/callbacks/CalendarGrid.h"
#include "ui/callbacks/PromiseStrip.h"
#include "ui/theme/icons.h"

#include <optional>

class QButtonGroup;
class QHBoxLayout;
class QStackedWidget;
class QTableView;

namespace hadir::ui {

class CalendarView;
class CallbackTable;
class ChoiceChip;
class EmptyState;
class IconButton;
class Label;

/// The callbacks of some days: as a calendar of a day or a week, or as a list; one's own or the
/// team's. Shows what it is given and says what it wants to show.
class CallbacksPage final : public QWidget
{
    Q_OBJECT

public:
    enum class Look { Day, Week, List };
    enum class Whose { Mine, Team };
    /// From the begin of the first day to the end of the last, by the agent's clock.
    struct Range
    {
        QDate first;
        QDate last;

        bool operator==(const Range &) const = default;
    };
    /// What there is of a range.
    struct Shown
    {
        enum class State { Loading, Ready, Partial }; ///< Partial: there are more than are shown

        State state = State::Ready;
        QList<CallbackRow> rows; ///< by time
        QList<CallingHour> hours;
    };

    explicit CallbacksPage(core::Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] Look look() const { return m_look; }
    [[nodiscard]] Whose whose() const;
    [[nodiscard]] Range range() const;
    void setLook(Look look);
    void goTo(QDate day);
    void show(const Shown &shown);
    using QWidget::show;
    void showPromises(const QList<PromiseFigures> &figures);
    /// Since when this desk has no line, in words; empty while it has one.
    void showOffline(const QString &words);
    void setJudge(CalendarGrid::Judge judge);
    /// The callback with the keyboard, in whichever look.
    [[nodiscard]] std::optional<CallbackRow> current() const;
    /// Those that are shown, in their order.
    [[nodiscard]] QList<CallbackRow> rows() const;

Q_SIGNALS:
    /// Another range, or another's.
    void wanted();
    void opened(hadir::domain::CallbackId id);
    void moveRequested(hadir::domain::CallbackId id, hadir::core::Instant to);
    void printRequested();
    void exportRequested();
    void bookRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QHBoxLayout *makeHead();
    void makeTable();
    ChoiceChip *addChip(QButtonGroup &group, int id, const char *name);
    IconButton *addButton(const char *name, Icon icon);
    void listen();
    void step(int by);
    void follow();
    void showEmpty();
    void sayLine();
    void retranslate();
    [[nodiscard]] QList<QDate> days() const;

    core::Clock &m_clock;
    Look m_look = Look::Week;
    QDate m_day;
    Shown m_shown;
    QString m_offline;
    IconButton *m_back;
    IconButton *m_forth;
    Label *m_title;
    QButtonGroup *m_looks;
    QButtonGroup *m_owners;
    Label *m_zone;
    IconButton *m_print;
    IconButton *m_export;
    IconButton *m_book;
    PromiseStrip *m_promises;
    Label *m_line;
    QStackedWidget *m_stack;
    CalendarView *m_calendar;
    QTableView *m_list;
    CallbackTable *m_table;
    EmptyState *m_empty;
};
} // namespace hadir::ui
