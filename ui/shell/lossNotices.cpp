// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/lossNotices.h"

#include "ui/widgets/Question.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
struct LossWords
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::LossNotices)
};

void tell(QWidget &window, const QString &name, const QString &title, const QString &text)
{
    auto *notice = new Question(title, text, LossWords::tr("Close"), &window);
    notice->setObjectName(name);
    notice->ask();
}
} // namespace

void tellWordsLost(QWidget &window)
{
    tell(window, u"wordsNotKept"_s, LossWords::tr("Signed out"),
         LossWords::tr(
             "The last words you were writing could not be kept on this machine. Everything "
             "that was saved before is still here."));
}

void tellFilesSetAside(QWidget &window)
{
    tell(window, u"filesSetAside"_s,
         LossWords::tr("Older files on this machine do not open any more"),
         LossWords::tr(
             "Their key is gone, so Hadir has put them aside and begun anew. What had been "
             "sent is on the server and comes back. Changes that still waited here are in "
             "the files that were put aside; nothing of them was removed. Tell your "
             "administrator."));
}
} // namespace hadir::ui
