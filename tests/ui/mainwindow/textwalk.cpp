// SPDX-License-Identifier: MIT
#include "textwalk.h"

#include "pseudotranslator.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStyle>
#include <QTabBar>
#include <QTextDocument>
#include <QTextEdit>
#include <QToolBar>
#include <QToolButton>

#include <functional>

namespace drover::TextWalk {

namespace {

using Take = std::function<void(const QString &text, const QString &where)>;

QString nameOf(const QWidget &widget)
{
    QString name = QLatin1String(widget.metaObject()->className());
    if (!widget.objectName().isEmpty())
        name += QLatin1Char('#') + widget.objectName();
    const QWidget *const parent = widget.parentWidget();
    return parent ? QLatin1String(parent->metaObject()->className()) + QLatin1Char('/') + name
                  : name;
}

void takeActions(const QList<QAction *> &actions, const QString &where, const Take &take)
{
    for (const QAction *const action : actions) {
        if (action->isSeparator())
            continue;
        take(action->text(), where);
        take(action->iconText(), where);
        take(action->toolTip(), where);
        take(action->statusTip(), where);
        if (action->menu())
            takeActions(action->menu()->actions(), where + QLatin1String("/menu"), take);
    }
}

void takeHeader(const QHeaderView &header, const QString &where, const Take &take)
{
    for (int i = 0; header.model() && i < header.count(); ++i)
        if (!header.isSectionHidden(i))
            take(header.model()->headerData(i, header.orientation()).toString(), where);
}

void takeTexts(const QWidget &widget, const Take &take)
{
    const QString where = nameOf(widget);
    if (widget.objectName().startsWith(QLatin1String("qt_"))
        || widget.objectName().startsWith(QLatin1String("Scroll")))
        return; // Qt's own, with Qt's words
    take(widget.toolTip(), where + QLatin1String(" tip"));
    take(widget.statusTip(), where + QLatin1String(" status"));
    take(widget.accessibleName(), where + QLatin1String(" accessible"));
    take(widget.accessibleDescription(), where + QLatin1String(" accessible"));
    if (widget.isWindow() || qobject_cast<const QDockWidget *>(&widget))
        take(widget.windowTitle(), where + QLatin1String(" title"));
    if (const auto *const label = qobject_cast<const QLabel *>(&widget)) {
        QTextDocument plain;
        plain.setHtml(label->text());
        take(Qt::mightBeRichText(label->text()) ? plain.toPlainText() : label->text(), where);
    } else if (const auto *const button = qobject_cast<const QAbstractButton *>(&widget)) {
        take(button->text(), where);
    } else if (const auto *const box = qobject_cast<const QComboBox *>(&widget)) {
        for (int i = 0; i < box->count(); ++i)
            take(box->itemText(i), where);
    } else if (const auto *const line = qobject_cast<const QLineEdit *>(&widget)) {
        take(line->placeholderText(), where);
    } else if (const auto *const group = qobject_cast<const QGroupBox *>(&widget)) {
        take(group->title(), where);
    } else if (const auto *const text = qobject_cast<const QTextEdit *>(&widget)) {
        const QStringList lines = text->toPlainText().split(QLatin1Char('\n'));
        for (const QString &each : lines)
            take(each, where);
    } else if (const auto *const tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            take(tabs->tabText(i), where);
    } else if (const auto *const header = qobject_cast<const QHeaderView *>(&widget)) {
        takeHeader(*header, where, take);
    } else if (const auto *const menus = qobject_cast<const QMenuBar *>(&widget)) {
        takeActions(menus->actions(), where, take);
    }
}

QList<const QWidget *> visibleWidgets(const QWidget &window)
{
    QList<const QWidget *> all{&window};
    for (const QWidget *const widget : window.findChildren<QWidget *>())
        if (widget->isVisible() && !widget->visibleRegion().isEmpty()) // not behind another tab
            all.append(widget);
    return all;
}

/// Names, numbers, keys, the protocol's words: the same in every language.
bool needsNoTranslation(QString text)
{
    // Chinese, by its own name and where that would be boxes.
    if (text == QStringLiteral("简体中文") || text == QStringLiteral("Chinese (no font for it)"))
        return true;
    static const QRegularExpression same(
        QStringLiteral(
            R"(\b(Goloman|Hands|Holiday|Welsh|Wilkes|kiwi\.cs\.ucla\.edu|Drover|Qt|)"
            R"((ucla|line|ring|star|tree|grid|mesh)-[0-9x]+|)"
            R"(IAMAT|WHATSAT|AT|PEER|PROOF|HAVE|SEEN|PING|PONG|CSV|JSON|stale|kind|problems|)"
            R"(Ctrl|Shift|Alt|Del|Ins|Return|Esc|F[0-9]+|[A-Z]|)"
            R"(English|Deutsch|Español( de España)?|Türkçe|ms|s|localhost|xA0)\b)"),
        QRegularExpression::UseUnicodePropertiesOption);
    text.remove(same);
    static const QRegularExpression letter(QStringLiteral("\\p{L}"));
    return !text.contains(letter);
}

/// How much room the text of a widget wants, and how much there is; only for those whose hint is
/// about their text.
bool isCutOff(const QWidget &widget)
{
    if (widget.inherits("drover::ElidedLabel"))
        return false; // its tool tip has it all
    const QSize has = widget.size();
    if (const auto *const label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty())
            return false;
        if (label->wordWrap())
            return label->heightForWidth(has.width()) > has.height() + 1;
        const QSize wants = label->sizeHint();
        return wants.width() > has.width() + 1 || wants.height() > has.height() + 1;
    }
    if (const auto *const button = qobject_cast<const QAbstractButton *>(&widget)) {
        // A tool bar's own, where not all actions have room: what is behind it is cut off.
        if (button->objectName() == QLatin1String("qt_toolbar_ext_button")
            || button->objectName() == QLatin1String("qt_menubar_ext_button"))
            return true;
        const int wants = button->sizeHint().width();
        return !button->text().isEmpty() && wants > has.width() + 1;
    }
    if (const auto *const box = qobject_cast<const QComboBox *>(&widget))
        return box->sizeHint().width() > has.width() + 1;
    if (const auto *const line = qobject_cast<const QLineEdit *>(&widget))
        return line->text().isEmpty() && !line->placeholderText().isEmpty()
            && line->fontMetrics().horizontalAdvance(line->placeholderText())
            > line->contentsRect().width();
    return false;
}

QStringList cutSections(const QHeaderView &header)
{
    QStringList cut;
    if (header.orientation() != Qt::Horizontal || !header.model())
        return cut;
    for (int i = 0; i < header.count(); ++i)
        if (!header.isSectionHidden(i) && header.sectionSizeHint(i) > header.sectionSize(i) + 1)
            cut.append(QStringLiteral("%1 has %2 wants %3")
                           .arg(header.model()->headerData(i, Qt::Horizontal).toString(),
                                QString::number(header.sectionSize(i)),
                                QString::number(header.sectionSizeHint(i))));
    return cut;
}

QStringList cutTabs(const QTabBar &tabs)
{
    QStringList cut;
    for (int i = 0; i < tabs.count(); ++i)
        if (tabs.isTabVisible(i)
            && (tabs.fontMetrics().horizontalAdvance(tabs.tabText(i)) > tabs.tabRect(i).width()
                || !tabs.rect().contains(tabs.tabRect(i).center())))
            cut.append(tabs.tabText(i));
    return cut;
}

/// Reaches out of what it lies in, which does not scroll.
bool isClipped(const QWidget &widget)
{
    const QWidget *const parent = widget.parentWidget();
    if (!parent || widget.isWindow() || qobject_cast<const QLabel *>(&widget) == nullptr)
        return false;
    const bool scrolls = parent->parentWidget()
        && qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
    const QRect own = widget.geometry();
    return own.right() > parent->width() || (!scrolls && own.bottom() > parent->height());
}

} // namespace

