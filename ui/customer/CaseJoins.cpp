// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/CaseJoins.h"

#include "app/domain/clash.h"
#include "app/domain/sleeping.h"
#include "ui/customer/ValueButton.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"
#include "ui/theme/turns.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/SectionHeader.h"
#include "ui/words/formats.h"

#include <QEvent>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using hadir::domain::Case;
using hadir::domain::CaseId;

namespace hadir::ui {

CaseJoins::CaseJoins(QWidget *parent)
    : QWidget(parent)
    , m_head(new SectionHeader(QString(), this))
    , m_add(new ValueButton(this))
    , m_rows(new QWidget(this))
    , m_column(new QVBoxLayout(m_rows))
{
    setObjectName(u"caseJoins"_s);
    m_add->setObjectName(u"joinCase"_s);
    m_add->setInviting(true);
    m_head->addTrailing(m_add);
    const Metrics m;
    m_column->setContentsMargins({});
    m_column->setSpacing(m.px(4));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.px(14), m.gap(), m.px(14), m.px(10));
    column->setSpacing(m.px(6));
    column->addWidget(m_head);
    column->addWidget(m_rows);
    m_add->fillWhenOpened([this] {
        const auto add = [this](const QString &words, void (CaseJoins::*then)()) {
            m_add->addTick(words, false, [this, then] { (this->*then)(); })->setCheckable(false);
        };
        if (!m_case.mergedInto)
            add(tr("Merge into another case…"), &CaseJoins::askMerge);
        m_add->addTick(tr("Split into a new case…"), false, [this] { askSplit(); })
            ->setCheckable(false);
        add(tr("Link with another case…"), &CaseJoins::askLink);
        add(tr("Make it part of another case…"), &CaseJoins::askParent);
    });
    say();
}

void CaseJoins::know(const Known &known)
{
    m_known = known;
}

void CaseJoins::show(const models::CustomerFile &file, const Case &about)
{
    m_file = file;
    m_case = about;
    const QList<Tied> now = ties();
    if (now != m_ties) {
        m_ties = now;
        layRows();
    }
    say();
}

void CaseJoins::offer()
{
    m_add->click();
}

void CaseJoins::say()
{
    m_head->setText(tr("Related cases"));
    m_add->showText(tr("Join", "one case with another"));
    m_add->setAccessibleName(tr("Join with another case"));
}

std::optional<RelatedCase> CaseJoins::caseWith(CaseId id) const
{
    const auto own = std::ranges::find(m_file.cases, id, &Case::id);
    if (own != m_file.cases.end())
        return RelatedCase{*own, m_file.customer.name};
    return m_known.with ? m_known.with(id) : std::nullopt;
}

QList<CaseJoins::Tied> CaseJoins::ties() const
{
    QList<Tied> out;
    const auto add = [&](Tie tie, CaseId id) { out.append({tie, id, caseWith(id)}); };
    if (m_case.mergedInto)
        add(Tie::MergedInto, *m_case.mergedInto);
    if (m_case.parent)
        add(Tie::Parent, *m_case.parent);
    for (const Case &one : m_file.cases) {
        if (one.mergedInto == m_case.id)
            add(Tie::MergedHere, one.id);
        if (one.parent == m_case.id)
            add(Tie::Part, one.id);
    }
    for (const CaseId &id : m_case.links)
        add(Tie::Link, id);
    return out;
}

QString CaseJoins::nameOf(Tie tie)
{
    switch (tie) {
    case Tie::MergedInto:
        return tr("Merged into");
    case Tie::MergedHere:
        return tr("Merged with it");
    case Tie::Parent:
        return tr("Part of");
    case Tie::Part:
        return tr("Has the part");
    case Tie::Link:
        return tr("Linked with");
    }
    Q_UNREACHABLE();
}

QString CaseJoins::untieWords(Tie tie)
{
    return tie == Tie::MergedInto || tie == Tie::MergedHere
               ? tr("Separate them again")
               : tr("They have nothing to do with each other");
}

QString CaseJoins::nameOf(const RelatedCase &one)
{
    return tr("%1 %2", "number and subject of a case")
        .arg(caseNumber(one.about.number),
             isolated(withoutTurns(one.about.subject.simplified().left(80))));
}

