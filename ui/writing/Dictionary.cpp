// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/writing/Dictionary.h"

#include <QFile>
#include <QStandardPaths>
#include <QStringConverter>

#include <hunspell.hxx>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

/// One file of words, and how its letters are kept.
struct Dictionary::Book
{
    explicit Book(const QString &path)
        : words(QFile::encodeName(path + u".aff"_s).constData(),
                QFile::encodeName(path + u".dic"_s).constData())
        , encode(words.get_dict_encoding().c_str())
        , decode(words.get_dict_encoding().c_str())
    {}

    [[nodiscard]] bool isReadable() const { return encode.isValid() && decode.isValid(); }
    [[nodiscard]] std::string bytesOf(const QString &word)
    {
        const QByteArray bytes = encode(word);
        return encode.hasError() ? std::string() : bytes.toStdString();
    }

    Hunspell words;
    QStringEncoder encode;
    QStringDecoder decode;
};

namespace {
/// As the dictionaries write it: without vowel signs and lengthening, with the plain apostrophe.
QString plain(QString word)
{
    word.removeIf([](QChar c) { return c == u'\u0640' || c.category() == QChar::Mark_NonSpacing; });
    return word.replace(u'’', u'\'');
}

QStringList namesFor(Tongue tongue)
{
    switch (tongue) {
    case Tongue::English:
        return {u"en_GB"_s, u"en_US"_s};
    case Tongue::Arabic:
        return {u"ar"_s};
    case Tongue::Malay:
        return {u"ms_MY"_s, u"ms"_s};
    case Tongue::Unknown:
        return {};
    }
    Q_UNREACHABLE();
}
} // namespace

Dictionary::Dictionary(const QStringList &paths)
{
    for (const QString &path : paths) {
        auto book = std::make_unique<Book>(path);
        if (book->isReadable())
            m_books.push_back(std::move(book));
    }
}

Dictionary::~Dictionary() = default;

bool Dictionary::knows(const QString &word) const
{
    const QString bare = plain(word.normalized(QString::NormalizationForm_C));
    return m_books.empty() || std::ranges::any_of(m_books, [&bare](const auto &book) {
               const std::string bytes = book->bytesOf(bare);
               return !bytes.empty() && book->words.spell(bytes);
           });
}

QStringList Dictionary::suggestionsFor(const QString &word, int most) const
{
    const QString bare = plain(word.normalized(QString::NormalizationForm_C));
    QStringList out;
    for (const auto &book : m_books) {
        const std::string bytes = book->bytesOf(bare);
        if (bytes.empty())
            continue;
        for (const std::string &each : book->words.suggest(bytes)) {
            const QString one = book->decode(QByteArrayView(each.data(), qsizetype(each.size())));
            if (out.size() < most && !out.contains(one))
                out.append(one);
        }
        if (!out.isEmpty())
            break; // a second book says the same again
    }
    return out;
}

QStringList Dictionary::pathsFor(Tongue tongue, const QStringList &folders)
{
    QStringList out;
    for (const QString &name : namesFor(tongue)) {
        for (const QString &folder : folders) {
            const QString path = folder + u'/' + name;
            if (QFile::exists(path + u".aff"_s) && QFile::exists(path + u".dic"_s)) {
                out.append(path);
                break;
            }
        }
    }
    return out;
}

QStringList Dictionary::folders()
{
    QStringList out;
    for (const QString &name : {u"hunspell"_s, u"myspell/dicts"_s}) {
        out += QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, name,
                                         QStandardPaths::LocateDirectory);
    }
    return out;
}
} // namespace hadir::ui
