// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/fileRules.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::domain {

namespace {
constexpr qint64 megabyte = 1'000'000;
constexpr qint64 anyNumber = 20;
constexpr qsizetype longestFileName = 150; ///< in UTF-16; in UTF-8 they stay below 512 bytes
constexpr qsizetype longestSuffix = 16;    ///< what is longer is no ending

/// What one message takes; 0 files: none at all.
struct Allowance
{
    qint64 files = 0;
    qint64 picture = 0; ///< bytes of one
    qint64 film = 0;    ///< likewise, and of a sound
    qint64 other = 0;
    qint64 together = anyNumber * largestFile;
};

// As their documentation says, in November 2026:
// e-mail: a message of 25 MB with Gmail, Yahoo and Outlook.com
// (support.google.com/mail/answer/6584) as it goes over the line, where base64 with its line ends
// makes 137 bytes of 100; WhatsApp: JPEG and PNG 5 MB, sound and film 16 MB, documents 100 MB,
// which the server does not keep (developers.facebook.com/docs/whatsapp/cloud-api/reference/media);
// each goes as a message of its own; Messenger: 25 MB
// (…/docs/messenger-platform/reference/send-api); Instagram: pictures 8 MB, sound and film 25 MB
// (…/docs/messenger-platform/instagram/features/send-message); X: one file, pictures 5 MB, film 15
// MB (docs.x.com/x-api/media); Telegram: pictures 10 MB, others 50 MB (core.telegram.org/bots/api).
// Of a network that is not known: the strictest.
constexpr Allowance byEmail{anyNumber, 18 * megabyte, 18 * megabyte, 18 * megabyte, 18 * megabyte};
constexpr Allowance onWhatsApp{10, 5 * megabyte, 16 * megabyte, largestFile};
constexpr Allowance onMessenger{10, 25 * megabyte, 25 * megabyte, 25 * megabyte};
constexpr Allowance onInstagram{10, 8 * megabyte, 25 * megabyte, 0};
constexpr Allowance onX{1, 5 * megabyte, 15 * megabyte, 0};
constexpr Allowance onTelegram{10, 10 * megabyte, largestFile, largestFile};
constexpr Allowance onOthers{1, 5 * megabyte, 0, 0};
constexpr Allowance inTheHouse{anyNumber, largestFile, largestFile, largestFile};

Allowance allowanceOf(Channel channel, const QString &service)
{
    const auto isCalled = [&service](QLatin1StringView name) { // imports keep how it was written
        return service.compare(name, Qt::CaseInsensitive) == 0;
    };
    switch (channel) {
    case Channel::Email:
        return byEmail;
    case Channel::WhatsApp:
        return onWhatsApp;
    case Channel::Social:
        return isCalled("facebook"_L1)    ? onMessenger
               : isCalled("instagram"_L1) ? onInstagram
               : isCalled("x"_L1)         ? onX
               : isCalled("telegram"_L1)  ? onTelegram
                                          : onOthers;
    case Channel::Chat:
    case Channel::Note:
        return inTheHouse;
    case Channel::Sms:
    case Channel::Call:
    case Channel::Visit:
    case Channel::System:
        return {};
    }
    Q_UNREACHABLE();
}

qint64 mostOf(const AttachedFile &file, const Allowance &allowed)
{
    if (file.type == "image/jpeg"_L1 || file.type == "image/png"_L1)
        return allowed.picture;
    if (file.type.startsWith("video/"_L1) || file.type.startsWith("audio/"_L1))
        return allowed.film;
    return allowed.other;
}
} // namespace

std::optional<FileObjection> objectionTo(const QList<AttachedFile> &files, Channel channel,
                                         const QString &service)
{
    if (files.isEmpty())
        return std::nullopt;
    const Allowance allowed = allowanceOf(channel, service);
    if (allowed.files == 0)
        return FileObjection{FileTrouble::NotHere};
    if (files.size() > allowed.files)
        return FileObjection{FileTrouble::TooMany, allowed.files, allowed.files};
    qint64 together = 0;
    for (qsizetype at = 0; at < files.size(); ++at) {
        const qint64 most = std::min(mostOf(files[at], allowed), largestFile);
        if (files[at].size < 1)
            return FileObjection{FileTrouble::Empty, at};
        if (most == 0)
            return FileObjection{FileTrouble::WrongKind, at};
        if (files[at].size > most)
            return FileObjection{FileTrouble::TooLarge, at, most};
        together += files[at].size;
        if (together > allowed.together)
            return FileObjection{FileTrouble::TooMuch, at, allowed.together};
    }
    return std::nullopt;
}

bool carriesFiles(Channel channel, const QString &service)
{
    return allowanceOf(channel, service).files > 0;
}

QString harmlessFileName(const QString &name)
{
    QString out;
    for (const QChar letter : name) {
        const bool isBad =
            letter.category() == QChar::Other_Control || letter.category() == QChar::Other_Format
            || letter.category() == QChar::Separator_Line
            || letter.category() == QChar::Separator_Paragraph || u"/\\:*?\"<>|"_s.contains(letter);
        out += isBad ? u'_' : letter;
    }
    out = out.simplified();
    while (out.startsWith(u'.'))
        out.remove(0, 1);
    out = out.trimmed();
    if (out.isEmpty())
        return u"attachment"_s;
    const qsizetype dot = out.lastIndexOf(u'.');
    const QString ending =
        dot > 0 && out.size() - dot <= longestSuffix ? out.sliced(dot) : QString();
    QString rest =
        out.chopped(ending.size())
            .first(std::min(out.size() - ending.size(), longestFileName - ending.size()));
    if (rest.back().isHighSurrogate())
        rest.chop(1); // half a letter
    return rest + ending;
}
} // namespace hadir::domain
