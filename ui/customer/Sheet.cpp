// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/Sheet.h"

#include "ui/customer/PastMoment.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Edge.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Question.h"
#include "ui/widgets/TallArea.h"
#include "ui/widgets/TextBox.h"
#include "ui/widgets/Veil.h"

#include <QComboBox>
#include <QEvent>
#include <QMetaProperty>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
/// What somebody entered or chose there; invalid for what takes nothing.
QVariant heldBy(const QWidget &widget)
{
    if (widget.property("fillsItself").toBool())
        return {}; // what stands there first is nobody's choice
    if (const auto *box = qobject_cast<const QTextEdit *>(&widget))
        return box->toPlainText(); // its looks are not anybody's words
    return widget.metaObject()->userProperty().read(&widget);
}
} // namespace

Sheet::Sheet(const QString &title, const QString &action, QWidget *parent)
    : QDialog(parent)
    , m_fields(new QVBoxLayout)
    , m_area(new QWidget(this))
    , m_refusal(new Banner(this))
    , m_missing(new Label(this))
    , m_cancel(new Button(Button::Kind::Secondary, tr("Cancel"), this))
    , m_action(new Button(Button::Kind::Primary, action, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    Edge::round(*this);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(title);
    setAccessibleName(title);
    m_cancel->setObjectName(u"sheetCancel"_s);
    m_action->setObjectName(u"sheetAction"_s);
    m_missing->setObjectName(u"sheetMissing"_s);
    m_refusal->setObjectName(u"sheetRefusal"_s);
    m_missing->withColour(Colour::Muted)->withSize(Label::Size::Small)->wrapped();
    m_action->setDefault(true);
    m_action->setEnabled(false);

    const Metrics m;
    auto *head = new Label(title, this);
    head->withSize(Label::Size::Title)->withWeight(Label::Weight::Strong);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_missing, 1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_action);
    m_area->setLayout(m_fields);
    m_fields->setContentsMargins({});
    m_fields->setSpacing(m.air(4));
    auto *area = new TallArea(m_area, this);
    area->setObjectName(u"sheetFields"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.px(20), m.margin(), m.px(20), m.margin());
    column->setSpacing(m.air(12));
    column->addWidget(head);
    column->addWidget(area, 1);
    column->addWidget(m_refusal);
    column->addLayout(foot);
    setMinimumWidth(m.px(420));
    for (const int enter : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(int(Qt::CTRL) | enter), this);
        connect(shortcut, &QShortcut::activated, m_action, &QPushButton::click);
    }
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_action, &QPushButton::clicked, this, &Sheet::say);
}

void Sheet::say()
{
    if (!missing().isEmpty())
        return;
    m_stays = false;
    m_isHeard = true;
    submit();
    m_isHeard = false;
    if (!m_stays)
        accept();
}

Sheet *Sheet::heardOver(const QWidget &widget)
{
    const QList<Sheet *> sheets = widget.findChildren<Sheet *>();
    const auto heard =
        std::ranges::find_if(sheets, [](const Sheet *one) { return one->m_isHeard; });
    return heard == sheets.end() ? nullptr : *heard;
}

QList<std::pair<QKeySequence, QString>> Sheet::keys()
{
    return {{Qt::CTRL | Qt::Key_Return, tr("Save, from any field")},
            {Qt::Key_Tab, tr("Next field")},
            {Qt::Key_Escape, tr("Leave without saving")}};
}

TextField *Sheet::addText(const char *name, const QString &words, const QString &placeholder)
{
    auto *field = new TextField(TextField::Size::Bar, this);
    field->setPlaceholderText(placeholder);
    connect(field, &QLineEdit::textChanged, this, &Sheet::check);
    addWidget(name, words, field);
    return field;
}

QComboBox *Sheet::addChoice(const char *name, const QString &words)
{
    auto *field = new QComboBox(this);
    connect(field, &QComboBox::currentIndexChanged, this, &Sheet::check);
    addWidget(name, words, field);
    return field;
}

TextBox *Sheet::addBody(const char *name, const QString &words)
{
    auto *field = new TextBox(this);
    field->growBetween(4, 8);
    connect(field, &TextBox::textChanged, this, &Sheet::check);
    addWidget(name, words, field);
    return field;
}

