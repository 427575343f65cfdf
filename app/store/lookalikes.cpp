// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/lookalikes.h"

#include "app/store/EntityTable.h"
#include "app/store/analyser.h"
#include "app/store/entityTables.h"
#include "app/store/kin.h"
#include "app/store/typingMistakes.h"

#include <QMap>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;
using hadir::core::Result;

namespace hadir::store {

namespace {
constexpr int enough = 40;          ///< of a hundred; with less nobody is bothered
constexpr qsizetype mostTold = 3;   ///< more are no help
constexpr int mostSharing = 5;      ///< of one number: with more it is a house's
constexpr int mostLookedAt = 60;    ///< by one combination of words
constexpr qsizetype mostWords = 4;  ///< of a name, the longest
constexpr qsizetype mostPoints = 20;

int weightOf(Resemblance one)
{
    switch (one) {
    case Resemblance::Phone:
    case Resemblance::Email:
        return 60;
    case Resemblance::Handle:
        return 50;
    case Resemblance::Name:
        return 35;
    case Resemblance::OldPhone:
    case Resemblance::OldEmail:
        return 30;
    case Resemblance::SimilarName:
        return 28;
    case Resemblance::Company:
        return 15;
    case Resemblance::City:
        return 12;
    }
    Q_UNREACHABLE();
}

/// The words of a name that tell people apart.
QStringList tellingWords(const QString &name)
{
    static const QSet<QString> others{u"bin"_s, u"binti"_s, u"bint"_s, u"ibn"_s, u"al"_s,
                                      u"el"_s,  u"de"_s,    u"van"_s,  u"بن"_s,  u"بنت"_s,
                                      u"ابن"_s, u"ال"_s};
    QStringList words = wordsOf(name);
    QStringList out = words;
    out.removeIf([](const QString &word) { return others.contains(word); });
    return out.isEmpty() ? words : out;
}

/// Takes the words that both have out of both.
void takeCommon(QStringList &words, QStringList &others)
{
    words.removeIf([&others](const QString &word) { return others.removeOne(word); });
}

bool isMistyped(const QString &word, const QString &other)
{
    return mistakesForgiven(word) > 0 && mistakesForgiven(other) > 0
           && std::abs(word.size() - other.size()) <= 1
           && std::max(mistakesIn(word, other, 1), mistakesIn(other, word, 1)) <= 1;
}

bool isSame(const QString &text, const QString &other)
{
    return !text.isEmpty() && !other.isEmpty() && wordsOf(text) == wordsOf(other);
}

std::optional<Resemblance> resemblanceBy(domain::ContactKind kind, bool isOld)
{
    switch (kind) {
    case domain::ContactKind::Phone:
        return isOld ? Resemblance::OldPhone : Resemblance::Phone;
    case domain::ContactKind::Email:
        return isOld ? Resemblance::OldEmail : Resemblance::Email;
    case domain::ContactKind::Handle:
        return isOld ? std::nullopt : std::optional(Resemblance::Handle);
    }
    Q_UNREACHABLE();
}

/// One look for whoever resembles a portrait.
class Lineup final
{
public:
    Lineup(Database &database, const Portrait &portrait, const QSet<domain::CustomerId> &others)
        : m_database(database)
        , m_portrait(portrait)
        , m_others(others)
    {}

    Result<void> gatherByContact()
    {
        for (const domain::ContactPoint &point : m_portrait.contactPoints.first(
                 std::min(m_portrait.contactPoints.size(), mostPoints))) {
            const auto known = EntityTable<domain::ContactPoint>::select(
                m_database, u"WHERE \"value\" = ? LIMIT ?"_s, point.value, mostLookedAt);
            if (!known)
                return std::unexpected(known.error());
            gather(point, *known);
        }
        return {};
    }

    /// By two words of the name that stand in the other as they are, or by one and what the other
    /// may have been mistyped for.
    Result<void> gatherByName()
    {
        QStringList words = tellingWords(m_portrait.name);
        std::ranges::stable_sort(words, std::ranges::greater(), &QString::size);
        words = words.first(std::min(words.size(), mostWords));
        if (words.size() == 1)
            return gather({words.first()});
        for (qsizetype one = 0; one < words.size(); ++one) {
            for (qsizetype two = one + 1; two < words.size(); ++two) {
                if (auto ok = gather({words[one], words[two]}); !ok)
                    return ok;
            }
        }
        if (words.size() == 2) {
            if (auto ok = gatherMistyped(words[0], words[1]); !ok)
                return ok;
            return gatherMistyped(words[1], words[0]);
        }
        return {};
    }