void CaseJoins::layRows()
{
    qDeleteAll(m_rows->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    for (const Tied &one : std::as_const(m_ties))
        addRow(one);
    m_rows->setVisible(!m_ties.isEmpty());
}

void CaseJoins::addRow(const Tied &one)
{
    auto *row = new QWidget(m_rows);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    auto *texts = new QVBoxLayout;
    texts->setContentsMargins({});
    texts->setSpacing(0);
    auto *tie = new Label(nameOf(one.tie), row);
    tie->withColour(Colour::Muted)->withSize(Label::Size::Small);
    texts->addWidget(tie);
    if (one.known) {
        auto *name = new Button(Button::Kind::Quiet, nameOf(*one.known), row);
        name->setObjectName(u"joinedCase"_s);
        name->setAccessibleDescription(tie->text());
        if (one.known->about.customer != m_file.customer.id)
            name->setToolTip(
                tr("A case of %1", "a customer").arg(isolated(one.known->customerName)));
        name->cutWords();
        connect(name, &QPushButton::clicked, this,
                [this, id = one.with, customer = one.known->about.customer] {
                    Q_EMIT openRequested(id, customer);
                });
        texts->addWidget(name, 0, Qt::AlignLeading);
    } else { // erased, or of a customer whom this desk does not hold
        auto *gone = new Label(tr("A case that is not on this machine"), row);
        gone->setObjectName(u"joinedUnknown"_s);
        gone->wrapped();
        texts->addWidget(gone);
    }
    auto *apart = new IconButton(Icon::X, 24, row);
    apart->setObjectName(u"untieCase"_s);
    apart->setWords(untieWords(one.tie));
    connect(apart, &IconButton::clicked, this, [this, one] { untie(one); });
    line->addLayout(texts, 1);
    line->addWidget(apart, 0, Qt::AlignTop);
    m_column->addWidget(row);
    row->show();
}

void CaseJoins::untie(const Tied &one)
{
    switch (one.tie) {
    case Tie::MergedInto:
        return Q_EMIT wanted(domain::SeparateCase{.caseId = m_case.id});
    case Tie::MergedHere:
        return Q_EMIT wanted(domain::SeparateCase{.caseId = one.with});
    case Tie::Parent: {
        domain::SetParent command{m_case.id, std::nullopt};
        domain::rememberBase(command, m_case);
        return Q_EMIT wanted(command);
    }
    case Tie::Part: {
        domain::SetParent command{one.with, std::nullopt};
        if (one.known)
            domain::rememberBase(command, one.known->about);
        return Q_EMIT wanted(command);
    }
    case Tie::Link:
        return Q_EMIT wanted(domain::LinkCases{m_case.id, one.with, false});
    }
    Q_UNREACHABLE();
}

/// Without words the customer's own; else whatever is found here.
QList<RelatedCase> CaseJoins::others(const QString &typed) const
{
    QList<RelatedCase> out;
    if (!typed.isEmpty() && m_known.found) {
        out = m_known.found(typed);
    } else {
        for (const Case &one : m_file.cases)
            out.append({one, m_file.customer.name});
    }
    out.removeIf([this](const RelatedCase &one) {
        return one.about.id == m_case.id || one.about.mergedInto;
    });
    return out;
}

void CaseJoins::askMerge()
{
    const auto preview = [this](const RelatedCase &one) {
        return tr("%1 is closed and goes on in %2: what was said and written in it stands there. "
                  "They can be separated again at any time.",
                  "number of a case, number and subject of another")
            .arg(caseNumber(m_case.number), nameOf(one));
    };
    const auto own = [this](const QString &typed) {
        QList<RelatedCase> out = others({});
        out.removeIf([&typed](const RelatedCase &one) {
            return !typed.isEmpty() && !caseNumber(one.about.number).contains(typed)
                   && !one.about.subject.contains(typed, Qt::CaseInsensitive);
        });
        return out;
    };
    auto *sheet = new CasePickSheet(
        {tr("Merge into another case of the customer"), tr("Merge"), preview}, own, this);
    connect(sheet, &CasePickSheet::picked, this, [this, id = m_case.id](CaseId into) {
        Q_EMIT wanted(domain::MergeCase{id, into});
    });
    sheet->open();
}

void CaseJoins::askLink()
{
    const auto preview = [this](const RelatedCase &one) {
        return tr("%1 and %2 show each other from then on.",
                  "number of a case, number and subject of another")
            .arg(caseNumber(m_case.number), nameOf(one));
    };
    auto *sheet = new CasePickSheet(
        {tr("Link with another case"), tr("Link"), preview},
        [this](const QString &typed) {
            QList<RelatedCase> out = others(typed);
            out.removeIf(
                [this](const RelatedCase &one) { return m_case.links.contains(one.about.id); });
            return out;
        },
        this);
    connect(sheet, &CasePickSheet::picked, this, [this, id = m_case.id](CaseId other) {
        Q_EMIT wanted(domain::LinkCases{id, other});
    });
    sheet->open();
}

void CaseJoins::askParent()
{
    const auto preview = [this](const RelatedCase &one) {
        return tr("%1 is a part of %2 from then on.",
                  "number of a case, number and subject of another")
            .arg(caseNumber(m_case.number), nameOf(one));
    };
    auto *sheet = new CasePickSheet(
        {tr("Make it part of another case"), tr("Make it a part"), preview},
        [this](const QString &typed) { return others(typed); }, this);
    connect(sheet, &CasePickSheet::picked, this, [this, about = m_case](CaseId parent) {
        domain::SetParent command{about.id, parent};
        domain::rememberBase(command, about);
        Q_EMIT wanted(command);
    });
    sheet->open();
}

void CaseJoins::askSplit(const std::optional<domain::InteractionId> &from)
{
    if (!m_known.entries)
        return;
    auto *sheet = new SplitSheet(m_known.entries(m_case), from, this);
    connect(sheet, &SplitSheet::split, this, &CaseJoins::splitRequested);
    sheet->open();
}

void CaseJoins::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        layRows();
        say();
    }
}
} // namespace hadir::ui
