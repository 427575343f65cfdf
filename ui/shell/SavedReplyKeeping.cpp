// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/SavedReplyKeeping.h"

#include "app/core/log.h"
#include "ui/customer/Composer.h"
#include "ui/customer/CustomerPage.h"
#include "ui/customer/ReplyInsertion.h"
#include "ui/customer/SavedReplySheet.h"
#include "ui/shell/SavedReplyBinding.h"
#include "ui/shell/Trouble.h"
#include "ui/shell/tongueCode.h"
#include "ui/widgets/KeySet.h"
#include "ui/widgets/Toast.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

SavedReplyKeeping::SavedReplyKeeping(desk::Desk &desk, const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_page(parts.page)
    , m_directory(parts.directory)
    , m_toast(parts.toast)
{
    new SavedReplyBinding(desk, m_page, this);
    addActs(parts.keys);
    ReplyInsertion &insertion = m_page.composer()->insertion();
    connect(&insertion, &ReplyInsertion::keepWanted, this, &SavedReplyKeeping::keepWritten);
    connect(&insertion, &ReplyInsertion::manageWanted, this, &SavedReplyKeeping::manage);
    connect(&desk, &desk::Desk::changed, this, [this](const store::TouchedSet &touched) {
        const auto isReply = [](const store::Touched &one) {
            return one.kind == domain::Kind::SavedReply;
        };
        if (m_sheet && std::ranges::any_of(touched, isReply))
            list();
    });
}

void SavedReplyKeeping::addActs(KeySet &keys)
{
    keys.add(
        {u"reply.keep"_s}, [] { return tr("Keep what is written as a reply…"); },
        [this] { keepWritten(); }, Icon::Plus);
    keys.offerWhile([this] { return !m_page.composer()->text().trimmed().isEmpty(); });
    keys.add(
        {u"replies"_s}, [] { return tr("Saved replies…"); }, [this] { manage(); }, Icon::Zap);
}

domain::Actor SavedReplyKeeping::me() const
{
    const auto &identity = m_desk.identity();
    return identity ? domain::Actor{identity->agent, identity->role} : domain::Actor();
}

QList<domain::SavedReply> SavedReplyKeeping::all()
{
    const auto read = m_desk.reader().savedReplies();
    if (!read)
        qCWarning(logUi) << "saved replies not read" << read.error().detail;
    return read ? *read : QList<domain::SavedReply>();
}

void SavedReplyKeeping::manage()
{
    m_sheet = new SavedRepliesSheet(me(), &m_page);
    connect(m_sheet, &SavedRepliesSheet::newWanted, this, [this] { makeNew({}, m_sheet); });
    connect(m_sheet, &SavedRepliesSheet::changeWanted, this, &SavedReplyKeeping::change);
    connect(m_sheet, &SavedRepliesSheet::retireWanted, this,
            [this](domain::SavedReplyId id) { turn(domain::RetireSavedReply{id}); });
    connect(m_sheet, &SavedRepliesSheet::restoreWanted, this,
            [this](domain::SavedReplyId id) { turn(domain::RestoreSavedReply{id}); });
    list();
    m_sheet->open();
}

void SavedReplyKeeping::list()
{
    m_sheet->show(all());
}

void SavedReplyKeeping::keepWritten()
{
    makeNew(m_page.composer()->text().trimmed(), &m_page);
}

/// In the language that it is written in; an empty one in that of the window.
void SavedReplyKeeping::makeNew(const QString &text, QWidget *over)
{
    QString language = codeOf(tongueOf(text));
    if (language.isEmpty())
        language = QLocale().bcp47Name().section(u'-', 0, 0);
    auto *sheet =
        new SavedReplySheet({me(), m_directory, all()}, domain::Wording{language, text}, over);
    open(sheet);
}

void SavedReplyKeeping::change(domain::SavedReplyId id)
{
    const auto reply = m_desk.reader().savedReply(id);
    if (reply && *reply)
        open(new SavedReplySheet({me(), m_directory, all()}, **reply, m_sheet));
}

void SavedReplyKeeping::open(SavedReplySheet *sheet)
{
    connect(sheet, &SavedReplySheet::added, this, [this, sheet](domain::AddSavedReply command) {
        command.reply = m_desk.ids().make<domain::SavedReply>();
        submitFrom(
            *sheet, command,
            tr("The reply is saved. Type ::%1 to insert it.", "%1: a word").arg(command.shortcut));
    });
    connect(sheet, &SavedReplySheet::changed, this,
            [this, sheet](const domain::ChangeSavedReply &command) {
                submitFrom(*sheet, command, tr("The change of the reply is saved."));
            });
    sheet->open();
}

void SavedReplyKeeping::turn(const domain::Command &command)
{
    submit(
        m_desk, this, command, [] {}, // the list shows it
        [this](const Trouble &trouble) { m_toast.tell(trouble.happened); });
}

void SavedReplyKeeping::submitFrom(SavedReplySheet &sheet, const domain::Command &command,
                                   const QString &done)
{
    submit(m_desk, this, sheet, Stroke{.commands = {command}},
           [this, done] { m_toast.tell(done); });
}
} // namespace hadir::ui
