// SPDX-License-Identifier: MIT
#include "inspector/consoleview.h"

#include "theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextCursor>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace drover {

namespace {

constexpr QChar shownBlank(0xb7);
constexpr QChar shownTab(0x21e5);
constexpr QChar shownReturn(0x240d);
constexpr QChar shownNewline(0x240a);

} // namespace

ConsoleView::ConsoleView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(new QPlainTextEdit(this))
    , m_line(new QLineEdit(this))
    , m_whitespace(new QToolButton(this))
    , m_clear(new QToolButton(this))
{
    m_text->setReadOnly(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setTabChangesFocus(true);
    m_whitespace->setCheckable(true);
    auto *const row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_line, 1);
    row->addWidget(m_whitespace);
    row->addWidget(m_clear);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text, 1);
    layout->addLayout(row);
    setFocusProxy(m_line);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::returnPressed, this, &ConsoleView::say);
    connect(m_whitespace, &QToolButton::toggled, this, &ConsoleView::updateText);
    connect(m_clear, &QToolButton::clicked, this, [this] {
        if (m_console)
            m_console->clear();
    });
    connect(&theme, &Theme::changed, this, &ConsoleView::updateLook);
    updateLook();
    retranslate();
}

void ConsoleView::setConversation(Conversation *console, const QString &serverName)
{
    if (m_console == console)
        return;
    if (m_console)
        m_console->disconnect(this);
    m_console = console;
    m_serverName = serverName;
    if (m_console) {
        connect(m_console, &Conversation::grown, this, &ConsoleView::updateText);
        connect(m_console, &Conversation::cleared, this, &ConsoleView::updateText);
    }
    retranslate();
    updateText();
}

void ConsoleView::setWhitespaceVisible(bool visible)
{
    m_whitespace->setChecked(visible);
}

bool ConsoleView::isWhitespaceVisible() const
{
    return m_whitespace->isChecked();
}

QString ConsoleView::shownBytes(const QByteArray &bytes, bool whitespace)
{
    QString text = QString::fromUtf8(bytes);
    if (!whitespace)
        return text;
    text.replace(QLatin1Char(' '), shownBlank);
    text.replace(QLatin1Char('\t'), shownTab);
    text.replace(QLatin1Char('\r'), shownReturn);
    text.replace(QLatin1Char('\n'), QString(shownNewline) + QLatin1Char('\n'));
    return text;
}

bool ConsoleView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            recall(key == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ConsoleView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ConsoleView::retranslate()
{
    m_line->setPlaceholderText(tr("Type a line for %1").arg(m_serverName));
    m_line->setAccessibleName(tr("A line for %1").arg(m_serverName));
    m_text->setAccessibleName(tr("What was said to %1 and what it answered").arg(m_serverName));
    m_text->setPlaceholderText(tr("For example: WHATSAT kiwi.cs.ucla.edu 10 3"));
    m_whitespace->setToolTip(tr("Shows blanks and line ends."));
    m_whitespace->setAccessibleName(tr("Shows blanks and line ends."));
    m_clear->setToolTip(tr("Forgets the conversation."));
    m_clear->setAccessibleName(tr("Forgets the conversation."));
}

void ConsoleView::updateText()
{
    QString text;
    for (const Conversation::Piece &piece :
         m_console ? m_console->pieces() : QList<Conversation::Piece>()) {
        switch (piece.from) {
        case Conversation::Piece::From::User:
            text += QStringLiteral("> ") + shownBytes(piece.bytes, isWhitespaceVisible());
            break;
        case Conversation::Piece::From::Server:
            text += shownBytes(piece.bytes, isWhitespaceVisible());
            break;
        case Conversation::Piece::From::Connection:
            text += QStringLiteral("-- ") + QString::fromUtf8(piece.bytes) + QLatin1Char('\n');
            break;
        }
    }
    m_text->setPlainText(text);
    m_text->verticalScrollBar()->setValue(m_text->verticalScrollBar()->maximum());
}

void ConsoleView::updateLook()
{
    m_text->setFont(m_theme.monoFont());
    m_line->setFont(m_theme.monoFont());
    m_text->setMinimumHeight(qRound(m_theme.px(90)));
    m_whitespace->setIcon(m_theme.icon(QStringLiteral("pilcrow")));
    m_clear->setIcon(m_theme.icon(QStringLiteral("trash-2")));
}

void ConsoleView::say()
{
    const QString text = m_line->text();
    if (!m_console || text.isEmpty())
        return;
    m_history.removeAll(text);
    m_history.append(text);
    m_recalled = m_history.size();
    m_line->clear();
    m_console->say(text.toUtf8());
}

void ConsoleView::recall(int step)
{
    m_recalled = std::clamp<qsizetype>(m_recalled + step, 0, m_history.size());
    m_line->setText(m_recalled < m_history.size() ? m_history[m_recalled] : QString());
}

} // namespace drover
