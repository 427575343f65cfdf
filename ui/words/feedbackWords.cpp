// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/feedbackWords.h"

#include "ui/theme/bidi.h"
#include "ui/theme/turns.h"
#include "ui/words/formats.h"

#include <QCoreApplication>
#include <QLocale>

using hadir::domain::FeedbackKind;
using hadir::domain::Mood;

namespace hadir::ui {
namespace {
struct FeedbackWords
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::FeedbackWords)

public:
    static QString satisfaction(qint64 score)
    {
        switch (score) {
        case 1:
            return tr("very dissatisfied");
        case 2:
            return tr("dissatisfied");
        case 3:
            return tr("neither satisfied nor dissatisfied");
        case 4:
            return tr("satisfied");
        default:
            return tr("very satisfied");
        }
    }

    static QString recommendation(Mood mood)
    {
        switch (mood) {
        case Mood::Bad:
            return tr("would not recommend us");
        case Mood::Between:
            return tr("might recommend us");
        case Mood::Good:
            return tr("would recommend us");
        }
        Q_UNREACHABLE();
    }

    static QString effort(qint64 score)
    {
        switch (score) {
        case 1:
            return tr("very hard", "how hard it was to get help");
        case 2:
            return tr("hard", "how hard it was to get help");
        case 3:
            return tr("rather hard", "how hard it was to get help");
        case 4:
            return tr("neither easy nor hard", "how hard it was to get help");
        case 5:
            return tr("rather easy", "how hard it was to get help");
        case 6:
            return tr("easy", "how hard it was to get help");
        default:
            return tr("very easy", "how hard it was to get help");
        }
    }
};
} // namespace

QString wordFor(FeedbackKind kind)
{
    switch (kind) {
    case FeedbackKind::Csat:
        return FeedbackWords::tr("Satisfaction (CSAT)");
    case FeedbackKind::Nps:
        return FeedbackWords::tr("Recommendation (NPS)");
    case FeedbackKind::Ces:
        return FeedbackWords::tr("Effort (CES)");
    }
    Q_UNREACHABLE();
}

QString questionFor(FeedbackKind kind)
{
    switch (kind) {
    case FeedbackKind::Csat:
        return FeedbackWords::tr("How satisfied are you with how we helped you?");
    case FeedbackKind::Nps:
        return FeedbackWords::tr("How likely are you to recommend us?");
    case FeedbackKind::Ces:
        return FeedbackWords::tr("How easy was it to get help?");
    }
    Q_UNREACHABLE();
}

QString meaningOf(FeedbackKind kind, qint64 score)
{
    switch (kind) {
    case FeedbackKind::Csat:
        return FeedbackWords::satisfaction(score);
    case FeedbackKind::Nps:
        return FeedbackWords::recommendation(domain::moodOf(kind, score));
    case FeedbackKind::Ces:
        return FeedbackWords::effort(score);
    }
    Q_UNREACHABLE();
}

QString scoreWords(FeedbackKind kind, qint64 score)
{
    return FeedbackWords::tr("%1 of %2: %3", "a score, the best of its scale, what it means")
        .arg(QLocale().toString(score), QLocale().toString(domain::scoreRange(kind).most),
             meaningOf(kind, score));
}

QString lastFeedbackWords(const domain::Feedback &given)
{
    return FeedbackWords::tr("%1 %2", "a measure of feedback, a score in words")
        .arg(isolated(wordFor(given.kind)), isolated(scoreWords(given.kind, given.score)));
}

QString feedbackExplained(const domain::Feedback &given, core::Instant now)
{
    QStringList lines{FeedbackWords::tr("Their last feedback, %1.", "when it was given")
                          .arg(isolated(momentWords(given.givenAt, now)))};
    if (const QString said = withoutTurns(given.comment.simplified().left(300)); !said.isEmpty())
        lines.append(FeedbackWords::tr("“%1”", "what a customer said").arg(isolated(said)));
    lines.append(FeedbackWords::tr("It does not count in the health score, which is made of "
                                   "cases alone."));
    return lines.join(u'\n');
}

Icon iconFor(Mood mood)
{
    switch (mood) {
    case Mood::Bad:
        return Icon::CircleAlert;
    case Mood::Between:
        return Icon::MessageCircle;
    case Mood::Good:
        return Icon::CircleCheck;
    }
    Q_UNREACHABLE();
}

Colour colourFor(Mood mood)
{
    switch (mood) {
    case Mood::Bad:
        return Colour::Danger;
    case Mood::Between:
        return Colour::Slate;
    case Mood::Good:
        return Colour::Good;
    }
    Q_UNREACHABLE();
}
} // namespace hadir::ui
