// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/net/WebSocketLink.h"
#include "ui/shell/Front.h"
#include "ui/shell/Language.h"
#include "ui/signin/SignInPage.h"
#include "ui/theme/Theme.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace hadir;
using namespace hadir::ui;
using namespace Qt::Literals::StringLiterals;

class tst_Front final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    Theme m_theme{*qApp};
    Language m_language{*qApp};
    desk::TokenKeeper m_tokens;

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_dir.path());
    }

    void theSampleServersAddressDoesNotStay()
    {
        Front front({.profiles = m_dir.path(),
                     .makeLink = [] { return std::make_unique<net::WebSocketLink>(); },
                     .tokens = m_tokens,
                     .language = m_language,
                     .theme = m_theme});
        front.offer(u"wss://desk.example"_s, {});
        front.explore(u"ws://127.0.0.1:9"_s, u"sample"_s, u"none"_s);
        QCOMPARE(front.page().server(), u"ws://127.0.0.1:9"_s);
        QCOMPARE(front.page().account(), u"sample"_s);
        Q_EMIT front.page().cancelRequested();
        QCOMPARE(front.page().server(), u"wss://desk.example"_s);
        QCOMPARE(front.page().account(), QString());
    }
};

QTEST_MAIN(tst_Front)
#include "tst_Front.moc"
