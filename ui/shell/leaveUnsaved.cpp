// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/leaveUnsaved.h"

#include "app/desk/Desk.h"
#include "ui/shell/DetailsDrafts.h"
#include "ui/widgets/Question.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
constexpr int mostDrafts = 500;

struct LeavingWords
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::LeaveUnsaved)
};
} // namespace

void askToLeaveUnsaved(QWidget *window, int customers, std::function<void()> leave)
{
    auto *question = new Question(
        LeavingWords::tr("Close Hadir"),
        LeavingWords::tr("Details of %n customer(s) are not saved. They are kept on this "
                         "machine and marked in the list; nobody else sees them.",
                         nullptr, customers),
        LeavingWords::tr("Cancel"), window);
    question->setObjectName(u"unsavedWarning"_s);
    question->offer(LeavingWords::tr("Close"), std::move(leave));
    question->ask();
}

LeftBehind leftBehindAt(desk::Desk &desk)
{
    LeftBehind left{.unsent = int(desk.backlog().pending), .refused = int(desk.backlog().refused)};
    if (const auto drafts = desk.reader().drafts(mostDrafts))
        left.drafts = int(drafts->size());
    left.drafts += int(DetailsDrafts::all(desk.reader()).size());
    return left;
}

void askToSignOut(QWidget *window, const LeftBehind &left, std::function<void()> leave)
{
    QStringList sentences;
    if (left.unsent > 0)
        sentences.append(
            LeavingWords::tr("%n change(s) have not been sent yet.", nullptr, left.unsent));
    if (left.refused > 0)
        sentences.append(
            LeavingWords::tr("%n change(s) need your attention.", nullptr, left.refused));
    if (left.drafts > 0)
        sentences.append(LeavingWords::tr("%n draft(s) are begun.", nullptr, left.drafts));
    sentences.append(
        LeavingWords::tr("All of it stays on this machine, locked, and is here again when "
                         "you sign in; what is not sent is sent then."));
    auto *question = new Question(LeavingWords::tr("Sign out"), sentences.join(u' '),
                                  LeavingWords::tr("Cancel"), window);
    question->setObjectName(u"signOutWarning"_s);
    question->offer(LeavingWords::tr("Sign out"), std::move(leave));
    question->ask();
}
} // namespace hadir::ui
