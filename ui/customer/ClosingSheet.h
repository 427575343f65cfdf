// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/vocabulary.h"
#include "ui/customer/Sheet.h"

namespace hadir::ui {

class WordList;

/// Asks how a case ended while it is being closed: one of the codes, each a digit away, another in
/// one's own words, or none where that is left open.
class ClosingSheet final : public Sheet
{
    Q_OBJECT

public:
    struct Question
    {
        QString action; ///< of the button: what is done to the case
        QStringList codes;
        domain::WrapUp wrapUp = domain::WrapUp::Offered;
    };

    explicit ClosingSheet(const Question &question, QWidget *parent = nullptr);

Q_SIGNALS:
    /// It is to be closed; an empty code: with none.
    void chosen(const QString &code);

protected:
    QString missing() const override;
    void submit() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addCode(const QString &words, const QString &code);
    void takeRow(int row);

    WordList *m_list;
    TextField *m_other;
};
} // namespace hadir::ui
