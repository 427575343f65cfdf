// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/mail/ParameterField.h"

#include "app/server/mail/headerWords.h"
#include "app/server/mail/plainText.h"

#include <algorithm>

namespace hadir::server {

namespace {
constexpr qsizetype mostParameters = 200;

QByteArray unpercented(QByteArrayView bytes)
{
    return QByteArray::fromPercentEncoding(bytes.toByteArray());
}

QByteArray unquoted(QByteArrayView text, qsizetype &at)
{
    QByteArray value;
    for (++at; at < text.size() && text[at] != '"'; ++at) {
        // Only a quote or a backslash is escaped: C:\new\table.pdf is a path, not three escapes.
        const bool isEscape = text[at] == '\\' && at + 1 < text.size()
                              && (text[at + 1] == '"' || text[at + 1] == '\\');
        at += isEscape ? 1 : 0;
        value += text[at];
    }
    return value;
}

qsizetype find(QByteArrayView text, QByteArrayView any, qsizetype from)
{
    while (from < text.size() && !any.contains(text[from]))
        ++from;
    return from;
}
} // namespace

ParameterField ParameterField::read(QByteArrayView raw)
{
    ParameterField field;
    const QByteArray held = unfolded(raw);
    const QByteArrayView text = held;
    qsizetype at = find(text, ";", 0);
    field.m_value =
        withoutComments(QString::fromLatin1(text.first(at))).trimmed().toLower().toLatin1();
    // "text/plain charset=utf-8": the semicolon is missing.
    const qsizetype space = find(field.m_value, " \t", 0);
    if (space < field.m_value.size() && field.m_value.contains('=')) {
        field.m_value.truncate(space);
        at = find(text, " \t", 0);
    } else if (const qsizetype equals = field.m_value.indexOf('='); equals >= 0) {
        field.m_value.clear(); // a parameter, and no value before it
        at = -1;
    }
    while (at < text.size() && field.m_parameters.size() < mostParameters) {
        ++at;
        const qsizetype nameEnd = find(text, "=;", at);
        const QByteArray name = text.sliced(at, nameEnd - at).trimmed().toByteArray().toLower();
        at = nameEnd;
        if (at >= text.size() || text[at] == ';')
            continue;
        at = std::min(at + 1, text.size());
        while (at < text.size() && (text[at] == ' ' || text[at] == '\t'))
            ++at;
        QByteArray value;
        if (at < text.size() && text[at] == '"')
            value = unquoted(text, at);
        const qsizetype end = find(text, ";", std::min(at, text.size()));
        if (value.isEmpty() && at < end && text[at] != '"')
            value = text.sliced(at, end - at).trimmed().toByteArray();
        at = end;
        field.m_parameters += parameter(name, value);
    }
    return field;
}

ParameterField::Parameter ParameterField::parameter(QByteArray name, QByteArray value)
{
    Parameter parameter;
    parameter.isExtended = name.endsWith('*');
    if (parameter.isExtended)
        name.chop(1);
    if (const qsizetype star = name.lastIndexOf('*'); star > 0) {
        parameter.section = name.mid(star + 1).toInt();
        name.truncate(star);
    }
    parameter.name = name;
    if (parameter.isExtended && parameter.section == 0) {
        const qsizetype first = value.indexOf('\'');
        const qsizetype second = first < 0 ? -1 : value.indexOf('\'', first + 1);
        if (second > 0) {
            parameter.charset = value.left(first);
            value = value.mid(second + 1);
        }
    }
    parameter.bytes = parameter.isExtended ? unpercented(value) : value;
    return parameter;
}

ParameterField::Parameter ParameterField::joined(QByteArrayView name) const
{
    QList<Parameter> sections;
    std::ranges::copy_if(m_parameters, std::back_inserter(sections),
                         [&](const Parameter &one) { return QByteArrayView(one.name) == name; });
    // An extended value stands beside a plain one for old readers, and is the better one.
    if (std::ranges::any_of(sections, &Parameter::isExtended)
        && std::ranges::count(sections, 0, &Parameter::section) > 1)
        sections.removeIf([](const Parameter &one) { return one.section == 0 && !one.isExtended; });
    Parameter whole;
    for (int next = 0; next < mostParameters; ++next) {
        // Said twice: the first counts.
        const auto one = std::ranges::find(sections, next, &Parameter::section);
        if (one == sections.end())
            break;
        whole.charset = next == 0 ? one->charset : whole.charset;
        whole.isExtended = whole.isExtended || one->isExtended;
        whole.bytes += one->bytes;
    }
    return whole;
}

QByteArray ParameterField::bytes(QByteArrayView name) const
{
    return joined(name).bytes;
}

DecodedText ParameterField::text(QByteArrayView name, QByteArrayView bodyCharset) const
{
    const Parameter whole = joined(name);
    if (whole.isExtended)
        return decodeText(whole.bytes, whole.charset, bodyCharset);
    return decodeWords(whole.bytes, bodyCharset);
}
} // namespace hadir::server
