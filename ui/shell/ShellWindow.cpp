// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/ShellWindow.h"

#include "ui/shell/CheatSheet.h"
#include "ui/shell/FoldingPane.h"
#include "ui/shell/Palette.h"
#include "ui/shell/PaneCycle.h"
#include "ui/shell/PendingList.h"
#include "ui/shell/PreferencesMenu.h"
#include "ui/shell/StatusBar.h"
#include "ui/shell/TopBar.h"
#include "ui/shell/paneRoom.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/sentences.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/KeySet.h"
#include "ui/widgets/Line.h"
#include "ui/widgets/Popover.h"
#include "ui/widgets/Toast.h"
#include "ui/widgets/focus.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {
namespace {
enum Pane { Lists, Middle, Case };
enum List { WorkList, CustomerList };
/// Of the panes, or of a page without any.
int roomOf(Destination destination)
{
    return hasPanes(destination) ? 0 : destination == Destination::Settings ? 1 : 2;
}

QWidget *emptyPane(const QString &objectName)
{
    auto *pane = new QWidget;
    pane->setObjectName(objectName);
    return pane;
}
} // namespace

ShellWindow::ShellWindow(core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_keys(new KeySet(this))
    , m_topBar(new TopBar(this))
    , m_noticeRoom(new QWidget(this))
    , m_notice(new Banner(m_noticeRoom))
    , m_rail(new NavigationRail(this))
    , m_splitter(new QSplitter(this))
    , m_centre(new QStackedWidget(this))
    , m_lists(new QStackedWidget(this))
    , m_listPane(new FoldingPane(Drawer::Side::Start, this))
    , m_casePane(new FoldingPane(Drawer::Side::End, this))
    , m_statusBar(new StatusBar(clock, this))
    , m_preferences(new PreferencesMenu(this))
    , m_palette(new Palette(this))
    , m_cheatSheet(new CheatSheet(this))
    , m_pendingList(new PendingList(clock))
    , m_pendingPopover(new Popover(m_pendingList, this))
    , m_toast(new Toast(clock, this))
{
    setObjectName(u"shell"_s);
    setWindowTitle(u"Hadir"_s);
    m_notice->setObjectName(u"notice"_s);
    m_lists->setObjectName(u"lists"_s);
    m_splitter->setObjectName(u"panes"_s);
    m_centre->setObjectName(u"centre"_s);
    m_pendingPopover->setObjectName(u"pendingPopover"_s);
    m_toast->setObjectName(u"toast"_s);
    layOut();
    listen();
    addKeys();
}

/// Whoever follows the focus (F6, the pages, the toast) asks for parts that are deleted before what
/// has it is, a sheet maybe; so it goes while all of them are there.
ShellWindow::~ShellWindow()
{
    for (FoldingPane *pane : {m_listPane, m_casePane})
        pane->attach();
    letGoOfKeyboard(*this);
}

void ShellWindow::layOut()
{
    const Metrics metrics;
    m_lists->insertWidget(WorkList, emptyPane(u"noWorkList"_s));
    m_lists->insertWidget(CustomerList, emptyPane(u"noCustomerList"_s));
    m_centre->addWidget(m_splitter);
    m_centre->addWidget(emptyPane(u"noSettings"_s));
    m_centre->addWidget(emptyPane(u"noCallbacks"_s));
    m_listPane->setContent(m_lists);
    m_splitter->addWidget(m_listPane);
    m_splitter->addWidget(emptyPane(u"noCustomerPage"_s));
    m_splitter->addWidget(m_casePane);
    m_casePane->setMinimumWidth(leastOfCase());
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(Lists, 0);
    m_splitter->setStretchFactor(Middle, 1);
    m_splitter->setStretchFactor(Case, 0);
    m_splitter->setSizes(firstPaneWidths());
    m_listPane->setMinimumWidth(leastOfList());

    auto *notice = new QVBoxLayout(m_noticeRoom); // the banner keeps its distance from the bars
    notice->setContentsMargins(metrics.gap(), metrics.gap(), metrics.gap(), metrics.gap());
    notice->addWidget(m_notice);
    auto *centre = new QHBoxLayout;
    centre->setSpacing(0);
    centre->addWidget(m_rail);
    centre->addWidget(new Line(Qt::Vertical, this));
    centre->addWidget(m_centre, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_topBar);
    layout->addWidget(new Line(Qt::Horizontal, this));
    layout->addWidget(m_noticeRoom);
    layout->addLayout(centre, 1);
    layout->addWidget(new Line(Qt::Horizontal, this));
    layout->addWidget(m_statusBar);
    setMinimumSize(smallestWindow());
    sayLine();
}

void ShellWindow::listen()
{
    connect(m_splitter, &QSplitter::splitterMoved, this, &ShellWindow::panesMoved);
    connect(m_topBar, &TopBar::searchRequested, m_palette, [this] { m_palette->open(); });
    connect(m_topBar, &TopBar::menuRequested, this, &ShellWindow::openPreferences);
    connect(m_rail, &NavigationRail::chosen, this, &ShellWindow::goAndBring);
    connect(m_statusBar, &StatusBar::pendingRequested, this, &ShellWindow::togglePending);
    connect(m_preferences, &PreferencesMenu::settingsRequested, this,
            [this] { goByKey(Destination::Settings); });
    connect(m_preferences, &PreferencesMenu::keysRequested, m_cheatSheet, &CheatSheet::open);
    connect(m_notice, &Banner::actionRequested, this, &ShellWindow::signInRequested);
}

void ShellWindow::addKeys()
{
    const auto notOffered = [] { return false; }; // by whoever is in the palette
    auto *cycle = new PaneCycle(this, [this] { return panes(); });
    m_keys->add(
        {u"search"_s, Qt::CTRL | Qt::Key_K}, [] { return tr("Search or give a command"); },
        [this] { m_palette->open(); });
    m_keys->offerWhile(notOffered);
    m_keys->also(Qt::Key_Slash);
    m_keys->add(
        {u"pane.next"_s, Qt::Key_F6}, [] { return tr("Next pane"); }, [cycle] { cycle->go(+1); });
    m_keys->offerWhile(notOffered);
    m_keys->add(
        {u"pane.previous"_s, Qt::SHIFT | Qt::Key_F6}, [] { return tr("Previous pane"); },
        [cycle] { cycle->go(-1); });
    m_keys->offerWhile(notOffered);
    m_keys->add(
        {u"go.work"_s, QKeySequence(u"G, I"_s)}, [] { return tr("Go to the work"); },
        [this] { goByKey(Destination::Work); }, Icon::Inbox);
    m_keys->add(
        {u"go.customers"_s, QKeySequence(u"G, C"_s)}, [] { return tr("Go to the customers"); },
        [this] { goByKey(Destination::Customers); }, Icon::Users);
    m_keys->add(
        {u"go.callbacks"_s, QKeySequence(u"G, B"_s)}, [] { return tr("Go to the callbacks"); },
        [this] { goByKey(Destination::Callbacks); }, Icon::PhoneOutgoing);
    m_keys->add(
        {u"go.settings"_s, QKeySequence(u"G, S"_s)}, [] { return tr("Go to the settings"); },
        [this] { goByKey(Destination::Settings); }, Icon::Settings);
    m_keys->add(
        {u"go.case"_s, Qt::CTRL | Qt::Key_5}, [] { return tr("Go to the case"); },
        [this] {
            if (!hasPanes(m_destination))
                go(Destination::Work);
            m_casePane->call();
        },
        Icon::ListChecks);
    m_keys->add(
        {u"keys.show"_s, Qt::Key_Question}, [] { return tr("Show these keys"); },
        [this] { m_cheatSheet->open(); }, Icon::Keyboard);
    m_keys->also(Qt::Key_F1); // also while writing
    m_keys->mention({{}, Qt::Key_Escape}, [] { return tr("Close what is open"); });
}

/// Whoever goes somewhere by a key wants to go on there by keys.
void ShellWindow::goByKey(Destination destination)
{
    goAndBring(destination);
    if (hasPanes(destination))
        return focusList();
    QWidget *page = m_centre->currentWidget();
    QWidget *first = page->focusProxy() ? page : firstToFocus(*page);
    (first ? first : page)->setFocus(Qt::ShortcutFocusReason);
}

void ShellWindow::focusList()
{
    QWidget *now = m_lists->currentWidget();
    m_listPane->bringApart();
    now->window()->setAttribute(Qt::WA_KeyboardFocusChange); // Qt forgets it with the first click
    if (m_listPane->isAway() && !m_pageParts.isEmpty()) {
        QWidget *part = m_pageParts.at(m_pageParts.size() / 2); // beyond the head
        QWidget *first = firstToFocus(*part);
        now = first ? first : part;
    }
    now->setFocus(Qt::ShortcutFocusReason);
}

void ShellWindow::setWorkList(QWidget *list)
{
    replaceList(WorkList, list);
}

void ShellWindow::setCustomerList(QWidget *list)
{
    replaceList(CustomerList, list);
}

void ShellWindow::replaceList(int index, QWidget *list)
{
    const std::unique_ptr<QWidget> old(m_lists->widget(index));
    const bool current = m_lists->currentIndex() == index;
    m_lists->removeWidget(old.get());
    m_lists->insertWidget(index, list);
    if (current)
        m_lists->setCurrentIndex(index);
    const auto rows = list->findChildren<QAbstractItemView *>();
    for (const QAbstractItemView *one : rows) { // what was chosen stands behind the drawer
        connect(one, &QAbstractItemView::clicked, m_listPane, &FoldingPane::putAway);
        connect(one, &QAbstractItemView::activated, m_listPane, &FoldingPane::putAway);
    }
}

void ShellWindow::setCustomerPage(QWidget *page, const QList<QWidget *> &parts)
{
    m_pageParts = parts.isEmpty() ? QList<QWidget *>{page} : parts;
    const QList<int> sizes = m_splitter->sizes();
    const std::unique_ptr<QWidget> old(m_splitter->replaceWidget(Middle, page));
    page->show();
    page->setMinimumWidth(leastOfPage());
    m_splitter->setStretchFactor(Middle, 1);
    m_splitter->setSizes(isVisible() ? sizes : firstPaneWidths());
    readInOrder();
    placeToast();
}

/// A screen reader goes through the panes as they lie upon each other.
void ShellWindow::readInOrder()
{
    for (int at = 0; at < m_splitter->count(); ++at) {
        m_splitter->widget(at)->raise();
        m_splitter->handle(at)->raise();
    }
}

void ShellWindow::setCasePanel(QWidget *panel)
{
    m_casePane->setContent(panel);
    foldPanes();
}

void ShellWindow::foldPanes()
{
    const auto placeOf = [](bool hasRoom) {
        return hasRoom ? FoldingPane::Place::Beside : FoldingPane::Place::Over;
    };
    m_casePane->setPlace(placeOf(hasRoomForCase(width())));
    m_listPane->setPlace(placeOf(hasRoomForList(width())));
    placeToast();
}

/// Below the list, where nobody writes and the customer is not covered.
void ShellWindow::placeToast()
{
    const bool hasList = m_listPane->place() == FoldingPane::Place::Beside;
    if (!hasPanes(m_destination))
        m_toast->keepWithin(m_centre);
    else if (hasList || m_pageParts.isEmpty())
        m_toast->keepWithin(m_listPane);
    else
        m_toast->keepWithin(m_pageParts.at(m_pageParts.size() / 2));
}

/// Whoever goes somewhere wants to see it, also where the list is folded away.
void ShellWindow::goAndBring(Destination destination)
{
    go(destination);
    if (!hasPanes(destination) || !m_listPane->isAway())
        return;
    m_listPane->bring();
    focusList(); // its rows and not what stands above them
}

void ShellWindow::setPage(Destination destination, QWidget *page)
{
    const int room = roomOf(destination);
    const std::unique_ptr<QWidget> old(m_centre->widget(room));
    m_centre->removeWidget(old.get());
    m_centre->insertWidget(room, page);
}

void ShellWindow::go(Destination destination)
{
    if (hasPanes(destination))
        m_lists->setCurrentIndex(destination == Destination::Work ? WorkList : CustomerList);
    m_destination = destination;
    m_centre->setCurrentIndex(roomOf(destination));
    m_rail->setCurrent(destination);
    placeToast();
    Q_EMIT destinationChosen(destination);
}

void ShellWindow::showLine(const LineStatus &line)
{
    m_line = line;
    m_statusBar->showLine(line);
    sayLine();
}

void ShellWindow::showPending(const QList<PendingChange> &changes)
{
    m_statusBar->showPending(int(changes.size()));
    m_pendingList->show(changes);
}

QByteArray ShellWindow::paneSizes() const
{
    return m_splitter->saveState();
}

void ShellWindow::restorePaneSizes(const QByteArray &sizes)
{
    m_splitter->restoreState(sizes);
}

void ShellWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        sayLine();
}

void ShellWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    foldPanes();
}

/// Offline is an ordinary state and has its place in the status bar; what only the person can
/// settle is said across the page.
void ShellWindow::sayLine()
{
    const auto tell = [this](core::FailureKind kind, const QString &action) {
        const Sentence sentence = sentenceFor(kind);
        //: What is safe, then what to do: two whole sentences
        const QString text = tr("%1 %2").arg(sentence.kept, sentence.next);
        m_notice->tell(Tone::Warn, sentence.happened, text, action);
    };
    m_noticeRoom->setVisible(m_line.state == LineState::Rejected
                             || m_line.state == LineState::Incompatible);
    switch (m_line.state) {
    case LineState::Online:
    case LineState::ServerFull:
    case LineState::ServerStuck:
    case LineState::Connecting:
    case LineState::Offline:
        break;
    case LineState::Rejected:
        tell(core::FailureKind::Unauthorised, tr("Sign in again"));
        break;
    case LineState::Incompatible:
        tell(core::FailureKind::Incompatible, {});
        break;
    }
}

void ShellWindow::openPreferences(QWidget *anchor)
{
    const bool ltr = layoutDirection() == Qt::LeftToRight;
    const QPoint corner = ltr ? anchor->rect().bottomLeft() : anchor->rect().bottomRight();
    m_preferences->popup(anchor->mapToGlobal(corner));
}

void ShellWindow::togglePending(QWidget *anchor)
{
    if (m_pendingPopover->isVisible())
        m_pendingPopover->close();
    else
        m_pendingPopover->openAt(anchor);
}

QList<QWidget *> ShellWindow::panes() const
{
    return QList<QWidget *>{m_topBar, m_rail, m_lists->currentWidget()} + m_pageParts
           + QList<QWidget *>{m_casePane, m_centre->widget(1), m_centre->widget(2), m_statusBar};
}
} // namespace hadir::ui
