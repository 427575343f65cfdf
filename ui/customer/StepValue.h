// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/Directory.h"

#include <QWidget>

class QVBoxLayout;

namespace hadir::ui {

/// What the step of a macro does it with, in the field that fits: a status, a priority, a queue or
/// a colleague to choose, a tag to type, a text to write, a time to sleep; nothing where a step
/// needs nothing.
class StepValue final : public QWidget
{
    Q_OBJECT

public:
    explicit StepValue(const models::Directory &directory, QWidget *parent = nullptr);

    /// A field for another act; what was in the one before comes along where both are texts.
    void setAct(domain::MacroAct act);
    void setValue(const QString &value);
    [[nodiscard]] QString value() const { return m_read ? m_read() : QString(); }

Q_SIGNALS:
    void changed();

private:
    void replaceField(QWidget *field);
    void offerText(int lines);
    void offerWord(const QString &placeholder);
    void offerTime();
    void offer(const QList<std::pair<QString, QString>> &choices, const QString &placeholder);
    [[nodiscard]] QList<std::pair<QString, QString>> queues() const;
    [[nodiscard]] QList<std::pair<QString, QString>> colleagues() const;

    const models::Directory m_directory;
    QVBoxLayout *m_place;
    QWidget *m_field = nullptr;
    std::function<QString()> m_read;
    std::function<void(const QString &)> m_write;
};
} // namespace hadir::ui
