// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/entities.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QMenu;
class QVBoxLayout;

namespace hadir::ui {

class Button;
class IconButton;
class TextBox;

/// The texts of a saved reply, one a language: a chip for each, the one in hand below, languages
/// to add and placeholders to put in from menus.
class WordingsField final : public QWidget
{
    Q_OBJECT

public:
    explicit WordingsField(QWidget *parent = nullptr);

    void setWordings(const QList<domain::Wording> &wordings);
    /// In the order in which they were added, those without words too.
    [[nodiscard]] QList<domain::Wording> wordings() const;
    /// Shows the first one that has no text, or an unknown placeholder.
    void add(const QString &language);

Q_SIGNALS:
    void changed();

private:
    struct Part
    {
        QString language;
        TextBox *text;
        QWidget *chip;
    };
    void layOut();
    void show(const QString &language);
    void remove();
    void offerLanguages();
    void offerPlaceholders();

    QHBoxLayout *m_chips;
    QButtonGroup *m_choice;
    QVBoxLayout *m_texts; ///< one is shown at a time
    Button *m_add;
    Button *m_insert;
    IconButton *m_remove;
    QMenu *m_menu;
    QList<Part> m_parts;
    TextBox *m_current = nullptr;
};
} // namespace hadir::ui
