// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Clock.h"
#include "app/models/Arrangement.h"

#include <QIdentityProxyModel>

namespace hadir::ui {

class ChosenCases;

/// A work list with the words that a model must not have: the line that a screen reader says for
/// a row, and the customer's name for finding one by typing.
class WorkListWords final : public QIdentityProxyModel
{
    Q_OBJECT

public:
    /// Whether several at once are about to be changed, and this among them.
    static constexpr int ChosenRole = Qt::UserRole + 1'000;

    explicit WorkListWords(core::Clock &clock, QObject *parent = nullptr);

    /// Outlives it, but for the destruction of both with their list.
    void setChosen(const ChosenCases *chosen) { m_chosen = chosen; }

    void setHeaders(const std::optional<models::CaseFact> &groupedBy) { m_groupedBy = groupedBy; }

    QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString owner(const QModelIndex &index) const;
    [[nodiscard]] QString sleepWords(const QModelIndex &index) const;
    [[nodiscard]] QString spoken(const QModelIndex &index) const;

    core::Clock &m_clock;
    const ChosenCases *m_chosen = nullptr;
    std::optional<models::CaseFact> m_groupedBy;
};
} // namespace hadir::ui
