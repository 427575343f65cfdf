// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/Configuration.h"

#include "app/core/boundedFile.h"
#include "app/server/lines/Lines.h"

#include <QDir>
#include <QFileInfo>
#include <QProcessEnvironment>

#include <toml++/toml.h>

using namespace Qt::Literals::StringLiterals;
using hadir::core::fail;
using hadir::core::FailureKind;
using hadir::core::Result;

namespace hadir::server {

namespace {
/// One key of the file: where it goes, and whether it names a file.
struct Setting
{
    QLatin1StringView key;
    QString Configuration::*text = nullptr;
    enum class Form { Text, Path } form = Form::Text;
};
constexpr std::array settings{
    Setting{"data"_L1, &Configuration::data, Setting::Form::Path},
    Setting{"listen"_L1, &Configuration::listen, Setting::Form::Text},
    Setting{"holdings"_L1, &Configuration::holdings, Setting::Form::Text},
    Setting{"tls.certificate"_L1, &Configuration::certificate, Setting::Form::Path},
    Setting{"tls.key"_L1, &Configuration::key, Setting::Form::Path},
};

std::unexpected<core::Failure> wrong(const QString &path, const toml::node &node,
                                     const QString &what)
{
    return fail(FailureKind::Refused,
                u"%1:%2: %3"_s.arg(path).arg(node.source().begin.line).arg(what));
}

Result<QStringList> textsOf(const QString &path, const toml::node &node)
{
    QStringList out;
    const toml::array *array = node.as_array();
    if (!array)
        return wrong(path, node, u"a list of texts is wanted here"_s);
    for (const toml::node &one : *array) {
        const auto text = one.value<std::string>();
        if (!text)
            return wrong(path, one, u"a text is wanted here"_s);
        out.append(QString::fromStdString(*text));
    }
    return out;
}

Result<void> readTable(const QString &path, const toml::table &table, const QString &prefix,
                       Configuration &into)
{
    for (const auto &[name, node] : table) {
        const QString key =
            prefix + QString::fromUtf8(name.str().data(), qsizetype(name.str().size()));
        if (key == "tls"_L1 && node.is_table()) {
            if (auto ok = readTable(path, *node.as_table(), u"tls."_s, into); !ok)
                return ok;
            continue;
        }
        if (key == "origins"_L1) {
            auto texts = textsOf(path, node);
            if (!texts)
                return std::unexpected(texts.error());
            into.origins = *texts;
            continue;
        }
        const auto setting = std::ranges::find(settings, key, &Setting::key);
        if (setting == settings.end())
            return wrong(path, node, u"\"%1\" means nothing to hadird"_s.arg(key));
        const auto text = node.value<std::string>();
        if (!text)
            return wrong(path, node, u"\"%1\" wants a text"_s.arg(key));
        const QString value = QString::fromStdString(*text);
        into.*setting->text = setting->form == Setting::Form::Path
                                  ? QFileInfo(path).dir().absoluteFilePath(value)
                                  : value;
    }
    return {};
}

constexpr qint64 longestFile = 64 * 1024;
} // namespace

Result<void> Configuration::readFile(const QString &path)
{
    const auto bytes = core::contentOf(path, longestFile);
    if (!bytes)
        return std::unexpected(bytes.error());
    // The library throws; nothing else here does, so it is caught where it is called.
    try {
        const toml::table table =
            toml::parse(std::string_view(bytes->constData(), size_t(bytes->size())));
        return readTable(path, table, {}, *this);
    } catch (const toml::parse_error &error) {
        const std::string_view what = error.description();
        return fail(FailureKind::Refused,
                    u"%1:%2: %3"_s.arg(path)
                        .arg(error.source().begin.line)
                        .arg(QString::fromUtf8(what.data(), qsizetype(what.size()))));
    }
}

void Configuration::readEnvironment(const QProcessEnvironment &environment)
{
    const auto take = [&](const QString &name, QString &into) {
        if (environment.contains(name))
            into = environment.value(name);
    };
    take(u"HADIR_DATA"_s, data);
    take(u"HADIR_LISTEN"_s, listen);
    take(u"HADIR_CERTIFICATE"_s, certificate);
    take(u"HADIR_KEY"_s, key);
    take(u"HADIR_HOLDINGS"_s, holdings);
    if (environment.contains(u"HADIR_ORIGINS"_s))
        origins = environment.value(u"HADIR_ORIGINS"_s).split(u',', Qt::SkipEmptyParts);
}

Result<Spread> Configuration::spread() const
{
    if (holdings == "everyone"_L1)
        return Spread::Everyone;
    if (holdings == "working-set"_L1)
        return Spread::WorkingSet;
    return core::fail(core::FailureKind::Malformed,
                      u"holdings is \"%1\"; say everyone or working-set"_s.arg(holdings));
}

Result<Door> Configuration::door() const
{
    const qsizetype colon = listen.lastIndexOf(u':');
    bool isNumber = false;
    const quint16 port = listen.mid(colon + 1).toUShort(&isNumber);
    QString host = listen.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    const QHostAddress address =
        host == "localhost"_L1 ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(host);
    if (colon <= 0 || !isNumber || address.isNull())
        return fail(
            FailureKind::Refused,
            u"\"%1\" is no address to listen on; say ADDRESS:PORT, such as 127.0.0.1:7420"_s.arg(
                listen));
    return Door{address, port, certificate, key, origins};
}
} // namespace hadir::server
