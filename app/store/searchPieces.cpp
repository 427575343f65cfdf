// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/searchPieces.h"

using namespace Qt::Literals::StringLiterals;

namespace hadir::store {

namespace {
constexpr int longestQuery = 1'000;
constexpr qsizetype piecesAQuery = 40;
constexpr qsizetype longestName = 20;

bool isBlank(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Format;
}

bool isQuote(QChar c)
{
    return u"\"\u201c\u201d\u201e\u00ab\u00bb"_s.contains(c);
}

/// Goes through what was typed once, from the beginning to the end.
class Cutter final
{
public:
    explicit Cutter(const QString &text) : m_text(text.left(longestQuery)) {}

    QList<SearchPiece> cut()
    {
        QList<SearchPiece> out;
        while (out.size() < piecesAQuery) {
            while (m_at < size() && isBlank(m_text[m_at]))
                ++m_at;
            if (m_at == size())
                break;
            out.append(next());
        }
        return out;
    }

private:
    [[nodiscard]] int size() const { return int(m_text.size()); }
    [[nodiscard]] bool stands(bool (*what)(QChar), int at) const
    {
        return at < size() && what(m_text[at]);
    }

    SearchPiece next()
    {
        SearchPiece piece{.start = m_at};
        const int after = m_at + 1;
        const bool isWordAfter =
            after < size() && (m_text[after].isLetter() || isQuote(m_text[after]));
        if (m_text[m_at] == u'-' && isWordAfter) { // a number may begin with one
            piece.isUnwanted = true;
            ++m_at;
        }
        if (!stands(isQuote, m_at))
            readName(piece);
        readText(piece);
        piece.end = m_at;
        return piece;
    }

    void readName(SearchPiece &piece)
    {
        int end = m_at;
        while (end < size() && !isBlank(m_text[end]) && m_text[end] != u':'
               && end - m_at <= longestName && (m_text[end].isLetter() || m_text[end].isMark()))
            ++end;
        const bool isName = end > m_at + 1 && end < size() && m_text[end] == u':';
        if (!isName || (end + 1 < size() && m_text[end + 1] == u'/')) // an address on the web
            return;
        piece.name = m_text.mid(m_at, end - m_at);
        m_at = end + 1;
        piece.valueStart = m_at;
    }

    void readText(SearchPiece &piece)
    {
        if (stands(isQuote, m_at)) {
            const int begin = ++m_at;
            while (m_at < size() && !isQuote(m_text[m_at]))
                ++m_at;
            piece.isQuoted = true;
            piece.isOpen = m_at == size();
            piece.text = m_text.mid(begin, m_at - begin);
            m_at += piece.isOpen ? 0 : 1;
            return;
        }
        const int begin = m_at;
        while (m_at < size() && !m_text[m_at].isSpace())
            ++m_at;
        piece.text = m_text.mid(begin, m_at - begin);
    }

    QString m_text;
    int m_at = 0;
};
} // namespace

QList<SearchPiece> piecesOf(const QString &query)
{
    return Cutter(query).cut();
}
} // namespace hadir::store
