// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/Question.h"

#include "ui/theme/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Edge.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Veil.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
constexpr int comfortable = 440; ///< a line that is easily read
}

Question::Question(const QString &title, const QString &text, const QString &wayOut,
                   QWidget *window)
    : QDialog(window)
    , m_answers(new QHBoxLayout)
    , m_wayOut(new Button(Button::Kind::Secondary, wayOut, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    Edge::round(*this);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(title);
    setAccessibleName(title);
    setAccessibleDescription(text);
    m_wayOut->setObjectName(u"wayOut"_s);
    m_wayOut->setDefault(true);
    const Metrics m;
    auto *head = new Label(title, this);
    head->withSize(Label::Size::Title)->withWeight(Label::Weight::Strong)->wrapped();
    auto *words = new Label(text, this);
    words->setObjectName(u"questionText"_s);
    words->wrapped();
    m_answers->setSpacing(m.gap());
    m_answers->addStretch(1);
    m_answers->addWidget(m_wayOut);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.px(20), m.margin(), m.px(20), m.margin());
    column->setSpacing(m.px(12));
    column->addWidget(head);
    column->addWidget(words);
    column->addLayout(m_answers);
    setFixedWidth(qMin(m.px(comfortable), window->window()->width() - m.margin()));
    connect(m_wayOut, &QPushButton::clicked, this, &QDialog::reject);
}

void Question::offer(const QString &words, std::function<void()> act)
{
    auto *answer = new Button(Button::Kind::Primary, words, this);
    answer->setObjectName(u"answer"_s);
    m_answers->addWidget(answer);
    connect(answer, &QPushButton::clicked, this, [this, act = std::move(act)] {
        accept();
        act();
    });
}

void Question::ask()
{
    open();
    Veil::behind(*this);
    m_wayOut->setFocus(Qt::OtherFocusReason);
}
} // namespace hadir::ui
