// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/writing/Speller.h"

#include "app/core/whenFinished.h"
#include "ui/writing/spelledWords.h"

#include <QtConcurrent>

#include <algorithm>
#include <map>

namespace hadir::ui {

namespace {
constexpr int mostKept = 20'000; ///< verdicts
constexpr int mostSuggested = 5;
} // namespace

/// The dictionaries that are open.
struct Speller::Shelf
{
    const Dictionary &of(Tongue tongue, const QStringList &paths)
    {
        auto &one = open[tongue];
        if (!one)
            one = std::make_unique<Dictionary>(paths);
        return *one;
    }

    std::map<Tongue, std::unique_ptr<Dictionary>> open;
};

Speller::Speller(const QStringList &folders, QObject *parent)
    : QObject(parent)
    , m_shelf(std::make_shared<Shelf>())
{
    m_beside.setMaxThreadCount(1);
    for (const Tongue tongue : installed(folders))
        m_paths.insert(tongue, Dictionary::pathsFor(tongue, folders));
}

QList<Tongue> Speller::installed(const QStringList &folders)
{
    QList<Tongue> out{Tongue::English, Tongue::Arabic, Tongue::Malay};
    out.removeIf(
        [&folders](Tongue tongue) { return Dictionary::pathsFor(tongue, folders).isEmpty(); });
    return out;
}

Speller::~Speller()
{
    m_beside.clear(); // what has begun is waited for by the pool
}

Speller::Verdict Speller::verdictOn(const QString &word, Tongue tongue)
{
    const QString small = word.toLower();
    if (!speaks(tongue) || m_own.contains(small) || m_names.contains(small))
        return Verdict::Right;
    const QHash<QString, bool> &verdicts = m_verdicts[tongue];
    if (const auto known = verdicts.constFind(word); known != verdicts.constEnd())
        return *known ? Verdict::Right : Verdict::Wrong;
    if (!m_onTheWay[tongue].contains(word)) {
        m_asked[tongue].insert(word);
        askSoon();
    }
    return Verdict::NotYet;
}

/// What one look at the text wants to know goes together.
void Speller::askSoon()
{
    if (!std::exchange(m_isAsking, true))
        QMetaObject::invokeMethod(this, &Speller::ask, Qt::QueuedConnection);
}

void Speller::ask()
{
    m_isAsking = false;
    const auto asked = std::exchange(m_asked, {});
    for (auto one = asked.begin(); one != asked.end(); ++one) {
        const Tongue tongue = one.key();
        const QStringList words(one->begin(), one->end());
        m_onTheWay[tongue] += *one;
        const auto judge = [shelf = m_shelf, paths = m_paths.value(tongue), tongue, words] {
            QList<bool> out;
            const Dictionary &dictionary = shelf->of(tongue, paths);
            for (const QString &word : words)
                out.append(dictionary.knows(word));
            return out;
        };
        core::whenFinished(
            QtConcurrent::run(&m_beside, judge), this,
            [this, tongue, words](const QList<bool> &verdicts) { take(tongue, words, verdicts); });
    }
}

void Speller::take(Tongue tongue, const QStringList &words, const QList<bool> &verdicts)
{
    QHash<QString, bool> &known = m_verdicts[tongue];
    if (known.size() > mostKept)
        known.clear();
    for (qsizetype at = 0; at < words.size(); ++at) {
        m_onTheWay[tongue].remove(words.at(at));
        known.insert(words.at(at), verdicts.at(at));
    }
    Q_EMIT judged();
}

void Speller::suggest(const QString &word, Tongue tongue, QObject *context,
                      std::function<void(const QStringList &suggestions)> then)
{
    if (!speaks(tongue))
        return then({});
    const auto look = [shelf = m_shelf, paths = m_paths.value(tongue), tongue, word] {
        return shelf->of(tongue, paths).suggestionsFor(word, mostSuggested);
    };
    core::whenFinished(QtConcurrent::run(&m_beside, look), context, std::move(then));
}

void Speller::setNames(const QStringList &names)
{
    QSet<QString> words;
    for (const QString &name : names) {
        for (const SpelledWord &word : spelledWords(name))
            words.insert(name.sliced(word.at, word.length).toLower());
    }
    if (std::exchange(m_names, words) != words)
        Q_EMIT judged();
}

void Speller::setOwnWords(const QStringList &words)
{
    m_own.clear();
    for (const QString &word : words)
        m_own.insert(word.toLower());
    Q_EMIT judged();
}

QStringList Speller::ownWords() const
{
    QStringList out(m_own.begin(), m_own.end());
    std::ranges::sort(out);
    return out;
}

void Speller::addOwnWord(const QString &word)
{
    m_own.insert(word.toLower());
    Q_EMIT ownWordAdded(word);
    Q_EMIT judged();
}
} // namespace hadir::ui
