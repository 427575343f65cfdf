// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/gallery/scenes.h"
#include "ui/letter/LetterSheet.h"
#include "ui/letter/LetterView.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace hadir::gallery {
namespace {

QString invoice()
{
    return u"<body bgcolor=#ffffff><table width=600 align=center cellpadding=8><tr><td>"
           "<img src='cid:logo@x' width=120 height=40 alt='Sari Kopi'></td><td align=right>"
           "<font color=#999999>Invoice 4821</font></td></tr></table>"
           "<h2>Your order is on its way</h2><p>Dear Aisyah,<br>thank you for your order. "
           "<b>It arrives on Thursday</b>; <span style='color:red'>somebody must be at home</span>."
           "</p><table border=1 cellspacing=0 cellpadding=6 width=100%><tr><th>What<th>How many<th>"
           "Price<tr><td>Arabica beans, 1 kg<td align=right>2<td align=right>RM 118.00<tr><td>"
           "Filter papers<td align=right>1<td align=right>RM 9.90</table><ul><li>Pay by "
           "<a href='https://pay.example/4821'>card or transfer</a><li>Questions: "
           "<a href='mailto:help@shop.example'>help@shop.example</a></ul>"
           "<p dir=rtl>عزيزتي عائشة، يصل طلبك رقم 4821 يوم الخميس. "
           "<b>شكرًا لك</b>.</p><blockquote>On Tuesday you wrote: when does it arrive?"
           "</blockquote><img src='https://t.example/open.gif' width=1 height=1>"
           "<img src='https://ads.example/sale.png' alt='Summer sale'>"_s;
}

QImage logo()
{
    QImage made(240, 80, QImage::Format_RGB32);
    made.fill(QColor(0x8a, 0x5a, 0x2b));
    return made;
}

enum class Pictures { NotAsked, Shown };

void showLetter(QWidget &room, const QString &markup, Pictures pictures)
{
    auto *sheet = new ui::LetterSheet(u"Your order is on its way"_s, &room);
    sheet->setWindowFlags(Qt::Widget);
    room.layout()->addWidget(sheet);
    sheet->setLetter(html::harmless(markup, {.pictures = {{u"logo@x"_s, u"00ff"_s}},
                                             .leftOut = html::LeftOut::Worded,
                                             .partWeight = ui::letterPart,
                                             .ink = sheet->ink()}));
    if (pictures == Pictures::Shown) {
        sheet->wantPictures();
        sheet->setPicture(u"00ff"_s, logo());
    }
    sheet->show();
}
} // namespace

std::vector<Scene> letterScenes()
{
    std::vector<Scene> scenes;
    const auto add = [&scenes](const QString &name, const QString &markup, Pictures pictures) {
        scenes.push_back({.name = name,
                          .size = {820, 680},
                          .make =
                              [](core::Clock &) {
                                  auto room = std::make_unique<QWidget>();
                                  new QVBoxLayout(room.get());
                                  return room;
                              },
                          .pose = [=](QWidget &room) { showLetter(room, markup, pictures); }});
    };
    add(u"letter"_s, invoice(), Pictures::NotAsked);
    add(u"letter-pictures"_s, invoice(), Pictures::Shown);
    add(u"letter-long"_s,
        u"<table border=1>"_s + u"<tr><td>1<td>2<td>3</tr>"_s.repeated(600) + u"</table>"_s,
        Pictures::NotAsked);
    return scenes;
}
} // namespace hadir::gallery
