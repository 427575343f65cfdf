// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTextBrowser>

namespace hadir::ui {

/// Markdown to be read: opens nothing, fetches nothing, and takes HTML within it for plain words.
class ArticleView final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ArticleView(QWidget *parent = nullptr);

    void read(const QString &markdown);

protected:
    void changeEvent(QEvent *event) override;
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;

private:
    QString m_markdown;
};
} // namespace hadir::ui
