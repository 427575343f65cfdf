// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/RunMacroSheet.h"

#include "app/domain/savedReplies.h"
#include "ui/customer/ArrowChoice.h"
#include "ui/customer/ShelfRows.h"
#include "ui/customer/macroWords.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Label.h"

#include <QListView>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
constexpr int mostMacroRows = 5; // in sight; the steps matter more
constexpr int macroRowHeight = 30;
} // namespace

RunMacroSheet::RunMacroSheet(const Words &words, Find find, QWidget *parent)
    : Sheet(words.title, tr("Run", "a macro"), parent)
    , m_find(std::move(find))
    , m_search(addText("macroSearch", tr("Words of the macro"), tr("Find a macro…")))
    , m_rows(new ShelfRows(this))
    , m_list(new QListView(this))
    , m_nothing(new EmptyState(this))
    , m_preview(new MacroPreview(this))
{
    setObjectName(u"runMacroSheet"_s);
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new ShelfRowDelegate(*m_rows, this));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    addWidget("macroRows", tr("Macros"), m_list);
    addNotice(m_nothing);
    m_nothing->setObjectName(u"noMacros"_s);
    addHint(words.onWhat)->setObjectName(u"macroOnWhat"_s);
    addWidget("macroPreview", tr("What it does"), m_preview);
    setMinimumWidth(Metrics().px(520));
    new ArrowChoice(*m_search, *m_list);
    connect(m_nothing, &EmptyState::actionRequested, this, [this] {
        Q_EMIT manageWanted();
        reject();
    });
    connect(m_search, &QLineEdit::textChanged, this, &RunMacroSheet::list);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RunMacroSheet::askForPreview);
    list();
}

void RunMacroSheet::open()
{
    Sheet::open();
    askForPreview();
}

void RunMacroSheet::refresh()
{
    const auto before = chosen();
    list();
    if (before)
        choose(*before);
}

void RunMacroSheet::choose(domain::MacroId macro)
{
    const auto it = std::ranges::find(m_found, macro, &domain::Macro::id);
    if (it != m_found.end())
        m_list->setCurrentIndex(m_rows->index(int(it - m_found.begin())));
}

void RunMacroSheet::list()
{
    const QString typed = m_search->text().trimmed();
    m_found = m_find(typed);
    QList<ShelfRow> rows;
    for (const domain::Macro &macro : std::as_const(m_found))
        rows.append({macro.title, stepCount(macro), domain::circleOf(macro)});
    m_rows->show(rows);
    m_list->setFixedHeight(Metrics().px(macroRowHeight) * qBound(1, int(rows.size()), mostMacroRows)
                           + 2 * m_list->frameWidth());
    showRow(m_list, !rows.isEmpty());
    showRow(m_preview, !rows.isEmpty());
    m_nothing->setVisible(rows.isEmpty());
    if (typed.isEmpty())
        m_nothing->tell(Icon::ListChecks, tr("No macros yet"),
                        tr("What you do together often, such as a reply, a tag and a status, can "
                           "be kept and done in one go."),
                        tr("Look after the macros…"));
    else
        m_nothing->tell(Icon::Search, tr("No macro has these words"),
                        tr("Type other words, or fewer."));
    m_list->setCurrentIndex(m_rows->index(0));
    askForPreview();
}

std::optional<domain::MacroId> RunMacroSheet::chosen() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < m_found.size() ? std::optional(m_found.at(row).id) : std::nullopt;
}

void RunMacroSheet::askForPreview()
{
    m_verdict.reset();
    m_trouble.clear();
    if (const auto macro = chosen())
        Q_EMIT previewWanted(*macro);
    check();
}

void RunMacroSheet::showPreview(domain::MacroId macro, const QList<PreviewedStep> &steps,
                                Verdict verdict)
{
    if (chosen() != macro)
        return;
    m_verdict = verdict;
    m_preview->show(steps);
    check();
}

void RunMacroSheet::showTrouble(domain::MacroId macro, const QString &happened)
{
    if (chosen() != macro)
        return;
    m_trouble = happened;
    m_preview->show({});
    check();
}

QString RunMacroSheet::missing() const
{
    if (!chosen())
        return tr("Choose a macro first.");
    if (!m_trouble.isEmpty())
        return m_trouble;
    if (!m_verdict)
        return tr("A moment, it is being tried.");
    switch (*m_verdict) {
    case Verdict::Allowed:
        return {};
    case Verdict::Pointless:
        return tr("Nothing would change.");
    case Verdict::Refused:
        return tr("A step would be refused, so none is done.");
    }
    Q_UNREACHABLE();
}

void RunMacroSheet::submit()
{
    Q_EMIT runWanted(*chosen());
}
} // namespace hadir::ui
