// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/gallery/scenes.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ChoiceChip.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FieldList.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Line.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/SectionHeader.h"
#include "ui/widgets/TabBar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QTextEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace hadir::gallery {
namespace {

using namespace ui;

QWidget *row(std::initializer_list<QWidget *> widgets)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    layout->addStretch();
    return row;
}

QWidget *chips()
{
    auto *widget = new QWidget;
    auto *flow = new FlowLayout(widget);
    flow->addWidget(new Chip({.text = u"Open"_s, .tone = Tone::Warn}));
    flow->addWidget(new Chip({.text = u"met in 9 m"_s, .tone = Tone::Good}));
    flow->addWidget(new Chip({.text = u"04:10"_s, .tone = Tone::Danger}));
    flow->addWidget(new Chip({.text = u"Gold"_s, .tone = Tone::Accent}));
    flow->addWidget(new Chip({.text = u"العربية، English"_s, .icon = Icon::Languages}));
    flow->addWidget(
        new Chip({.text = u"Available"_s, .tone = Tone::Good, .icon = Icon::CircleCheck}));
    auto *chosen = new ChoiceChip(u"Reply by email"_s);
    chosen->setIcon(Icon::Mail);
    chosen->setChecked(true);
    flow->addWidget(chosen);
    auto *other = new ChoiceChip(u"Internal note"_s);
    other->setIcon(Icon::StickyNote);
    flow->addWidget(other);
    return widget;
}

QWidget *buttons()
{
    auto *send = new Button(Button::Kind::Primary, u"Send"_s);
    send->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_Return));
    auto *macro = new Button(Button::Kind::Secondary, u"Macro"_s);
    macro->setIcon(Icon::Zap);
    auto *off = new Button(Button::Kind::Primary, u"Send"_s);
    off->setEnabled(false);
    auto *offToo = new Button(Button::Kind::Secondary, u"Send"_s);
    offToo->setEnabled(false);
    auto *clip = new IconButton(Icon::Paperclip);
    auto *inbox = new IconButton(Icon::Inbox, 40);
    inbox->setCheckable(true);
    inbox->setChecked(true);
    inbox->setBadge(7);
    auto *calls = new IconButton(Icon::PhoneIncoming, 40);
    calls->setBadge(120);
    return row({send, macro, off, offToo, new Button(Button::Kind::Quiet, u"Undo"_s), clip, inbox,
                calls, new IconButton(Icon::ChevronRight)});
}

QWidget *fields()
{
    auto *list = new FieldList;
    list->add(u"Status"_s, new Chip({.text = u"Open"_s, .tone = Tone::Warn}));
    list->add(u"Owner"_s)->setText(u"Nur Aisyah (you)"_s);
    list->add(u"Mobile"_s)->setText(isolatedLtr(u"+60 12-345 6789"_s));
    list->add(u"Address"_s)
        ->setText(u"12, Jalan Bukit Bintang, 55100 Kuala Lumpur, Wilayah Persekutuan"_s);
    return list;
}

QWidget *tabs()
{
    auto *line = new TabBar(TabBar::Look::Underline);
    for (const QString &text : {u"Timeline"_s, u"Cases"_s, u"Orders"_s, u"السجل"_s})
        line->addTab(text);
    line->setCount(1, 3);
    auto *pills = new TabBar(TabBar::Look::Pill);
    for (const QString &text : {u"Mine"_s, u"Team"_s, u"Callbacks"_s})
        pills->addTab(text);
    pills->setCount(0, 9);
    pills->setCount(1, 31);
    return row({line, pills});
}

QWidget *inputs()
{
    auto *refused = new TextField;
    refused->setText(u"nobody"_s);
    refused->setRefused(true);
    auto *combo = new QComboBox;
    combo->addItems({u"Billing"_s, u"Technical"_s});
    auto *check = new QCheckBox(u"Also resolve"_s);
    check->setChecked(true);
    auto *radio = new QRadioButton(u"Team"_s);
    radio->setChecked(true);
    return row({new SearchField(QKeySequence(Qt::CTRL | Qt::Key_K)), refused, combo, check,
                new QCheckBox(u"off"_s), radio, new QRadioButton(u"Me"_s)});
}

