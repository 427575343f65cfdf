// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/casePaper.h"

#include "ui/shell/fileNames.h"
#include "ui/shell/timelineEntries.h"
#include "ui/theme/bidi.h"
#include "ui/timeline/EntryText.h"
#include "ui/words/formats.h"
#include "ui/words/houseWords.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QGuiApplication>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
struct CasePaper
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::CasePaper)
};

QString numberOf(const domain::Case &about)
{
    return about.number > 0 ? caseNumber(about.number) : CasePaper::tr("new case");
}

QString ownerOf(const CaseFacts &facts)
{
    return facts.about.owner ? facts.directory.nameOf(*facts.about.owner)
                             : CasePaper::tr("Nobody", "the owner of a case");
}
} // namespace

Paper casePaper(const CaseFacts &facts)
{
    const domain::Case &about = facts.about;
    Paper out;
    out.direction = QGuiApplication::layoutDirection();
    out.title = withoutIsolates(
        CasePaper::tr("Case %1: %2", "number, subject").arg(numberOf(about), about.subject));
    out.about = isolated(facts.customer.name);
    out.facts = {{CasePaper::tr("Status"), wordFor(about.status)},
                 {CasePaper::tr("Priority"), wordFor(about.priority)},
                 {CasePaper::tr("Owner"), isolated(ownerOf(facts))}};
    if (about.queue)
        out.facts.append({CasePaper::tr("Queue"), houseWord(facts.directory.nameOf(*about.queue))});
    if (!about.tags.isEmpty())
        out.facts.append({CasePaper::tr("Tags"), listed(houseWords(about.tags))});
    out.facts.append({CasePaper::tr("Opened"), dateAndTime(about.openedAt)});
    if (about.solvedAt)
        out.facts.append({CasePaper::tr("Solved"), dateAndTime(*about.solvedAt)});
    const QString me = facts.directory.nameOf(facts.directory.me);
    out.foot = CasePaper::tr("Hadir, %1, by %2", "at the foot of a page: when it was printed, who")
                   .arg(dateAndTime(facts.now), isolated(me));
    return out;
}

Paper::Entry paperEntry(const desk::HistoryItem &item, const models::Directory &directory,
                        domain::CaseId current)
{
    const models::TimelineEntry entry = entryFor(item, directory);
    const EntryText text = textOf(entry, {.shown = lastFold, .current = current});
    Paper::Entry out;
    QStringList heading;
    QStringList body;
    for (const EntryText::Block &block : text.blocks) {
        const QString words = text.text.sliced(block.start, block.length);
        (block.kind == EntryText::Kind::Body ? body : heading).append(words);
    }
    out.heading = heading.join(u" \u00b7 "_s);
    out.body = body.join(u'\n');
    if (text.hidden > 0)
        out.remark = CasePaper::tr("The rest of this entry is not on this paper: %Ln character(s).",
                                   nullptr, int(text.hidden));
    out.moment = dateAndTime(entry.at()).replace(u' ', QChar::Nbsp); // stays in one piece
    const auto *interaction = entry.interaction();
    out.isNote = interaction && interaction->channel == domain::Channel::Note;
    if (entry.settled == models::TimelineEntry::Settled::NotYet)
        out.moment += u" \u00b7 "_s + CasePaper::tr("not yet on the server");
    for (const domain::Attachment &file : item.attachments)
        out.files.append(u"%1 (%2)"_s.arg(isolatedLtr(shownName(file.name)), fileSize(file.size)));
    return out;
}

QString paperFileName(const CaseFacts &facts)
{
    const QString number =
        facts.about.number > 0 ? QString::number(facts.about.number) : CasePaper::tr("new case");
    return plainFileName(CasePaper::tr("Case %1, %2.pdf", "a file: number, customer")
                             .arg(number, partOfFileName(facts.customer.name)));
}
} // namespace hadir::ui
