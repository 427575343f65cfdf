// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Instant.h"
#include "app/models/TimelineModel.h"

#include <QDate>

#include <optional>

class QPainter;
class QWidget;

namespace hadir::ui {

/// When an agent last looked at a customer, and who they are: their own words are not news.
struct LastLook
{
    core::Instant until;
    domain::AgentId agent;

    bool operator==(const LastLook &) const = default;
};

/// The newest entry that was there at that look; null when nothing by anybody else stands above
/// it, or when it has not been fetched yet.
[[nodiscard]] QUuid newestSeen(const models::TimelineModel &model, const LastLook &look);

/// What stands above an entry: how far the stream was read, and the day that begins here. A value,
/// made for every row that is painted.
struct RowHead
{
    enum class At { Top, Within };

    At at = At::Within;
    std::optional<QDate> day;
    std::optional<core::Instant> looked; ///< what stands above came after that

    [[nodiscard]] int height() const;
    /// Of the line of the last look; empty where it does not stand.
    [[nodiscard]] QString lookWords(core::Instant now) const;
    /// Across the whole of `view`, from `top` on.
    void draw(QPainter &painter, int top, const QWidget &view, core::Instant now) const;
};
} // namespace hadir::ui
