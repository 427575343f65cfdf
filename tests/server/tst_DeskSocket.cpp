// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/DeskSocket.h"

#include "tests/support/ScratchFloor.h"
#include "tests/support/SequentialIds.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using server::DeskSocket;
using server::Line;
using server::Order;

namespace {
/// A line without a connection.
class StillLine final : public Line
{
public:
    explicit StillLine(const Ends &ends) : Line(ends, QHostAddress::LocalHost) {}

    void begin() override {}
    void carryOut(const Order &) override {}
    void look(Moment) override {}

    void say(const wire::Message &message) { listener()->hear(wire::encode(message)); }
};

struct Desk
{
    support::ScratchFloor house;
    Line::Ends ends{.order = [](const Order &) {}, .notice = {}, .opened = {}, .ended = {}};
    std::shared_ptr<StillLine> line = std::make_shared<StillLine>(ends);
    DeskSocket socket{line};
    QSignalSpy signedIn{&socket, &DeskSocket::signedIn};
    QSignalSpy gone{&socket, &DeskSocket::gone};
    support::SequentialIds ids;

    Desk()
    {
        socket.join(*house.floor);
        line->say(wire::Hello{.program = u"test"_s, .client = ids.make<wire::Client>()});
        line->say(wire::SignIn{u"aina"_s, u"password of aina"_s});
    }
};
} // namespace

class tst_DeskSocket final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoGivesTheRightPasswordIsSignedIn()
    {
        Desk it;
        QTRY_COMPARE(it.signedIn.size(), 1);
        QCOMPARE(it.house.floor->desks(), 1);
    }

    /// The password is looked at on another thread; its answer may stand in the queue when the
    /// line is lost.
    void nobodyIsSeatedOnceTheLineIsLost()
    {
        Desk it;
        it.line->listener()->lose();
        QCOMPARE(it.gone.size(), 1);
        QCOMPARE(it.line->listener(), nullptr);
        QVERIFY(!it.signedIn.wait(1'000));
        QCOMPARE(it.house.floor->desks(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_DeskSocket)
#include "tst_DeskSocket.moc"
