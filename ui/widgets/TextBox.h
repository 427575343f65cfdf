// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QTextEdit>
#include <QUrl>

namespace hadir::ui {

/// Several lines to write in: plain text, each paragraph on the side of its own direction, as high
/// as what is written within bounds. Tab leaves it. Undo is the window's where nothing was written.
class TextBox final : public QTextEdit
{
    Q_OBJECT

public:
    explicit TextBox(QWidget *parent = nullptr);

    void growBetween(int fewestLines, int mostLines);
    /// As if these words had always stood there: the caret behind them, and nothing to undo.
    void begin(const QString &text);
    /// Other words in the place of all that stands there, as one step that can be undone.
    void replaceAll(const QString &text);

Q_SIGNALS:
    /// Pasted or dropped into it; the text stays as it is.
    void filesGiven(const QList<QUrl> &files);
    void pictureGiven(const QImage &picture);

protected:
    bool event(QEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void grow();
    [[nodiscard]] bool isNothingToTurn(const QKeyEvent &key) const;

    int m_fewest = 2;
    int m_most = 8;
};
} // namespace hadir::ui
