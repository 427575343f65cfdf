// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/typingMistakes.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <tuple>

using namespace Qt::Literals::StringLiterals;
using hadir::core::Result;

namespace hadir::store {

namespace {
constexpr qsizetype oneFrom = 4; ///< letters
constexpr qsizetype twoFrom = 8;
constexpr int mostWordsRead = 20'000;
constexpr qint64 several = 3;
constexpr qsizetype mostOffered = 3;
constexpr qsizetype mostNear = 8;

struct Likely
{
    QString word;
    int mistakes = 0;
    bool isWhole = false; ///< not only its beginning is like what was typed
    qint64 often = 0;

    [[nodiscard]] auto rank() const { return std::tuple(mistakes, !isWhole, -often, word); }
};

/// Gathers the words like one, from both vocabularies.
class Likeness final
{
public:
    explicit Likeness(const QString &word) : m_word(word), m_most(mistakesForgiven(word)) {}

    void consider(const QString &other, qint64 often)
    {
        if (other.size() + m_most < m_word.size() || other.startsWith(m_word))
            return;
        const int mistakes = mistakesIn(m_word, other, m_most);
        if (mistakes > m_most)
            return;
        const bool isWhole = std::abs(other.size() - m_word.size()) <= m_most;
        const auto known = std::ranges::find(m_all, other, &Likely::word);
        if (known != m_all.end())
            known->often += often;
        else
            m_all.append({other, mistakes, isWhole, often});
    }

    [[nodiscard]] bool isEmpty() const { return m_all.isEmpty(); }

    [[nodiscard]] QStringList best()
    {
        std::ranges::sort(m_all, {}, &Likely::rank);
        QStringList out;
        for (const Likely &one : std::as_const(m_all)) {
            // "ahmad" finds "ahmads" too.
            const auto isFoundBy = [&one](const QString &word) {
                return one.word.startsWith(word);
            };
            if (out.size() < mostOffered && std::ranges::none_of(out, isFoundBy))
                out.append(one.word);
        }
        return out;
    }

private:
    QString m_word;
    int m_most;
    QList<Likely> m_all;
};

/// The letters that words in the script of `word` are made of, folded.
QString lettersFor(const QString &word)
{
    if (word.front().script() == QChar::Script_Arabic)
        return u"ابتثجحخدذرزسشصضطظعغفقكلمنهوي"_s;
    return u"abcdefghijklmnopqrstuvwxyz"_s;
}

/// The word with a mistake at its beginning mended in every way.
QStringList otherBeginnings(const QString &word)
{
    QStringList out{word.mid(1), QString(word[1]) + word[0] + word.mid(2)};
    for (const QChar letter : lettersFor(word)) {
        out.append(letter + word.mid(1));
        out.append(letter + word);
    }
    return out;
}

/// Considers the words that begin so.
Result<void> readFrom(Database &database, const QString &beginning, Likeness &like)
{
    int read = 0;
    QString end = beginning;
    end.back() = QChar(end.back().unicode() + 1);
    for (const QString &sql :
         {u"SELECT term, doc FROM temp.customer_word WHERE term >= ? AND term < ?"_s,
          u"SELECT term, doc FROM temp.case_word WHERE term >= ? AND term < ?"_s}) {
        auto ok = database.each(
            sql,
            [&](const Row &row) {
                like.consider(row.at<QString>(0), row.at<qint64>(1));
                return ++read < mostWordsRead;
            },
            beginning, end);
        if (!ok)
            return ok;
    }
    return {};
}
} // namespace

int mistakesIn(QStringView word, QStringView other, int most)
{
    const qsizetype n = word.size();
    const qsizetype m = std::min(other.size(), n + most);
    std::array<QList<int>, 3> rows;
    for (QList<int> &row : rows)
        row.resize(m + 1);
    for (qsizetype at = 0; at <= m; ++at)
        rows[0][at] = int(at);
    for (qsizetype i = 1; i <= n; ++i) {
        QList<int> &now = rows[size_t(i % 3)];
        const QList<int> &before = rows[size_t((i + 2) % 3)];
        const QList<int> &twoBefore = rows[size_t((i + 1) % 3)];
        now[0] = int(i);
        int least = now[0];
        for (qsizetype j = 1; j <= m; ++j) {
            const bool isSame = word[i - 1] == other[j - 1];
            now[j] = std::min({before[j] + 1, now[j - 1] + 1, before[j - 1] + (isSame ? 0 : 1)});
            const bool isExchanged =
                i > 1 && j > 1 && word[i - 1] == other[j - 2] && word[i - 2] == other[j - 1];
            if (isExchanged)
                now[j] = std::min(now[j], twoBefore[j - 2] + 1);
            least = std::min(least, now[j]);
        }
        if (least > most)
            return most + 1;
    }
    const QList<int> &last = rows[size_t(n % 3)];
    return std::min(most + 1, std::ranges::min(last));
}

int mistakesForgiven(const QString &word)
{
    const bool isOfLetters =
        std::ranges::all_of(word, [](QChar c) { return c.isLetter() && !c.isSurrogate(); });
    if (!isOfLetters || word.size() < oneFrom)
        return 0;
    return word.size() < twoFrom ? 1 : 2;
}

Result<void> openVocabulary(Database &database)
{
    for (const QString &sql : {u"CREATE VIRTUAL TABLE IF NOT EXISTS temp.customer_word "
                               "USING fts5vocab(main, search_customer, row)"_s,
                               u"CREATE VIRTUAL TABLE IF NOT EXISTS temp.case_word "
                               "USING fts5vocab(main, search_case, row)"_s}) {
        if (auto ok = database.script(sql); !ok)
            return ok;
    }
    return {};
}

Result<QStringList> wordsLike(Database &database, const QString &word, Effort effort)
{
    if (mistakesForgiven(word) == 0)
        return QStringList();
    qint64 often = 0;
    for (const QString &sql : {u"SELECT doc FROM temp.customer_word WHERE term = ?"_s,
                               u"SELECT doc FROM temp.case_word WHERE term = ?"_s}) {
        const auto here = database.value<qint64>(sql, word);
        if (!here)
            return std::unexpected(here.error());
        often += here->value_or(0);
    }
    if (often >= several)
        return QStringList();
    QList<QStringList> steps{{word.left(2)}};
    if (effort == Effort::All)
        steps += {{word.left(1)}, otherBeginnings(word)};
    Likeness like(word);
    for (const QStringList &beginnings : std::as_const(steps)) {
        for (const QString &beginning : beginnings) {
            if (auto ok = readFrom(database, beginning, like); !ok)
                return std::unexpected(ok.error());
        }
        if (!like.isEmpty())
            break;
    }
    return like.best();
}

Result<QStringList> wordsNear(Database &database, const QString &word)
{
    QStringList out;
    if (mistakesForgiven(word) == 0)
        return out;
    int looked = 0;
    QString end = word.left(2);
    end.back() = QChar(end.back().unicode() + 1);
    auto ok = database.each(
        u"SELECT term FROM temp.customer_word WHERE term >= ? AND term < ?"_s,
        [&](const Row &row) {
            const auto other = row.at<QString>(0);
            const bool isNear = other != word && std::abs(other.size() - word.size()) <= 1
                                && mistakesIn(word, other, 1) <= 1
                                && mistakesIn(other, word, 1) <= 1;
            if (isNear)
                out.append(other);
            return ++looked < mostWordsRead && out.size() < mostNear;
        },
        word.left(2), end);
    if (!ok)
        return std::unexpected(ok.error());
    return out;
}
} // namespace hadir::store
