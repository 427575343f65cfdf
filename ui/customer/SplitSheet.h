// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/ids.h"
#include "ui/customer/Sheet.h"

class QListWidget;

namespace hadir::ui {

/// Asks which entries of a case become a case of their own, and what that is about.
class SplitSheet final : public Sheet
{
    Q_OBJECT

public:
    struct Entry
    {
        domain::InteractionId id;
        QString words; ///< when, how and the first of what was said
    };

    /// The newest entry first.
    explicit SplitSheet(const QList<Entry> &entries, QWidget *parent = nullptr);

Q_SIGNALS:
    void split(const QString &subject, const QList<hadir::domain::InteractionId> &entries);

protected:
    QString missing() const override;
    void submit() override;

private:
    QList<Entry> m_entries;
    TextField *m_subject;
    QListWidget *m_list;
    QComboBox *m_which;
};
} // namespace hadir::ui
