// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/menuText.h"

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

QString menuText(QString text)
{
    return text.replace(u'&', u"&&"_s).replace(u'\t', u' ');
}
} // namespace hadir::ui
