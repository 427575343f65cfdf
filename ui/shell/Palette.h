// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/searchCompletions.h"
#include "ui/shell/PaletteResult.h"
#include "ui/widgets/Overlay.h"

class QListView;

namespace hadir::ui {

class EmptyState;
class Label;
class PaletteModel;
class SearchField;
class SearchHints;

/// Ctrl+K: one field for customers, cases and commands. It asks for results as the text changes
/// and shows those it is given; until new ones come the old stay in place. The keyboard stays in
/// the field; up and down choose, Enter opens. With every key typed the first result is chosen.
class Palette final : public Overlay
{
    Q_OBJECT

public:
    explicit Palette(QWidget *window);

    /// Opens with this query, for which queryChanged is emitted, also when it is empty (recent
    /// things).
    void open(const QString &query = {});
    /// Answers to what was typed just now; or what came for it later: then whatever is chosen
    /// stays chosen.
    enum class Arrival { Prompt, Late };
    void showResults(const QList<PaletteSection> &sections, const QString &footer,
                     Arrival arrival = Arrival::Prompt);
    /// What is to be said of the question below the field, and ways on from it, of which Tab takes
    /// the first.
    void showHints(const QStringList &said, const QList<desk::SearchCompletion> &completions);
    [[nodiscard]] QString query() const;
    /// What lists all keys, named at its foot.
    void showAllKeys(const QKeySequence &keys);

Q_SIGNALS:
    void queryChanged(const QString &query);
    void chosen(const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    [[nodiscard]] Below below() const override { return Below::Still; }
    [[nodiscard]] QRect cardPlace() const override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    void layOut();
    void retranslate();
    void select(int row);
    void choose(int row);
    void move(int step);
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] int rowsHeight() const;
    void goOnWith(const QString &query);

    SearchField *m_field;
    SearchHints *m_hints;
    PaletteModel *m_model;
    QListView *m_list;
    EmptyState *m_nothing;
    Label *m_footer;
    Label *m_keys;
    QKeySequence m_allKeys = Qt::Key_Question;
    bool m_hasMoved = false; ///< the agent has, since the query last changed
};
} // namespace hadir::ui
