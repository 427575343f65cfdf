// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {
namespace {

const char *nameOf(Icon icon)
{
    switch (icon) {
    case Icon::Activity:
        return "activity";
    case Icon::ArrowLeft:
        return "arrow-left";
    case Icon::ArrowRight:
        return "arrow-right";
    case Icon::Bell:
        return "bell";
    case Icon::BookOpen:
        return "book-open";
    case Icon::CalendarClock:
        return "calendar-clock";
    case Icon::Check:
        return "check";
    case Icon::ChevronDown:
        return "chevron-down";
    case Icon::ChevronLeft:
        return "chevron-left";
    case Icon::ChevronRight:
        return "chevron-right";
    case Icon::CircleAlert:
        return "circle-alert";
    case Icon::CircleCheck:
        return "circle-check";
    case Icon::CircleHelp:
        return "circle-help";
    case Icon::Clock:
        return "clock";
    case Icon::CloudOff:
        return "cloud-off";
    case Icon::Copy:
        return "copy";
    case Icon::Download:
        return "download";
    case Icon::Ellipsis:
        return "ellipsis";
    case Icon::ExternalLink:
        return "external-link";
    case Icon::Eye:
        return "eye";
    case Icon::EyeOff:
        return "eye-off";
    case Icon::File:
        return "file";
    case Icon::Funnel:
        return "funnel";
    case Icon::Globe:
        return "globe";
    case Icon::HeartPulse:
        return "heart-pulse";
    case Icon::History:
        return "history";
    case Icon::Hourglass:
        return "hourglass";
    case Icon::Image:
        return "image";
    case Icon::Inbox:
        return "inbox";
    case Icon::Info:
        return "info";
    case Icon::Keyboard:
        return "keyboard";
    case Icon::Languages:
        return "languages";
    case Icon::ListChecks:
        return "list-checks";
    case Icon::Lock:
        return "lock";
    case Icon::LockOpen:
        return "lock-open";
    case Icon::LogOut:
        return "log-out";
    case Icon::Mail:
        return "mail";
    case Icon::MapPin:
        return "map-pin";
    case Icon::MessageCircle:
        return "message-circle";
    case Icon::MessageSquare:
        return "message-square";
    case Icon::Monitor:
        return "monitor";
    case Icon::Moon:
        return "moon";
    case Icon::Package:
        return "package";
    case Icon::Paperclip:
        return "paperclip";
    case Icon::Pencil:
        return "pencil";
    case Icon::Phone:
        return "phone";
    case Icon::PhoneIncoming:
        return "phone-incoming";
    case Icon::PhoneMissed:
        return "phone-missed";
    case Icon::PhoneOutgoing:
        return "phone-outgoing";
    case Icon::Plus:
        return "plus";
    case Icon::RefreshCw:
        return "refresh-cw";
    case Icon::Reply:
        return "reply";
    case Icon::Search:
        return "search";
    case Icon::Send:
        return "send";
    case Icon::Server:
        return "server";
    case Icon::Settings:
        return "settings";
    case Icon::Share2:
        return "share-2";
    case Icon::ShieldAlert:
        return "shield-alert";
    case Icon::ShieldCheck:
        return "shield-check";
    case Icon::ShoppingBag:
        return "shopping-bag";
    case Icon::Star:
        return "star";
    case Icon::StickyNote:
        return "sticky-note";
    case Icon::Store:
        return "store";
    case Icon::Sun:
        return "sun";
    case Icon::Tag:
        return "tag";
    case Icon::TriangleAlert:
        return "triangle-alert";
    case Icon::Upload:
        return "upload";
    case Icon::User:
        return "user";
    case Icon::UserCheck:
        return "user-check";
    case Icon::UserPlus:
        return "user-plus";
    case Icon::Users:
        return "users";
    case Icon::Video:
        return "video";
    case Icon::Workflow:
        return "workflow";
    case Icon::X:
        return "x";
    case Icon::Zap:
        return "zap";
    }
    Q_UNREACHABLE();
}

/// What points along the line of reading turns with it; a clock, a phone or a tick does not.
bool turnsWithDirection(Icon icon)
{
    switch (icon) {
    case Icon::ArrowLeft:
    case Icon::ArrowRight:
    case Icon::ChevronLeft:
    case Icon::ChevronRight:
    case Icon::ExternalLink:
    case Icon::LogOut:
    case Icon::Reply:
    case Icon::Send:
        return true;
    default:
        return false;
    }
}

QPixmap rendered(Icon icon, int side, const QColor &colour, qreal devicePixelRatio, bool mirrored)
{
    QFile file(fileOf(icon));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name().toLatin1()));
    QImage image(QSize(side, side) * devicePixelRatio, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(image.size())));
    painter.end();
    if (mirrored)
        image = image.mirrored(true, false);
    image.setDevicePixelRatio(devicePixelRatio);
    return QPixmap::fromImage(std::move(image));
}

/// Paints one of our icons in a role's colour of the palette of the moment.
class TintedIconEngine final : public QIconEngine
{
public:
    TintedIconEngine(Icon icon, Colour colour) : m_icon(icon), m_colour(colour) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        const Colour colour = mode == QIcon::Disabled ? Colour::FieldLine : m_colour;
        paintIcon(*painter, rect, m_icon, colourOf(colour, palette),
                  QGuiApplication::layoutDirection());
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new TintedIconEngine(m_icon, m_colour); }

private:
    Icon m_icon;
    Colour m_colour;
};
} // namespace

QString fileOf(Icon icon)
{
    return u":/hadir/icons/%1.svg"_s.arg(QLatin1StringView(nameOf(icon)));
}

QPixmap pixmapOf(Icon icon, int side, const QColor &colour, qreal devicePixelRatio,
                 Qt::LayoutDirection direction)
{
    const bool mirrored = direction == Qt::RightToLeft && turnsWithDirection(icon);
    const QString key = u"hadir-icon/%1/%2/%3/%4/%5"_s.arg(int(icon))
                            .arg(side)
                            .arg(colour.rgba())
                            .arg(devicePixelRatio)
                            .arg(int(mirrored));
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = rendered(icon, side, colour, devicePixelRatio, mirrored);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

void paintIcon(QPainter &painter, const QRect &rect, Icon icon, const QColor &colour,
               Qt::LayoutDirection direction)
{
    const int side = qMin(rect.width(), rect.height());
    QRect square(0, 0, side, side);
    square.moveCenter(rect.center());
    const qreal ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1.0;
    painter.drawPixmap(square.topLeft(), pixmapOf(icon, side, colour, ratio, direction));
}

QIcon iconOf(Icon icon, Colour colour)
{
    return QIcon(new TintedIconEngine(icon, colour)); // QIcon owns its engine
}
} // namespace hadir::ui
