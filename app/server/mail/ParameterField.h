// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/server/mail/charset.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace hadir::server {

/// A header field of a value and parameters: Content-Type, Content-Disposition.
///
/// Reads RFC 2045 with its extensions for long and foreign values (RFC 2231), and what senders
/// write instead: encoded words in quotes, bare 8-bit text, unquoted values with spaces, a
/// missing semicolon, a quote that never ends.
class ParameterField final
{
public:
    [[nodiscard]] static ParameterField read(QByteArrayView raw);

    /// "text/plain", "attachment": lower case, without comments.
    [[nodiscard]] const QByteArray &value() const { return m_value; }
    /// A parameter's bytes as they are, for what is ASCII (charset, boundary); empty without it.
    [[nodiscard]] QByteArray bytes(QByteArrayView name) const;
    /// A parameter as text, for names of files; empty without it.
    [[nodiscard]] DecodedText text(QByteArrayView name, QByteArrayView bodyCharset) const;

private:
    struct Parameter
    {
        QByteArray name; ///< lower case, without the marks of RFC 2231
        QByteArray charset;
        QByteArray bytes;
        int section = 0;
        bool isExtended = false;
    };

    [[nodiscard]] static Parameter parameter(QByteArray name, QByteArray value);
    [[nodiscard]] Parameter joined(QByteArrayView name) const;

    QByteArray m_value;
    QList<Parameter> m_parameters;
};
} // namespace hadir::server
