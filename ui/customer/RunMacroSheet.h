// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/entities.h"
#include "ui/customer/MacroPreview.h"
#include "ui/customer/Sheet.h"

#include <functional>

class QListView;

namespace hadir::ui {

class EmptyState;
class ShelfRows;

/// Finds a macro by typing, and says what each of its steps would do before Return does them. What
/// it would do comes from whoever opens it, as soon as it is known.
class RunMacroSheet final : public Sheet
{
    Q_OBJECT

public:
    /// Answers at once, in the order in which they are offered.
    using Find = std::function<QList<domain::Macro>(const QString &typed)>;
    struct Words
    {
        QString title;
        QString onWhat; ///< the case, or how many
    };

    RunMacroSheet(const Words &words, Find find, QWidget *parent);

    /// Begins: from now on previewWanted() is heard.
    void open() override;
    /// Asks nothing: what was typed only searched.
    void reject() override { QDialog::reject(); }
    /// The macros, or what they rest on, are others now.
    void refresh();
    void choose(domain::MacroId macro);
    /// Whether it may be done as it is.
    enum class Verdict { Allowed, Pointless, Refused };
    /// Passed over when another one is chosen by now.
    void showPreview(domain::MacroId macro, const QList<PreviewedStep> &steps, Verdict verdict);
    /// It could not be tried, and why; passed over likewise.
    void showTrouble(domain::MacroId macro, const QString &happened);

Q_SIGNALS:
    void previewWanted(hadir::domain::MacroId macro);
    void runWanted(hadir::domain::MacroId macro);
    /// The macros themselves are to be looked after.
    void manageWanted();

protected:
    QString missing() const override;
    void submit() override;

private:
    void list();
    void askForPreview();
    [[nodiscard]] std::optional<domain::MacroId> chosen() const;

    Find m_find;
    TextField *m_search;
    ShelfRows *m_rows;
    QListView *m_list;
    EmptyState *m_nothing;
    MacroPreview *m_preview;
    QList<domain::Macro> m_found;
    std::optional<Verdict> m_verdict; ///< absent until it is known
    QString m_trouble;                ///< why it never will be
};
} // namespace hadir::ui
