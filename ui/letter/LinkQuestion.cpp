// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/letter/LinkQuestion.h"

#include "app/html/linkTarget.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/Question.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
constexpr qsizetype longestShown = 200;

struct Link
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::Link)
};

struct Asking
{
    QString title;
    QString text;
    QString answer;
};

QString whole(const QUrl &target)
{
    const QString address = target.toString(QUrl::FullyEncoded);
    const bool isLong = address.size() > longestShown;
    return isolatedLtr(isLong ? address.left(longestShown) + QChar(0x2026) : address);
}

Asking askingFor(const QUrl &target, const QString &words)
{
    const QString place = isolatedLtr(html::shownPlace(target));
    if (target.scheme() == u"mailto")
        return {Link::tr("Write to this address?"),
                Link::tr("Your mail program is asked to begin a message to %1. It will not be "
                         "part of the customer's history.",
                         "an email address")
                    .arg(place),
                Link::tr("Open mail program")};
    if (target.scheme() == u"tel")
        return {Link::tr("Call this number?"),
                Link::tr("The program for calls on this machine is given %1.", "a phone number")
                    .arg(place),
                Link::tr("Call")};
    QString text =
        Link::tr("The browser opens a page of %1.", "a host name").arg(place) + u"\n\n"_s;
    const QStringList each = words.split(u'\n', Qt::SkipEmptyParts);
    const bool pretends = std::ranges::any_of(
        each, [&](const QString &one) { return html::pretendsAnotherPlace(one, target); });
    if (pretends)
        text += Link::tr("The words of the link name another place. That is how people are led "
                         "into traps: open it only if you know why.")
                + u"\n\n"_s;
    return {Link::tr("Open this link?"), text + whole(target), Link::tr("Open in browser")};
}
} // namespace

void askAboutLink(const QUrl &target, const QString &words, QWidget *window,
                  std::function<void()> follow)
{
    const Asking asking = askingFor(target, words);
    auto *question = new Question(asking.title, asking.text, Link::tr("Stay here"), window);
    question->setObjectName(u"linkQuestion"_s);
    question->offer(asking.answer, std::move(follow));
    question->ask();
}
} // namespace hadir::ui
