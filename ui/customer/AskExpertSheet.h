// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/experts.h"
#include "ui/customer/Sheet.h"

#include <functional>

class QListWidget;
class QListWidgetItem;

namespace hadir::ui {

/// Asks somebody who knows: a colleague, found by what they can do and by the cases that they
/// solved, in the case itself; or somebody outside, by email. The customer sees nothing of it.
class AskExpertSheet final : public Sheet
{
    Q_OBJECT

public:
    /// Answers at once; with nothing typed, those whom the case itself suggests.
    using Find = std::function<QList<desk::Expert>(const QString &typed)>;
    struct Matter
    {
        QString which;   ///< the case and its customer
        QString subject; ///< of the case; a mail begins with it
    };

    AskExpertSheet(Matter matter, Find find, QWidget *parent);

    /// More is known of who solved what.
    void refresh();

Q_SIGNALS:
    void colleagueAsked(hadir::domain::AgentId agent, const QString &question);
    void outsideAsked(const QString &address, const QString &subject, const QString &question);

protected:
    QString missing() const override;
    void submit() override;

private:
    void list();
    void showWay();
    [[nodiscard]] QListWidgetItem *itemFor(const desk::Expert &expert) const;
    /// The address that is typed; empty when it is none.
    [[nodiscard]] QString address() const;
    /// Null when nobody is.
    [[nodiscard]] const desk::Expert *chosen() const;

    Find m_find;
    TextField *m_search;
    QListWidget *m_list;
    TextField *m_subject = nullptr;
    TextBox *m_question = nullptr;
    Label *m_way = nullptr;
    QList<desk::Expert> m_found;
};
} // namespace hadir::ui
