// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/LanguagesField.h"

#include "ui/customer/LanguageTicks.h"
#include "ui/customer/places.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Label.h"

#include <QGridLayout>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

LanguagesField::LanguagesField(QWidget *parent)
    : QWidget(parent)
    , m_preferredName(new Label(this))
    , m_preferred(new ChoiceField(this))
    , m_furtherName(new Label(this))
    , m_further(new LanguageTicks(this))
{
    setObjectName(u"detailLanguages"_s);
    m_preferred->setObjectName(u"detailLanguage"_s);
    m_further->setObjectName(u"detailFurtherLanguages"_s);
    m_preferredName->withColour(Colour::Muted)->withSize(Label::Size::Small);
    m_preferredName->setBuddy(m_preferred);
    m_furtherName->withColour(Colour::Muted)->withSize(Label::Size::Small);
    m_furtherName->setBuddy(m_further);
    setFocusProxy(m_preferred);
    const Metrics m;
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(m.margin());
    grid->setVerticalSpacing(m.tight());
    grid->addWidget(m_preferredName, 0, 0);
    grid->addWidget(m_preferred, 1, 0);
    grid->addWidget(m_furtherName, 0, 1);
    grid->addWidget(m_further, 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    connect(m_preferred, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isFilling)
            prefer(m_preferred->currentData().toString());
    });
    connect(m_further, &LanguageTicks::ticked, this, &LanguagesField::tick);
    translateChoices();
}

void LanguagesField::setLanguages(const QStringList &languages)
{
    m_languages = languages;
    show();
}

void LanguagesField::show()
{
    m_isFilling = true;
    chooseCode(*m_preferred, m_languages.value(0));
    m_isFilling = false;
    m_further->show(m_languages.mid(1), m_languages.value(0));
    m_further->setEnabled(!m_languages.isEmpty()); // of several languages one is the preferred one
}

void LanguagesField::prefer(const QString &language)
{
    if (language.isEmpty()) {
        m_languages = m_languages.mid(1); // the others are spoken all the same
    } else {
        m_languages.removeAll(language);
        m_languages.prepend(language);
    }
    show();
    Q_EMIT changed();
}

void LanguagesField::tick(const QString &language, bool holds)
{
    m_languages.removeAll(language);
    if (holds)
        m_languages.append(language);
    show();
    Q_EMIT changed();
}

void LanguagesField::translateChoices()
{
    m_isFilling = true;
    fillLanguages(*m_preferred, m_languages.value(0));
    m_isFilling = false;
    show();
}

void LanguagesField::say(Waits waits)
{
    setAccessibleName(tr("Languages"));
    m_preferredName->setText(waits == Waits::ForTheLine ? tr("Language · not sent yet")
                                                        : tr("Language"));
    m_preferred->setAccessibleName(m_preferredName->text());
    m_furtherName->setText(tr("Also speaks"));
    m_further->setAccessibleName(m_furtherName->text());
}
} // namespace hadir::ui
