// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/parts.h"

#include <QPushButton>

class QActionGroup;
class QMenu;

namespace hadir::ui {

/// A value that can be changed where it stands: words or a chip, with a menu behind it. It looks
/// like text until the pointer or the keyboard is on it.
class ValueButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit ValueButton(QWidget *parent = nullptr);

    void showText(const QString &text);
    void showChip(const ChipLook &look);
    /// Shows always that there is a menu, and not only under the pointer and the keyboard.
    void setInviting(bool inviting);
    /// A mark beside the value, and these words for a screen reader: it was changed here, and the
    /// server has not heard of it. None for no words.
    void setWaiting(const QString &words);
    /// For a screen reader: what it is, before the value.
    void setMeaning(const QString &meaning);

    /// `fill` is called each time somebody opens the menu, which is empty then, and only then: so
    /// that a value can be shown without making what nobody looks at.
    void fillWhenOpened(std::function<void()> fill) { m_fill = std::move(fill); }
    /// Only from within `fill`: adds one of several of which one holds; that one has the mark.
    QAction *addChoice(const QString &words, bool chosen, std::function<void()> then);
    /// Only from within `fill`: adds something that holds or not by itself.
    QAction *addTick(const QString &words, bool holds, std::function<void()> then);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void open();
    void rename();
    [[nodiscard]] QAction *chosenOrFirst() const;

    QString m_meaning;
    bool m_isInviting = false;
    QString m_waits;
    [[nodiscard]] int widthOfMark() const;
    std::optional<ChipLook> m_chip;
    QMenu *m_menu = nullptr; ///< once it was opened
    QActionGroup *m_choices = nullptr;
    std::function<void()> m_fill;
};
} // namespace hadir::ui