    Result<QList<Lookalike>> judged()
    {
        QList<Lookalike> out;
        for (const auto &[id, found] : m_found.asKeyValueRange()) {
            const auto survivor = survivorOf(m_database, id);
            if (!survivor)
                return std::unexpected(survivor.error());
            if (*survivor != id) // the one who stands for them is found by the same
                continue;
            auto customer = EntityTable<domain::Customer>::find(m_database, id);
            if (!customer)
                return std::unexpected(customer.error());
            if (!*customer)
                continue;
            Lookalike one = compare(**std::move(customer), found);
            if (one.certainty >= enough)
                out.append(std::move(one));
        }
        std::ranges::stable_sort(out, std::ranges::greater(), &Lookalike::certainty);
        return out.first(std::min(out.size(), mostTold));
    }

private:
    struct Found
    {
        QList<Resemblance> shared;
        QString contact;
    };

    [[nodiscard]] bool isWanted(domain::CustomerId id) const
    {
        return id != m_portrait.id && !m_others.contains(id);
    }

    void gather(const domain::ContactPoint &point, const QList<domain::ContactPoint> &known)
    {
        QSet<domain::CustomerId> sharing;
        for (const domain::ContactPoint &one : known)
            sharing.insert(one.customer);
        if (sharing.size() > mostSharing)
            return;
        for (const domain::ContactPoint &one : known) {
            const auto by = resemblanceBy(point.kind, point.retired || one.retired);
            if (!by || one.kind != point.kind || one.service != point.service
                || !isWanted(one.customer))
                continue;
            Found &found = m_found[one.customer];
            if (!found.shared.contains(*by))
                found.shared.append(*by);
            if (found.contact.isEmpty() || !one.retired)
                found.contact = one.value;
        }
    }

    Result<void> gather(const QStringList &words)
    {
        return m_database.each(
            u"SELECT e.id FROM search_customer w JOIN search_entry e "
            "ON e.row = w.rowid WHERE search_customer MATCH ? LIMIT ?"_s,
            [this](const Row &row) {
                if (const auto id = row.at<domain::CustomerId>(0); isWanted(id))
                    (void)m_found[id];
            },
            u'"' + words.join(u"\" \""_s) + u'"', mostLookedAt);
    }

    Result<void> gatherMistyped(const QString &kept, const QString &mistyped)
    {
        const auto others = wordsNear(m_database, mistyped);
        if (!others)
            return std::unexpected(others.error());
        for (const QString &other : *others) {
            if (auto ok = gather({kept, other}); !ok)
                return ok;
        }
        return {};
    }

    [[nodiscard]] Lookalike compare(domain::Customer customer, const Found &found) const
    {
        Lookalike out{.customer = std::move(customer),
                      .shared = found.shared,
                      .contact = found.contact};
        if (const auto names = resemblanceOf(m_portrait.name, out.customer.name))
            out.shared.append(*names);
        // Half a town works for the same house: only who is alike otherwise is told by it.
        if (!out.shared.isEmpty() && isSame(m_portrait.company, out.customer.company))
            out.shared.append(Resemblance::Company);
        if (!out.shared.isEmpty() && isSame(m_portrait.city, out.customer.city))
            out.shared.append(Resemblance::City);
        std::ranges::stable_sort(out.shared, std::ranges::greater(), weightOf);
        const int sum = std::accumulate(
            out.shared.begin(), out.shared.end(), 0,
            [](int before, Resemblance one) { return before + weightOf(one); });
        out.certainty = std::min(sum, 99);
        return out;
    }

    Database &m_database;
    const Portrait &m_portrait;
    const QSet<domain::CustomerId> &m_others;
    QMap<domain::CustomerId, Found> m_found; ///< the same order however they were found
};
} // namespace

std::optional<Resemblance> resemblanceOf(const QString &name, const QString &other)
{
    QStringList words = tellingWords(name);
    QStringList others = tellingWords(other);
    const qsizetype fewer = std::min(words.size(), others.size());
    if (fewer == 0)
        return std::nullopt;
    takeCommon(words, others);
    if (words.isEmpty() && others.isEmpty())
        return Resemblance::Name;
    const qsizetype common = fewer - std::min(words.size(), others.size());
    const bool isOneMore = words.isEmpty() != others.isEmpty();
    if (isOneMore && common >= 2)
        return Resemblance::SimilarName;
    const bool isOneOther = words.size() == 1 && others.size() == 1;
    if (isOneOther && common >= 1 && isMistyped(words.first(), others.first()))
        return Resemblance::SimilarName;
    return std::nullopt;
}

Result<QList<Lookalike>> lookalikesOf(Database &database, const Portrait &portrait,
                                      const QSet<domain::CustomerId> &others)
{
    if (auto ok = openVocabulary(database); !ok)
        return std::unexpected(ok.error());
    const auto moment = Transaction::snapshot(database);
    if (!moment)
        return std::unexpected(moment.error());
    Lineup lineup(database, portrait, others);
    auto ok = lineup.gatherByContact();
    if (ok)
        ok = lineup.gatherByName();
    if (!ok)
        return std::unexpected(ok.error());
    return lineup.judged();
}
} // namespace hadir::store
