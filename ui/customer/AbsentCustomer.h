// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace hadir::ui {

class EmptyState;

/// What stands in the place of a customer who cannot be shown: because nobody is chosen, or because
/// who was chosen is still on the server.
class AbsentCustomer final : public QWidget
{
    Q_OBJECT

public:
    /// How it stands with what is still on the server.
    enum class Far { Here, Coming, Offline, Failed };
    /// A customer who is not on this machine, as far as they are known.
    struct Away
    {
        Far far = Far::Coming;
        QString name;  ///< empty when it is not known
        QString facts; ///< one line, ready to be shown
    };

    explicit AbsentCustomer(QWidget *parent = nullptr);

    void showNobody();
    void showAway(const Away &away);

Q_SIGNALS:
    void againWanted(); ///< try once more to fetch them

protected:
    void changeEvent(QEvent *event) override;

private:
    void say();
    void sayAway();

    EmptyState *m_state;
    bool m_isAway = false;
    Away m_away;
};
} // namespace hadir::ui
