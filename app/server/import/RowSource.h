// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"
#include "app/server/import/Imported.h"

#include <QFile>
#include <QJsonObject>
#include <QStringList>

namespace hadir::server {

/// One row of a file: its fields by name, or why it cannot be read.
struct FoundRow
{
    ImportPlace place;
    core::Result<QJsonObject> fields;
};

/// Gives the rows of a file one by one.
class RowSource
{
public:
    virtual ~RowSource() = default;
    [[nodiscard]] virtual std::optional<FoundRow> next() = 0;

    /// A file of JSON Lines (.jsonl, .ndjson) or CSV (.csv, .tsv), told by its name.
    [[nodiscard]] static std::unique_ptr<RowSource> open(const QString &path);
};

/// One JSON object a line; empty lines are passed over.
class JsonLines final : public RowSource
{
public:
    explicit JsonLines(const QString &path) : m_file(path) {}
    [[nodiscard]] std::optional<FoundRow> next() override;

private:
    QFile m_file;
    qint64 m_line = 0;
    bool m_isDone = false;
};

/// Comma-separated values (RFC 4180): the first row names the fields, a cell in quotes may hold
/// line ends. Semicolons and tabs serve as separator when the first row has them and no comma.
/// UTF-8, or what a spreadsheet makes of it.
class CsvTable final : public RowSource
{
public:
    explicit CsvTable(const QString &path) : m_file(path) {}
    [[nodiscard]] std::optional<FoundRow> next() override;

private:
    [[nodiscard]] std::optional<core::Result<QStringList>> cells();
    [[nodiscard]] core::Result<void> readHead();
    [[nodiscard]] ImportPlace place() const;

    QFile m_file;
    QStringList m_head;
    char m_separator = ',';
    qint64 m_line = 0;     ///< the last line that was read
    qint64 m_rowStart = 0; ///< the line where the last row started
    bool m_isDone = false;
};
} // namespace hadir::server
