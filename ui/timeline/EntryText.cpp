// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/EntryText.h"

#include "app/core/directionMarks.h"
#include "app/models/mentions.h"
#include "ui/theme/bidi.h"
#include "ui/theme/turns.h"
#include "ui/words/feedbackWords.h"
#include "ui/words/formats.h"
#include "ui/words/houseWords.h"
#include "ui/words/noticeWords.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;
using hadir::domain::Author;
using hadir::domain::Delivery;
using hadir::domain::Direction;
using hadir::domain::Feedback;
using hadir::domain::Interaction;
using hadir::domain::Order;
using hadir::models::TimelineEntry;

namespace hadir::ui {
namespace {
struct Entry
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::Entry)
};

/// A single layout longer than this costs more than a frame, so longer paragraphs are laid out in
/// pieces.
constexpr qsizetype longestBlock = 2000;

/// Independent facts on one line; each is isolated, so none reorders the next.
QString facts(const QStringList &parts)
{
    QStringList isolates;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            isolates.append(isolated(part));
    }
    return isolates.join(u" · "_s);
}

/// A mail to somebody who is not the customer.
bool isAskedOutside(const Interaction &one)
{
    return one.channel == domain::Channel::Email && one.direction == Direction::Internal;
}

QString headingOf(const Interaction &one, const TimelineEntry &entry, domain::CaseId current)
{
    QStringList parts{isAskedOutside(one) ? Entry::tr("Question to somebody outside")
                                          : wordFor(one.channel, one.direction)};
    if (one.author == Author::System && one.channel != domain::Channel::System)
        parts.append(Entry::tr("automatic", "a message sent by a machine"));
    parts.append(entry.author);
    if (one.seconds)
        parts.append(callLength(*one.seconds));
    parts.append(one.place.simplified().left(80));
    if (entry.caseNumber > 0 && one.caseId != current)
        parts.append(Entry::tr("case %1").arg(caseNumber(entry.caseNumber)));
    if (entry.isPinned)
        parts.append(Entry::tr("pinned"));
    return facts(parts);
}

QString headingOf(const Order &order)
{
    return facts({Entry::tr("Order %1").arg(isolatedLtr(order.number.simplified().left(40))),
                  money(order.totalMinor, order.currency), wordFor(order.status)});
}

QString headingOf(const Feedback &given, const TimelineEntry &entry, domain::CaseId current)
{
    const bool isNamed = entry.caseNumber > 0 && given.caseId != current;
    return facts({wordFor(given.kind), scoreWords(given.kind, given.score),
                  isNamed ? Entry::tr("case %1").arg(caseNumber(entry.caseNumber)) : QString()});
}

QString linesOf(const Order &order)
{
    QStringList lines;
    for (const domain::OrderLine &line : order.lines) {
        // One isolate around both: the count stands before the name, whatever its direction.
        lines.append(isolated(Entry::tr("%1 × %2", "quantity and thing ordered")
                                  .arg(QLocale().toString(line.quantity), line.name.simplified())));
    }
    return lines.join(u'\n');
}

/// Of a message that waits to be sent: until when, and that it can be taken back.
EntryText::Footer waitingFooter(const Interaction &one, const TimelineEntry &entry)
{
    using Deed = EntryText::Footer::Deed;
    const bool isNew = entry.settled == TimelineEntry::Settled::NotYet;
    if (one.sendAt && *one.sendAt > one.happenedAt) {
        const QString when = isolated(dateAndTime(*one.sendAt));
        return entry.mayRecall
                   ? EntryText::Footer{Entry::tr("Goes at %1 – change", "date and time").arg(when),
                                       Icon::CalendarClock, Colour::Muted, Deed::Choose}
                   : EntryText::Footer{Entry::tr("Goes at %1", "date and time").arg(when),
                                       Icon::CalendarClock, Colour::Muted};
    }
    const Icon icon = isNew ? Icon::CloudOff : Icon::Hourglass;
    const Colour colour = isNew ? Colour::Muted : Colour::Warn;
    if (entry.mayRecall)
        return {isNew ? Entry::tr("Saved here, not yet on the server – recall")
                      : Entry::tr("Waiting: no channel connected – recall"),
                icon, colour, Deed::Recall};
    return {isNew ? Entry::tr("Saved here, not yet on the server")
                  : Entry::tr("Waiting: no channel connected"),
            icon, colour};
}

