// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"
#include "ui/paper/PaperWriter.h"
#include "ui/shell/casePaper.h"
#include "ui/shell/listTables.h"

#include <QPointer>

class QProgressDialog;

namespace hadir::ui {

class CustomerPage;
class KeySet;
class WorkListPane;

/// Puts the case in sight on paper or into a PDF, and the list in sight into a table. What is read
/// comes a page at a time, what is written is written on another thread; whatever takes over a
/// second says how far it is and can be cancelled.
class PaperBinding final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        CustomerPage &page;
        WorkListPane &cases;
        CustomerListPane &customers;
        const models::Directory &directory; ///< of the moment
        QWidget &window;                    ///< over which dialogs open
    };

    PaperBinding(desk::Desk &desk, const Parts &parts, QObject *parent = nullptr);
    ~PaperBinding() override;

    void addKeys(KeySet &keys);
    /// Asks for a printer; then `done`, a whole sentence, is said.
    void print(const Paper &paper, const QString &done);
    /// A file that somebody else has made.
    struct Sheaf
    {
        QString title; ///< of the question where it is to be saved
        QString name;  ///< that is offered
        QByteArray bytes;
        QString done; ///< said then, with %1 for the name it got
    };
    void save(const Sheaf &sheaf);

Q_SIGNALS:
    /// What became of it. A whole sentence.
    void told(const QString &sentence);

private:
    struct Reading;

    void printCase();
    void saveCase();
    void saveList();
    [[nodiscard]] std::optional<CaseFacts> factsInSight();
    void readOn(const std::shared_ptr<Reading> &reading);
    void askWhere(const QString &title, const QString &name,
                  std::function<void(const QString &path)> chosen);
    void follow(const PaperWriter::Written &written, const QString &done);
    [[nodiscard]] QProgressDialog *progressOf(const QString &words);

    desk::Desk &m_desk;
    Parts m_parts;
    PaperWriter m_writer;
};
} // namespace hadir::ui
