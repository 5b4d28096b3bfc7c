// SPDX-License-Identifier: MIT
#include "theme/stylesheet.h"

#include <QRegularExpression>

namespace drover {

namespace {

/// Colours stand as @name; lengths that are scaled as {n}.
constexpr const char *sheet = R"(
QMainWindow, QDialog, QMessageBox { background: @window; }
QMainWindow::separator { background: @line; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: @accent; }
QMenuBar { background: @panel; border-bottom: @borderpx solid @line; padding: {2}px {8}px; }
QMenuBar::item { padding: {4}px {8}px; border-radius: {6}px; background: transparent; }
QMenuBar::item:selected { background: @selection; color: @accent; }
QMenu { background: @panel; border: @borderpx solid @line; padding: {6}px; }
QMenu::item { padding: {6}px {24}px {6}px {12}px; border-radius: {6}px; }
QMenu::item:selected { background: @selection; color: @text; }
QMenu::item:disabled { color: @dim; }
QMenu::icon { padding-left: {8}px; }
QMenu::separator { height: 1px; background: @line; margin: {6}px {8}px; }
QToolBar { background: @panel; border: none; border-bottom: @borderpx solid @line;
    padding: {2}px {12}px; spacing: {4}px; }
QToolButton#qt_toolbar_ext_button { padding: 0; }
QToolBar::separator { background: @line; width: 1px; margin: {6}px {6}px; }
QToolButton { color: @text; padding: {3}px {8}px; border-radius: {8}px;
    border: @borderpx solid transparent; }
QToolButton:hover { background: @selection; }
QToolButton:pressed, QToolButton:checked { background: @selection; color: @accent; }
QToolButton:disabled { color: @dim; }
QToolButton:focus { border-color: @accent; }
QTabBar { background: @panel; }
QTabBar::tab { background: transparent; color: @dim; padding: {6}px {8}px;
    border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:focus { color: @accent; }
QStatusBar { background: @panel; border-top: @borderpx solid @line; }
QStatusBar::item { border: none; }
QStatusBar QLabel { padding: {3}px {8}px; }
QPushButton { background: @panel; border: @borderpx solid @edge; border-radius: {8}px;
    padding: {5}px {14}px; min-height: {20}px; }
QPushButton:hover { background: @selection; }
QPushButton:pressed, QPushButton:checked { background: @selection; color: @accent;
    border-color: @accent; }
QPushButton:default { background: @accent; color: @onaccent; border-color: @accent; }
QPushButton:disabled, QPushButton:default:disabled { background: @panel; color: @dim;
    border-color: @line; }
QPushButton:focus { border: 2px solid @accent; padding: {4}px {13}px; }
QPushButton:default:focus { border-color: @text; }
QPushButton[chip="true"] { border-radius: {11}px; padding: {2}px {10}px; min-height: {18}px; }
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDoubleSpinBox {
    background: @panel; color: @text; border: @borderpx solid @edge; border-radius: {8}px;
    padding: {4}px {8}px; min-height: {20}px;
    selection-background-color: @accent; selection-color: @onaccent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus,
QDoubleSpinBox:focus { border: 2px solid @accent; padding: {3}px {7}px; }
QTextBrowser[page="true"], QTextBrowser[page="true"]:focus { border: none; padding: 0; }
QTextBrowser[page="true"]:focus { border-left: 2px solid @accent; }
QLineEdit[mistaken="true"] { border-color: @down; }
QComboBox QAbstractItemView, QAbstractItemView[popup="true"] { background: @panel; color: @text;
    border: 1px solid @line; selection-background-color: @selection; selection-color: @text; }
QComboBox QAbstractItemView::item, QAbstractItemView[popup="true"]::item {
    padding: {4}px {8}px; min-height: {18}px; }
QComboBox QAbstractItemView::item:selected, QAbstractItemView[popup="true"]::item:selected {
    background: @selection; color: @text; }
QComboBox::drop-down { border: none; width: {24}px; }
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button,
QDoubleSpinBox::down-button { border: none; width: {24}px; }
QComboBox::down-arrow, QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url(:/controls/arrow-down.svg);
    width: {14}px; height: {14}px; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url(:/controls/arrow-up.svg); width: {14}px; height: {14}px; }
QTableView, QTreeView, QListView { background: @panel; color: @text; border: none;
    gridline-color: @line; selection-background-color: @selection; selection-color: @text;
    alternate-background-color: @panel; outline: none; }
QTableView:focus, QListView:focus { border: @borderpx solid @accent; }
QFrame[focusFrame="true"] { border: @borderpx solid transparent; }
QFrame[focusFrame="true"][focused="true"] { border-color: @accent; }
QFrame[focusFrame="true"] QTableView:focus { border: none; }
QHeaderView { background: @panel; }
QHeaderView::section { background: @panel; color: @dim; border: none; font-weight: 600;
    border-bottom: 1px solid @line; padding: {4}px {6}px; }
QHeaderView::up-arrow { image: url(:/controls/arrow-up.svg); width: {8}px; height: {8}px; }
QHeaderView::down-arrow { image: url(:/controls/arrow-down.svg); width: {8}px; height: {8}px; }
QTableCornerButton::section { background: @panel; border: none; }
QScrollBar:vertical { background: transparent; width: {12}px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: {12}px; margin: 0; }
QScrollBar::handle { background: @edge; border-radius: {4}px; margin: {2}px; }
QScrollBar::handle:vertical { min-height: {28}px; }
QScrollBar::handle:horizontal { min-width: {28}px; }
QScrollBar::handle:hover { background: @dim; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollArea { border: none; background: @panel; }
QToolTip { background: @panel; color: @text; border: 1px solid @line; padding: {6}px; }
QSplitter::handle { background: @line; }
QGraphicsView { border: none; background: @window; }
QGraphicsView:focus { border: @borderpx solid @accent; }
QFrame[card="true"] { background: @panel; border: @borderpx solid @line; border-radius: {10}px; }
QWidget[panel="true"] { background: @panel; }
QLabel[dim="true"] { color: @dim; }
QLabel[warning="true"] { color: @warning; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QCheckBox { spacing: {8}px; }
QCheckBox:focus { color: @accent; }
QCheckBox::indicator { width: {14}px; height: {14}px; background: @panel;
    border: @borderpx solid @dim; border-radius: {4}px; }
QCheckBox::indicator:hover, QCheckBox::indicator:focus { border-color: @accent; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent;
    image: url(:/controls/check-@tick.svg); }
QCheckBox::indicator:disabled { border-color: @line; }
)";

QString name(const QColor &color)
{
    return color.name();
}

/// Half way: what is to be seen as an edge, but quiet.
QColor between(const QColor &one, const QColor &other)
{
    return QColor::fromRgbF((one.redF() * 2 + other.redF()) / 3,
                            (one.greenF() * 2 + other.greenF()) / 3,
                            (one.blueF() * 2 + other.blueF()) / 3);
}

} // namespace

QString styleSheet(const Palette &palette, double scale)
{
    QString text = QString::fromLatin1(sheet);
    const std::pair<const char *, QString> words[] = {
        {"@borderpx", QString::number(palette.isHighContrast ? 2 : 1) + QLatin1String("px")},
        {"@window", name(palette.window)},
        {"@panel", name(palette.panel)},
        {"@line", name(palette.line)},
        {"@edge", name(between(palette.line, palette.dim))},
        {"@text", name(palette.text)},
        {"@dim", name(palette.dim)},
        {"@onaccent", name(textOn(palette.accent))},
        {"@accent", name(palette.accent)},
        {"@tick",
         textOn(palette.accent) == Qt::black ? QStringLiteral("black") : QStringLiteral("white")},
        {"@selection", name(palette.selection)},
        {"@warning", name(palette.warning)},
        {"@down", name(palette.down)},
    };
    for (const auto &[word, value] : words)
        text.replace(QLatin1String(word), value);
    static const QRegularExpression length(QStringLiteral("\\{(\\d+)\\}px"));
    qsizetype from = 0;
    for (auto match = length.match(text); match.hasMatch(); match = length.match(text, from)) {
        const QString value
            = QString::number(qRound(match.captured(1).toInt() * scale)) + QLatin1String("px");
        text.replace(match.capturedStart(), match.capturedLength(), value);
        from = match.capturedStart() + value.size();
    }
    return text;
}

} // namespace drover
