// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/KeyBook.h"
#include "ui/widgets/KeySet.h"

#include <QScrollArea>

class QVBoxLayout;

namespace hadir::ui {

class Button;
class KeyRow;
class Label;
class SearchField;
class SectionHeader;

/// Acts that belong together, under one name.
struct KeyChapter
{
    QString title;
    QList<KeySet::Changeable> acts;

    bool operator==(const KeyChapter &) const = default;
};

/// Every act of the desk with its key, which the agent can change: by pressing another one. A key
/// that cannot be one is refused with the reason; of one that is another act's, both can be
/// swapped. Shows what it is given and says what was chosen.
class KeysPage final : public QScrollArea
{
    Q_OBJECT

public:
    explicit KeysPage(QWidget *parent = nullptr);

    void showKeys(const QList<KeyChapter> &chapters);

Q_SIGNALS:
    void chosen(const hadir::ui::KeyBook::Choices &some);
    void allForgotten();
    void left(); ///< by Escape

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Shown
    {
        SectionHeader *title;
        QList<KeyRow *> rows;
    };

    void layOut();
    void say();
    void fill();
    void addRow(const KeySet::Changeable &act, Shown &shown);
    void filter();
    void consider(KeyRow &row, const QKeySequence &keys);
    void swap(const KeyRow &row, const QKeySequence &keys, const QString &other);
    void restOthers(const KeyRow *row);
    [[nodiscard]] QList<QKeyCombination> beginnings() const;
    [[nodiscard]] const KeySet::Changeable *holderOf(const QKeySequence &keys,
                                                     const QString &but) const;

    QList<KeyChapter> m_chapters;
    QList<Shown> m_shown;
    Label *m_title;
    Label *m_intro;
    SearchField *m_filter;
    Button *m_resetAll;
    QVBoxLayout *m_rows = nullptr;
    Label *m_nothing;
};
} // namespace hadir::ui
