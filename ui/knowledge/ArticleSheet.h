// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Clock.h"
#include "app/domain/entities.h"

#include <QDialog>

namespace hadir::ui {

class ArticleView;

/// An article of the knowledge base over the window, to be read until Esc: its title, when it was
/// written, its text. Opened with open(), deletes itself when closed.
class ArticleSheet final : public QDialog
{
    Q_OBJECT

public:
    ArticleSheet(const domain::Article &article, const core::Clock &clock, QWidget *window);

    void open() override;

private:
    ArticleView *m_view;
};
} // namespace hadir::ui
