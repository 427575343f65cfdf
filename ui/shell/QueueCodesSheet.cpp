// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/QueueCodesSheet.h"

#include "app/domain/clash.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/TextBox.h"

#include <QComboBox>

using namespace Qt::Literals::StringLiterals;
using hadir::domain::WrapUp;

namespace hadir::ui {

namespace {
constexpr qsizetype mostCodes = 100;
constexpr qsizetype longestCode = 60;
} // namespace

QueueCodesSheet::QueueCodesSheet(const QList<domain::Queue> &queues, const QStringList &inUse,
                                 QWidget *parent)
    : Sheet(tr("Wrap-up codes"), tr("Save"), parent)
    , m_queues(queues)
    , m_inUse(inUse)
    , m_queue(addChoice("codesQueue", tr("Queue")))
    , m_wrapUp(addChoice("codesWrapUp", tr("When a case is closed")))
{
    setObjectName(u"queueCodesSheet"_s);
    for (const domain::Queue &queue : std::as_const(m_queues))
        m_queue->addItem(queue.name);
    m_wrapUp->addItem(tr("A code is offered and can be left out"));
    m_wrapUp->addItem(tr("A code is needed"));
    m_codes = addBody("queueCodes", tr("The codes, one on each line"));
    addHint(tr("Without a list, codes are not asked for unless one is needed; then those in use "
               "are offered."));
    connect(m_queue, &QComboBox::currentIndexChanged, this, &QueueCodesSheet::goToQueue);
    showQueue();
}

const QStringList &QueueCodesSheet::begun() const
{
    return queue().codes.isEmpty() ? m_inUse : queue().codes;
}

WrapUp QueueCodesSheet::wrapUp() const
{
    return m_wrapUp->currentIndex() == 1 ? WrapUp::Needed : WrapUp::Offered;
}

void QueueCodesSheet::goToQueue()
{
    const int wanted = m_queue->currentIndex();
    if (wanted == m_shown)
        return;
    const auto go = [this, wanted] {
        m_shown = wanted;
        m_queue->setCurrentIndex(wanted);
        showQueue();
    };
    if (codes() == begun() && wrapUp() == queue().wrapUp)
        return go();
    m_queue->setCurrentIndex(m_shown);
    askDiscard(go);
}

void QueueCodesSheet::showQueue()
{
    m_wrapUp->setCurrentIndex(queue().wrapUp == WrapUp::Needed ? 1 : 0);
    m_codes->begin(begun().join(u'\n'));
    check();
}

QStringList QueueCodesSheet::codes() const
{
    QStringList out;
    for (const QString &line : m_codes->toPlainText().split(u'\n')) {
        if (const QString code = line.simplified(); !code.isEmpty() && !out.contains(code))
            out.append(code);
    }
    return out;
}

QString QueueCodesSheet::missing() const
{
    if (!m_codes)
        return {};
    const QStringList all = codes();
    if (all.size() > mostCodes)
        return tr("Keep at most %n codes.", nullptr, int(mostCodes));
    const bool isLong =
        std::ranges::any_of(all, [](const QString &code) { return code.size() > longestCode; });
    return isLong ? tr("Keep each code shorter than a line: a word or two.") : QString();
}

void QueueCodesSheet::submit()
{
    domain::SetQueueCodes command{.queue = queue().id, .codes = codes(), .wrapUp = wrapUp()};
    domain::rememberBase(command, queue());
    Q_EMIT chosen(command);
}
} // namespace hadir::ui
