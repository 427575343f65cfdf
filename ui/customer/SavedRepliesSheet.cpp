// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/SavedRepliesSheet.h"

#include "app/domain/savedReplies.h"
#include "ui/words/formats.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

SavedRepliesSheet::SavedRepliesSheet(const domain::Actor &me, QWidget *parent)
    : ShelfSheet({.title = tr("Saved replies"),
                  .make = tr("New reply…"),
                  .nothing = tr("No saved replies yet"),
                  .whatFor = tr("What you write often can be kept here and put into a message by "
                                "typing :: and a word.")},
                 u"SavedReply"_s, parent)
    , m_me(me)
{
    setObjectName(u"savedRepliesSheet"_s);
}

void SavedRepliesSheet::show(const QList<domain::SavedReply> &replies)
{
    QList<Item> items;
    for (const domain::SavedReply &reply : replies)
        items.append(itemOf(reply));
    showItems(items);
}

ShelfSheet::Item SavedRepliesSheet::itemOf(const domain::SavedReply &reply) const
{
    const bool mine = domain::mayChange(reply, m_me);
    Item out{.id = reply.id.uuid(),
             .row = {reply.title, u"::"_s + reply.shortcut, domain::circleOf(reply)},
             .retired = reply.retired,
             .rights = mine ? Item::Rights::Changes : Item::Rights::Looks,
             .text = {},
             .note = {}};
    if (reply.wordings.isEmpty())
        return out;
    const qsizetype at = domain::wordingFor(reply, {QLocale().bcp47Name()});
    out.text = beginningOf(reply.wordings[at].text);
    QStringList languages;
    for (const domain::Wording &wording : reply.wordings)
        languages.append(wording.language);
    out.note =
        (mine ? tr("In %1.", "a list of languages")
              : tr("In %1. It is shared; a supervisor can change it.", "a list of languages"))
            .arg(languageNames(languages));
    return out;
}

void SavedRepliesSheet::change(const QUuid &id)
{
    Q_EMIT changeWanted(domain::SavedReplyId(id));
}

void SavedRepliesSheet::turn(const Item &item)
{
    const domain::SavedReplyId id(item.id);
    if (item.retired)
        Q_EMIT restoreWanted(id);
    else
        Q_EMIT retireWanted(id);
}
} // namespace hadir::ui
