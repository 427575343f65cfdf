// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/knowledge/ArticleView.h"

#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"

#include <QEvent>
#include <QImage>
#include <QScrollBar>
#include <QTextBlock>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

ArticleView::ArticleView(QWidget *parent) : QTextBrowser(parent)
{
    setObjectName(u"article"_s);
    setAccessibleName(tr("The article"));
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(Metrics().px(4));
}

void ArticleView::read(const QString &markdown)
{
    m_markdown = markdown;
    document()->setMarkdown(markdown,
                            QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub
                                                            | QTextDocument::MarkdownNoHTML));
    // Each paragraph is read in the direction of its own words, on the side of the whole.
    const bool isRightToLeft = directionOf(markdown, layoutDirection()) == Qt::RightToLeft;
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    QTextBlockFormat side;
    side.setLayoutDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    all.mergeBlockFormat(side);
    verticalScrollBar()->setValue(0);
}

void ArticleView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_markdown.isEmpty())
        read(m_markdown);
}

/// Qt asks here before it looks anywhere, for files and shares too.
QVariant ArticleView::loadResource(int type, const QUrl &)
{
    if (type != QTextDocument::ImageResource)
        return QByteArray("");
    QImage empty(1, 1, QImage::Format_ARGB32);
    empty.fill(Qt::transparent);
    return empty;
}

/// A link leads nowhere by itself.
void ArticleView::doSetSource(const QUrl &, QTextDocument::ResourceType) {}
} // namespace hadir::ui
