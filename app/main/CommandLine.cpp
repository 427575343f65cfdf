// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/main/CommandLine.h"

#include "app/main/hadird.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcessEnvironment>

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;
using hadir::core::fail;
using hadir::core::FailureKind;
using hadir::core::Result;

namespace hadir::server {

namespace {
constexpr qsizetype shortestPassword = 8;

/// Keeps what is typed off the screen as long as it lives. Typed means: on a terminal.
class Unseen final
{
public:
#ifdef Q_OS_WIN
    static bool isTyped() { return _isatty(_fileno(stdin)) != 0; }
    Unseen()
    {
        GetConsoleMode(m_input, &m_before);
        SetConsoleMode(m_input, m_before & ~DWORD(ENABLE_ECHO_INPUT));
    }
    ~Unseen() { SetConsoleMode(m_input, m_before); }
#else
    static bool isTyped() { return isatty(STDIN_FILENO) != 0; }
    Unseen()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~Unseen() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }
#endif
    Unseen(const Unseen &) = delete;
    Unseen &operator=(const Unseen &) = delete;

private:
#ifdef Q_OS_WIN
    HANDLE m_input = GetStdHandle(STD_INPUT_HANDLE);
    DWORD m_before = 0;
#else
    termios m_before{};
#endif
};

constexpr qint64 longestLine = 64 * 1024; // a device may have no end
constexpr qsizetype longestPassword = 1'000;

QString firstLine(QFile &file)
{
    QString line = QString::fromUtf8(file.readLine(longestLine));
    while (line.endsWith(u'\n') || line.endsWith(u'\r'))
        line.chop(1);
    return line;
}

QString typedLine()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    return firstLine(input);
}

Result<QString> longEnough(const QString &password)
{
    if (password.size() < shortestPassword)
        return fail(FailureKind::Refused,
                    u"a password has at least %1 characters"_s.arg(shortestPassword));
    if (password.size() > longestPassword)
        return fail(FailureKind::Refused,
                    u"a password has at most %1 characters"_s.arg(longestPassword));
    return password;
}
} // namespace

CommandLine::CommandLine(const QString &name, const QString &summary) : m_name(name)
{
    m_parser.setApplicationDescription(u"hadird %1: %2"_s.arg(name, summary));
    m_parser.addOption({{u"h"_s, u"help"_s}, u"Say this and end."_s});
    m_parser.addOption({u"data"_s, u"Folder of the workspace (HADIR_DATA)."_s, u"DIR"_s});
    m_parser.addOption({u"config"_s, u"Settings as TOML (HADIR_CONFIG)."_s, u"FILE"_s});
}

std::expected<Configuration, int> CommandLine::read(const QStringList &arguments)
{
    const QString program = QCoreApplication::applicationName() + u' ' + m_name;
    if (!m_parser.parse(QStringList{program} + arguments))
        return std::unexpected(misused(m_parser.errorText()));
    if (has(u"help"_s)) {
        say(m_parser.helpText());
        return std::unexpected(Done);
    }
    const auto environment = QProcessEnvironment::systemEnvironment();
    Configuration out;
    const QString file =
        has(u"config"_s) ? value(u"config"_s) : environment.value(u"HADIR_CONFIG"_s);
    if (!file.isEmpty()) {
        if (auto ok = out.readFile(file); !ok)
            return std::unexpected(complain(ok.error().detail));
    }
    out.readEnvironment(environment);
    if (has(u"data"_s))
        out.data = value(u"data"_s);
    if (out.data.isEmpty())
        return std::unexpected(misused(u"say where the workspace is: --data DIR"_s));
    return out;
}

void say(const QString &line)
{
    std::fputs(line.toUtf8().constData(), stdout);
    if (!line.endsWith(u'\n'))
        std::fputc('\n', stdout);
    std::fflush(stdout);
}

int complain(const QString &line)
{
    std::fputs("hadird: ", stderr);
    std::fputs(line.toUtf8().constData(), stderr);
    std::fputc('\n', stderr);
    return Failed;
}

int misused(const QString &line)
{
    (void)complain(line);
    return WrongUsage;
}

Result<QString> readNewPassword(const QString &file, const QString &whose)
{
    if (file == "-"_L1)
        return longEnough(typedLine());
    if (!file.isEmpty()) {
        QFile from(file);
        if (!from.open(QIODevice::ReadOnly))
            return fail(FailureKind::Refused,
                        u"%1 cannot be read: %2"_s.arg(file, from.errorString()));
        return longEnough(firstLine(from));
    }
    if (!Unseen::isTyped())
        return fail(FailureKind::Refused,
                    u"nobody to ask for a password here; give --password-file FILE"_s);
    std::fputs(qPrintable(u"New password of %1: "_s.arg(whose)), stderr);
    const Unseen unseen;
    const auto password = longEnough(typedLine());
    std::fputs("\nOnce more: ", stderr);
    if (!password)
        return password;
    const bool same = typedLine() == *password;
    std::fputc('\n', stderr);
    if (!same)
        return fail(FailureKind::Refused, u"these are two different passwords"_s);
    return password;
}

std::optional<QString> ask(const QString &question)
{
    if (!Unseen::isTyped())
        return std::nullopt;
    std::fputs(qPrintable(question + u' '), stderr);
    return typedLine().trimmed();
}
} // namespace hadir::server
