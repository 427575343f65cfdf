// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/Entity.h"
#include "app/domain/commandJson.h"
#include "app/domain/commandSchemas.h"
#include "app/domain/entityJson.h"
#include "app/wire/codec.h"
#include "app/wire/messageSchemas.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;

namespace {
/// docs/protocol.md, cut at its headings.
class Book final
{
public:
    Book()
    {
        QFile file(QStringLiteral(HADIR_PROTOCOL));
        if (!file.open(QIODevice::ReadOnly))
            return;
        QString heading;
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        for (const QString &line : lines) {
            if (line.startsWith("## "_L1) || line.startsWith("### "_L1))
                heading = line.section(u' ', 1).remove(u'`');
            m_sections[heading].append(line);
        }
    }

    [[nodiscard]] QStringList section(const QString &heading) const
    {
        return m_sections.value(heading);
    }
    /// Rows of "| `name` | …".
    [[nodiscard]] QStringList fields(const QString &heading) const
    {
        static const QRegularExpression row(uR"(^\| `(\w+)` \| [^|]+ \| [^|]*\|$)"_s);
        QStringList out;
        for (const QString &line : section(heading)) {
            if (const auto match = row.match(line); match.hasMatch())
                out.append(match.captured(1));
        }
        return out;
    }
    /// What stands in the fences of that language, in one heading's section or everywhere.
    [[nodiscard]] QStringList blocks(const QString &language, const QString &heading = {}) const
    {
        QStringList out;
        for (auto section = m_sections.begin(); section != m_sections.end(); ++section) {
            if (!heading.isNull() && section.key() != heading)
                continue;
            std::optional<QString> block;
            for (const QString &line : *section) {
                if (line == u"```"_s + language)
                    block = QString();
                else if (block && line == "```"_L1)
                    out.append(*std::exchange(block, std::nullopt));
                else if (block)
                    *block += line + u'\n';
            }
        }
        return out;
    }

private:
    QHash<QString, QStringList> m_sections;
};

/// The declared names of all alternatives of a variant.
template <class Variant, class Visit>
void eachAlternative(const Visit &visit)
{
    [&]<size_t... at>(std::index_sequence<at...>)
    {
        (visit(std::type_identity<std::variant_alternative_t<at, Variant>>()), ...);
    }
    (std::make_index_sequence<std::variant_size_v<Variant>>());
}

template <class T>
void row()
{
    QStringList declared;
    domain::forEachField<T>([&](const auto &field) { declared.append(field.name); });
    QTest::addRow("%s", domain::Schema<T>::name.data())
        << QString(domain::Schema<T>::name) << declared;
}

template <class E>
void words(const char *list)
{
    QStringList declared;
    for (const char *value : domain::Names<E>::values)
        declared.append(QString::fromLatin1(value));
    QTest::addRow("%s", list) << QString::fromLatin1(list) << declared;
}
} // namespace

