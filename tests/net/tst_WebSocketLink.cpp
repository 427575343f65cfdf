// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/net/WebSocketLink.h"

#include <QPointer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using core::FailureKind;
using net::WebSocketLink;

namespace {
/// The other end: a plain WebSocket server on this machine that keeps whoever calls.
class Exchange final : public QObject
{
public:
    Exchange() : m_server(u"exchange"_s, QWebSocketServer::NonSecureMode)
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QWebSocketServer::newConnection, this, [this] {
            QWebSocket *caller = m_server.nextPendingConnection();
            caller->setParent(this);
            callers.append(caller);
        });
    }
    [[nodiscard]] QUrl url() const
    {
        return QUrl(u"ws://127.0.0.1:%1"_s.arg(m_server.serverPort()));
    }

    QList<QWebSocket *> callers;

private:
    QWebSocketServer m_server;
};

/// What a link said, in order.
struct Heard
{
    explicit Heard(WebSocketLink &link)
        : opened(&link, &sync::Link::opened)
        , received(&link, &sync::Link::received)
        , closed(&link, &sync::Link::closed)
    {}
    [[nodiscard]] FailureKind reason() const
    {
        return closed.last().first().value<core::Failure>().kind;
    }

    QSignalSpy opened;
    QSignalSpy received;
    QSignalSpy closed;
};
} // namespace

class tst_WebSocketLink final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void framesGoBothWaysUntilOneSideCloses()
    {
        Exchange exchange;
        WebSocketLink link;
        Heard heard(link);
        link.open(exchange.url());
        QTRY_COMPARE(heard.opened.size(), 1);
        QSignalSpy there(exchange.callers.first(), &QWebSocket::textMessageReceived);
        link.send({wire::Frame::Type::Text, "hello"});
        QTRY_COMPARE(there.size(), 1);
        exchange.callers.first()->sendBinaryMessage("news");
        QTRY_COMPARE(heard.received.size(), 1);
        exchange.callers.first()->close();
        QTRY_COMPARE(heard.closed.size(), 1);
        QCOMPARE(heard.reason(), FailureKind::Offline);
    }

    void closingHereIsSaidOnce()
    {
        Exchange exchange;
        WebSocketLink link;
        Heard heard(link);
        link.open(exchange.url());
        QTRY_COMPARE(heard.opened.size(), 1);
        link.close();
        link.close();
        QTRY_COMPARE(heard.closed.size(), 1);
        QCOMPARE(heard.reason(), FailureKind::Cancelled);
        QTRY_COMPARE(exchange.callers.first()->state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(heard.closed.size(), 1);
    }

    /// Whoever hears something may decide to call anew at once: the socket whose signal that is
    /// has to live until it is out of it.
    void openingAnewFromWithinAMessageIsSafe()
    {
        Exchange exchange;
        WebSocketLink link;
        Heard heard(link);
        link.open(exchange.url());
        QTRY_COMPARE(heard.opened.size(), 1);
        const QPointer<QWebSocket> older = exchange.callers.first();
        bool again = false;
        connect(&link, &sync::Link::received, &link, [&] {
            if (!std::exchange(again, true))
                link.open(exchange.url());
        });
        // Several in one packet, so that there is something to read after the one that is heard.
        for (int at = 0; at < 20; ++at)
            older->sendTextMessage(QString(2'000, u'x'));
        QTRY_COMPARE(heard.opened.size(), 2);
        QTRY_COMPARE(older->state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(heard.received.size(), 1); // nothing of the older one is heard any more
        exchange.callers.last()->sendTextMessage(u"news"_s);
        QTRY_COMPARE(heard.received.size(), 2);
        QVERIFY(heard.closed.isEmpty());
    }

    void openingAnewFromWithinTheEndIsSafe()
    {
        Exchange exchange;
        WebSocketLink link;
        Heard heard(link);
        link.open(exchange.url());
        QTRY_COMPARE(heard.opened.size(), 1);
        connect(&link, &sync::Link::closed, &link, [&] { link.open(exchange.url()); });
        exchange.callers.first()->abort();
        QTRY_COMPARE(heard.opened.size(), 2);
        QCOMPARE(heard.closed.size(), 1);
    }

    void whatMustNotBeCalledIsNot_data()
    {
        QTest::addColumn<QUrl>("address");
        QTest::newRow("nothing") << QUrl();
        QTest::newRow("a page") << QUrl(u"https://hadir.example"_s);
        QTest::newRow("plain to elsewhere") << QUrl(u"ws://hadir.example"_s);
        QTest::newRow("no host") << QUrl(u"wss:"_s);
    }

    void whatMustNotBeCalledIsNot()
    {
        QFETCH(QUrl, address);
        WebSocketLink link;
        Heard heard(link);
        link.open(address);
        QVERIFY(heard.closed.isEmpty()); // whoever called is done first
        QTRY_COMPARE(heard.closed.size(), 1);
        QCOMPARE(heard.reason(), FailureKind::Refused);
    }

    void nobodyThereIsOffline()
    {
        QUrl address;
        {
            Exchange gone;
            address = gone.url();
        }
        WebSocketLink link;
        Heard heard(link);
        link.open(address);
        QTRY_COMPARE(heard.closed.size(), 1);
        QCOMPARE(heard.reason(), FailureKind::Offline);
    }
};

QTEST_GUILESS_MAIN(tst_WebSocketLink)
#include "tst_WebSocketLink.moc"
