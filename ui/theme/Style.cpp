// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/Style.h"

#include "ui/theme/Metrics.h"
#include "ui/theme/controls.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QFrame>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextEdit>
#include <QTextLayout>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {
namespace {

bool has(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

double menuRadius()
{
    return Metrics().exact(8);
}

bool isEditor(const QWidget *widget)
{
    return qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

/// Letters of a font that steps in, such as Arabic ones, make a line taller. Qt 6.4 centres that
/// line and then moves it up to the baseline of the first font all the same; this much too far.
int raisedBy(const QLineEdit &field)
{
    const QString text = field.displayText();
    const auto isOrdinary = [](QChar letter) { return letter.unicode() < 0x0590; };
    if (std::ranges::all_of(text, isOrdinary))
        return 0;
    QTextLayout layout(text, field.font());
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    return line.isValid() ? qMax(0, qRound(line.height()) - field.fontMetrics().height()) : 0;
}

/// Selection in menus and lists is a soft ground under ordinary text, not a bar of accent.
QPalette softSelection(QPalette palette, Colour ground)
{
    palette.setColor(QPalette::Highlight, colourOf(ground, palette));
    palette.setColor(QPalette::HighlightedText, palette.color(QPalette::Text));
    return palette;
}
} // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const Metrics metrics;
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuPanelWidth:
        return 0;
    case PM_DefaultFrameWidth:
        // Room inside the rounded corners of an editor.
        return isEditor(widget) ? metrics.px(4) : 1;
    case PM_SplitterWidth:
    case PM_ToolTipLabelFrameWidth:
        return 1;
    case PM_ScrollBarExtent:
        return metrics.px(10);
    case PM_ScrollBarSliderMin:
        return metrics.px(32);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_LineEditIconSize:
        return metrics.smallIcon();
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
        return metrics.icon();
    case PM_ButtonMargin:
        return metrics.px(14);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return metrics.gap();
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return metrics.margin();
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return metrics.tight();
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return metrics.px(3);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_Widget_Animation_Duration: // calm: what was asked for is there at once
    case SH_ComboBox_Popup:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_LineEdit_PasswordCharacter:
        return 0x2022; // a bullet; the disc of Fusion shouts
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const QPalette &palette = option->palette;
    const double radius = Metrics().radius();
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonBevel:
        drawButtonPanel(option, painter);
        return;
    case PE_PanelButtonTool:
        if (has(option, State_MouseOver) || has(option, State_Sunken) || has(option, State_On))
            paintCard(*painter, option->rect, radius, colourOf(Colour::Hover, palette));
        return;
    case PE_FrameDefaultButton:
        return;
    case PE_FrameFocusRect:
        // Rows and links; fields and buttons draw theirs with their panel.
        paintFocusRing(*painter, option->rect, radius, palette);
        return;
    case PE_PanelLineEdit:
        drawFieldPanel(option, painter);
        return;
    case PE_FrameLineEdit:
        return; // drawn with the panel
    case PE_IndicatorCheckBox:
        drawCheckBox(option, painter);
        return;
    case PE_IndicatorRadioButton:
        drawRadio(option, painter);
        return;
    case PE_IndicatorMenuCheckMark:
        drawMenuTick(option, painter);
        return;
    case PE_Frame: {
        const double round = isEditor(widget) ? radius : 0;
        paintCard(*painter, option->rect, round, palette.color(QPalette::Base),
                  colourOf(isEditor(widget) ? Colour::FieldLine : Colour::Line, palette));
        if (has(option, State_HasFocus) && qobject_cast<const QAbstractScrollArea *>(widget))
            paintFocusRing(*painter, option->rect, round, palette);
        return;
    }
    case PE_FrameMenu:
    case PE_PanelMenu:
        painter->fillRect(option->rect, colourOf(Colour::Panel, palette));
        paintCard(*painter, option->rect, menuRadius(), {}, colourOf(Colour::FieldLine, palette));
        return;
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow:
        if (has(option, State_Selected))
            painter->fillRect(option->rect, colourOf(Colour::Selected, palette));
        else if (element == PE_PanelItemViewItem && has(option, State_MouseOver)
                 && has(option, State_Enabled))
            painter->fillRect(option->rect, colourOf(Colour::Hover, palette));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_Splitter:
        painter->fillRect(option->rect, colourOf(Colour::Line, option->palette));
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton label(*button);
            if (label.features.testFlag(QStyleOptionButton::DefaultButton)
                && has(option, State_Enabled)) {
                label.palette.setColor(QPalette::ButtonText,
                                       colourOf(Colour::OnAccent, label.palette));
            }
            QProxyStyle::drawControl(element, &label, painter, widget);
            return;
        }
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            if (item->menuItemType == QStyleOptionMenuItem::Separator) {
                drawMenuDivider(item, painter);
                return;
            }
            QStyleOptionMenuItem soft(*item);
            soft.palette = softSelection(soft.palette, Colour::AccentSoft);
            QProxyStyle::drawControl(element, &soft, painter, widget);
            return;
        }
        break;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem soft(*item);
            soft.palette = softSelection(soft.palette, Colour::Selected);
            QProxyStyle::drawControl(element, &soft, painter, widget);
            return;
        }
        break;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            drawProgress(bar, painter);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                               QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            drawScrollBar(bar, painter,
                          subControlRect(control, option, SC_ScrollBarSlider, widget));
            return;
        }
    } else if (control == CC_ComboBox) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            drawComboBox(box, painter, subControlRect(control, option, SC_ComboBoxArrow, widget));
            return;
        }
    } else if (control == CC_SpinBox) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            drawSpinBox(box, painter, subControlRect(control, option, SC_SpinBoxUp, widget),
                        subControlRect(control, option, SC_SpinBoxDown, widget));
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const Metrics metrics;
    switch (type) {
    case CT_PushButton:
    case CT_ComboBox:
    case CT_SpinBox:
    case CT_LineEdit:
        result.setHeight(qMax(result.height(), metrics.control()));
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item
            && (item->menuItemType != QStyleOptionMenuItem::Separator || !item->text.isEmpty())) {
            result.setHeight(qMax(result.height(), metrics.control()));
        }
        break;
    default:
        break;
    }
    return result;
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option,
                            const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *field = qobject_cast<const QLineEdit *>(widget);
    if (element != SE_LineEditContents || !field)
        return rect;
    return rect.adjusted(0, raisedBy(*field), 0, 0); // centred in what is left of it
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                            SubControl part, const QWidget *widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        const QRect field = QProxyStyle::subControlRect(control, option, part, widget);
        return field.adjusted(Metrics().tight(), 0, -Metrics().tight(), 0);
    }
    if (control != CC_ScrollBar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar)
        return {};
    // No arrow buttons: the groove is the whole bar and the slider moves in all of it.
    const bool horizontal = bar->orientation == Qt::Horizontal;
    const int length = horizontal ? bar->rect.width() : bar->rect.height();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    int slider = length;
    if (range > 0) {
        slider = int(qint64(length) * bar->pageStep / (range + bar->pageStep));
        slider = qBound(qMin(pixelMetric(PM_ScrollBarSliderMin, option, widget), length), slider,
                        length);
    }
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                              length - slider, bar->upsideDown);
    const auto along = [&](int from, int size) {
        const QRect logical = horizontal ? QRect(from, 0, size, bar->rect.height())
                                         : QRect(0, from, bar->rect.width(), size);
        return visualRect(horizontal ? bar->direction : Qt::LeftToRight, bar->rect,
                          logical.translated(bar->rect.topLeft()));
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return along(start, slider);
    case SC_ScrollBarGroove:
        return bar->rect;
    case SC_ScrollBarSubPage:
        return along(0, start);
    case SC_ScrollBarAddPage:
        return along(start + slider, length - start - slider);
    default:
        return {};
    }
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (isEditor(widget)) { // its frame was measured before it was known to be an editor
        auto *frame = static_cast<QFrame *>(widget);
        frame->setFrameStyle(frame->frameStyle());
    }
    if (qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractItemView *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QMenu *>(widget))
        widget->installEventFilter(this);
}

/// Menus have the corners of cards, with a compositor or without.
bool Style::eventFilter(QObject *watched, QEvent *event)
{
    auto *menu = qobject_cast<QMenu *>(watched);
    if (menu && event->type() == QEvent::Resize) {
        QPainterPath card;
        card.addRoundedRect(menu->rect(), menuRadius(), menuRadius());
        menu->setMask(QRegion(card.toFillPolygon().toPolygon()));
    }
    return QProxyStyle::eventFilter(watched, event);
}
} // namespace hadir::ui
