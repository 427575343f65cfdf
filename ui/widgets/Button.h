// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/icons.h"

#include <QKeySequence>
#include <QPushButton>

#include <optional>

namespace hadir::ui {

/// A button with words, an optional icon before them and the key that does the same after them.
/// One Primary a page: what most people do next. A click does not take the keyboard away from a
/// text being written; Tab reaches it.
class Button final : public QPushButton
{
    Q_OBJECT

public:
    enum class Kind {
        Primary,
        Secondary,
        Quiet, ///< words in accent without a frame
        Plain, ///< words as in the text around it, without a frame
    };
    enum class Size { Bar, Form };

    explicit Button(Kind kind, QWidget *parent = nullptr);
    Button(Kind kind, const QString &text, QWidget *parent = nullptr);

    void setIcon(std::optional<Icon> icon);
    /// Shows the key; what listens to it is the page's QShortcut or QAction.
    void setKeyHint(const QKeySequence &keys);
    void setSize(Size size);
    void setKind(Kind kind);
    /// Words that are not ours may be long: where they do not fit they are cut at their end and
    /// stand in the tool tip, unless that says something else.
    void cutWords();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override; ///< Return does what Space does
    void paintEvent(QPaintEvent *event) override;

private:
    void paintGround(QPainter &painter) const;
    [[nodiscard]] QColor front() const;
    [[nodiscard]] QFont letters() const;
    [[nodiscard]] bool isFrameless() const;
    [[nodiscard]] QString shown() const;
    [[nodiscard]] int roomBesideWords() const;

    Kind m_kind;
    Size m_size = Size::Bar;
    std::optional<Icon> m_icon;
    QKeySequence m_keys;
    bool m_cutsWords = false;
};
} // namespace hadir::ui
