// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/ui/gallery/scenes.h"

#include <QDialog>
#include <QVBoxLayout>

namespace hadir::gallery {

/// A sheet by itself, in a room of its size.
[[nodiscard]] inline Scene sheetScene(const QString &name, std::function<QDialog *()> make)
{
    return {name,
            {660, 640},
            [](core::Clock &) {
                auto room = std::make_unique<QWidget>();
                new QVBoxLayout(room.get());
                return room;
            },
            [make = std::move(make)](QWidget &room) {
                QDialog *sheet = make();
                sheet->setWindowFlags(Qt::Widget);
                room.layout()->addWidget(sheet);
                sheet->QDialog::show();
            }};
}
} // namespace hadir::gallery
