// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/MergeSheet.h"

#include "app/domain/entityJson.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"
#include "ui/theme/turns.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ChoiceChip.h"
#include "ui/widgets/Label.h"
#include "ui/words/detailWords.h"
#include "ui/words/formats.h"

#include <QButtonGroup>
#include <QGridLayout>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
constexpr qsizetype longestShown = 34; ///< characters of a value; the rest is in its tip

QString shown(const QString &value)
{
    const QString words = withoutTurns(value.simplified());
    return words.size() <= longestShown ? words : words.left(longestShown).trimmed() + u'…';
}
} // namespace

MergeSheet::MergeSheet(const MergeSide &one, const MergeSide &other, QWidget *parent)
    : Sheet(tr("Merge two customers"), tr("Merge"), parent)
    , m_sides{one, other}
    , m_values{domain::toJson(one.customer), domain::toJson(other.customer)}
    , m_table(new QWidget(this))
    , m_grid(new QGridLayout(m_table))
    , m_together(nullptr)
{
    setObjectName(u"mergeSheet"_s);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(Metrics().gap());
    m_grid->setColumnStretch(3, 1);
    addWidget("mergeTable", tr("What the customer keeps"), m_table);
    addRow({}, tr("Stays"), {one.customer.name, other.customer.name});
    for (const QString &key :
         {u"name"_s, u"company"_s, u"city"_s, u"country"_s, u"zone"_s, u"languages"_s,
          u"preferredChannel"_s, u"tier"_s, u"stage"_s, u"about"_s}) {
        const QString name = nameOfDetail(key);
        if (!name.isEmpty() && m_values[0][key] != m_values[1][key])
            addRow(key, name, {valueIn(0, key), valueIn(1, key)});
    }
    layTabOrder();
    m_together = addHint({});
    m_together->setObjectName(u"mergeTogether"_s);
    m_rows.first().sides->button(other.cases > one.cases ? 1 : 0)->setChecked(true);
    settleFields();
    say();
}

/// Through the choices and then to the buttons, which were made before them.
void MergeSheet::layTabOrder()
{
    QList<QWidget *> order;
    for (const Row &row : std::as_const(m_rows)) {
        for (QAbstractButton *side : row.sides->buttons())
            order.append(side);
    }
    m_table->setFocusPolicy(Qt::TabFocus);
    m_table->setFocusProxy(order.first());
    order << findChild<QWidget *>(u"sheetCancel"_s) << findChild<QWidget *>(u"sheetAction"_s);
    for (qsizetype at = 1; at < order.size(); ++at)
        setTabOrder(order[at - 1], order[at]);
}

QString MergeSheet::valueIn(int side, const QString &key) const
{
    return valueOfDetail(key, m_values[size_t(side)][key]);
}

bool MergeSheet::isEmptyIn(int side, const QString &key) const
{
    const QJsonValue value = m_values[size_t(side)][key];
    return value.toString().isEmpty() && value.toArray().isEmpty();
}

void MergeSheet::addRow(const QString &key, const QString &name,
                        const std::array<QString, 2> &words)
{
    const int line = m_grid->rowCount();
    auto *label = new Label(name, m_table);
    label->withColour(Colour::Muted)->withSize(Label::Size::Small);
    m_grid->addWidget(label, line, 0);
    auto *sides = new QButtonGroup(m_table);
    for (const int side : {0, 1}) {
        auto *chip = new ChoiceChip(shown(words[size_t(side)]), m_table);
        const QString id = key.isEmpty() ? u"stays"_s : key;
        chip->setObjectName(u"merge-%1-%2"_s.arg(id).arg(side));
        chip->setAccessibleName(
            tr("%1: %2", "a field and what it holds").arg(name, words[size_t(side)]));
        chip->setToolTip(words[size_t(side)]);
        sides->addButton(chip, side);
        m_grid->addWidget(chip, line, side + 1);
    }
    m_rows.append({key, sides});
    // Who chooses by the arrow keys has chosen as well as who clicks.
    connect(sides, &QButtonGroup::idToggled, this, [this, key](int, bool isOn) {
        if (!isOn)
            return;
        if (!key.isEmpty())
            m_chosen.insert(key);
        else
            settleFields();
        say();
    });
}

int MergeSheet::staying() const
{
    return m_rows.first().sides->checkedId();
}

/// What nobody has decided about is held by whoever stays, or by the other where they hold nothing.
void MergeSheet::settleFields()
{
    const QSet<QString> decided = m_chosen;
    for (const Row &row : std::as_const(m_rows)) {
        if (row.key.isEmpty() || decided.contains(row.key))
            continue;
        const int stays = staying();
        const int side = isEmptyIn(stays, row.key) ? 1 - stays : stays;
        row.sides->button(side)->setChecked(true);
    }
    m_chosen = decided;
}

void MergeSheet::say()
{
    if (!m_together)
        return;
    const auto together = [this](qsizetype MergeSide::*count) {
        return int(m_sides[0].*count + m_sides[1].*count);
    };
    const QStringList things{tr("%n case(s)", nullptr, together(&MergeSide::cases)),
                             tr("%n way(s) to reach them", nullptr,
                                together(&MergeSide::contactPoints)),
                             tr("%n order(s)", nullptr, together(&MergeSide::orders))};
    m_together->setText(
        tr("Together they have %1. Nothing is lost, and they can be separated again at any time.")
            .arg(listed(things)));
    check();
}

QString MergeSheet::missing() const
{
    return {};
}

void MergeSheet::submit()
{
    const int stays = staying();
    domain::MergeCustomer command{.customer = m_sides[size_t(1 - stays)].customer.id,
                                  .into = m_sides[size_t(stays)].customer.id};
    for (const Row &row : std::as_const(m_rows)) {
        if (!row.key.isEmpty() && row.sides->checkedId() != stays)
            command.fields.append(row.key);
    }
    Q_EMIT merged(command);
}
} // namespace hadir::ui
