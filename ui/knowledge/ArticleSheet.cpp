// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/knowledge/ArticleSheet.h"

#include "ui/knowledge/ArticleView.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Edge.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Veil.h"
#include "ui/words/formats.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
constexpr int widest = 720; ///< lines that are still read with ease
}

ArticleSheet::ArticleSheet(const domain::Article &article, const core::Clock &clock,
                           QWidget *window)
    : QDialog(window)
    , m_view(new ArticleView(this))
{
    setObjectName(u"articleSheet"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    Edge::round(*this);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(article.title);
    setAccessibleName(article.title);
    auto *title = new Label(isolated(article.title), this);
    title->withWeight(Label::Weight::Strong)->wrapped();
    title->setObjectName(u"articleTitle"_s);
    const QString at = momentWords(article.updatedAt, clock.now());
    const QString written = article.language.isEmpty()
                                ? tr("As of %1", "when an article was written").arg(at)
                                : tr("%1, as of %2", "language of an article, when it was written")
                                      .arg(languageName(article.language), at);
    auto *when = new Label(written, this);
    when->withColour(Colour::Muted)->withSize(Label::Size::Small);
    auto *close = new Button(Button::Kind::Primary, tr("Close"), this);
    close->setObjectName(u"closeArticle"_s);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);

    const Metrics m;
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.px(20), m.margin(), m.px(20), m.margin());
    column->setSpacing(m.px(8));
    column->addWidget(title);
    column->addWidget(when);
    column->addWidget(m_view, 1);
    column->addLayout(foot);
    m_view->read(article.body);
    resize(qMin(m.px(widest), window->window()->width() - m.px(80)),
           window->window()->height() - m.px(120));
}

void ArticleSheet::open()
{
    QDialog::open();
    Veil::behind(*this);
    m_view->setFocus(Qt::OtherFocusReason);
}
} // namespace hadir::ui
