// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/core/log.h"
#include "app/main/FirstSight.h"
#include "app/main/SampleServer.h"
#include "app/main/StopSignal.h"
#include "app/main/Walk.h"
#include "app/net/Doorbell.h"
#include "app/net/NetworkWatch.h"
#include "app/net/WebSocketLink.h"
#include "ui/shell/Alerts.h"
#include "ui/shell/Front.h"
#include "ui/shell/Language.h"
#include "ui/shell/Summons.h"
#include "ui/shell/SystemTray.h"
#include "ui/shell/WindowPlace.h"
#include "ui/shell/looks.h"
#include "ui/theme/Theme.h"
#include "ui/theme/fonts.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QScreen>
#include <QSettings>
#include <QSslCertificate>
#include <QStandardPaths>

#include <optional>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;

namespace {
constexpr QSize firstSize{1440, 900};

struct Options
{
    QString server;
    QString account;
    QString password;
    QString profiles;
    QString sample; ///< folder of the sample server's workspace
    QString language;
    QString theme;
    QString shots;
    QString token;
    QString address; ///< of whom to open
    QList<QSslCertificate> authorities;
    bool isApart = false;     ///< settings lie beside the profiles that were named
    bool saysPainted = false; ///< and when, for who measures how long a start takes
};

/// The first line of a file, so that no password stands in the list of processes.
QString firstLineOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(logUi) << "password file cannot be read" << file.errorString();
        return {};
    }
    return QString::fromUtf8(file.readLine()).trimmed();
}

/// Whether only help or the version is wanted, for which no display is needed.
bool asksForWords(int argc, char **argv)
{
    const QSet<QByteArrayView> words{"-h", "--help", "-v", "--version"};
    for (int at = 1; at < argc; ++at) {
        if (words.contains(argv[at]))
            return true;
    }
    return false;
}

Options read(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Hadir: the workstation for contact-centre agents."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption server(u"server"_s, u"Address of the server."_s, u"URL"_s);
    const QCommandLineOption account(u"account"_s, u"Account to sign in with."_s, u"NAME"_s);
    const QCommandLineOption password(u"password-file"_s,
                                      u"File whose first line is the password; signs in at once."_s,
                                      u"FILE"_s);
    const QCommandLineOption profile(u"profile"_s, u"Folder for what is kept on this machine."_s,
                                     u"DIR"_s);
    const QCommandLineOption language(u"lang"_s, u"Language: en, ar or ms."_s, u"CODE"_s);
    const QCommandLineOption theme(u"theme"_s, u"light, dark, contrast or system."_s, u"NAME"_s);
    const QCommandLineOption authority(
        u"authority"_s, u"Certificate (PEM) of an authority to trust beside the system's."_s,
        u"FILE"_s);
    const QCommandLineOption shots(
        u"shots"_s, u"Walk through the windows, leave pictures in DIR, and end."_s, u"DIR"_s);
    // For measuring: in without a keychain, and a word when there is something to work with.
    QCommandLineOption token(u"token-file"_s, u"File whose first line is a session's token."_s,
                             u"FILE"_s);
    QCommandLineOption painted(u"say-painted"_s, u"Print when the first customer is painted."_s);
    token.setFlags(QCommandLineOption::HiddenFromHelp);
    painted.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions(
        {server, account, password, profile, language, theme, authority, shots, token, painted});
    parser.addPositionalArgument(
        u"address"_s, u"Whom to open: hadir://customer/ID or tel:NUMBER."_s, u"[address]"_s);
    parser.process(application);
    Options out{.server = parser.value(server),
                .account = parser.value(account),
                .password =
                    parser.isSet(password) ? firstLineOf(parser.value(password)) : QString(),
                .profiles = parser.value(profile),
                .language = parser.value(language),
                .theme = parser.value(theme),
                .shots = parser.value(shots),
                .token = parser.isSet(token) ? firstLineOf(parser.value(token)) : QString(),
                .address = parser.positionalArguments().value(0),
                .saysPainted = parser.isSet(painted)};
    if (out.profiles.isEmpty())
        out.profiles =
            QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/profiles"_s;
    else
        out.isApart = true;
    out.sample =
        out.isApart
            ? QDir(out.profiles).absoluteFilePath(u"sample"_s)
            : QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/sample"_s;
    if (parser.isSet(authority))
        out.authorities = QSslCertificate::fromPath(parser.value(authority));
    return out;
}

ui::Theme::Preference preferenceNamed(const QString &name)
{
    if (name == u"light"_s)
        return ui::Theme::Preference::Light;
    if (name == u"dark"_s)
        return ui::Theme::Preference::Dark;
    if (name == u"contrast"_s)
        return ui::Theme::Preference::Contrast;
    return ui::Theme::Preference::System;
}

QString nameOf(ui::Scheme scheme)
{
    switch (scheme) {
    case ui::Scheme::Light:
        return u"light"_s;
    case ui::Scheme::Dark:
        return u"dark"_s;
    case ui::Scheme::Contrast:
        return u"contrast"_s;
    }
    Q_UNREACHABLE();
}

