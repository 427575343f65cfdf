// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/letter/LetterView.h"

#include "app/html/linkTarget.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/colours.h"

#include <QEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocumentFragment>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
constexpr double leastContrast = 4.5; // WCAG 2.2 AA

/// The same hue, darker on light paper and lighter on dark, as far as is needed.
QColor legibleOn(const QColor &paper, QColor ink)
{
    const bool isLight = paper.lightnessF() > 0.5F;
    constexpr float step = 0.05F;
    float hue = 0;
    float saturation = 0;
    float lightness = 0;
    ink.getHslF(&hue, &saturation, &lightness);
    while (contrast(ink, paper) < leastContrast && lightness > 0 && lightness < 1) {
        lightness = std::clamp(lightness + (isLight ? -step : step), 0.0F, 1.0F);
        ink.setHslF(std::max(0.0F, hue), saturation, lightness);
    }
    return contrast(ink, paper) < leastContrast ? QColor(isLight ? Qt::black : Qt::white) : ink;
}
} // namespace

LetterView::LetterView(QWidget *parent) : QTextBrowser(parent)
{
    setObjectName(u"letter"_s);
    setAccessibleName(tr("The message as it was written"));
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setAcceptDrops(false);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(Metrics().margin());
    connect(this, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &target) { Q_EMIT linkRequested(target, wordsOf(target)); });
    connect(this, &QTextBrowser::highlighted, this, [this](const QUrl &target) {
        Q_EMIT placeTold(target.isEmpty() ? QString() : html::shownPlace(target));
    });
}

void LetterView::showPart(const QString &markup)
{
    document()->setDefaultStyleSheet(
        u"table { margin-top: 4px; margin-bottom: 4px; border-style: solid; border-color: %1 }"_s
            .arg(colourOf(Colour::FieldLine, palette()).name()));
    setHtml(markup);
    verticalScrollBar()->setValue(0);
}

void LetterView::setPicture(const QString &name, const QImage &picture)
{
    m_pictures.insert(name, picture);
    document()->addResource(QTextDocument::ImageResource, QUrl(u"cid:"_s + name), picture);
    document()->markContentsDirty(0, document()->characterCount());
}

std::function<quint32(quint32)> LetterView::ink() const
{
    return [paper = palette().color(QPalette::Base)](quint32 rgb) {
        return legibleOn(paper, QColor::fromRgb(rgb)).rgb() & 0xffffff;
    };
}

/// Qt asks here before it looks anywhere, for files and shares too; and where the answer is no
/// picture it opens what is called so, with fifteen endings, by itself.
QVariant LetterView::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource)
        return QByteArray("");
    const QString own = name.scheme() == u"cid" ? name.path() : QString();
    const auto picture = m_pictures.constFind(own);
    return picture == m_pictures.cend() ? stillEmpty() : *picture;
}

/// The place of a picture that was not asked for, as large as the letter says.
QImage LetterView::stillEmpty() const
{
    QImage empty(Metrics().px(32), Metrics().px(24), QImage::Format_RGB32);
    empty.fill(colourOf(Colour::Hover, palette()));
    return empty;
}

/// A link leads nowhere by itself.
void LetterView::doSetSource(const QUrl &, QTextDocument::ResourceType) {}

/// Words only: what was sanitised for this view was not for others.
QMimeData *LetterView::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData;
    copied->setText(textCursor().selection().toPlainText());
    return copied;
}

void LetterView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        Q_EMIT paperChanged();
    else if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("The message as it was written"));
}

/// Qt tells where a link leads when the pointer is over it, not when the keyboard is on it.
bool LetterView::focusNextPrevChild(bool next)
{
    const bool hasMoved = QTextBrowser::focusNextPrevChild(next);
    const QString href = hasFocus() ? textCursor().charFormat().anchorHref() : QString();
    Q_EMIT placeTold(href.isEmpty() ? QString() : html::shownPlace(QUrl(href)));
    return hasMoved;
}

QString LetterView::wordsOf(const QUrl &target) const
{
    const QString href = target.toString(QUrl::FullyEncoded);
    QString words;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
            const QTextFragment fragment = piece.fragment();
            const QString anchor = fragment.charFormat().anchorHref();
            if (!anchor.isEmpty() && QUrl(anchor).toString(QUrl::FullyEncoded) == href)
                words += fragment.text();
            else if (!words.isEmpty() && !words.endsWith(u'\n'))
                words += u'\n';
        }
    }
    return words.left(2'000);
}
} // namespace hadir::ui
