// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/SystemTray.h"

#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/turns.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QSystemTrayIcon>
#include <QWidget>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {
namespace {
constexpr int mostCounted = 99; ///< a third digit has no room
constexpr std::array pictureSides{16, 22, 24, 32, 48, 64};

/// Some systems read markup in what they are given, and others show it.
QString plain(const QString &words)
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return words;
#else
    return words.toHtmlEscaped();
#endif
}
} // namespace

SystemTray::SystemTray(QWidget &window)
    : m_window(window)
    , m_icon(new QSystemTrayIcon(this))
    , m_menu(std::make_unique<QMenu>())
    , m_open(m_menu->addAction(QString()))
    , m_quit(m_menu->addAction(QString()))
{
    m_menu->setObjectName(u"trayMenu"_s);
    m_open->setObjectName(u"trayOpen"_s);
    m_quit->setObjectName(u"trayQuit"_s);
    m_icon->setContextMenu(m_menu.get());
    m_window.installEventFilter(this);
    connect(m_open, &QAction::triggered, this, &Tray::windowWanted);
    connect(m_quit, &QAction::triggered, this, &Tray::quitWanted);
    connect(m_icon, &QSystemTrayIcon::messageClicked, this,
            [this] { Q_EMIT noticeClicked(m_last); });
    connect(m_icon, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason != QSystemTrayIcon::Context)
                    Q_EMIT windowWanted();
            });
    say();
    draw();
    (void)appears();
}

SystemTray::~SystemTray() = default;

/// A tray may come after the program, as at the start of a session.
bool SystemTray::appears()
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return false;
    m_icon->show();
    return true;
}

void SystemTray::tell(const Notice &notice)
{
    m_last = notice;
    // Of what was written by others nothing turns round what stands beside it.
    const QString title = withoutTurns(notice.title);
    const QString text = withoutTurns(notice.text).left(200).simplified();
    if (appears() && QSystemTrayIcon::supportsMessages())
        m_icon->showMessage(title, plain(text), m_icon->icon());
    QApplication::alert(&m_window);
}

void SystemTray::showUnread(int count)
{
    if (count == m_unread)
        return;
    m_unread = count;
    say();
    draw();
}

void SystemTray::showVoice(Voice voice)
{
    if (voice == m_voice)
        return;
    m_voice = voice;
    say();
    draw();
}

void SystemTray::clear()
{
    m_last = {};
    showUnread(0);
    showVoice(Voice::Heard);
}

void SystemTray::say()
{
    m_open->setText(tr("Open Hadir"));
    m_quit->setText(tr("Quit Hadir"));
    const QString unread =
        m_unread > 0 ? tr("Hadir: %n unread case(s)", nullptr, m_unread) : u"Hadir"_s;
    m_icon->setToolTip(m_voice == Voice::Quiet ? tr("%1 (do not disturb)").arg(unread) : unread);
}

void SystemTray::draw()
{
    QIcon icon;
    for (const int side : pictureSides)
        icon.addPixmap(picture(side, m_unread, m_voice));
    m_icon->setIcon(icon);
}

QPixmap SystemTray::picture(int side, int count, Voice voice)
{
    QPixmap out(side, side);
    out.fill(Qt::transparent);
    QPainter painter(&out);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette look = QApplication::palette();
    const double round = side / 4.0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colourOf(voice == Voice::Quiet ? Colour::Muted : Colour::Accent, look));
    painter.drawRoundedRect(QRectF(0, 0, side, side), round, round);
    const int inner = side * 2 / 3;
    paintIcon(painter, QRect((side - inner) / 2, (side - inner) / 2, inner, inner),
              voice == Voice::Quiet ? Icon::Moon : Icon::Inbox, colourOf(Colour::OnAccent, look));
    if (count == 0)
        return out;
    // A count has no room beside the picture in a tray: it covers a corner of it.
    QFont letters = QApplication::font();
    letters.setPixelSize(qMax(8, side / 2));
    letters.setBold(true);
    const QString words = count > mostCounted ? u"99+"_s : QLocale().toString(count);
    const double wide =
        qMin<double>(side, QFontMetricsF(letters).horizontalAdvance(words) + side / 5.0);
    const double high = side * 0.58;
    const QRectF badge(side - qMax(wide, high), side - high, qMax(wide, high), high);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colourOf(Colour::Danger, look));
    painter.drawRoundedRect(badge, high / 2, high / 2);
    painter.setFont(letters);
    painter.setPen(colourOf(Colour::OnAccent, look));
    painter.drawText(badge, Qt::AlignCenter, words);
    return out;
}

bool SystemTray::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        say();
    else if (event->type() == QEvent::PaletteChange)
        draw();
    return Tray::eventFilter(watched, event);
}
} // namespace hadir::ui
