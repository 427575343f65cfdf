// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/html/Letter.h"

#include <QDialog>

class QImage;

namespace hadir::ui {

class Button;
class Label;
class LetterView;

/// A message over the window as its writer laid it out, until Esc. Says what is left out, shows the
/// message's own pictures when somebody wants them, and asks before a link is followed. Opened with
/// open(), deletes itself when closed.
class LetterSheet final : public QDialog
{
    Q_OBJECT

public:
    LetterSheet(const QString &subject, QWidget *window);

    /// What was read; until then the sheet says that it is being read.
    void setLetter(const html::Letter &letter);
    /// Somebody wants the pictures that came with the message.
    void wantPictures();
    void setPicture(const QString &name, const QImage &picture);
    /// Pictures that were asked for are not on this machine, and there is no line.
    void sayPicturesWait();
    /// The colours that can be read here, for html::Reading.
    [[nodiscard]] std::function<quint32(quint32)> ink() const;

    void open() override;

Q_SIGNALS:
    void picturesRequested(const QStringList &names);
    /// Somebody was asked and said yes.
    void linkFollowed(const QUrl &target);
    /// Colours are to be read anew: setLetter() once more.
    void paperChanged();

private:
    void layOut();
    void connectParts();
    void showPart(qsizetype part);
    void sayWhatIsLeftOut();

    html::Letter m_letter;
    qsizetype m_part = 0;
    bool m_hasPictures = false; ///< somebody asked for them
    Label *m_subject;
    Label *m_notice;
    Button *m_pictures;
    LetterView *m_view;
    Label *m_place;
    Label *m_where;
    Button *m_earlier;
    Button *m_later;
    Button *m_close;
};
} // namespace hadir::ui
