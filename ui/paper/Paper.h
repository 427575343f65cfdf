// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace hadir::ui {

/// What is to stand on paper, in words and in order; it knows no entity. What people wrote is
/// plain text and stands as it is, each paragraph in its own direction.
struct Paper
{
    struct Entry
    {
        QString heading; ///< who and by what
        QString moment;  ///< when, with its date
        QString body;
        QString remark;      ///< what of the body is left out; a whole sentence, or empty
        QStringList files;   ///< names of what came with it
        bool isNote = false; ///< among colleagues: set apart, so that nobody hands it on unseen
    };

    QString title;
    QString about; ///< one line under the title
    QList<std::pair<QString, QString>> facts;
    QString remark; ///< what is not on it, and why; a whole sentence, or empty
    QList<Entry> entries;
    QString foot; ///< on each page, before its number
    Qt::LayoutDirection direction = Qt::LeftToRight;
};
} // namespace hadir::ui
