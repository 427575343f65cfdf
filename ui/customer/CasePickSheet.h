// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/customer/RelatedCase.h"
#include "ui/customer/Sheet.h"

#include <functional>

class QListWidget;

namespace hadir::ui {

/// Asks for one case: those that stand there at first, or those that what is typed finds. Says what
/// becomes of it before it is done.
class CasePickSheet final : public Sheet
{
    Q_OBJECT

public:
    struct Words
    {
        QString title;
        QString action;
        /// What will be, as a sentence, of the case that is chosen.
        std::function<QString(const RelatedCase &)> preview;
    };
    /// Answers at once; with nothing typed, what is offered at first.
    using Find = std::function<QList<RelatedCase>(const QString &typed)>;

    CasePickSheet(const Words &words, Find find, QWidget *parent = nullptr);

Q_SIGNALS:
    void picked(hadir::domain::CaseId caseId);

protected:
    QString missing() const override;
    void submit() override;

private:
    void list();
    void sayWhatWillBe();
    [[nodiscard]] const RelatedCase *chosen() const;

    Words m_words;
    Find m_find;
    TextField *m_search;
    QListWidget *m_list;
    Label *m_preview;
    QList<RelatedCase> m_found;
};
} // namespace hadir::ui
