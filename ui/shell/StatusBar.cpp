// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/StatusBar.h"

#include "ui/shell/LineMark.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/Label.h"
#include "ui/words/formats.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace hadir::ui {

namespace {
/// Whether there is a line, and what is pushed over it waits.
bool isHeldUp(LineState state)
{
    return state == LineState::ServerFull || state == LineState::ServerStuck;
}
} // namespace

StatusBar::StatusBar(core::Clock &clock, QWidget *parent)
    : Panel(Colour::Panel, parent)
    , m_clock(clock)
    , m_mark(new LineMark(this))
    , m_word(new Label(this))
    , m_age(new Label(this))
    , m_keeping(new Label(this))
    , m_retry(new Button(Button::Kind::Quiet, this))
    , m_pending(new Button(Button::Kind::Quiet, this))
    , m_attention(new Button(Button::Kind::Quiet, this))
    , m_sample(new Chip(this))
    , m_task(new Label(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new IconButton(Icon::X, 24, this))
{
    setObjectName(u"statusBar"_s);
    m_word->setObjectName(u"lineWord"_s);
    m_age->setObjectName(u"dataAge"_s);
    m_keeping->setObjectName(u"keeping"_s);
    m_pending->setObjectName(u"pendingButton"_s);
    m_retry->setObjectName(u"retryNow"_s);
    m_attention->setObjectName(u"attentionButton"_s);
    m_attention->setIcon(Icon::CircleAlert);
    m_sample->setObjectName(u"sampleData"_s);
    m_sample->hide();
    m_task->setObjectName(u"taskWords"_s);
    m_progress->setObjectName(u"taskProgress"_s);
    m_cancel->setObjectName(u"taskCancel"_s);
    layOut();
    connect(m_pending, &QPushButton::clicked, this, [this] { Q_EMIT pendingRequested(m_pending); });
    connect(m_retry, &QPushButton::clicked, this, &StatusBar::retryRequested);
    connect(m_attention, &QPushButton::clicked, this,
            [this] { Q_EMIT attentionRequested(m_attention); });
    connect(m_cancel, &QAbstractButton::clicked, this, [this] {
        if (!m_tasks.isEmpty())
            Q_EMIT taskCancelRequested(m_tasks.first().id);
    });
    sayLine();
    sayTasks();
    showPending(0);
    showAttention(0);
    showKeeping(Keeping::InKeychain);
    tick();
}

void StatusBar::layOut()
{
    const Metrics metrics;
    for (Label *label : {m_word, m_age, m_task})
        label->withColour(Colour::Muted);
    m_keeping->withColour(Colour::Warn);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(metrics.px(120));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics.px(12), 0, metrics.px(12), 0);
    layout->setSpacing(metrics.px(12));
    layout->addWidget(m_mark);
    layout->addWidget(m_word);
    layout->addWidget(m_age);
    layout->addWidget(m_retry);
    layout->addWidget(m_pending);
    layout->addWidget(m_attention);
    layout->addStretch();
    layout->addWidget(m_sample);
    layout->addWidget(m_keeping);
    layout->addWidget(m_task);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    layout->setAlignment(m_mark, Qt::AlignVCenter);
    setFixedHeight(metrics.px(28));
}

