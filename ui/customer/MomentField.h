// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTimeEdit>

namespace hadir::ui {

/// A date and time. The arrows go through its parts; Tab goes on to the next field, where
/// QDateTimeEdit would stop at each part.
class MomentField : public QDateTimeEdit
{
    Q_OBJECT

public:
    /// `format` with Latin letters and digits, read from left to right in every language.
    MomentField(const QDateTime &moment, const QString &format, QWidget *parent);

protected:
    bool focusNextPrevChild(bool next) override;
};
} // namespace hadir::ui
