// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/colours.h"

#include <QIcon>
#include <QPixmap>

class QPainter;

namespace hadir::ui {

/// Our one set of outline icons (Lucide, resources/icons), each named as its file.
enum class Icon {
    Activity,
    ArrowLeft,
    ArrowRight,
    Bell,
    BookOpen,
    CalendarClock,
    Check,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    CircleAlert,
    CircleCheck,
    CircleHelp,
    Clock,
    CloudOff,
    Copy,
    Download,
    Ellipsis,
    ExternalLink,
    Eye,
    EyeOff,
    File,
    Funnel,
    Globe,
    HeartPulse,
    History,
    Hourglass,
    Image,
    Inbox,
    Info,
    Keyboard,
    Languages,
    ListChecks,
    Lock,
    LockOpen,
    LogOut,
    Mail,
    MapPin,
    MessageCircle,
    MessageSquare,
    Monitor,
    Moon,
    Package,
    Paperclip,
    Pencil,
    Phone,
    PhoneIncoming,
    PhoneMissed,
    PhoneOutgoing,
    Plus,
    RefreshCw,
    Reply,
    Search,
    Send,
    Server,
    Settings,
    Share2,
    ShieldAlert,
    ShieldCheck,
    ShoppingBag,
    Star,
    StickyNote,
    Store,
    Sun,
    Tag,
    TriangleAlert,
    Upload,
    User,
    UserCheck,
    UserPlus,
    Users,
    Video,
    Workflow,
    X,
    Zap,
};
constexpr auto lastIcon = Icon::Zap;

/// An icon drawn into a square in one colour, sharp at the device's pixel ratio, kept in
/// QPixmapCache. Arrows and chevrons turn round when the direction is right to left.
[[nodiscard]] QPixmap pixmapOf(Icon icon, int side, const QColor &colour, qreal devicePixelRatio,
                               Qt::LayoutDirection direction = Qt::LeftToRight);

/// Draws an icon centred in \a rect, at the size of its shorter side.
void paintIcon(QPainter &painter, const QRect &rect, Icon icon, const QColor &colour,
               Qt::LayoutDirection direction = Qt::LeftToRight);

/// For menus and Qt's own widgets: takes its colour from the application's palette each time it
/// is painted, so it follows light and dark.
[[nodiscard]] QIcon iconOf(Icon icon, Colour colour = Colour::Muted);

/// The resource path of the SVG.
[[nodiscard]] QString fileOf(Icon icon);
} // namespace hadir::ui
