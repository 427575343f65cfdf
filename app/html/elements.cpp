// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/html/elements.h"

#include <QHash>

namespace hadir::html {

namespace {
using enum Treatment;

struct Entry
{
    const char *name;
    Treatment treatment;
    const char *written = nullptr; ///< the same when not said
};

constexpr Entry entries[] = {
    {"a", Link},
    {"address", Block, "div"},
    {"applet", Gone},
    {"audio", Gone},
    {"b", Inline},
    {"big", Inline},
    {"blockquote", Block},
    {"br", Line},
    {"canvas", Gone},
    {"caption", Apart},
    {"center", Block, "div"},
    {"cite", Inline, "i"},
    {"code", Inline},
    {"dd", Block},
    {"del", Inline, "s"},
    {"dfn", Inline, "i"},
    {"dir", List, "ul"},
    {"div", Block},
    {"dl", Block},
    {"dt", Block},
    {"em", Inline},
    {"embed", Gone},
    {"font", Inline, "span"},
    {"frame", Gone},
    {"frameset", Gone},
    {"h1", Block},
    {"h2", Block},
    {"h3", Block},
    {"h4", Block},
    {"h5", Block},
    {"h6", Block},
    {"hr", Line},
    {"i", Inline},
    {"iframe", Gone},
    {"img", Picture},
    {"input", Gone},
    {"ins", Inline, "u"},
    {"isindex", Gone},
    {"kbd", Inline, "code"},
    {"li", Item},
    {"link", Gone},
    {"map", Gone},
    {"math", Gone},
    {"menu", List, "ul"},
    {"meta", Gone},
    {"object", Gone},
    {"ol", List},
    {"option", Gone},
    {"p", Block},
    {"param", Gone},
    {"portal", Gone},
    {"pre", Block},
    {"s", Inline},
    {"samp", Inline, "code"},
    {"script", Gone},
    {"select", Gone},
    {"slot", Gone},
    {"small", Inline},
    {"source", Gone},
    {"span", Inline},
    {"strike", Inline, "s"},
    {"strong", Inline},
    {"style", Gone},
    {"sub", Inline},
    {"sup", Inline},
    {"svg", Gone},
    {"table", Table},
    {"tbody", Section},
    {"td", Cell},
    {"template", Gone},
    {"textarea", Gone},
    {"tfoot", Section},
    {"th", Cell},
    {"thead", Section},
    {"title", Gone},
    {"tr", Row},
    {"track", Gone},
    {"tt", Inline, "code"},
    {"u", Inline},
    {"ul", List},
    {"var", Inline, "i"},
    {"video", Gone},
    {"xml", Gone},
};

QHash<QByteArray, Element> madeOfEntries()
{
    QHash<QByteArray, Element> made;
    for (const Entry &entry : entries) {
        const char *written = entry.written ? entry.written : entry.name;
        made.insert(entry.name, {entry.treatment, QString::fromLatin1(written)});
    }
    return made;
}
} // namespace

Element elementNamed(QByteArrayView name)
{
    static const QHash<QByteArray, Element> known = madeOfEntries();
    return known.value(name.toByteArray());
}
} // namespace hadir::html