void StatusBar::showLine(const LineStatus &line)
{
    const bool announced = line.state == m_line.state;
    m_line = line;
    sayLine();
    if (!announced) { // a change of the line is told to a screen reader, its age is not
        QAccessibleEvent alert(m_word, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void StatusBar::showPending(int count)
{
    m_waiting = count;
    m_pending->setKind(count > 0 ? Button::Kind::Quiet : Button::Kind::Plain);
    m_pending->setAccessibleName(tr("%Ln change(s) waiting", nullptr, count));
    m_pending->setToolTip(tr("Show what has not been sent yet"));
    fit();
}

void StatusBar::showAttention(int count)
{
    m_refused = count;
    m_attention->setVisible(count > 0);
    m_attention->setAccessibleName(tr("%Ln thing(s) need your attention", nullptr, count));
    m_attention->setToolTip(tr("Show who mentioned you, and what was turned down or held back"));
    fit();
}

QWidget *StatusBar::attentionAnchor()
{
    return m_refused > 0 ? static_cast<QWidget *>(m_attention) : this;
}

void StatusBar::showKeeping(Keeping keeping)
{
    m_guard = keeping;
    m_keeping->setToolTip(
        tr("This machine has no keychain to keep a key in. What is on it opens with your password, "
           "which somebody who takes the disk could try to guess. Sign out when you leave a "
           "machine that is not yours."));
    fit();
}

void StatusBar::showWorkspace(Workspace workspace)
{
    m_sample->setVisible(workspace == Workspace::Sample);
    saySample();
}

void StatusBar::saySample()
{
    m_sample->show(ChipLook{.text = tr("Sample data"), .tone = Tone::Accent});
    m_sample->setAccessibleName(tr("Sample data"));
    m_sample->setToolTip(tr("Everybody here is invented. Try whatever you like."));
}

void StatusBar::showTasks(const QList<TaskProgress> &tasks)
{
    if (tasks == m_tasks)
        return;
    m_tasks = tasks;
    sayTasks();
}

void StatusBar::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        sayLine();
        sayTasks();
        showPending(m_waiting);
        showAttention(m_refused);
        saySample();
        showKeeping(m_guard);
    }
}

void StatusBar::sayLine()
{
    const auto wordFor = [](LineState state) {
        switch (state) {
        case LineState::Online:
            return tr("Online", "the line to the server");
        case LineState::ServerFull:
            return tr("Server’s disk is full");
        case LineState::ServerStuck:
            return tr("Server cannot save now");
        case LineState::Connecting:
            return tr("Connecting …");
        case LineState::Offline:
            return tr("Offline", "the line to the server");
        case LineState::Rejected:
            return tr("Sign-in not accepted");
        case LineState::Incompatible:
            return tr("Server speaks another version");
        }
        Q_UNREACHABLE();
    };
    m_mark->show(m_line.state);
    m_word->setText(wordFor(m_line.state));
    m_word->setToolTip(isHeldUp(m_line.state)
                           ? tr("What you do is kept on this machine and sent by itself when "
                                "the server can save again. Your administrator should know.")
                           : QString());
    m_retry->setText(tr("Try now"));
    m_retry->setToolTip(tr("Look for the server at once"));
    m_retry->setVisible(m_line.state == LineState::Offline);
    sayAge();
}

void StatusBar::sayAge()
{
    if (!m_line.syncedAt) {
        m_age->setText(tr("Nothing fetched yet"));
        return fit();
    }
    const core::Instant now = m_clock.now();
    const core::Milliseconds age = now - *m_line.syncedAt;
    // While the line is up its age is short and counts; later the time itself says more.
    const bool isUp = m_line.state == LineState::Online || isHeldUp(m_line.state);
    if (isUp && age < 1min) {
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(age);
        m_age->setText(tr("Synced %Ln s ago", nullptr, qMax(0, int(seconds.count()))));
    } else if (isUp && age < 1h) {
        const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(age).count();
        m_age->setText(tr("Synced %Ln min ago", nullptr, int(minutes)));
    } else {
        m_age->setText(tr("Data as of %1").arg(momentWords(*m_line.syncedAt, now)));
    }
    fit();
}

void StatusBar::tick()
{
    sayAge();
    m_clock.after(1s, this, [this] { tick(); });
}

void StatusBar::sayTasks()
{
    const bool busy = !m_tasks.isEmpty();
    m_task->setVisible(busy);
    m_progress->setVisible(busy);
    m_cancel->setVisible(busy && m_tasks.first().cancelling == TaskProgress::Cancelling::Possible);
    m_cancel->setWords(tr("Stop this"));
    if (!busy)
        return;
    const TaskProgress &task = m_tasks.first();
    const QLocale locale;
    QString words = task.total > 0 ? tr("%1 · %2 of %3", "a task and how far it is")
                                         .arg(isolated(task.words), locale.toString(task.done),
                                              locale.toString(task.total))
                                   : task.words;
    if (m_tasks.size() > 1) {
        words = tr("%1 (and %Ln more)", "a task and how many others run", int(m_tasks.size()) - 1)
                    .arg(isolated(words));
    }
    m_task->setText(words);
    m_progress->setAccessibleName(task.words);
    // Percent, because counts may be larger than a progress bar's range.
    m_progress->setRange(0, task.total > 0 ? 100 : 0);
    m_progress->setValue(task.total > 0 ? int(task.done * 100 / task.total) : 0);
    fit();
}

/// As many words as there is room for: first the warning gives way, then what waits is a number
/// beside its icon, then the age goes into the tooltip of the word before it.
void StatusBar::fit()
{
    for (const Words words : {Words::All, Words::ShortWarning, Words::Numbers, Words::NoAge}) {
        sayIn(words);
        if (layout()->minimumSize().width() <= width())
            return;
    }
}

void StatusBar::sayIn(Words words)
{
    const bool isBrief = words >= Words::Numbers;
    const auto say = [isBrief](Button *button, int count) {
        button->setText(isBrief ? QLocale().toString(count) : button->accessibleName());
    };
    say(m_pending, m_waiting);
    say(m_attention, m_refused);
    m_pending->setIcon(isBrief ? std::optional(Icon::Upload) : std::nullopt);
    m_keeping->setText(words == Words::All ? tr("No keychain: guarded by your password alone")
                                           : tr("No keychain"));
    m_keeping->setVisible(m_guard == Keeping::ByPasswordAlone && words < Words::NoAge);
    m_age->setVisible(words < Words::NoAge);
    m_task->setVisible(!m_tasks.isEmpty() && words < Words::NoAge);
    m_mark->setToolTip(m_age->isHidden() ? m_age->text() : QString());
}

void StatusBar::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    fit();
}
} // namespace hadir::ui
