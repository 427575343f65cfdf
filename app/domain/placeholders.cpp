// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/placeholders.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::domain {

namespace {
/// What stands before a name.
constexpr std::array addresses{u"mr",     u"mrs",    u"ms",    u"miss",  u"dr",     u"prof",
                               u"encik",  u"en",     u"puan",  u"cik",   u"tuan",   u"dato",
                               u"datuk",  u"datin",  u"haji",  u"hajah", u"sheikh", u"السيد",
                               u"السيدة", u"الآنسة", u"الشيخ", u"د",     u"م",      u"أ"};
/// What stands between a name and the father's.
constexpr std::array descents{u"bin", u"binti", u"bt",  u"bte", u"ibn", u"al", u"a/l",
                              u"a/p", u"s/o",   u"d/o", u"بن",  u"ابن", u"بنت"};
/// First halves that are no name alone.
constexpr std::array halves{u"abd",  u"abdul", u"abdel", u"abu", u"umm", u"nur", u"nurul", u"siti",
                            u"mohd", u"muhd",  u"عبد",   u"أبو", u"ابو", u"أم",  u"ام"};

template <class Words>
bool isOneOf(const Words &words, QString word)
{
    if (word.endsWith(u'.'))
        word.chop(1);
    return std::ranges::any_of(words, [&](const char16_t *one) {
        return word.compare(QStringView(one), Qt::CaseInsensitive) == 0;
    });
}

const QRegularExpression &openPlace()
{
    static const QRegularExpression braces(uR"(\{\{([^{}\n]{0,60})\}\})"_s);
    return braces;
}
} // namespace

QString firstNameOf(const QString &name)
{
    QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    while (words.size() > 1 && isOneOf(addresses, words.first()))
        words.removeFirst();
    // "Nur Aisyah binti Ahmad": all that stands before is the given name.
    for (qsizetype at = 1; at < words.size(); ++at) {
        if (isOneOf(descents, words[at]))
            return words.first(at).join(u' ');
    }
    if (words.size() > 1 && isOneOf(halves, words.first()))
        return words.first(2).join(u' ');
    return words.value(0);
}

Fillings fillingsOf(const Customer &customer, const Agent &agent, const std::optional<Case> &about,
                    const std::optional<Order> &newest)
{
    Fillings out{{Placeholder::CustomerFirstName, firstNameOf(customer.name)},
                 {Placeholder::CustomerName, customer.name.simplified()},
                 {Placeholder::CustomerCompany, customer.company.simplified()},
                 {Placeholder::AgentFirstName, firstNameOf(agent.name)},
                 {Placeholder::AgentName, agent.name.simplified()}};
    if (about) {
        // A case that the ledger has not numbered yet has no number to tell anybody.
        if (about->number > 0)
            out.insert(Placeholder::CaseNumber, QString::number(about->number));
        out.insert(Placeholder::CaseSubject, about->subject.simplified());
    }
    if (newest)
        out.insert(Placeholder::OrderNumber, newest->number.simplified());
    return out;
}

QString written(Placeholder placeholder)
{
    return u"{{"_s + nameOf(placeholder) + u"}}"_s;
}

QList<OpenPlace> openPlaces(const QString &text)
{
    QList<OpenPlace> out;
    for (auto found = openPlace().globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        out.append({match.capturedStart(), match.capturedLength(),
                    fromName<Placeholder>(match.capturedView(1).trimmed())});
    }
    return out;
}

bool isFillable(const QString &text)
{
    QString rest = text;
    rest.remove(openPlace());
    return !rest.contains("{{"_L1) && !rest.contains("}}"_L1)
           && std::ranges::all_of(openPlaces(text), [](const OpenPlace &open) {
                  return open.placeholder.has_value();
              });
}

Filled filled(const QString &text, const Fillings &fillings)
{
    Filled out;
    qsizetype done = 0;
    const QList<OpenPlace> places = openPlaces(text);
    for (const OpenPlace &open : places) {
        const QString value = open.placeholder ? fillings.value(*open.placeholder) : QString();
        out.text += QStringView(text).sliced(done, open.from - done);
        out.text += value.isEmpty() ? text.sliced(open.from, open.length) : value;
        done = open.from + open.length;
        if (open.placeholder && value.isEmpty() && !out.empty.contains(*open.placeholder))
            out.empty.append(*open.placeholder);
    }
    out.text += QStringView(text).sliced(done);
    return out;
}
} // namespace hadir::domain
