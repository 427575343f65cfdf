// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"
#include "ui/customer/MergeSheet.h"

namespace hadir::ui {

class CustomerPage;
class FindTwinSheet;
class StepBack;

/// Makes one of two customers, by what the agent chooses in a sheet, and two of one again.
class Merging final : public QObject
{
    Q_OBJECT

public:
    Merging(desk::Desk &desk, CustomerPage &page, StepBack &back, QObject *parent = nullptr);

    /// Puts the two side by side.
    void compare(domain::CustomerId one, domain::CustomerId other);

private:
    [[nodiscard]] std::optional<MergeSide> sideOf(domain::CustomerId customer);
    void find();
    void showFound(FindTwinSheet *sheet, const QString &query);
    void merge(const domain::MergeCustomer &command);
    void askToSeparate(domain::CustomerId merged);
    void separate(const domain::Customer &merged);
    void refuse(const QString &happened, const QString &next);

    desk::Desk &m_desk;
    CustomerPage &m_page;
    StepBack &m_back;
};
} // namespace hadir::ui