std::optional<EntryText::Footer> footerOf(const TimelineEntry &entry)
{
    using Deed = EntryText::Footer::Deed;
    const Interaction *one = entry.interaction();
    if (one && one->delivery == Delivery::Recalled)
        return EntryText::Footer{isAskedOutside(*one)
                                     ? Entry::tr("Recalled: it was never sent")
                                     : Entry::tr("Recalled: the customer never got it"),
                                 Icon::X, Colour::Muted};
    if (one && one->delivery == Delivery::Failed) {
        return EntryText::Footer{Entry::tr("Not sent: the channel turned it down"),
                                 Icon::TriangleAlert, Colour::Danger};
    }
    if (entry.settled == TimelineEntry::Settled::Refused) {
        const bool isReply = one && one->direction == Direction::Outbound;
        return EntryText::Footer{isReply ? Entry::tr("Turned down, not sent: needs your attention")
                                         : Entry::tr("Turned down, kept: needs your attention"),
                                 Icon::CircleAlert, Colour::Danger, Deed::Decide};
    }
    if (entry.settled == TimelineEntry::Settled::HeldBack) {
        return EntryText::Footer{Entry::tr("Held back, not sent: needs your attention"),
                                 Icon::CircleAlert, Colour::Danger, Deed::Decide};
    }
    if (one && one->delivery == Delivery::Waiting)
        return waitingFooter(*one, entry);
    if (entry.settled == TimelineEntry::Settled::NotYet) {
        return EntryText::Footer{Entry::tr("Saved here, not yet on the server"), Icon::CloudOff,
                                 Colour::Muted};
    }
    return std::nullopt;
}

QString bodyOf(const TimelineEntry &entry)
{
    if (const Feedback *given = entry.feedback())
        return given->comment.trimmed();
    const Interaction *one = entry.interaction();
    return one ? one->body.trimmed() : linesOf(*entry.order());
}

QString subjectOf(const TimelineEntry &entry)
{
    const Interaction *one = entry.interaction();
    return one ? withoutTurns(one->subject.simplified().left(500)) : QString();
}

/// What was asked, and with which message.
QString askedWords(const Feedback &given, const TimelineEntry &entry)
{
    const QString question = questionFor(given.kind);
    if (!entry.asked)
        return question;
    return Entry::tr("%1 Asked by this on %2: %3.", "a question, date and time, a channel")
        .arg(question, isolated(dateAndTime(entry.asked->at)), wordFor(entry.asked->channel));
}

QString outcomeOf(const TimelineEntry &entry)
{
    const Interaction *one = entry.interaction();
    const auto notice = one && one->channel == domain::Channel::System
                            ? domain::fromName<domain::CallbackNotice>(one->outcome)
                            : std::nullopt;
    if (notice)
        return sentenceFor(*notice);
    const QString outcome = one ? houseWord(one->outcome.simplified()).left(200) : QString();
    return outcome.isEmpty() ? QString() : Entry::tr("Wrapped up as “%1”").arg(isolated(outcome));
}

QString headingOf(const TimelineEntry &entry, domain::CaseId current = {})
{
    if (const Feedback *given = entry.feedback())
        return headingOf(*given, entry, current);
    return entry.interaction() ? headingOf(*entry.interaction(), entry, current)
                               : headingOf(*entry.order());
}

/// Nobody writes more marks than this on one letter to be read; shaping a pile of them takes as
/// long as its length squared.
constexpr int mostMarks = 8;

QString withoutPiles(QStringView text)
{
    QString made;
    made.reserve(text.size());
    int marks = 0;
    for (const QChar c : text) {
        const bool isMark =
            c.category() == QChar::Mark_NonSpacing || c.category() == QChar::Mark_Enclosing;
        marks = isMark ? marks + 1 : 0;
        if (marks <= mostMarks)
            made.append(c);
    }
    return made;
}

/// Writes paragraphs into an EntryText, cutting those too long for one layout.
class Writer final
{
public:
    explicit Writer(EntryText &to) : m_to(to) {}

    void add(EntryText::Kind kind, EntryText::Words words, QStringView text)
    {
        for (const QStringView paragraph : text.split(u'\n'))
            addParagraph(kind, words, paragraph);
    }

private:
    void addParagraph(EntryText::Kind kind, EntryText::Words words, QStringView text)
    {
        if (!m_to.text.isEmpty())
            m_to.text.append(u'\n');
        do {
            const qsizetype length = cut(text);
            m_to.blocks.append({kind, words, m_to.text.size(), length});
            m_to.text.append(text.first(length));
            text = text.sliced(length);
        } while (!text.isEmpty());
    }

    static qsizetype cut(QStringView text)
    {
        if (text.size() <= longestBlock)
            return text.size();
        const qsizetype space = text.first(longestBlock).lastIndexOf(u' ');
        if (space > longestBlock / 2)
            return space + 1;
        return text.at(longestBlock - 1).isHighSurrogate() ? longestBlock - 1 : longestBlock;
    }

