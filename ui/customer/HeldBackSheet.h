// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/TimelineEntry.h"

#include <QDialog>

class QVBoxLayout;

namespace hadir::ui {

class Button;

/// A reply that its writer would not have sent, had they seen what happened meanwhile.
struct HeldBack
{
    QString customer;                       ///< whose conversation it is
    QString body;                           ///< the reply, word for word
    QString written;                        ///< when, in words
    QList<models::TimelineEntry> meanwhile; ///< newest first; empty: an earlier reply was refused
    bool isOffline = false;                 ///< whatever is decided waits here for the line
};

/// Shows a held-back reply beside what overtook it, and asks what to do with it. Closing it decides
/// nothing: the words stay where they are. Opened with open(), deletes itself when closed.
class HeldBackSheet final : public QDialog
{
    Q_OBJECT

public:
    explicit HeldBackSheet(const HeldBack &held, QWidget *parent = nullptr);

Q_SIGNALS:
    void editRequested();
    void discardRequested();
    void sendRequested();
    void noteRequested();

private:
    void addEntry(const models::TimelineEntry &entry, const QString &customer);
    void addReply(const QString &body);
    void addOffline();
    void addActions();
    Button *action(const char *name, const QString &words, Qt::Key key,
                   void (HeldBackSheet::*chosen)());

    QVBoxLayout *m_column;
    QWidget *m_inside;
    QVBoxLayout *m_words; ///< what happened and what was written, scrolling where it is much
};
} // namespace hadir::ui