QStringList untranslated(const QWidget &window)
{
    QStringList found;
    const Take take = [&found](const QString &text, const QString &where) {
        const QString outside = PseudoTranslator::outsideOfBrackets(text);
        if (!needsNoTranslation(outside))
            found.append(QStringLiteral("%1: \"%2\"").arg(where, text));
    };
    for (const QWidget *const widget : visibleWidgets(window))
        takeTexts(*widget, take);
    found.removeDuplicates();
    return found;
}

QStringList cutOff(const QWidget &window)
{
    QStringList found;
    for (const QWidget *const widget : visibleWidgets(window)) {
        QStringList texts;
        if (const auto *const header = qobject_cast<const QHeaderView *>(widget))
            texts = cutSections(*header);
        else if (const auto *const tabs = qobject_cast<const QTabBar *>(widget))
            texts = cutTabs(*tabs);
        else if (isCutOff(*widget) || isClipped(*widget))
            takeTexts(*widget, [&texts](const QString &text, const QString &) {
                if (texts.isEmpty() && !text.isEmpty())
                    texts.append(text);
            });
        for (const QString &text : std::as_const(texts))
            found.append(QStringLiteral("%1 (%2 x %3, wants %4 x %5): \"%6\"")
                             .arg(nameOf(*widget), QString::number(widget->width()),
                                  QString::number(widget->height()),
                                  QString::number(widget->sizeHint().width()),
                                  QString::number(widget->sizeHint().height()), text));
    }
    found.removeDuplicates();
    return found;
}

} // namespace drover::TextWalk
