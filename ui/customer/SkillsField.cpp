// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/SkillsField.h"

#include "ui/customer/ChoiceField.h"
#include "ui/customer/skillWords.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/TextField.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

SkillsField::SkillsField(Rights rights, QWidget *parent)
    : QWidget(parent)
    , m_rights(rights)
    , m_lines(new QVBoxLayout)
    , m_add(new Button(Button::Kind::Quiet, tr("Add a skill"), this))
{
    m_add->setObjectName(u"addSkill"_s);
    m_add->setIcon(Icon::Plus);
    m_add->setVisible(rights == Rights::Changes);
    m_lines->setSpacing(Metrics().tight());
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_add);
    foot->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Metrics().tight());
    column->addLayout(m_lines);
    column->addLayout(foot);
    column->addStretch(1);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] {
        add({});
        m_rows.last().name->setFocus();
        Q_EMIT changed();
    });
}

void SkillsField::setSkills(const QList<domain::Skill> &skills)
{
    while (!m_rows.isEmpty())
        remove(m_rows.last().line);
    for (const domain::Skill &skill : skills)
        add(skill);
    Q_EMIT changed();
}

QList<domain::Skill> SkillsField::skills() const
{
    QList<domain::Skill> out;
    for (const Row &row : m_rows) {
        const domain::Skill skill{row.name->text().trimmed(), row.level->currentData().toInt()};
        if (!skill.name.isEmpty()
            && std::ranges::find(out, skill.name, &domain::Skill::name) == out.end())
            out.append(skill);
    }
    std::ranges::sort(out, {}, &domain::Skill::name);
    return out;
}

QStringList SkillsField::written() const
{
    QStringList out;
    for (const domain::Skill &skill : skills())
        out.append(u"%1:%2"_s.arg(skill.name).arg(skill.level));
    return out;
}

void SkillsField::add(const domain::Skill &skill)
{
    Row row{.line = new QWidget(this), .name = nullptr, .level = nullptr};
    row.name = new TextField(TextField::Size::Bar, row.line);
    row.level = new ChoiceField(row.line);
    auto *away = new IconButton(Icon::X, 28, row.line);
    row.name->setObjectName(u"skillName"_s);
    row.name->setAccessibleName(tr("Skill"));
    row.name->setPlaceholderText(tr("Fibre"));
    row.name->setText(skill.name);
    row.level->setObjectName(u"skillLevel"_s);
    row.level->setAccessibleName(tr("How well they know it"));
    for (int level = 1; level <= highestLevel; ++level)
        row.level->addItem(levelWords(level), level);
    row.level->setCurrentIndex(int(skill.level) - 1);
    away->setObjectName(u"removeSkill"_s);
    away->setWords(tr("Remove the skill"));
    const bool changes = m_rights == Rights::Changes;
    row.name->setReadOnly(!changes);
    row.level->setEnabled(changes);
    away->setVisible(changes);
    auto *line = new QHBoxLayout(row.line);
    line->setContentsMargins({});
    line->setSpacing(Metrics().tight());
    line->addWidget(row.name, 1);
    line->addWidget(row.level, 1);
    line->addWidget(away);
    m_lines->addWidget(row.line);
    m_rows.append(row);
    connect(row.name, &QLineEdit::textChanged, this, &SkillsField::changed);
    connect(row.level, &QComboBox::currentIndexChanged, this, &SkillsField::changed);
    connect(away, &QAbstractButton::clicked, this, [this, gone = row.line] {
        remove(gone);
        m_add->setFocus();
        Q_EMIT changed();
    });
}

void SkillsField::remove(QWidget *line)
{
    m_rows.removeIf([line](const Row &row) { return row.line == line; });
    line->hide();
    for (QWidget *part : line->findChildren<QWidget *>())
        part->setObjectName({});
    line->deleteLater();
}
} // namespace hadir::ui
