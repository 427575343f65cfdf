// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/EntryMenu.h"

#include "ui/theme/bidi.h"
#include "ui/theme/icons.h"
#include "ui/theme/menuText.h"
#include "ui/timeline/EntryText.h"

using namespace Qt::Literals::StringLiterals;
using hadir::models::TimelineAttachment;

namespace hadir::ui {

namespace {
/// Cut in the middle: its ending says what it is.
QString inTheMiddle(const QString &name)
{
    constexpr qsizetype half = 29;
    return name.size() <= 2 * half + 1 ? name : name.first(half) + u'…' + name.last(half);
}
} // namespace

FileDeed deedFor(TimelineAttachment::Bytes bytes)
{
    switch (bytes) {
    case TimelineAttachment::Bytes::Remote:
    case TimelineAttachment::Bytes::Failed:
        return FileDeed::Fetch;
    case TimelineAttachment::Bytes::Waiting:
    case TimelineAttachment::Bytes::Coming:
        return FileDeed::Stop;
    case TimelineAttachment::Bytes::Here:
        return FileDeed::Save;
    }
    Q_UNREACHABLE();
}

bool isPicture(const TimelineAttachment &file)
{
    const QString type = file.type.toLower();
    const QString name = file.name.toLower();
    const QStringList kinds{u"png"_s, u"jpeg"_s, u"jpg"_s, u"gif"_s};
    return std::ranges::any_of(kinds, [&type, &name](const QString &kind) {
        return type == u"image/"_s + kind || name.endsWith(u'.' + kind);
    });
}

bool isLetter(QStringView name, QStringView type)
{
    return name == u"message.html" && type.startsWith(u"text/html", Qt::CaseInsensitive);
}

bool isLetter(const TimelineAttachment &file)
{
    return isLetter(file.name, file.type);
}

std::optional<domain::AttachmentId> letterOf(const models::TimelineEntry &entry)
{
    for (const TimelineAttachment &file : entry.attachments) {
        if (isLetter(file))
            return file.id;
    }
    return std::nullopt;
}

EntryMenu::EntryMenu(const models::TimelineEntry &entry, Words words, QWidget *parent)
    : QMenu(parent)
{
    setObjectName(u"timelineMenu"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    if (entry.waitsForDecision())
        addAction(iconOf(Icon::CircleAlert), tr("Decide what becomes of it…"), this,
                  &EntryMenu::decisionRequested);
    // What has to be fetched or saved is what most come for; copying has a key of its own.
    for (const TimelineAttachment &file : entry.attachments)
        offer(file);
    offerDeeds(entry);
    const domain::Interaction *said = entry.interaction();
    if (said && !said->body.trimmed().isEmpty())
        addAction(iconOf(Icon::MessageSquare), tr("Quote in the answer"), this,
                  &EntryMenu::quoteRequested)
            ->setObjectName(u"quoteEntry"_s);
    QAction *copy = addAction(iconOf(Icon::Copy), tr("Copy"), this, &EntryMenu::copyRequested);
    copy->setEnabled(words == Words::SomeChosen);
    addAction(tr("Copy the whole entry"), this, &EntryMenu::wholeCopyRequested);
}

void EntryMenu::offerDeeds(const models::TimelineEntry &entry)
{
    const domain::Interaction *one = entry.interaction();
    if (!one)
        return;
    const auto add = [this](Icon icon, const QString &words, const QString &name, EntryDeed deed) {
        addAction(iconOf(icon), words, this, [this, deed] {
            Q_EMIT deedRequested(deed);
        })->setObjectName(name);
    };
    if (entry.isPinned)
        add(Icon::Star, tr("Unpin"), u"unpinEntry"_s, EntryDeed::Unpin);
    else if (!entry.waitsForDecision())
        add(Icon::Star, tr("Pin above the timeline"), u"pinEntry"_s, EntryDeed::Pin);
    if (one->caseId && !entry.waitsForDecision())
        add(Icon::Workflow, tr("Split from here…"), u"splitEntry"_s, EntryDeed::Split);
    if (!entry.mayRecall)
        return;
    add(Icon::History, tr("Recall and write on"), u"recallEntry"_s, EntryDeed::Recall);
    if (one->sendAt && *one->sendAt > one->happenedAt)
        add(Icon::Send, tr("Send now"), u"sendEntryNow"_s, EntryDeed::SendNow);
}

void EntryMenu::offer(const TimelineAttachment &file)
{
    const QString name = isolated(menuText(inTheMiddle(shownName(file.name))));
    if (isLetter(file) && deedFor(file.bytes) != FileDeed::Stop)
        addAction(iconOf(Icon::Mail), tr("Show as it was written"), this,
                  [this, id = file.id] { Q_EMIT attachmentRequested(id); });
    switch (deedFor(file.bytes)) {
    case FileDeed::Fetch:
        if (!isLetter(file))
            addAction(iconOf(Icon::Download), tr("Fetch %1").arg(name), this,
                      [this, id = file.id] { Q_EMIT attachmentRequested(id); });
        return;
    case FileDeed::Stop:
        addAction(iconOf(Icon::X), tr("Stop fetching %1").arg(name), this,
                  [this, id = file.id] { Q_EMIT attachmentLeft(id); });
        return;
    case FileDeed::Save:
        if (isPicture(file))
            addAction(iconOf(Icon::Image), tr("Show %1").arg(name), this,
                      [this, id = file.id] { Q_EMIT attachmentRequested(id); });
        addAction(iconOf(Icon::Paperclip), tr("Save %1 as…").arg(name), this,
                  [this, id = file.id] { Q_EMIT attachmentSaveRequested(id); });
        return;
    }
    Q_UNREACHABLE();
}
} // namespace hadir::ui
