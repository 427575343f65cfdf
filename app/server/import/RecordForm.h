// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/server/import/Imported.h"
#include "app/server/import/RowFields.h"
#include "app/server/import/RowSource.h"
#include "app/server/import/WorkspaceIndex.h"

namespace hadir::server {

/// The documented form of docs/import.md: turns one row into entities.
///
/// A row names its things by the ids they had where they come from ("ref"); ours follow from the
/// name of that source and the ref, so the same row always becomes the same entities.
class RecordForm final
{
public:
    struct Origin
    {
        QString source; ///< the system the rows come from; refs are unique within it
        QString region; ///< ISO 3166: where telephone numbers without a country code are from
        QString folder; ///< below which files that a row attaches are looked for
    };

    RecordForm(WorkspaceIndex &index, Origin origin) : m_index(index), m_origin(std::move(origin))
    {}

    /// `usualType` is what a row without "type" is: the name of its file says it.
    [[nodiscard]] core::Result<Imported> read(const QJsonObject &whole, const QString &usualType);

    /// "customers-2024.csv" holds customers; empty for a name that says nothing.
    [[nodiscard]] static QString typeOfFile(const QString &path);

private:
    [[nodiscard]] Imported customer(RowFields &row);
    [[nodiscard]] Imported contact(RowFields &row);
    [[nodiscard]] Imported caseRecord(RowFields &row);
    [[nodiscard]] Imported interaction(RowFields &row, const QJsonObject &whole);
    [[nodiscard]] Imported order(RowFields &row);
    [[nodiscard]] Imported feedback(RowFields &row);

    void addContact(Imported &out, const domain::Customer &customer, domain::ContactPoint point);
    void addAttachments(Imported &out, RowFields &row, const domain::Interaction &interaction);
    [[nodiscard]] core::Result<QByteArray> attachedFile(const QString &path) const;
    [[nodiscard]] std::optional<domain::QueueId> queue(Imported &out, const QString &name);
    [[nodiscard]] std::optional<domain::AgentId> agent(Imported &out, const QString &login);
    [[nodiscard]] QString nameOf(const QString &kind, const QString &ref) const;
    template <class T>
    [[nodiscard]] core::Id<T> idOf(const QString &kind, const QString &ref) const;

    WorkspaceIndex &m_index;
    Origin m_origin;
};
} // namespace hadir::server
