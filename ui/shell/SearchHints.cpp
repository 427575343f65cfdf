// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/SearchHints.h"

#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/ChoiceChip.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/Label.h"
#include "ui/words/formats.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

SearchHints::SearchHints(QWidget *parent)
    : QWidget(parent)
    , m_said(new Label(this))
    , m_ways(new QWidget(this))
    , m_row(new QHBoxLayout(m_ways))
{
    setObjectName(u"searchHints"_s);
    m_said->setObjectName(u"searchSaid"_s);
    m_said->withColour(Colour::Muted)->withSize(Label::Size::Small)->wrapped();
    const Metrics metrics;
    m_row->setContentsMargins({});
    m_row->setSpacing(metrics.px(2));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.px(4), metrics.px(4), metrics.px(4), 0);
    column->setSpacing(metrics.px(2));
    column->addWidget(m_said);
    column->addWidget(m_ways);
    hide();
}

void SearchHints::show(const QStringList &said, const QList<desk::SearchCompletion> &completions)
{
    m_said->setText(said.join(u'\n'));
    m_said->setVisible(!said.isEmpty());
    if (completions != m_completions)
        offer(completions);
    m_ways->setVisible(!completions.isEmpty());
    setVisible(!said.isEmpty() || !completions.isEmpty());
    setAccessibleName(spoken());
}

void SearchHints::offer(const QList<desk::SearchCompletion> &completions)
{
    m_completions = completions;
    while (QLayoutItem *item = m_row->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> gone(item);
        if (QWidget *widget = item->widget()) {
            widget->hide(); // it may be the one that was pressed just now
            widget->setObjectName(QString());
            widget->deleteLater();
        }
    }
    for (const desk::SearchCompletion &one : completions) {
        auto *chip = new ChoiceChip(isolated(one.shown), m_ways);
        chip->setObjectName(u"searchWay"_s);
        chip->setCheckable(false);
        chip->setFocusPolicy(Qt::NoFocus); // the keyboard stays in the field
        chip->setAccessibleName(one.shown);
        connect(chip, &ChoiceChip::clicked, this,
                [this, query = one.query] { Q_EMIT taken(query); });
        m_row->addWidget(chip);
        chip->show();
        if (m_row->count() > 1)
            continue;
        auto *key = new KeyHint(QKeySequence(Qt::Key_Tab), m_ways);
        m_row->addWidget(key);
        key->show();
    }
    m_row->addStretch();
}

std::optional<QString> SearchHints::first() const
{
    return m_completions.isEmpty() ? std::nullopt : std::optional(m_completions.first().query);
}

QString SearchHints::spoken() const
{
    QStringList ways;
    for (const desk::SearchCompletion &one : m_completions)
        ways.append(one.shown);
    QStringList parts{m_said->text()};
    if (!ways.isEmpty())
        parts.append(tr("Tab goes on with: %1").arg(listed(ways)));
    parts.removeAll(QString());
    return withoutIsolates(parts.join(u' '));
}
} // namespace hadir::ui
