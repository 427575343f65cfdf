// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/replyWords.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::Literals::StringLiterals;
using hadir::domain::Circle;
using hadir::domain::Placeholder;

namespace hadir::ui {

namespace {
struct ReplyWords
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::ReplyWords)
};
} // namespace

QString wordFor(Placeholder placeholder)
{
    switch (placeholder) {
    case Placeholder::CustomerFirstName:
        return ReplyWords::tr("Customer’s first name");
    case Placeholder::CustomerName:
        return ReplyWords::tr("Customer’s name");
    case Placeholder::CustomerCompany:
        return ReplyWords::tr("Customer’s company");
    case Placeholder::AgentFirstName:
        return ReplyWords::tr("My first name");
    case Placeholder::AgentName:
        return ReplyWords::tr("My name");
    case Placeholder::CaseNumber:
        return ReplyWords::tr("Number of the case");
    case Placeholder::CaseSubject:
        return ReplyWords::tr("Subject of the case");
    case Placeholder::OrderNumber:
        return ReplyWords::tr("Number of the newest order");
    case Placeholder::CallbackTime:
        return ReplyWords::tr("Time of the callback");
    case Placeholder::CallbackLink:
        return ReplyWords::tr("Link to move or cancel the callback");
    }
    Q_UNREACHABLE();
}

QString wordFor(Circle circle)
{
    switch (circle) {
    case Circle::Own:
        return ReplyWords::tr("Only me");
    case Circle::Team:
        return ReplyWords::tr("A team");
    case Circle::Everyone:
        return ReplyWords::tr("Everyone");
    }
    Q_UNREACHABLE();
}

QString replyFaultWords(const QString &field)
{
    const QHash<QString, QString> words{
        {u"title"_s, ReplyWords::tr("Give it a title first.")},
        {u"shortcut"_s, ReplyWords::tr("The word to type is one word of letters and digits, "
                                       "at most 40 of them.")},
        {u"wordings"_s, ReplyWords::tr("Write it in one language at least, and once in each.")},
        {u"language"_s, ReplyWords::tr("Choose the language of each text.")},
        {u"text"_s, ReplyWords::tr("Write the text in each language that you added.")},
        {u"placeholder"_s, ReplyWords::tr("One placeholder is none that Hadir knows. Take it from "
                                          "the menu, or remove its braces.")},
        {u"channels"_s, ReplyWords::tr("Choose among the channels that carry messages.")},
        {u"team"_s, ReplyWords::tr("Choose the team that it is for.")}};
    return words.value(field);
}
} // namespace hadir::ui
