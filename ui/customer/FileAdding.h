// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QKeySequence>
#include <QUrl>
#include <QWidget>

namespace hadir::ui {

class IconButton;
class TextBox;

/// The ways in which files come to what is written: dropped anywhere over it, pasted into the
/// text, or chosen with the button, which it is. The text box and what it stands in outlive it.
class FileAdding final : public QWidget
{
    Q_OBJECT

public:
    FileAdding(TextBox &body, QWidget &over, QWidget *parent = nullptr);

    /// What chooses files by key, for the words of the button.
    void setKeys(const QKeySequence &keys);
    /// Whether what is written can have files; why not is said on the button.
    enum class Way { Open, Closed };
    void setWay(Way way);

Q_SIGNALS:
    void given(const QList<QUrl> &files);
    void pictureGiven(const QImage &picture);
    void choiceWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void say();

    IconButton *m_button;
    QKeySequence m_keys;
    Way m_way = Way::Open;
};
} // namespace hadir::ui
