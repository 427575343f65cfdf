// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"
#include "ui/shell/pictures.h"

#include <QPointer>

namespace hadir::ui {

class LetterSheet;

/// A message as its writer laid it out, over the window: read and made harmless on a thread of its
/// own, its pictures fetched when somebody asks for them. The only place from which a stranger's
/// link is opened.
class LetterBinding final : public QObject
{
    Q_OBJECT

public:
    struct Message
    {
        domain::Attachment letter;         ///< its bytes are here
        QString subject = {};              ///< as its sender wrote it: hostile
        QList<domain::Attachment> files{}; ///< all that came with it
    };

    LetterBinding(desk::Desk &desk, QWidget &view, QObject *parent);

    void show(const Message &message);
    void close();

Q_SIGNALS:
    /// Why it is not shown. A whole sentence.
    void told(const QString &sentence);

private:
    void open(const Message &message, const QByteArray &markup);
    void read(LetterSheet *sheet, const QByteArray &markup, const QStringList &pictures);
    void wantPictures(const QStringList &names);
    void showPicture(const QString &sha256);
    void follow(const QUrl &target);

    desk::Desk &m_desk;
    QWidget &m_view;
    QPointer<LetterSheet> m_sheet;
    int m_asked = 0;         ///< how often a letter was asked for, or sent away
    QSet<QString> m_awaited; ///< hashes of pictures that were asked for and have not come
    PictureReader m_pictures;
    QThreadPool m_pool;
};
} // namespace hadir::ui
