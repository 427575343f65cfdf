// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/Directory.h"

#include <QWidget>

namespace hadir::ui {

class Button;
class KeySet;
class ValueButton;

/// Whose a case is, and what the rules let the agent at this desk do about it: take it, give it
/// away. What they do not is not offered, and why is said.
class CaseOwner final : public QWidget
{
    Q_OBJECT

public:
    /// \a keys has those that take and give a case; it outlives this.
    explicit CaseOwner(const KeySet &keys, QWidget *parent = nullptr);

    void show(const domain::Case &about, const models::Directory &directory);
    using QWidget::show;
    [[nodiscard]] bool mayGive(const std::optional<domain::AgentId> &agent) const;
    [[nodiscard]] bool mayTake() const;
    /// Two sentences for who may not: whose it is, and what to do.
    [[nodiscard]] QString whoseItIs() const;
    [[nodiscard]] static QString askThem();
    /// Where the owner stands and is chosen.
    [[nodiscard]] ValueButton &value() const { return *m_value; }

Q_SIGNALS:
    void takeRequested();
    /// Nobody when absent.
    void assignRequested(std::optional<hadir::domain::AgentId> agent);

private:
    void say();
    void offer();

    const KeySet &m_keys;
    domain::Case m_case;
    models::Directory m_directory;
    ValueButton *m_value;
    Button *m_take;
};
} // namespace hadir::ui
