// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/leaveUnsaved.h"

#include "ui/widgets/Veil.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::LeaveUnsaved)
};
} // namespace

void askToLeaveUnsaved(QWidget *window, int customers, std::function<void()> leave)
{
    auto *question =
        new QMessageBox(QMessageBox::Warning, Words::tr("Close Hadir"),
                        Words::tr("Details of %n customer(s) are not saved. They are kept on this "
                                  "machine and marked in the list; nobody else sees them.",
                                  nullptr, customers),
                        QMessageBox::Cancel, window);
    question->setObjectName(u"unsavedWarning"_s);
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *close = question->addButton(Words::tr("Close"), QMessageBox::AcceptRole);
    question->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(close, &QPushButton::clicked, window, [leave = std::move(leave)] { leave(); });
    question->open();
    Veil::behind(*question);
}
} // namespace hadir::ui