QWidget *avatars()
{
    auto *widget = new QWidget;
    auto *flow = new FlowLayout(widget);
    for (const QString &name : {u"Ahmad bin Salleh"_s, u"أحمد بن صالح"_s, u"فاطمة الزهراء"_s,
                                u"陈丽"_s, u"@dewi_k"_s, u"Siti"_s}) {
        auto *avatar = new Avatar(44);
        avatar->setPerson(name);
        flow->addWidget(avatar);
    }
    auto *small = new Avatar(26);
    small->setPerson(u"Nur Aisyah"_s);
    flow->addWidget(small);
    return widget;
}

std::unique_ptr<QWidget> parts(core::Clock &)
{
    auto page = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(page.get());
    layout->setSpacing(Metrics().px(12));
    auto *title = new Label(u"Ahmad bin Salleh أحمد"_s);
    title->withSize(Label::Size::Title)->withWeight(Label::Weight::Strong);
    layout->addWidget(title);
    auto *muted = new Label(u"Charged twice for order 20931"_s);
    muted->withColour(Colour::Muted);
    layout->addWidget(muted);
    auto *elided = new ElidedLabel(u"A very long subject that says again and again what has been "
                                   u"said before, until there is no room left for it on its line, "
                                   u"and it has to give way to what stands beside it"_s);
    layout->addWidget(elided);
    layout->addWidget(chips());
    layout->addWidget(buttons());
    layout->addWidget(tabs());
    layout->addWidget(inputs());
    layout->addWidget(avatars());
    layout->addWidget(new Line);
    layout->addWidget(new SectionHeader(u"Case"_s));
    layout->addWidget(fields());
    auto *progress = new QProgressBar;
    progress->setTextVisible(false);
    progress->setValue(40);
    layout->addWidget(progress);
    auto *text = new QPlainTextEdit(u"Hello Ahmad, I am sorry for the worry."_s);
    text->setMaximumHeight(Metrics().px(64));
    layout->addWidget(text);
    layout->addStretch();
    return page;
}

std::unique_ptr<QWidget> banners(core::Clock &)
{
    auto page = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(page.get());
    const std::initializer_list<Tone> tones = {Tone::Neutral, Tone::Good, Tone::Warn, Tone::Danger};
    for (const Tone tone : tones) {
        auto *banner = new Banner;
        banner->tell(tone, u"The server no longer accepts this sign-in."_s,
                     u"Your unsent changes stay on this machine. Sign in again to send them."_s,
                     tone == Tone::Warn ? u"Sign in again"_s : QString());
        layout->addWidget(banner);
    }
    auto *empty = new EmptyState;
    empty->tell(Icon::Inbox, u"Nothing waits for you"_s,
                u"Cases that are given to you, and those you take, appear here."_s,
                u"Look at the team’s"_s);
    layout->addWidget(empty, 1);
    return page;
}

std::unique_ptr<QWidget> lists(core::Clock &)
{
    auto page = std::make_unique<QWidget>();
    auto *layout = new QHBoxLayout(page.get());
    auto *list = new QListWidget;
    for (int i = 0; i < 40; ++i)
        list->addItem(u"Row %1, قائمة"_s.arg(i));
    list->setCurrentRow(2);
    layout->addWidget(list);
    auto *text = new QTextEdit;
    text->setPlainText(u"Selected text, النص المحدد"_s);
    text->selectAll();
    layout->addWidget(text);
    return page;
}
} // namespace

std::vector<Scene> widgetScenes()
{
    return {{u"widgets-parts"_s, QSize(900, 760), parts},
            {u"widgets-focus"_s, QSize(900, 760), parts,
             [](QWidget &page) {
                 page.findChildren<Button *>().first()->setFocus(Qt::TabFocusReason);
             }},
            {u"widgets-banners"_s, QSize(760, 620), banners},
            {u"widgets-lists"_s, QSize(600, 300), lists}};
}
} // namespace hadir::gallery
