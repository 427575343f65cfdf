// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/ids.h"
#include "ui/customer/Sheet.h"

#include <optional>

namespace hadir::ui {

class WordList;

/// Asks from which entry of a case on a new case is split off, shows which entries go there, and
/// asks what that one is about; until somebody writes it, the first words of the entry say so.
class SplitSheet final : public Sheet
{
    Q_OBJECT

public:
    struct Entry
    {
        domain::InteractionId id;
        QString words; ///< when, how and the first of what was said
        QString first; ///< the first of what was said, alone
    };

    /// The newest entry first; it begins with `from`, which may be older than what is offered, or
    /// with the newest.
    explicit SplitSheet(const QList<Entry> &entries,
                        const std::optional<domain::InteractionId> &from,
                        QWidget *parent = nullptr);

Q_SIGNALS:
    void split(const QString &subject, const QList<hadir::domain::InteractionId> &entries);

protected:
    QString missing() const override;
    void submit() override;

private:
    void showWhatGoes();
    void nameAfterIt();
    [[nodiscard]] bool goes(int row) const;

    QList<Entry> m_entries;
    TextField *m_subject;
    WordList *m_list;
    QComboBox *m_which;
    Label *m_count;
    QString m_named; ///< the subject as nobody has written it
};
} // namespace hadir::ui