/// As a settings file says it, which may be damaged or of a newer program.
ui::Theme::Preference preferenceOf(int kept)
{
    using Preference = ui::Theme::Preference;
    for (const Preference one : {Preference::Light, Preference::Dark, Preference::Contrast}) {
        if (kept == int(one))
            return one;
    }
    return Preference::System;
}

QString sampleProgram()
{
    const QString beside = QCoreApplication::applicationDirPath() + u"/hadird"_s;
#ifdef Q_OS_WIN
    return beside + u".exe"_s;
#else
    return beside;
#endif
}
} // namespace

int main(int argc, char **argv)
{
    core::installLogFormat();
    if (asksForWords(argc, argv)) {
        const QCoreApplication speaker(argc, argv);
        QCoreApplication::setApplicationName(u"Hadir"_s);
        QCoreApplication::setApplicationVersion(u"" HADIR_VERSION ""_s);
        (void)read(speaker); // says them and ends
        return 0;
    }
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"Hadir"_s);
    QApplication::setApplicationName(u"Hadir"_s);
    QApplication::setApplicationVersion(u"" HADIR_VERSION ""_s);
    QGuiApplication::setDesktopFileName(u"my.hadir.Hadir"_s);
    const Options options = read(application);
    if (!options.address.isEmpty() && net::Doorbell::ring(options.profiles, options.address))
        return 0; // whoever runs already has it
    if (options.isApart) {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, options.profiles);
    }

    QSettings settings;
    ui::Theme theme(application);
    theme.prefer(options.theme.isEmpty() ? preferenceOf(settings.value(u"theme"_s, 0).toInt())
                                         : preferenceNamed(options.theme));
    ui::takeUpSizes(theme);
    ui::Language language(application);
    const QString remembered = settings.value(u"language"_s).toString();
    language.choose(!options.language.isEmpty() ? options.language
                    : !remembered.isEmpty()     ? remembered
                                                : ui::Language::nearestTo(QLocale::system()));
    desk::TokenKeeper tokens;
    core::SystemClock clock;
    net::NetworkWatch network(clock);

    ui::Front front({.profiles = QDir(options.profiles).absolutePath(),
                     .makeLink =
                         [authorities = options.authorities, &network] {
                             auto link = std::make_unique<net::WebSocketLink>();
                             QObject::connect(&network, &net::NetworkWatch::cameBack, link.get(),
                                              &sync::Link::mayBeBack);
                             link->trust(authorities);
                             return link;
                         },
                     .tokens = tokens,
                     .language = language,
                     .theme = theme});
    front.resize(firstSize.boundedTo(front.screen()->availableSize()));
    std::optional<ui::WindowPlace> place;
    if (options.shots.isEmpty()) { // a walk leaves everything as it was
        place.emplace(front, clock);
        place->restore();
        QObject::connect(&front, &ui::Front::closing, &*place, &ui::WindowPlace::keep);
    }

    SampleServer sample(sampleProgram(), options.sample);
    QObject::connect(&front, &ui::Front::exploreRequested, &sample, [&] {
        front.showPreparing();
        sample.start();
    });
    QObject::connect(&sample, &SampleServer::ready, &front, &ui::Front::explore);
    QObject::connect(&sample, &SampleServer::failed, &front, &ui::Front::showFailure);

    std::optional<ui::SystemTray> tray;
    std::optional<ui::Alerts> alerts;
    if (options.shots.isEmpty()) { // and tells nobody anything
        tray.emplace(front);
        alerts.emplace(front, *tray, clock);
    }

    std::unique_ptr<Walk> walk;
    if (!options.shots.isEmpty()) {
        walk = std::make_unique<Walk>(front, options.shots,
                                      language.code() + u'-' + nameOf(theme.scheme()));
        front.resize(firstSize);
    }
    ui::Summons summons(front);
    net::Doorbell doorbell(options.profiles);
    QObject::connect(&doorbell, &net::Doorbell::rung, &summons, &ui::Summons::answer);
    if (!walk)
        doorbell.listen();
    if (!options.address.isEmpty())
        summons.answer(options.address);
    if (options.saysPainted)
        FirstSight::sayOf(front);
    front.show();
    // What is not said on the command line is as it was last time.
    const QString server =
        options.server.isEmpty() ? settings.value(u"signIn/server"_s).toString() : options.server;
    const QString account = options.account.isEmpty()
                                ? settings.value(u"signIn/account"_s).toString()
                                : options.account;
    if (!options.token.isEmpty()) {
        front.resume(server, account, options.token);
    } else if (!options.password.isEmpty()) {
        if (walk)
            walk->begin([&] { front.signIn(server, account, options.password); });
        else
            front.signIn(server, account, options.password);
    } else {
        front.offer(server, account);
    }

    server::StopSignal stop;
    QObject::connect(&stop, &server::StopSignal::requested, &front, [&front] {
        front.close(); // which keeps what is open
        QCoreApplication::exit(0);
    });
    const int code = QApplication::exec();
    if (!walk) {
        settings.setValue(u"language"_s, language.code());
    }
    return code;
}
