// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Clock.h"
#include "ui/shell/LineStatus.h"
#include "ui/widgets/Panel.h"

class QProgressBar;

namespace hadir::ui {

class Button;
class Chip;
class IconButton;
class Label;
class LineMark;

/// What guards the key to what is on this machine.
enum class Keeping { InKeychain, ByPasswordAlone };

/// Along the bottom, always true: the state of the line, the age of the data, what is not sent
/// yet, and what is being done. The age is kept current by the clock.
class StatusBar final : public Panel
{
    Q_OBJECT

public:
    /// Whether the people in it are real.
    enum class Workspace { Own, Sample };

    explicit StatusBar(core::Clock &clock, QWidget *parent = nullptr);

    void showWorkspace(Workspace workspace);

    void showLine(const LineStatus &line);
    void showPending(int count);
    /// How many refused changes wait for a decision; nothing is shown for none.
    void showAttention(int count);
    /// Where what needs attention opens: at its count, and at the bar while there is none.
    [[nodiscard]] QWidget *attentionAnchor();
    /// Says so as long as there is no keychain.
    void showKeeping(Keeping keeping);
    /// The first is shown in full; how many more there are is said beside it.
    void showTasks(const QList<TaskProgress> &tasks);

Q_SIGNALS:
    /// What is waiting is wanted, in a popover at \a anchor.
    void pendingRequested(QWidget *anchor);
    /// The line is wanted now, not after the pause.
    void retryRequested();
    void attentionRequested(QWidget *anchor);
    void taskCancelRequested(const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// How many words there is room for, from all to few.
    enum class Words { All, ShortWarning, Numbers, NoAge };

    void layOut();
    void sayLine();
    void sayAge();
    void sayTasks();
    void saySample();
    void tick();
    void fit();
    void sayIn(Words words);

    core::Clock &m_clock;
    LineMark *m_mark;
    Label *m_word;
    Label *m_age;
    Label *m_keeping; ///< gives way first; its tooltip says it all
    Button *m_retry;
    Button *m_pending;
    Button *m_attention;
    Chip *m_sample;
    Label *m_task;
    QProgressBar *m_progress;
    IconButton *m_cancel;
    LineStatus m_line;
    Keeping m_guard = Keeping::InKeychain;
    int m_waiting = 0;
    int m_refused = 0;
    QList<TaskProgress> m_tasks;
};
} // namespace hadir::ui
