// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/paper/printerChoice.h"

#include <QPrintDialog>
#include <QPrinter>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

QDialog *printerChoice(QWidget &window, const QString &document,
                       std::function<void(std::shared_ptr<QPrinter>)> chosen)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(document);
    auto *dialog = new QPrintDialog(printer.get(), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"printerChoice"_s);
    QObject::connect(dialog, &QDialog::accepted, &window,
                     [printer, chosen = std::move(chosen)] { chosen(printer); });
    return dialog;
}
} // namespace hadir::ui
