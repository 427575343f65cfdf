// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/commands.h"
#include "app/models/CustomerFile.h"
#include "ui/customer/CasePickSheet.h"
#include "ui/customer/SplitSheet.h"

#include <QWidget>

class QVBoxLayout;

namespace hadir::ui {

class SectionHeader;
class ValueButton;

/// The other cases that this one has to do with: merged, larger, smaller, related. Each is pressed
/// to go there and taken off again; a merge is taken back at any time.
class CaseJoins final : public QWidget
{
    Q_OBJECT

public:
    explicit CaseJoins(QWidget *parent = nullptr);

    void show(const models::CustomerFile &file, const domain::Case &about);
    using QWidget::show;
    /// Cases of whomever, that this desk holds: the one with this id, and those that words find.
    struct Known
    {
        std::function<std::optional<RelatedCase>(domain::CaseId)> with;
        std::function<QList<RelatedCase>(const QString &typed)> found;
        /// What was said and written in a case, the newest first.
        std::function<QList<SplitSheet::Entry>(const domain::Case &)> entries;
    };
    void know(const Known &known);
    /// Opens the menu of what can be joined.
    void offer();

    void askMerge();
    void askLink();
    void askParent();
    /// From that entry of the case on; from the newest when it is not said.
    void askSplit(const std::optional<domain::InteractionId> &from = {});

Q_SIGNALS:
    void wanted(const hadir::domain::Command &command);
    /// These entries are to be a case of their own.
    void splitRequested(const QString &subject, const QList<hadir::domain::InteractionId> &entries);
    void openRequested(hadir::domain::CaseId caseId, hadir::domain::CustomerId customer);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Tie { MergedInto, MergedHere, Parent, Part, Link };
    struct Tied
    {
        Tie tie = Tie::Link;
        domain::CaseId with;
        std::optional<RelatedCase> known;

        bool operator==(const Tied &) const = default;
    };

    void say();
    void layRows();
    void addRow(const Tied &one);
    void untie(const Tied &one);
    [[nodiscard]] QList<Tied> ties() const;
    [[nodiscard]] std::optional<RelatedCase> caseWith(domain::CaseId id) const;
    [[nodiscard]] QList<RelatedCase> others(const QString &typed) const;
    [[nodiscard]] static QString nameOf(Tie tie);
    [[nodiscard]] static QString nameOf(const RelatedCase &one);
    [[nodiscard]] static QString untieWords(Tie tie);

    models::CustomerFile m_file;
    domain::Case m_case;
    Known m_known;
    QList<Tied> m_ties;
    SectionHeader *m_head;
    ValueButton *m_add;
    QWidget *m_rows;
    QVBoxLayout *m_column;
};
} // namespace hadir::ui
