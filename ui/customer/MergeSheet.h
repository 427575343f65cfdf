// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/commands.h"
#include "app/domain/entities.h"
#include "ui/customer/Sheet.h"

#include <QJsonObject>

#include <array>

class QButtonGroup;
class QGridLayout;

namespace hadir::ui {

class ChoiceChip;

/// One of two customers who are to be one, and how much comes with them.
struct MergeSide
{
    domain::Customer customer;
    QString contact; ///< as people read it; empty when there is none
    qsizetype cases = 0;
    qsizetype contactPoints = 0;
    qsizetype orders = 0;
};

/// Two customers side by side: which of them stays, and of each field that differs what the
/// customer holds from then on. Begins with the one who has more cases, and with what that one
/// holds wherever they hold anything.
class MergeSheet final : public Sheet
{
    Q_OBJECT

public:
    MergeSheet(const MergeSide &one, const MergeSide &other, QWidget *parent = nullptr);

Q_SIGNALS:
    void merged(const hadir::domain::MergeCustomer &command);

protected:
    QString missing() const override;
    void submit() override;

private:
    struct Row
    {
        QString key; ///< what the domain calls it; empty for who stays
        QButtonGroup *sides;
    };

    [[nodiscard]] int staying() const;
    [[nodiscard]] QString valueIn(int side, const QString &key) const;
    [[nodiscard]] bool isEmptyIn(int side, const QString &key) const;
    void addRow(const QString &key, const QString &name, const std::array<QString, 2> &words);
    void layTabOrder();
    void settleFields();
    void say();

    std::array<MergeSide, 2> m_sides;
    std::array<QJsonObject, 2> m_values;
    QWidget *m_table;
    QGridLayout *m_grid;
    QList<Row> m_rows;
    QSet<QString> m_chosen; ///< fields that somebody decided about
    Label *m_together;
};
} // namespace hadir::ui
