// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/WordingsField.h"

#include "app/domain/placeholders.h"
#include "ui/customer/places.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ChoiceChip.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/TextBox.h"
#include "ui/words/formats.h"
#include "ui/words/replyWords.h"

#include <QButtonGroup>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
constexpr int fewestTextLines = 5;
constexpr int mostTextLines = 10;
} // namespace

WordingsField::WordingsField(QWidget *parent)
    : QWidget(parent)
    , m_chips(new QHBoxLayout)
    , m_choice(new QButtonGroup(this))
    , m_texts(new QVBoxLayout)
    , m_add(new Button(Button::Kind::Quiet, tr("Add a language"), this))
    , m_insert(new Button(Button::Kind::Quiet, tr("Put in a placeholder"), this))
    , m_remove(new IconButton(Icon::X, 24, this))
    , m_menu(new QMenu(this))
{
    m_add->setObjectName(u"addWordingLanguage"_s);
    m_insert->setObjectName(u"insertPlaceholder"_s);
    m_remove->setObjectName(u"removeWording"_s);
    m_menu->setObjectName(u"wordingsMenu"_s);
    m_add->setIcon(Icon::Plus);
    m_insert->setIcon(Icon::Plus);
    m_remove->setWords(tr("Remove the text in this language"));
    layOut();
    connect(m_add, &QPushButton::clicked, this, &WordingsField::offerLanguages);
    connect(m_insert, &QPushButton::clicked, this, &WordingsField::offerPlaceholders);
    connect(m_remove, &QAbstractButton::clicked, this, &WordingsField::remove);
}

void WordingsField::layOut()
{
    const Metrics m;
    m_chips->setContentsMargins({});
    m_chips->setSpacing(m.px(6));
    auto *head = new QHBoxLayout;
    head->setSpacing(m.px(6));
    head->addLayout(m_chips);
    head->addWidget(m_remove);
    head->addStretch(1);
    head->addWidget(m_add);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_insert);
    foot->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(m.tight());
    column->addLayout(head);
    column->addLayout(m_texts);
    column->addLayout(foot);
    column->addStretch(1); // where the sheet is taller than its fields
}

void WordingsField::setWordings(const QList<domain::Wording> &wordings)
{
    for (const domain::Wording &wording : wordings) {
        add(wording.language);
        m_parts.last().text->begin(wording.text);
    }
    if (!m_parts.isEmpty())
        show(m_parts.first().language);
}

QList<domain::Wording> WordingsField::wordings() const
{
    QList<domain::Wording> out;
    for (const Part &part : m_parts)
        out.append({part.language, part.text->toPlainText().trimmed()});
    return out;
}

void WordingsField::add(const QString &language)
{
    auto *text = new TextBox(this);
    text->setObjectName(u"wording:"_s + language);
    text->setAccessibleName(tr("Text in %1", "a language").arg(languageName(language)));
    text->growBetween(fewestTextLines, mostTextLines);
    connect(text, &TextBox::textChanged, this, &WordingsField::changed);
    auto *chip = new ChoiceChip(languageName(language), this);
    chip->setObjectName(u"wordingLanguage:"_s + language);
    chip->setCheckable(true);
    connect(chip, &QAbstractButton::clicked, this, [this, language] { show(language); });
    m_choice->addButton(chip);
    m_chips->addWidget(chip);
    m_texts->addWidget(text);
    m_parts.append({language, text, chip});
    show(language);
    Q_EMIT changed();
}

void WordingsField::show(const QString &language)
{
    for (const Part &part : std::as_const(m_parts)) {
        part.text->setVisible(part.language == language);
        if (part.language != language)
            continue;
        m_current = part.text;
        static_cast<QAbstractButton *>(part.chip)->setChecked(true);
        setFocusProxy(part.text);
    }
    m_remove->setVisible(m_parts.size() > 1);
}

void WordingsField::remove()
{
    const auto gone = std::ranges::find(m_parts, m_current, &Part::text);
    if (gone == m_parts.end() || m_parts.size() < 2)
        return;
    gone->text->hide();
    m_choice->removeButton(static_cast<QAbstractButton *>(gone->chip));
    gone->text->deleteLater();
    gone->chip->hide();
    gone->chip->deleteLater();
    m_parts.erase(gone);
    show(m_parts.first().language);
    Q_EMIT changed();
}

void WordingsField::offerLanguages()
{
    m_menu->clear();
    for (const QString &tag : commonLanguages()) {
        if (std::ranges::find(m_parts, tag, &Part::language) != m_parts.end())
            continue;
        connect(m_menu->addAction(languageName(tag)), &QAction::triggered, this, [this, tag] {
            add(tag);
            m_current->setFocus();
        });
    }
    m_menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height())));
}

void WordingsField::offerPlaceholders()
{
    m_menu->clear();
    for (size_t at = 0; at < domain::Names<domain::Placeholder>::values.size(); ++at) {
        const auto placeholder = domain::Placeholder(at);
        if (placeholder == domain::Placeholder::CallbackTime
            || placeholder == domain::Placeholder::CallbackLink)
            continue; // only what the house says by itself knows of which callback
        QAction *action = m_menu->addAction(wordFor(placeholder));
        connect(action, &QAction::triggered, this, [this, placeholder] {
            m_current->insertPlainText(domain::written(placeholder));
            m_current->setFocus();
        });
    }
    m_menu->popup(m_insert->mapToGlobal(QPoint(0, m_insert->height())));
}
} // namespace hadir::ui
