// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/demo/Cast.h"

#include "app/core/Ids.h"
#include "app/domain/PhoneNumber.h"
#include "app/server/demo/chance.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace hadir::server::demo {

namespace {
using domain::Channel;
using domain::ContactKind;

/// One name in the form that is shown and the form that fits an email address.
struct Name
{
    QString shown;
    QString latin;
};

Name nameFrom(const QString &entry, bool arabic)
{
    const QStringList forms = entry.split(u'|');
    return {arabic ? forms.front() : forms.back(), forms.back()};
}

QString digitsFor(QString pattern, core::Dice &dice)
{
    for (QChar &sign : pattern) {
        if (sign == u'#')
            sign = QChar(u'0' + char16_t(dice.below(10)));
    }
    return pattern;
}

QString displayed(const domain::ContactPoint *phone)
{
    const auto number = phone ? domain::PhoneNumber::read(phone->value, {}) : std::nullopt;
    return number ? number->display() : QString();
}

/// Makes members one after the other; remembers what must not occur twice.
class Casting final
{
public:
    Casting(const Content &content, const QString &stem, core::Dice &dice)
        : m_content(content)
        , m_stem(stem)
        , m_dice(dice)
    {}

    Member known(const Person &person);
    Member invented(const Share &share, const Culture &culture, qsizetype number);

private:
    void addPoint(Member &member, ContactKind kind, const QString &value, const QString &label);
    void addPhones(Member &member);
    void addAddress(Member &member, const Name &first, const Name &family);
    void addHandle(Member &member, const Name &first);
    void addTraits(Member &member, const Share &share);
    QString fresh(auto make);

