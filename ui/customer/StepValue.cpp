// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/StepValue.h"

#include "ui/customer/ChoiceField.h"
#include "ui/customer/macroWords.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/TextBox.h"
#include "ui/widgets/TextField.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using hadir::domain::MacroAct;

namespace hadir::ui {

namespace {
using Choices = QList<std::pair<QString, QString>>; ///< words and values

constexpr int mostOfAUnit = 999;

/// What minutes are counted in.
constexpr std::array sleepUnits{1, 60, 24 * 60};

template <class Value>
Choices choicesOf(std::initializer_list<Value> values)
{
    Choices out;
    for (const Value value : values)
        out.append({wordFor(value), QString(domain::nameOf(value))});
    return out;
}

void sortByWords(Choices &choices)
{
    std::ranges::sort(choices, [](const auto &a, const auto &b) {
        return a.first.localeAwareCompare(b.first) < 0;
    });
}
} // namespace

StepValue::StepValue(const models::Directory &directory, QWidget *parent)
    : QWidget(parent)
    , m_directory(directory)
    , m_place(new QVBoxLayout(this))
{
    m_place->setContentsMargins({});
}

void StepValue::setAct(MacroAct act)
{
    using enum domain::CaseStatus;
    using enum domain::Priority;
    switch (act) {
    case MacroAct::Reply:
    case MacroAct::Note:
        offerText(3);
        break;
    case MacroAct::Check:
        offerWord(tr("Ask for the invoice"));
        break;
    case MacroAct::Tag:
    case MacroAct::Untag:
        offerWord(tr("vip"));
        break;
    case MacroAct::Status:
        offer(choicesOf({Open, Pending, Solved, Closed}), tr("Choose a status"));
        break;
    case MacroAct::Priority:
        offer(choicesOf({Urgent, High, Normal, Low}), tr("Choose a priority"));
        break;
    case MacroAct::Queue:
        offer(queues(), tr("Choose a queue"));
        break;
    case MacroAct::Assign:
        offer(colleagues(), tr("Choose a colleague"));
        break;
    case MacroAct::Snooze:
        offerTime();
        break;
    case MacroAct::Take:
        replaceField(nullptr);
        m_read = {};
        m_write = {};
        break;
    }
    if (m_field)
        m_field->setAccessibleName(wordFor(act));
}

void StepValue::setValue(const QString &value)
{
    if (m_write)
        m_write(value);
}

void StepValue::replaceField(QWidget *field)
{
    if (m_field) {
        m_field->hide();
        m_field->deleteLater();
        m_field->setObjectName({});
    }
    m_field = field;
    setVisible(field);
    setFocusProxy(field);
    if (!field)
        return;
    field->setObjectName(u"stepValue"_s);
    m_place->addWidget(field);
}

void StepValue::offerText(int lines)
{
    const QString before = value();
    auto *box = new TextBox(this);
    box->growBetween(lines, 2 * lines);
    replaceField(box);
    m_read = [box] { return box->toPlainText(); };
    m_write = [box](const QString &text) { box->begin(text); };
    box->begin(before);
    connect(box, &TextBox::textChanged, this, &StepValue::changed);
}

void StepValue::offerWord(const QString &placeholder)
{
    const QString before = value();
    auto *line = new TextField(TextField::Size::Bar, this);
    line->setPlaceholderText(placeholder);
    replaceField(line);
    m_read = [line] { return line->text(); };
    m_write = [line](const QString &text) { line->setText(text); };
    line->setText(before.section(u'\n', 0, 0));
    connect(line, &QLineEdit::textChanged, this, &StepValue::changed);
}

void StepValue::offer(const Choices &choices, const QString &placeholder)
{
    auto *field = new ChoiceField(this);
    field->setPlaceholderText(placeholder);
    for (const auto &[words, value] : choices)
        field->addItem(words, value);
    field->setCurrentIndex(-1);
    replaceField(field);
    m_read = [field] { return field->currentData().toString(); };
    m_write = [field](const QString &value) { field->setCurrentIndex(field->findData(value)); };
    connect(field, &QComboBox::currentIndexChanged, this, &StepValue::changed);
}

void StepValue::offerTime()
{
    auto *both = new QWidget(this);
    auto *count = new QSpinBox(both);
    auto *unit = new ChoiceField(both);
    count->setObjectName(u"stepCount"_s);
    count->setRange(1, mostOfAUnit);
    count->setAccessibleName(tr("How long"));
    unit->setObjectName(u"stepUnit"_s);
    unit->setAccessibleName(tr("Minutes, hours or days"));
    const QStringList words{tr("Minutes"), tr("Hours"), tr("Days")};
    for (size_t at = 0; at < sleepUnits.size(); ++at)
        unit->addItem(words.at(qsizetype(at)), sleepUnits.at(at));
    unit->setCurrentIndex(1);
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins({});
    row->setSpacing(Metrics().tight());
    row->addWidget(count);
    row->addWidget(unit, 1);
    both->setFocusProxy(count);
    replaceField(both);
    m_read = [count, unit] {
        return QString::number(qint64(count->value()) * unit->currentData().toInt());
    };
    m_write = [count, unit](const QString &value) {
        const int minutes = value.toInt();
        for (size_t at = sleepUnits.size(); at-- > 0;) {
            if (minutes % sleepUnits.at(at) != 0)
                continue;
            unit->setCurrentIndex(int(at));
            count->setValue(minutes / sleepUnits.at(at));
            return;
        }
    };
    connect(count, &QSpinBox::valueChanged, this, &StepValue::changed);
    connect(unit, &QComboBox::currentIndexChanged, this, &StepValue::changed);
}

Choices StepValue::queues() const
{
    Choices out;
    for (const domain::Queue &queue : m_directory.queues)
        out.append({queue.name, queue.id.toString()});
    sortByWords(out);
    return out;
}

Choices StepValue::colleagues() const
{
    Choices out;
    for (const domain::Agent &agent : m_directory.agents) {
        if (agent.active && agent.id != m_directory.me)
            out.append({agent.name, agent.id.toString()});
    }
    sortByWords(out);
    return out;
}
} // namespace hadir::ui
