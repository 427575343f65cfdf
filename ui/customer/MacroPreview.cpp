// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/MacroPreview.h"

#include "ui/customer/ShelfRows.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/IconMark.h"
#include "ui/widgets/Label.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
using Fate = PreviewedStep::Fate;

Colour colourFor(Fate fate)
{
    switch (fate) {
    case Fate::Done:
    case Fate::Stays:
        return Colour::Text;
    case Fate::Nothing:
        return Colour::Muted;
    case Fate::Refused:
        return Colour::Danger;
    }
    Q_UNREACHABLE();
}

QString fateWords(Fate fate)
{
    switch (fate) {
    case Fate::Done:
        return {};
    case Fate::Nothing:
        return MacroPreview::tr("It is so already.");
    case Fate::Stays:
        return MacroPreview::tr("This cannot be taken back.");
    case Fate::Refused:
        return MacroPreview::tr("This would be refused.");
    }
    Q_UNREACHABLE();
}
} // namespace

MacroPreview::MacroPreview(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins({});
}

void MacroPreview::show(const QList<PreviewedStep> &steps)
{
    if (m_shown) {
        m_shown->hide();
        m_shown->deleteLater();
    }
    m_shown = new QWidget(this);
    auto *column = new QVBoxLayout(m_shown);
    column->setContentsMargins({});
    column->setSpacing(Metrics().px(6));
    for (int at = 0; at < steps.size(); ++at)
        column->addWidget(rowFor(steps.at(at), at + 1));
    m_rows->addWidget(m_shown);
    m_shown->show();
    updateGeometry();
}

QWidget *MacroPreview::rowFor(const PreviewedStep &step, int number)
{
    const Metrics m;
    auto *row = new QWidget(m_shown);
    row->setObjectName(u"previewStep:"_s + QString::number(number));
    auto *mark = new IconMark(step.icon, row);
    mark->show(step.icon, step.fate == Fate::Refused ? Colour::Danger : Colour::Muted);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(m.px(2));
    const auto add = [&](const QString &words, Colour colour) {
        auto *label = new Label(words, row);
        label->withColour(colour)->wrapped();
        lines->addWidget(label);
        return label;
    };
    add(step.words, colourFor(step.fate));
    if (!step.written.isEmpty())
        add(beginningOf(step.written), Colour::Muted)->withOwnSide();
    for (const QString &said : {fateWords(step.fate), step.why}) {
        if (!said.isEmpty())
            add(said, step.fate == Fate::Refused ? Colour::Danger : Colour::Muted)
                ->withSize(Label::Size::Small);
    }
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(m.gap());
    line->addWidget(mark, 0, Qt::AlignTop);
    line->addLayout(lines, 1);
    return row;
}
} // namespace hadir::ui