    const Content &m_content;
    const QString m_stem;
    core::Dice &m_dice;
    QSet<QString> m_taken;
};

/// A value that nobody has yet. Every maker draws from thousands, so this ends soon.
QString Casting::fresh(auto make)
{
    QString value = make();
    while (m_taken.contains(value))
        value = make();
    m_taken.insert(value);
    return value;
}

void Casting::addPoint(Member &member, ContactKind kind, const QString &value, const QString &label)
{
    domain::ContactPoint point;
    point.id = domain::ContactPointId(core::uuidFor(m_stem + u"point/"_s + value));
    point.customer = member.customer.id;
    point.kind = kind;
    point.value = value;
    point.label = label;
    m_taken.insert(value);
    member.points.append(point);
}

Member Casting::known(const Person &person)
{
    Member member;
    member.person = &person;
    member.country = &m_content.country(person.country);
    const auto inCity = [&](const City &city) { return city.name.en == person.city; };
    member.city = &*std::ranges::find_if(member.country->cities, inCity);
    member.culture = person.culture;
    member.gender = person.gender == "woman"_L1 ? Gender::Woman : Gender::Man;
    member.first = person.first;
    member.family = person.name.section(u' ', 0, 0);

    domain::Customer &customer = member.customer;
    customer.id = domain::CustomerId(core::uuidFor(m_stem + u"customer/"_s + person.key));
    customer.name = person.name;
    customer.city = member.city->name.in(person.languages.front());
    customer.country = person.country;
    customer.zone = member.city->zone;
    customer.languages = person.languages;
    customer.preferredChannel = person.preferred;
    customer.tier = person.tier;
    customer.about = person.about;
    if (!person.phone.isEmpty())
        addPoint(member, ContactKind::Phone, person.phone, u"mobile"_s);
    if (!person.email.isEmpty())
        addPoint(member, ContactKind::Email, person.email, u"private"_s);
    if (!person.handle.isEmpty()) {
        addPoint(member, ContactKind::Handle, person.handle, {});
        member.points.back().service = u"x"_s;
    }
    m_taken.insert(person.name);
    member.phone = displayed(member.point(ContactKind::Phone));
    return member;
}

Member Casting::invented(const Share &share, const Culture &culture, qsizetype number)
{
    Member member;
    member.country = &m_content.country(share.country);
    member.city = &pick(member.country->cities, m_dice);
    member.culture = culture.key;
    member.gender = happens(50, m_dice) ? Gender::Woman : Gender::Man;
    member.customer.id = domain::CustomerId(core::uuidFor(m_stem + u"customer/%1"_s.arg(number)));
    addTraits(member, share);

    const bool arabic = member.language() == "ar"_L1;
    Name first;
    Name family;
    member.customer.name = fresh([&] {
        first = nameFrom(pick(member.gender == Gender::Man ? culture.men : culture.women, m_dice),
                         arabic);
        family = nameFrom(pick(culture.families, m_dice), arabic);
        if (culture.key == "malay"_L1) {
            const auto child = member.gender == Gender::Man ? " bin "_L1 : " binti "_L1;
            return QString(first.shown + child + family.shown);
        }
        if (culture.key == "chinese"_L1 && first.shown.contains(u' '))
            return QString(family.shown + u' ' + first.shown);
        return QString(first.shown + u' ' + family.shown);
    });
    member.first = first.shown;
    member.family = family.shown;
    addPhones(member);
    member.phone = displayed(member.point(ContactKind::Phone));
    if (happens(85, m_dice))
        addAddress(member, first, family);
    if (happens(40, m_dice))
        addHandle(member, first);
    return member;
}

void Casting::addTraits(Member &member, const Share &share)
{
    static const QList<Channel> channels{Channel::WhatsApp, Channel::WhatsApp, Channel::WhatsApp,
                                         Channel::Email,    Channel::Email,    Channel::Call,
                                         Channel::Call,     Channel::Sms,      Channel::Chat};
    static const QStringList tiers{{}, {},          {},          {},        {},
                                   {}, u"Silver"_s, u"Silver"_s, u"Gold"_s, u"Platinum"_s};
    domain::Customer &customer = member.customer;
    customer.languages = {pick(share.languages, m_dice)};
    const QString second = customer.languages.front() == "en"_L1 ? u"ms"_s : u"en"_s;
    if (happens(45, m_dice) && (second == "en"_L1 || share.country == "MY"_L1))
        customer.languages.append(second);
    customer.city = member.city->name.in(member.language());
    customer.country = member.country->code;
    customer.zone = member.city->zone;
    if (happens(80, m_dice))
        customer.preferredChannel = pick(channels, m_dice);
    customer.tier = pick(tiers, m_dice);
    if (happens(7, m_dice))
        customer.about = pick(m_content.people.abouts, m_dice);
    if (happens(6, m_dice))
        customer.company = pick(m_content.people.companies, m_dice);
}

void Casting::addPhones(Member &member)
{
    const auto mobile = [&] { return digitsFor(pick(member.country->mobile, m_dice), m_dice); };
    const auto landline = [&] { return digitsFor(member.city->landline, m_dice); };
    addPoint(member, ContactKind::Phone, fresh(mobile), u"mobile"_s);
    if (happens(18, m_dice))
        addPoint(member, ContactKind::Phone, fresh(landline), u"home"_s);
    // Some have had another number before; it stays readable and is never called again.
    if (happens(6, m_dice)) {
        addPoint(member, ContactKind::Phone, fresh(mobile), u"former"_s);
        member.points.back().retired = true;
    }
}

void Casting::addAddress(Member &member, const Name &first, const Name &family)
{
    static const QStringList hosts{u"example.com"_s, u"example.org"_s, u"example.net"_s};
    const auto slug = [](const QString &text) {
        QString out;
        for (const QChar sign : text.toLower()) {
            if (sign.isLetterOrNumber())
                out += sign;
        }
        return out;
    };
    const QString stem = slug(first.latin) + u'.' + slug(family.latin);
    const QString host = pick(hosts, m_dice);
    const QString email = fresh([&, count = 1]() mutable {
        const QString suffix = count == 1 ? QString() : QString::number(count);
        ++count;
        return QString(stem + suffix + u'@' + host);
    });
    addPoint(member, ContactKind::Email, email,
             member.customer.company.isEmpty() ? u"private"_s : u"work"_s);
}

void Casting::addHandle(Member &member, const Name &first)
{
    static const QStringList services{u"x"_s, u"x"_s, u"instagram"_s};
    const QString stem = first.latin.section(u' ', -1).toLower();
    const auto handle = [&] {
        return QString(u'@' + stem + u'_' + QString::number(between(2, 99, m_dice)));
    };
    addPoint(member, ContactKind::Handle, fresh(handle), {});
    member.points.back().service = pick(services, m_dice);
}
} // namespace

const domain::ContactPoint *Member::point(ContactKind kind) const
{
    const auto usable = [&](const auto &held) { return held.kind == kind && !held.retired; };
    const auto found = std::ranges::find_if(points, usable);
    return found == points.end() ? nullptr : &*found;
}

QString Member::polite(QStringView language) const
{
    const bool man = gender == Gender::Man;
    const bool malay = culture == "malay"_L1;
    const bool byFamily = culture == "chinese"_L1 || culture == "british"_L1;
    const QString &called = byFamily ? family : first;
    if (language == "ar"_L1)
        return (man ? u"أستاذ "_s : u"أستاذة "_s) + called;
    if (language == "ms"_L1 || malay)
        return (man ? u"Encik "_s : u"Puan "_s) + called;
    return (man ? u"Mr "_s : u"Ms "_s) + called;
}

QList<Member> makeCast(const Content &content, const QString &stem, core::Dice &dice)
{
    Casting casting(content, stem, dice);
    QList<Member> cast;
    for (const Person &person : content.desk.people)
        cast.append(casting.known(person));
    for (const Share &share : content.people.mix) {
        const auto culture =
            std::ranges::find(content.people.cultures, share.culture, &Culture::key);
        for (qint64 count = 0; count < share.share; ++count)
            cast.append(casting.invented(share, *culture, cast.size()));
    }
    return cast;
}
} // namespace hadir::server::demo
