// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/updateWordings.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;
using hadir::domain::CaseStep;

namespace hadir::ui {

namespace {
struct UpdateWords
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::UpdateWords)
};

QString inEnglish(CaseStep step)
{
    switch (step) {
    case CaseStep::Opened:
        return u"Hello {{customer.first_name}}, we have received your request ({{case.number}}) and "
               "will come back to you."_s;
    case CaseStep::Taken:
        return u"Hello {{customer.first_name}}, {{agent.first_name}} is now looking after your "
               "request {{case.number}}."_s;
    case CaseStep::Pending:
        return u"Hello {{customer.first_name}}, we need something from you to go on with your "
               "request {{case.number}}. Please see our last message."_s;
    case CaseStep::Solved:
        return u"Hello {{customer.first_name}}, your request {{case.number}} is solved. Just write "
               "to us if anything is left open."_s;
    case CaseStep::Reopened:
        return u"Hello {{customer.first_name}}, we have opened your request {{case.number}} again "
               "and are working on it."_s;
    case CaseStep::CallbackBooked:
        return u"Hello {{customer.first_name}}, we will call you back on {{callback.time}}. "
               "{{callback.link}}"_s;
    case CaseStep::CallbackSoon:
        return u"Hello {{customer.first_name}}, a reminder: we will call you on {{callback.time}}. "
               "{{callback.link}}"_s;
    case CaseStep::CallbackMoved:
        return u"Hello {{customer.first_name}}, our call is now on {{callback.time}}. "
               "{{callback.link}}"_s;
    case CaseStep::CallbackCancelled:
        return u"Hello {{customer.first_name}}, our call on {{callback.time}} is cancelled."_s;
    }
    Q_UNREACHABLE();
}

QString inArabic(CaseStep step)
{
    switch (step) {
    case CaseStep::Opened:
        return u"مرحبًا {{customer.first_name}}، وصلنا طلبك ({{case.number}}) وسنعود إليك قريبًا."_s;
    case CaseStep::Taken:
        return u"مرحبًا {{customer.first_name}}، يتابع {{agent.first_name}} طلبك {{case.number}} الآن."_s;
    case CaseStep::Pending:
        return u"مرحبًا {{customer.first_name}}، نحتاج إلى معلومة منك لمتابعة طلبك {{case.number}}. "
               "يُرجى الاطلاع على رسالتنا الأخيرة."_s;
    case CaseStep::Solved:
        return u"مرحبًا {{customer.first_name}}، حُلّ طلبك {{case.number}}. راسلنا إن بقي أي أمر معلقًا."_s;
    case CaseStep::Reopened:
        return u"مرحبًا {{customer.first_name}}، أعدنا فتح طلبك {{case.number}} ونعمل عليه الآن."_s;
    case CaseStep::CallbackBooked:
        return u"مرحبًا {{customer.first_name}}، سنتصل بك {{callback.time}}. {{callback.link}}"_s;
    case CaseStep::CallbackSoon:
        return u"مرحبًا {{customer.first_name}}، نذكّرك بأننا سنتصل بك {{callback.time}}. {{callback.link}}"_s;
    case CaseStep::CallbackMoved:
        return u"مرحبًا {{customer.first_name}}، أصبح موعد اتصالنا بك {{callback.time}}. {{callback.link}}"_s;
    case CaseStep::CallbackCancelled:
        return u"مرحبًا {{customer.first_name}}، أُلغي اتصالنا بك الذي كان موعده {{callback.time}}."_s;
    }
    Q_UNREACHABLE();
}

QString inMalay(CaseStep step)
{
    switch (step) {
    case CaseStep::Opened:
        return u"Salam {{customer.first_name}}, kami telah menerima permintaan anda "
               "({{case.number}}) dan akan menghubungi anda semula."_s;
    case CaseStep::Taken:
        return u"Salam {{customer.first_name}}, {{agent.first_name}} kini mengendalikan permintaan "
               "anda {{case.number}}."_s;
    case CaseStep::Pending:
        return u"Salam {{customer.first_name}}, kami memerlukan maklumat daripada anda untuk "
               "meneruskan permintaan {{case.number}}. Sila lihat mesej terakhir kami."_s;
    case CaseStep::Solved:
        return u"Salam {{customer.first_name}}, permintaan anda {{case.number}} telah selesai. "
               "Tulis kepada kami jika masih ada yang tertinggal."_s;
    case CaseStep::Reopened:
        return u"Salam {{customer.first_name}}, kami telah membuka semula permintaan anda "
               "{{case.number}} dan sedang mengusahakannya."_s;
    case CaseStep::CallbackBooked:
        return u"Salam {{customer.first_name}}, kami akan menghubungi anda semula pada "
               "{{callback.time}}. {{callback.link}}"_s;
    case CaseStep::CallbackSoon:
        return u"Salam {{customer.first_name}}, peringatan: kami akan menghubungi anda pada "
               "{{callback.time}}. {{callback.link}}"_s;
    case CaseStep::CallbackMoved:
        return u"Salam {{customer.first_name}}, panggilan kami kini pada {{callback.time}}. "
               "{{callback.link}}"_s;
    case CaseStep::CallbackCancelled:
        return u"Salam {{customer.first_name}}, panggilan kami pada {{callback.time}} telah "
               "dibatalkan."_s;
    }
    Q_UNREACHABLE();
}
} // namespace

QString stepWords(CaseStep step)
{
    switch (step) {
    case CaseStep::Opened:
        return UpdateWords::tr("When a case is opened");
    case CaseStep::Taken:
        return UpdateWords::tr("When somebody takes it");
    case CaseStep::Pending:
        return UpdateWords::tr("When it waits for the customer");
    case CaseStep::Solved:
        return UpdateWords::tr("When it is solved");
    case CaseStep::Reopened:
        return UpdateWords::tr("When it is opened again");
    case CaseStep::CallbackBooked:
        return UpdateWords::tr("When a callback is booked");
    case CaseStep::CallbackSoon:
        return UpdateWords::tr("Before a callback is due");
    case CaseStep::CallbackMoved:
        return UpdateWords::tr("When a callback is moved");
    case CaseStep::CallbackCancelled:
        return UpdateWords::tr("When a callback is cancelled");
    }
    Q_UNREACHABLE();
}

QString suggestedUpdate(CaseStep step, const QString &language)
{
    if (language == "ar"_L1)
        return inArabic(step);
    return language == "ms"_L1 ? inMalay(step) : inEnglish(step);
}
} // namespace hadir::ui
