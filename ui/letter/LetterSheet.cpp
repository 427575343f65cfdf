// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/letter/LetterSheet.h"

#include "ui/letter/LetterView.h"
#include "ui/letter/LinkQuestion.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Edge.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Veil.h"

#include <QLocale>
#include <QShortcut>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
constexpr int widest = 860; ///< a page of paper and its margins

QString localNumber(qsizetype number)
{
    return QLocale().toString(qlonglong(number));
}
} // namespace

LetterSheet::LetterSheet(const QString &subject, QWidget *window)
    : QDialog(window)
    , m_subject(new ElidedLabel(isolated(subject), this))
    , m_notice(new Label(this))
    , m_pictures(new Button(Button::Kind::Quiet, tr("Show pictures"), this))
    , m_view(new LetterView(this))
    , m_place(new ElidedLabel(this))
    , m_where(new Label(this))
    , m_earlier(new Button(Button::Kind::Secondary, tr("Earlier part"), this))
    , m_later(new Button(Button::Kind::Secondary, tr("Next part"), this))
    , m_close(new Button(Button::Kind::Primary, tr("Close"), this))
{
    setObjectName(u"letterSheet"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    Edge::round(*this);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("The message as it was written"));
    setAccessibleName(windowTitle());
    m_notice->setObjectName(u"letterNotice"_s);
    m_pictures->setObjectName(u"letterPictures"_s);
    m_place->setObjectName(u"letterPlace"_s);
    m_where->setObjectName(u"letterPart"_s);
    m_earlier->setObjectName(u"earlierPart"_s);
    m_later->setObjectName(u"laterPart"_s);
    m_close->setObjectName(u"closeLetter"_s);
    layOut();
    connectParts();
    for (QWidget *later : {static_cast<QWidget *>(m_pictures), static_cast<QWidget *>(m_where),
                           static_cast<QWidget *>(m_earlier), static_cast<QWidget *>(m_later)})
        later->hide();
    m_notice->setText(tr("Being read …"));
    resize(qMin(Metrics().px(widest), window->window()->width() - Metrics().px(80)),
           window->window()->height() - Metrics().px(120));
}

void LetterSheet::layOut()
{
    const Metrics m;
    m_subject->withWeight(Label::Weight::Strong);
    m_notice->withColour(Colour::Muted)->wrapped();
    m_place->withColour(Colour::Muted)->withSize(Label::Size::Small);
    m_where->withColour(Colour::Muted);
    m_close->setDefault(true);
    auto *notices = new QHBoxLayout;
    notices->setSpacing(m.gap());
    notices->addWidget(m_notice, 1);
    notices->addWidget(m_pictures, 0, Qt::AlignTop);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(m.gap());
    foot->addWidget(m_where);
    foot->addWidget(m_earlier);
    foot->addWidget(m_later);
    foot->addStretch(1);
    foot->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.px(20), m.margin(), m.px(20), m.margin());
    column->setSpacing(m.px(10));
    column->addWidget(m_subject);
    column->addLayout(notices);
    column->addWidget(m_view, 1);
    column->addWidget(m_place);
    column->addLayout(foot);
}

void LetterSheet::connectParts()
{
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_earlier, &QPushButton::clicked, this, [this] { showPart(m_part - 1); });
    connect(m_later, &QPushButton::clicked, this, [this] { showPart(m_part + 1); });
    connect(m_pictures, &QPushButton::clicked, this, &LetterSheet::wantPictures);
    connect(m_view, &LetterView::paperChanged, this, &LetterSheet::paperChanged);
    connect(m_view, &LetterView::placeTold, this, [this](const QString &place) {
        m_place->setText(
            place.isEmpty()
                ? QString()
                : tr("Leads to %1", "a host, address or number").arg(isolatedLtr(place)));
    });
    connect(m_view, &LetterView::linkRequested, this,
            [this](const QUrl &target, const QString &words) {
                askAboutLink(target, words, this, [this, target] { Q_EMIT linkFollowed(target); });
            });
    const auto key = [this](const QKeySequence &keys, Button *button) {
        button->setKeyHint(keys);
        connect(new QShortcut(keys, this), &QShortcut::activated, button, &QPushButton::click);
    };
    key(Qt::CTRL | Qt::Key_PageUp, m_earlier);
    key(Qt::CTRL | Qt::Key_PageDown, m_later);
    key(Qt::Key_P, m_pictures);
}

void LetterSheet::setLetter(const html::Letter &letter)
{
    m_letter = letter;
    const bool hasParts = letter.parts.size() > 1;
    m_where->setVisible(hasParts);
    m_earlier->setVisible(hasParts);
    m_later->setVisible(hasParts);
    m_pictures->setVisible(!letter.pictures.isEmpty() && !m_hasPictures);
    sayWhatIsLeftOut();
    showPart(qMin(m_part, letter.parts.size() - 1));
}

void LetterSheet::showPart(qsizetype part)
{
    m_part = qBound<qsizetype>(0, part, m_letter.parts.size() - 1);
    m_where->setText(tr("Part %1 of %2", "of a long message")
                         .arg(localNumber(m_part + 1), localNumber(m_letter.parts.size())));
    m_earlier->setEnabled(m_part > 0);
    m_later->setEnabled(m_part + 1 < m_letter.parts.size());
    m_view->showPart(m_letter.parts.value(m_part));
}

void LetterSheet::sayWhatIsLeftOut()
{
    QStringList said;
    if (!m_letter.pictures.isEmpty() && !m_hasPictures)
        said += tr("%n picture(s) came with this message.", nullptr, int(m_letter.pictures.size()));
    if (m_letter.leftOutPictures > 0)
        said += tr("%n picture(s) did not come with it: they are not loaded, so that nobody learns "
                   "that it was read.",
                   nullptr, m_letter.leftOutPictures);
    if (m_letter.isCut)
        said += tr("It is longer than what can be shown; its file can be saved.");
    m_notice->setText(said.join(u' '));
    m_notice->setVisible(!said.isEmpty());
}

void LetterSheet::wantPictures()
{
    if (m_letter.pictures.isEmpty() || m_hasPictures)
        return;
    m_hasPictures = true;
    m_pictures->hide();
    m_view->setFocus();
    sayWhatIsLeftOut();
    Q_EMIT picturesRequested(m_letter.pictures);
}

void LetterSheet::sayPicturesWait()
{
    m_notice->setText(tr("The pictures are not on this machine. They come when the line is back."));
    m_notice->show();
}

void LetterSheet::setPicture(const QString &name, const QImage &picture)
{
    m_view->setPicture(name, picture);
}

std::function<quint32(quint32)> LetterSheet::ink() const
{
    return m_view->ink();
}

void LetterSheet::open()
{
    QDialog::open();
    Veil::behind(*this);
    m_view->setFocus(Qt::OtherFocusReason);
}
} // namespace hadir::ui
