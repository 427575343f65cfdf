// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/server/demo/Diary.h"
#include "app/server/demo/Facts.h"
#include "app/server/demo/Staff.h"

#include <map>

namespace hadir::server::demo {

/// Everything that one scene leaves behind.
struct Tale
{
    domain::Case opened;
    QList<domain::Interaction> interactions;
    QList<domain::Attachment> attachments;
    std::optional<domain::Callback> callback;
};

/// Tells scenes: turns steps and their moments into a case with its interactions, files and
/// callback. Keeps the bytes of all files it made.
class Narrator final
{
public:
    Narrator(const Content &content, const Staff &staff, const QString &stem, core::Instant now);

    /// `order` is the one the story is about, if it is about any.
    [[nodiscard]] Tale tell(const Scene &scene, const Member &member, const Product &product,
                            const domain::Order *order, core::Dice &dice);

    /// What the house writes about an order by itself: on its way; delivered and rated.
    [[nodiscard]] QList<domain::Interaction> noticesFor(const Purchase &purchase,
                                                        const Member &member, core::Dice &dice);

    /// The bills of the last months, for whoever has a plan and reads email.
    [[nodiscard]] QList<domain::Interaction> billsFor(const Member &member, core::Dice &dice);

    /// By SHA-256, lower case hex.
    [[nodiscard]] const std::map<QString, QByteArray> &files() const { return m_files; }

private:
    struct Telling
    {
        const Scene &scene;
        const Member &member;
        Facts facts;
        QString owner;   ///< login; empty when nobody has taken the case
        qint64 line = 0; ///< which way the story goes where its texts hang together
        domain::Case opened;
    };
    QString ownerFor(const Scene &scene, core::Dice &dice);
    domain::Case openedFor(const Scene &scene, const Member &member, const QString &owner);
    QString authorOf(const Telling &telling, qsizetype at, core::Dice &dice);
    Terms termsFor(const Telling &telling, const Step &step, const QString &author) const;
    domain::Interaction entryAt(const Telling &telling, qsizetype at, const Terms &terms,
                                const QString &author, core::Dice &dice);
    domain::Interaction notice(const Member &member, domain::Channel channel, const QString &text,
                               core::Instant at, const QString &key);
    domain::Attachment attach(const QString &name, const domain::Interaction &to,
                              const Terms &terms, core::Dice &dice);

    const Content &m_content;
    const Staff &m_staff;
    const QString m_stem;
    const core::Instant m_now;
    Diary m_diary;
    std::map<QString, QByteArray> m_files;
};
} // namespace hadir::server::demo
