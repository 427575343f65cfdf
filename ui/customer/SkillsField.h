// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/entities.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace hadir::ui {

class Button;
class TextField;

/// What somebody knows: a line for each skill with how well they know it.
class SkillsField final : public QWidget
{
    Q_OBJECT
    /// So that a sheet notices a skill that was added or taken away.
    Q_PROPERTY(QStringList written READ written USER true)

public:
    enum class Rights { Looks, Changes };

    explicit SkillsField(Rights rights, QWidget *parent = nullptr);

    /// In the place of those that stand there.
    void setSkills(const QList<domain::Skill> &skills);
    /// As they are kept: by name, without those that have none.
    [[nodiscard]] QList<domain::Skill> skills() const;
    [[nodiscard]] QStringList written() const;

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        QWidget *line;
        TextField *name;
        QComboBox *level;
    };
    void add(const domain::Skill &skill);
    void remove(QWidget *line);

    Rights m_rights;
    QVBoxLayout *m_lines;
    Button *m_add;
    QList<Row> m_rows;
};
} // namespace hadir::ui
