// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/noticeWords.h"

#include <QCoreApplication>

using hadir::domain::CallbackNotice;

namespace hadir::ui {

namespace {
struct NoticeWords
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::NoticeWords)
};
} // namespace

QString sentenceFor(CallbackNotice notice)
{
    switch (notice) {
    case CallbackNotice::HandedOver:
        return NoticeWords::tr("A callback was given to somebody else to make.");
    case CallbackNotice::OwnerAway:
        return NoticeWords::tr("The callback’s owner was away, so a colleague calls.");
    case CallbackNotice::OwnerLeft:
        return NoticeWords::tr("The callback’s owner has left, so it is the queue’s now.");
    case CallbackNotice::Missed:
        return NoticeWords::tr("The customer was not reached, and all tries are used up.");
    }
    Q_UNREACHABLE();
}
} // namespace hadir::ui
