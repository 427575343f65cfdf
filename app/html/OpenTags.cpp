// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/html/OpenTags.h"

#include <algorithm>

namespace hadir::html {

namespace {
bool isFrame(Treatment treatment)
{
    return treatment == Treatment::Table || treatment == Treatment::Section
           || treatment == Treatment::Row || treatment == Treatment::Cell;
}
} // namespace

int OpenTags::tableDepth() const
{
    return int(std::ranges::count(m_tags, Treatment::Table, &OpenTag::treatment));
}

Treatment OpenTags::frame() const
{
    for (auto tag = m_tags.crbegin(); tag != m_tags.crend(); ++tag) {
        if (isFrame(tag->treatment))
            return tag->treatment;
    }
    return Treatment::Loose;
}

qsizetype OpenTags::innermostBlock() const
{
    for (qsizetype at = count() - 1; at >= 0 && !isFrame(m_tags[at].treatment); --at) {
        if (m_tags[at].treatment == Treatment::Block || m_tags[at].treatment == Treatment::Item)
            return at;
    }
    return count();
}

bool OpenTags::isInList() const
{
    for (auto tag = m_tags.crbegin(); tag != m_tags.crend() && !isFrame(tag->treatment); ++tag) {
        if (tag->treatment == Treatment::List)
            return true;
    }
    return false;
}

bool OpenTags::isIn(QStringView name) const
{
    return std::ranges::find(m_tags, name, &OpenTag::name) != m_tags.cend();
}

qsizetype OpenTags::forOrder() const
{
    qsizetype found = 0;
    while (found < count() && m_tags[count() - 1 - found].isForOrder)
        ++found;
    return found;
}
} // namespace hadir::html
