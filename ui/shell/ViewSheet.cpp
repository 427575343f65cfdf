// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/ViewSheet.h"

#include "ui/inbox/factWords.h"

#include <QComboBox>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
struct ViewWords
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::ViewWords)

public:
    static QString title(ViewSheet::Purpose purpose)
    {
        switch (purpose) {
        case ViewSheet::Purpose::Keep:
            return tr("Save a view");
        case ViewSheet::Purpose::Share:
            return tr("Share a view");
        case ViewSheet::Purpose::Change:
            return tr("Change a view");
        }
        Q_UNREACHABLE();
    }
};
} // namespace

ViewSheet::ViewSheet(Purpose purpose, const SavedView &begun, const QList<domain::Team> &teams,
                     QWidget *parent)
    : Sheet(ViewWords::title(purpose), purpose == Purpose::Share ? tr("Share") : tr("Save"), parent)
    , m_purpose(purpose)
    , m_begun(begun)
    , m_name(addText("viewName", tr("Name")))
    , m_question(addText("viewQuestion", tr("Search"),
                         tr("Such as status:open channel:whatsapp", "example of a search")))
{
    setObjectName(u"viewSheet"_s);
    m_name->setText(begun.name);
    m_question->setText(begun.question);
    if (purpose != Purpose::Change)
        offerOrder();
    if (purpose == Purpose::Share)
        offerTeams(teams);
    else if (!begun.shared)
        addHint(tr("Only you see it, and on this machine only."));
    check();
}

void ViewSheet::offerOrder()
{
    m_order = addChoice("viewOrder", tr("Order"));
    for (const SortChoice &choice : sortChoices()) {
        m_order->addItem(choice.words);
        if (choice.isOf(m_begun.arrangement))
            m_order->setCurrentIndex(m_order->count() - 1);
    }
}

void ViewSheet::offerTeams(const QList<domain::Team> &teams)
{
    m_team = addChoice("viewTeam", tr("For whom"));
    for (const domain::Team &team : teams)
        m_team->addItem(team.name, QVariant::fromValue(team.id));
    m_team->addItem(tr("Everyone", "whom a view is for"));
    addHint(tr("Each finds in it what they may see, and can sort it for themselves."));
}

SavedView ViewSheet::filledIn() const
{
    SavedView view = m_begun;
    view.name = m_name->text().simplified();
    view.question = m_question->text().simplified();
    const SortChoice choice = sortChoices().value(m_order ? m_order->currentIndex() : -1);
    if (m_order && !choice.isOf(m_begun.arrangement)) {
        view.arrangement.sortedBy = choice.by;
        view.arrangement.direction = choice.direction;
    }
    return view;
}

QString ViewSheet::missing() const
{
    const SavedView view = filledIn();
    if (view.name.isEmpty())
        return tr("Enter a name first.");
    const auto question = store::SearchQuestion::of(view.question);
    if (question.words.isEmpty() && question.terms.isEmpty())
        return tr("Enter what to search for.");
    if (m_purpose == Purpose::Change && view == m_begun)
        return tr("Nothing has been changed yet.");
    return {};
}

void ViewSheet::submit()
{
    std::optional<domain::TeamId> team;
    if (m_team && m_team->currentData().isValid())
        team = m_team->currentData().value<domain::TeamId>();
    Q_EMIT wanted(filledIn(), team);
}
} // namespace hadir::ui
