// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/ids.h"

#include <QList>
#include <QSet>

#include <optional>

namespace hadir::ui {

/// The customers that an agent has open beside each other, in the order of their tabs. Whoever
/// goes through a list keeps one tab for all they pass by; it stays once something was written in
/// it or the agent wants it so. There is always room for the next: the one that was not looked at
/// for longest gives way, and of those without words before those with. A value.
class OpenTabs final
{
public:
    struct Tab
    {
        enum class Stay { Passing, Kept };

        domain::CustomerId customer = {};
        std::optional<domain::CaseId> caseId = {};
        Stay stay = Stay::Passing;
        quint64 seen = 0; ///< counts the visits; the newest has the largest

        bool operator==(const Tab &) const = default;
    };
    static constexpr qsizetype most = 10;

    [[nodiscard]] const QList<Tab> &tabs() const { return m_tabs; }
    /// -1 when there is none.
    [[nodiscard]] qsizetype current() const { return m_current; }
    [[nodiscard]] qsizetype indexOf(domain::CustomerId customer) const;

    /// Somebody is shown now. In their tab if they have one.
    void visit(domain::CustomerId customer, const std::optional<domain::CaseId> &caseId);
    void keep(domain::CustomerId customer);
    /// Where something is written, the tab stays, and is the last to give way.
    void setWritten(const QSet<domain::CustomerId> &customers);
    [[nodiscard]] bool isWritten(domain::CustomerId customer) const;
    /// What stood beside it is current then, if it was.
    void close(qsizetype index);
    /// The tab so many further on, round and round; -1 when there is none.
    [[nodiscard]] qsizetype beside(int step) const;

    /// For the next start.
    [[nodiscard]] QString toText() const;
    [[nodiscard]] static OpenTabs fromText(const QString &text);

    bool operator==(const OpenTabs &) const = default;

private:
    void makeRoom();

    QList<Tab> m_tabs;
    QSet<domain::CustomerId> m_written;
    qsizetype m_current = -1;
    quint64 m_visits = 0;
};
} // namespace hadir::ui