class tst_protocol final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDeclaredFieldIsExplainedAndNoOther_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QStringList>("declared");
        const auto add = []<class T>(std::type_identity<T>) { row<T>(); };
        eachAlternative<wire::Message>(add);
        eachAlternative<domain::Command>(add);
        eachAlternative<domain::Entity>(add);
        row<wire::Pushed>();
        row<wire::Change>();
        row<wire::Refused>();
        row<wire::Person>();
        row<wire::Hit>();
        row<wire::Hand>();
        row<wire::Horizon>();
        row<domain::Consent>();
        row<domain::OrderLine>();
        row<domain::Wording>();
        row<domain::MacroStep>();
        row<domain::Skill>();
        row<domain::StepMessage>();
        row<domain::CheckItem>();
        row<domain::Approval>();
        row<domain::AttachedFile>();
        row<domain::CallTry>();
        row<domain::Retry>();
        row<domain::CallbackTerms>();
        row<domain::WeekSpan>();
        row<domain::DaySpan>();
    }
    void everyDeclaredFieldIsExplainedAndNoOther()
    {
        QFETCH(QString, heading);
        QFETCH(QStringList, declared);
        QVERIFY2(!m_book.section(heading).isEmpty(), "no section of that name");
        QCOMPARE(m_book.fields(heading), declared);
    }

    void everyWordIsListedAndNoOther_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QStringList>("declared");
        words<domain::Kind>("kind");
        words<domain::Refusal>("refusal");
        words<wire::Availability>("availability");
        words<domain::Role>("role");
        words<domain::Channel>("channel");
        words<domain::Direction>("direction");
        words<domain::Author>("author");
        words<domain::Delivery>("delivery");
        words<domain::CaseStatus>("case status");
        words<domain::Priority>("priority");
        words<domain::ContactKind>("contact kind");
        words<domain::Purpose>("purpose");
        words<domain::OrderStatus>("order status");
        words<domain::CallbackState>("callback state");
        words<domain::CallbackOrigin>("callback origin");
        words<domain::CallOutcome>("call outcome");
        words<domain::Hold>("hold");
        words<domain::RetryNumber>("retry number");
        words<domain::SeriesReach>("series reach");
        words<domain::AskedBy>("asked by");
        words<domain::ArticleStatus>("article status");
        words<domain::Audience>("audience");
        words<domain::Circle>("circle");
        words<domain::Placeholder>("placeholder");
        words<domain::Stage>("stage");
        words<domain::FeedbackKind>("feedback kind");
        words<domain::ApprovalState>("approval state");
        words<domain::CaseStep>("case step");
        words<domain::MacroAct>("macro act");
    }
    void everyWordIsListedAndNoOther()
    {
        QFETCH(QString, list);
        QFETCH(QStringList, declared);
        const QString wanted = u"| %1 | `%2` |"_s.arg(list, declared.join(u"` `"_s));
        QVERIFY2(m_book.section(u"Words"_s).contains(wanted), qPrintable(wanted));
    }

    void everyKindOfSorryIsOneThatTheCodeKnows()
    {
        QStringList known;
        for (int kind = 0; kind <= int(core::FailureKind::Cancelled); ++kind)
            known.append(core::nameOf(core::FailureKind(kind)));
        int found = 0;
        for (const QString &line : m_book.section(u"Kinds of sorry"_s)) {
            if (!line.startsWith("| `"_L1))
                continue;
            const QString kinds = line.section(u'|', 1, 1);
            for (QString kind : kinds.split(u',')) {
                ++found;
                QVERIFY2(known.contains(kind.remove(u'`').trimmed()), qPrintable(kind));
            }
        }
        QVERIFY(found >= 8);
    }

    void theExampleOfAMessageIsItsGoldenFile_data()
    {
        QTest::addColumn<QString>("name");
        eachAlternative<wire::Message>([]<class T>(std::type_identity<T>) {
            QTest::addRow("%s", domain::Schema<T>::name.data()) << QString(domain::Schema<T>::name);
        });
    }
    void theExampleOfAMessageIsItsGoldenFile()
    {
        QFETCH(QString, name);
        const QStringList examples = m_book.blocks(u"json"_s, name);
        QCOMPARE(examples.size(), 1);
        const QByteArray example = examples.first().toUtf8();
        QFile golden(QStringLiteral(HADIR_GOLDEN "/%1.json").arg(name));
        QVERIFY(golden.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(example), QJsonDocument::fromJson(golden.readAll()));
        QVERIFY(wire::decode({wire::Frame::Type::Text, example}));
    }

    void everyJsonInTheBookIsReadByTheCodec()
    {
        for (const QString &block : m_book.blocks(u"json"_s))
            QVERIFY2(wire::decode({wire::Frame::Type::Text, block.toUtf8()}), qPrintable(block));
        int lines = 0;
        for (const QString &talk : m_book.blocks(u"talk"_s)) {
            for (const QString &line : talk.split(u'\n', Qt::SkipEmptyParts)) {
                ++lines;
                const auto message = wire::decode({wire::Frame::Type::Text, line.mid(2).toUtf8()});
                QVERIFY2(message, qPrintable(line));
                // Whoever copies it writes nothing that would be passed over.
                const QJsonObject written =
                    QJsonDocument::fromJson(wire::toJson(*message)).object();
                const QJsonObject shown = QJsonDocument::fromJson(line.mid(2).toUtf8()).object();
                for (const QString &field : shown.keys())
                    QVERIFY2(written.contains(field) || shown.value(field) == QJsonValue(QString()),
                             qPrintable(line + field));
                checkInside(*message);
            }
        }
        QVERIFY(lines > 10);
    }

private:
    static void checkInside(const wire::Message &message)
    {
        if (const auto *push = std::get_if<wire::Push>(&message)) {
            for (const wire::Pushed &pushed : push->commands)
                QVERIFY2(domain::commandFromJson(pushed.name, pushed.arguments),
                         qPrintable(pushed.name));
        }
        if (const auto *page = std::get_if<wire::Page>(&message)) {
            for (const wire::Change &change : page->changes)
                QVERIFY(domain::entityFromJson(domain::fromName<domain::Kind>(change.kind).value(),
                                               change.entity));
        }
    }

    const Book m_book;
};

QTEST_GUILESS_MAIN(tst_protocol)
#include "tst_protocol.moc"
