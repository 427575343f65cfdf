// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/attachments.h"

#include "ui/theme/sentences.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QMessageBox>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::Attachments)
};
} // namespace

QString plainFileName(const QString &name)
{
    QString out;
    for (const QChar c : name) {
        const bool isBad = c.category() == QChar::Other_Control
                           || c.category() == QChar::Other_Format || u"/\\:*?\"<>|"_s.contains(c);
        out += isBad ? u'_' : c;
    }
    out = out.trimmed();
    while (out.startsWith(u'.'))
        out.remove(0, 1);
    return out.isEmpty() ? u"attachment"_s : out.right(120);
}

void askWhereToSave(const QString &source, const QString &name, QWidget *parent)
{
    auto *dialog =
        new QFileDialog(parent, Words::tr("Save attachment"),
                        QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"saveAttachment"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(plainFileName(name));
    QObject::connect(
        dialog, &QFileDialog::fileSelected, parent, [source, parent](const QString &target) {
            // The person was asked about overwriting by the dialog.
            QFile::remove(target);
            if (QFile::copy(source, target))
                return;
            auto *box =
                new QMessageBox(QMessageBox::Warning, Words::tr("Save attachment"),
                                Words::tr("The file could not be written there. Choose another "
                                          "folder or make some room on the disk."),
                                QMessageBox::Ok, parent);
            box->setTextFormat(Qt::PlainText);
            box->setAttribute(Qt::WA_DeleteOnClose);
            box->open();
        });
    dialog->open();
}
} // namespace hadir::ui