    EntryText &m_to;
};

/// Where to fold: never in the middle of a character, nor a few letters before the end.
qsizetype foldOf(const QString &body, qsizetype shown)
{
    // Many short lines cost as much as a long text.
    const qsizetype mostLines = shown <= firstFold ? 14 : shown < lastFold ? 200 : 1500;
    qsizetype lineEnd = -1;
    for (qsizetype line = 0; line < mostLines; ++line) {
        lineEnd = body.indexOf(u'\n', lineEnd + 1);
        if (lineEnd < 0)
            break;
    }
    if (lineEnd >= 0)
        shown = qMin(shown, lineEnd);
    if (body.size() <= shown + shown / 8)
        return body.size();
    if (shown == lineEnd)
        return shown;
    const qsizetype space = body.lastIndexOf(u' ', shown);
    if (space > shown / 2)
        return space;
    return shown > 0 && body.at(shown - 1).isHighSurrogate() ? shown - 1 : shown;
}

/// Its time, icon and colours, and no words yet.
EntryText markFor(const TimelineEntry &entry)
{
    EntryText made;
    made.time = timeOfDay(entry.at());
    if (const Interaction *one = entry.interaction()) {
        made.icon = iconFor(one->channel);
        made.hue = hueFor(one->channel);
        made.ground = one->channel == domain::Channel::Note ? Colour::Note : Colour::Panel;
    } else if (const Feedback *given = entry.feedback()) {
        const domain::Mood mood = domain::moodOf(given->kind, given->score);
        made.icon = iconFor(mood);
        made.hue = colourFor(mood);
    } else {
        made.icon = Icon::ShoppingBag;
    }
    return made;
}
} // namespace

QString shownName(const QString &fileName)
{
    QString name = fileName.simplified().left(200);
    name.removeIf([](QChar c) { return core::turnsWords(c) || core::isDirectionMark(c); });
    return name;
}

EntryText textOf(const TimelineEntry &entry, const Reading &reading)
{
    using Kind = EntryText::Kind;
    using Words = EntryText::Words;
    EntryText made = markFor(entry);
    Writer writer(made);
    writer.add(Kind::Heading, Words::Ours, headingOf(entry, reading.current));
    if (const QString subject = subjectOf(entry); !subject.isEmpty())
        writer.add(Kind::Muted, Words::Theirs, withoutPiles(subject));
    if (const Feedback *given = entry.feedback())
        writer.add(Kind::Muted, Words::Ours, askedWords(*given, entry));
    const QString body = bodyOf(entry);
    const qsizetype fold = foldOf(body, qMin(reading.shown, lastFold));
    const Interaction *said = entry.interaction();
    const bool isRecalled = said && said->delivery == Delivery::Recalled;
    if (!body.isEmpty())
        writer.add(isRecalled ? Kind::Struck : Kind::Body,
                   entry.order() ? Words::Ours : Words::Theirs,
                   withoutPiles(QStringView(body).first(fold)));
    made.hidden = body.size() - fold;
    for (const models::NamePlace &place : models::namePlaces(made.text, entry.mentioned))
        made.marks.append({place.from, place.length});
    if (const QString outcome = outcomeOf(entry); !outcome.isEmpty())
        writer.add(Kind::Muted, Words::Ours, outcome);
    made.footer = footerOf(entry);
    return made;
}

QString shortTextOf(const TimelineEntry &entry)
{
    constexpr qsizetype beginning = 200;
    return facts({headingOf(entry), withoutTurns(bodyOf(entry).left(beginning).simplified())});
}

QString wholeTextOf(const TimelineEntry &entry)
{
    QStringList parts{
        headingOf(entry), dateAndTime(entry.at()),
        subjectOf(entry), entry.feedback() ? askedWords(*entry.feedback(), entry) : QString(),
        bodyOf(entry),    outcomeOf(entry)};
    parts.removeAll(QString());
    return withoutIsolates(parts.join(u'\n'));
}

QString spokenTextOf(const TimelineEntry &entry, const QString &day)
{
    QStringList parts{headingOf(entry),        day,
                      timeOfDay(entry.at()),   subjectOf(entry),
                      bodyOf(entry).left(500), outcomeOf(entry)};
    if (const auto footer = footerOf(entry))
        parts.append(footer->text);
    for (const models::TimelineAttachment &file : entry.attachments)
        parts.append(Entry::tr("file %1").arg(shownName(file.name)));
    parts.removeAll(QString());
    return withoutIsolates(parts.join(u", "_s));
}
} // namespace hadir::ui
