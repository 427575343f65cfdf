// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/QueueUpdatesSheet.h"

#include "app/domain/clash.h"
#include "app/domain/placeholders.h"
#include "ui/shell/updateWordings.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/TextBox.h"
#include "ui/words/formats.h"

#include <QCheckBox>
#include <QComboBox>
#include <QScopedValueRollback>

#include <utility>

using namespace Qt::Literals::StringLiterals;
using hadir::domain::CaseStep;
using hadir::domain::StepMessage;

namespace hadir::ui {

namespace {
const QStringList languages{u"en"_s, u"ar"_s, u"ms"_s};
constexpr std::array steps{CaseStep::Opened, CaseStep::Taken, CaseStep::Pending, CaseStep::Solved,
                           CaseStep::Reopened, CaseStep::CallbackBooked, CaseStep::CallbackSoon,
                           CaseStep::CallbackMoved, CaseStep::CallbackCancelled};
} // namespace

QueueUpdatesSheet::QueueUpdatesSheet(const QList<domain::Queue> &queues, QWidget *parent)
    : Sheet(tr("Automatic messages"), tr("Save"), parent)
    , m_queues(queues)
    , m_queue(addChoice("updatesQueue", tr("Queue")))
    , m_language(addChoice("updatesLanguage", tr("Language of the texts")))
{
    setObjectName(u"queueUpdatesSheet"_s);
    for (const domain::Queue &queue : std::as_const(m_queues))
        m_queue->addItem(queue.name, queue.id.toString());
    for (const QString &one : languages)
        m_language->addItem(languageName(one), one);
    for (const CaseStep step : steps)
        addStep(step);
    addHint(
        tr("Customers are told in the first of their languages that has a text, else in "
           "English, on the channel that they prefer. In double braces: %1.")
            .arg(listed({isolatedLtr(domain::written(domain::Placeholder::CaseNumber)),
                         isolatedLtr(domain::written(domain::Placeholder::CustomerFirstName))})));
    connect(m_queue, &QComboBox::currentIndexChanged, this, &QueueUpdatesSheet::showQueue);
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        keepWords();
        showWords();
    });
    showQueue();
}

void QueueUpdatesSheet::addStep(CaseStep step)
{
    const QString name = domain::nameOf(step);
    Row row{.step = step, .on = new QCheckBox(stepWords(step), this), .words = nullptr};
    addWidget(qPrintable(u"tell-"_s + name), {}, row.on);
    row.words = addBody(qPrintable(u"words-"_s + name), {});
    row.words->setAccessibleName(stepWords(step));
    m_rows.append(row);
    connect(row.on, &QCheckBox::toggled, this, [this, row] { turn(row); });
    connect(row.words, &TextBox::textChanged, this, [this] {
        keepWords();
        check();
    });
}

QString QueueUpdatesSheet::language() const
{
    return m_language->currentData().toString();
}

void QueueUpdatesSheet::showQueue()
{
    m_words = m_queues.at(qMax(0, m_queue->currentIndex())).updates;
    const QScopedValueRollback filling(m_isFilling, true);
    for (const Row &row : std::as_const(m_rows)) {
        const bool isOn = std::ranges::find(m_words, row.step, &StepMessage::step) != m_words.end();
        row.on->setChecked(isOn);
        showRow(row.words, isOn);
    }
    showWords();
}

void QueueUpdatesSheet::showWords()
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_shown = language();
    for (const Row &row : std::as_const(m_rows)) {
        const auto found = std::ranges::find_if(m_words, [&](const StepMessage &one) {
            return one.step == row.step && one.language == m_shown;
        });
        row.words->begin(found == m_words.end() ? QString() : found->text);
    }
    check();
}

/// What stands in the boxes is of the language that was shown.
void QueueUpdatesSheet::keepWords()
{
    if (m_isFilling)
        return;
    for (const Row &row : std::as_const(m_rows)) {
        m_words.removeIf([&](const StepMessage &one) {
            return one.step == row.step && one.language == m_shown;
        });
        if (const QString text = row.words->toPlainText().trimmed(); !text.isEmpty())
            m_words.append({row.step, m_shown, text});
    }
}

void QueueUpdatesSheet::turn(const Row &row)
{
    showRow(row.words, row.on->isChecked());
    if (m_isFilling)
        return;
    const bool hasWords = std::ranges::find(m_words, row.step, &StepMessage::step) != m_words.end();
    if (row.on->isChecked() && !hasWords) {
        for (const QString &one : languages)
            m_words.append({row.step, one, suggestedUpdate(row.step, one)});
    }
    showWords();
}

QList<StepMessage> QueueUpdatesSheet::updates() const
{
    QList<StepMessage> out;
    for (const Row &row : m_rows) {
        for (const StepMessage &one : m_words) {
            if (row.on->isChecked() && one.step == row.step)
                out.append(one);
        }
    }
    return out;
}

QString QueueUpdatesSheet::missing() const
{
    for (const Row &row : m_rows) {
        const bool hasWords =
            std::ranges::find(m_words, row.step, &StepMessage::step) != m_words.end();
        if (row.on->isChecked() && !hasWords)
            return tr("Write what is told, in one language at least.");
    }
    const bool isFillable = std::ranges::all_of(
        m_words, [](const StepMessage &one) { return domain::isFillable(one.text); });
    return isFillable ? QString() : tr("A placeholder in double braces is not known.");
}

void QueueUpdatesSheet::submit()
{
    const domain::Queue &queue = m_queues.at(qMax(0, m_queue->currentIndex()));
    domain::SetQueueUpdates command{.queue = queue.id, .updates = updates(), .was = {}};
    domain::rememberBase(command, queue);
    Q_EMIT chosen(command);
}
} // namespace hadir::ui
