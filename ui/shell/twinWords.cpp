// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/twinWords.h"

#include "ui/theme/bidi.h"
#include "ui/theme/turns.h"
#include "ui/words/formats.h"

#include <QCoreApplication>

namespace hadir::ui {

namespace {
constexpr int almostCertain = 80;
constexpr int probable = 55;

struct TwinWords
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::Twins)

public:
    static QString of(store::Resemblance one, const QString &contact)
    {
        using store::Resemblance;
        switch (one) {
        case Resemblance::Phone:
            return tr("the number %1").arg(phone(contact));
        case Resemblance::Email:
        case Resemblance::Handle:
            return tr("the address %1").arg(isolatedLtr(contact));
        case Resemblance::OldPhone:
            return tr("a number that is no longer used, %1").arg(phone(contact));
        case Resemblance::OldEmail:
            return tr("an address that is no longer used, %1").arg(isolatedLtr(contact));
        case Resemblance::Name:
            return tr("the name");
        case Resemblance::SimilarName:
            return tr("almost the name");
        case Resemblance::Company:
            return tr("the company");
        case Resemblance::City:
            return tr("the city");
        }
        Q_UNREACHABLE();
    }

    static QString nameOf(const store::Lookalike &twin)
    {
        return isolated(withoutTurns(twin.customer.name.simplified()));
    }
};
} // namespace

QString twinWords(const store::Lookalike &twin)
{
    const QString name = TwinWords::nameOf(twin);
    if (twin.certainty >= almostCertain)
        return TwinWords::tr("%1 is almost certainly the same person").arg(name);
    if (twin.certainty >= probable)
        return TwinWords::tr("%1 is probably the same person").arg(name);
    return TwinWords::tr("%1 is perhaps the same person").arg(name);
}

QString knownWords(const store::Lookalike &known)
{
    const QString name = TwinWords::nameOf(known);
    return known.certainty >= probable ? TwinWords::tr("%1 is here already").arg(name)
                                       : TwinWords::tr("%1 is here already, perhaps").arg(name);
}

QString sharedWords(const store::Lookalike &twin)
{
    QStringList things;
    for (const store::Resemblance one : twin.shared)
        things.append(TwinWords::of(one, twin.contact));
    return TwinWords::tr("The same: %1.", "what two customers have in common, in a list")
        .arg(listed(things));
}
} // namespace hadir::ui
