// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/PictureSheet.h"

#include "ui/theme/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Edge.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Veil.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

PictureSheet::PictureSheet(const QString &name, const QImage &picture, QWidget *window)
    : QDialog(window)
{
    setObjectName(u"pictureSheet"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    Edge::round(*this);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(name);
    setAccessibleName(tr("Picture %1", "the name of a file").arg(name));
    const Metrics m;
    auto *title = new ElidedLabel(this);
    title->withWeight(Label::Weight::Strong);
    title->setText(name);
    auto *save = new Button(Button::Kind::Secondary, tr("Save as…"), this);
    save->setObjectName(u"savePicture"_s);
    auto *close = new Button(Button::Kind::Primary, tr("Close"), this);
    close->setObjectName(u"closePicture"_s);
    close->setDefault(true);
    auto *shown = new QLabel(this);
    shown->setObjectName(u"picture"_s);
    shown->setAccessibleName(accessibleName());
    shown->setAlignment(Qt::AlignCenter);
    const QSize room = roomOver(*window);
    QPixmap pixels = QPixmap::fromImage(picture);
    if (pixels.width() > room.width() || pixels.height() > room.height()) // the window shrank
        pixels = pixels.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    pixels.setDevicePixelRatio(devicePixelRatioF());
    shown->setPixmap(pixels);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(save);
    foot->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.px(20), m.margin(), m.px(20), m.margin());
    column->setSpacing(m.px(12));
    column->addWidget(title);
    column->addWidget(shown, 1);
    column->addLayout(foot);
    setMinimumWidth(m.px(320));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT saveRequested();
    });
    close->setFocus();
}

QSize PictureSheet::roomOver(const QWidget &window)
{
    const Metrics m;
    return (window.window()->size() - QSize(m.px(120), m.px(160))) * window.devicePixelRatioF();
}

void PictureSheet::open()
{
    QDialog::open();
    Veil::behind(*this);
}
} // namespace hadir::ui
