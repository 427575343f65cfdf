// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QImage>
#include <QTextBrowser>

#include <functional>

namespace hadir::ui {

/// How much of a letter is laid out at once: html::Reading::partWeight.
constexpr qint64 letterPart = 40'000;

/// A part of a letter that was made harmless (html::Letter), to be read. Whatever stands in it,
/// the view loads nothing but the pictures that it was given, and a link only says that somebody
/// wants to follow it. Light and dark as the window is; each paragraph in its own direction.
class LetterView final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit LetterView(QWidget *parent = nullptr);

    void showPart(const QString &markup);
    /// A picture that came with the message; its name is one of html::Letter::pictures.
    void setPicture(const QString &name, const QImage &picture);

    /// For html::Reading: colours as near to what the letter says as can be read on this view.
    [[nodiscard]] std::function<quint32(quint32)> ink() const;

Q_SIGNALS:
    /// The words are those of all links to that place.
    void linkRequested(const QUrl &target, const QString &words);
    /// Where the link under the pointer or the keyboard leads; empty for none.
    void placeTold(const QString &place);
    /// Colours are to be read anew.
    void paperChanged();

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;
    QMimeData *createMimeDataFromSelection() const override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    [[nodiscard]] QString wordsOf(const QUrl &target) const;
    [[nodiscard]] QImage stillEmpty() const;

    QHash<QString, QImage> m_pictures;
};
} // namespace hadir::ui