PastMoment *Sheet::addPastMoment(const char *name, const QString &words, core::Clock &clock)
{
    auto *field = new PastMoment(clock, this);
    connect(field, &QDateTimeEdit::dateTimeChanged, this, &Sheet::check);
    addWidget(name, words, field);
    return field;
}

void Sheet::addWidget(const char *name, const QString &words, QWidget *field)
{
    field->setObjectName(QString::fromLatin1(name));
    field->setAccessibleName(words);
    if (!words.isEmpty())
        addWords(words, *field);
    m_fields->addWidget(field);
    if (!m_first)
        m_first = field;
    setTabOrder(m_last ? m_last : field, field); // the buttons were made before
    setTabOrder(field, m_cancel);
    setTabOrder(m_cancel, m_action);
    m_last = field;
}

void Sheet::addWords(const QString &words, QWidget &field)
{
    auto *label = new Label(words, this);
    label->withColour(Colour::Muted)->withSize(Label::Size::Small);
    label->setBuddy(&field);
    if (m_fields->count() > 0)
        m_fields->addSpacing(Metrics().air(6));
    m_fields->addWidget(label);
}

void Sheet::showRow(QWidget *field, bool isNeeded)
{
    field->setVisible(isNeeded);
    const auto labels = findChildren<QLabel *>();
    const auto words = std::ranges::find(labels, field, &QLabel::buddy);
    if (words != labels.end())
        (*words)->setVisible(isNeeded);
}

void Sheet::open()
{
    check();
    rememberFields();
    fitOverWindow(*this);
    QDialog::open();
}

void Sheet::rememberFields()
{
    m_began.clear();
    for (QWidget *widget : findChildren<QWidget *>()) {
        if (const QVariant held = heldBy(*widget); held.isValid())
            m_began.append({widget, held});
    }
}

bool Sheet::isTouched() const
{
    return std::ranges::any_of(
        m_began, [](const auto &each) { return each.first && heldBy(*each.first) != each.second; });
}

void Sheet::hold()
{
    m_isHeld = true;
    m_stays = true;
    m_typedIn = focusWidget();
    m_refusal->hide();
    m_area->setEnabled(false);
    m_cancel->setEnabled(false);
    m_action->setEnabled(false);
}

void Sheet::refuse(const QString &happened, const QString &next)
{
    m_isHeld = false;
    m_area->setEnabled(true);
    m_cancel->setEnabled(true);
    check();
    m_refusal->tell(Tone::Danger, happened, next);
    if (m_typedIn)
        m_typedIn->setFocus();
}

void Sheet::reject()
{
    if (m_isHeld)
        return; // what is typed is safe nowhere yet
    if (!isVisible() || !isTouched())
        return QDialog::reject();
    askDiscard([this] { QDialog::reject(); });
}

void Sheet::askDiscard(const std::function<void()> &discarded)
{
    auto *question = new Question(tr("Discard what is typed?"),
                                  tr("Nothing in this sheet has been saved. What is discarded "
                                     "cannot be brought back."),
                                  tr("Go on writing"), this);
    question->setObjectName(u"discardQuestion"_s);
    question->offer(tr("Discard"), discarded);
    question->ask();
}

bool Sheet::event(QEvent *event)
{
    const bool done = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible())
        fitOverWindow(*this); // more is written, or there is more to say
    return done;
}

void Sheet::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!std::exchange(m_isDimming, true))
        Veil::behind(*this);
    if (m_first && m_first->focusPolicy() == Qt::NoFocus)
        m_first->nextInFocusChain()->setFocus();
    else if (m_first)
        m_first->setFocus();
}

Label *Sheet::addHint(const QString &words)
{
    auto *hint = new Label(words, this);
    hint->withColour(Colour::Muted)->withSize(Label::Size::Small)->wrapped();
    m_fields->addWidget(hint);
    return hint;
}

void Sheet::addNotice(QWidget *notice)
{
    m_fields->addSpacing(Metrics().air(6));
    m_fields->addWidget(notice);
}

void Sheet::check()
{
    const QString words = missing();
    m_missing->setText(words);
    m_action->setEnabled(words.isEmpty() && !m_isHeld);
    m_action->setToolTip(words);
    m_action->setAccessibleDescription(words);
}
} // namespace hadir::ui
