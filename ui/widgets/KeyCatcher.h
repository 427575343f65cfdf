// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QWidget>

namespace hadir::ui {

/// Takes the next key that is pressed, whatever it does elsewhere, and says which it was; Escape
/// and a click elsewhere give up. After a key that begins others it waits for a second one.
class KeyCatcher final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyCatcher(QWidget *parent = nullptr);

    /// The first keys of acts that have two.
    void setBeginnings(const QList<QKeyCombination> &beginnings);
    /// Takes the keyboard; \a words ask for a key and stand where it will stand.
    void listen(const QString &words);

    QSize sizeHint() const override;

Q_SIGNALS:
    void caught(const QKeySequence &keys);
    void givenUp();

protected:
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool) override { return false; } // Tab is a key like others here
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString shown() const;

    QList<QKeyCombination> m_beginnings;
    QKeySequence m_first;
    QString m_words;
    bool m_listens = false;
};
} // namespace hadir::ui
