// SPDX-License-Identifier: MIT
#include "inspector/consoleview.h"

#include "inspector/wiretext.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QVBoxLayout>

namespace drover {

namespace {

/// What comes within it is shown at once.
constexpr std::chrono::milliseconds showPeriod{50};

} // namespace

ConsoleView::ConsoleView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_state(new QLabel(this))
    , m_marks(new QCheckBox(this))
    , m_transcript(new QPlainTextEdit(this))
    , m_line(new QLineEdit(this))
{
    m_transcript->setReadOnly(true);
    m_transcript->setUndoRedoEnabled(false);
    m_transcript->setMaximumBlockCount(int(Conversation::mostEntries));
    m_transcript->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_transcript->setTabChangesFocus(true);
    m_line->installEventFilter(this);
    setFocusProxy(m_line);
    m_state->setTextFormat(Qt::PlainText);

    auto *const top = new QHBoxLayout;
    top->addWidget(m_state, 1);
    top->addWidget(m_marks);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(top);
    column->addWidget(m_transcript, 1);
    column->addWidget(m_line);

    m_timer.setSingleShot(true);
    m_timer.setInterval(showPeriod);
    connect(&m_timer, &QTimer::timeout, this, &ConsoleView::showNew);
    connect(m_line, &QLineEdit::returnPressed, this, &ConsoleView::sayLine);
    connect(m_marks, &QCheckBox::toggled, this, &ConsoleView::showAll);
    setConsole(nullptr, {});
}

ConsoleView::~ConsoleView() = default;

void ConsoleView::setConsole(Conversation *console, const QString &serverName)
{
    if (m_console && m_console != console)
        m_console->disconnect(this);
    const bool isOther = m_console != console;
    m_console = console;
    m_serverName = serverName;
    if (isOther && console) {
        connect(console, &Conversation::changed, this, [this] {
            if (!m_timer.isActive())
                m_timer.start();
        });
        connect(console, &Conversation::stateChanged, this, &ConsoleView::showState);
        connect(console, &Conversation::cleared, this, &ConsoleView::showAll);
        m_line->clear();
        m_recalled = 0;
    }
    m_line->setEnabled(console);
    retranslate();
}

void ConsoleView::retranslate()
{
    //: Shows blanks, tabs and line ends as marks.
    m_marks->setText(tr("Show blanks"));
    m_marks->setToolTip(
        tr("Show blanks as \u00b7, tabs as \u2192, CR as \\r and line ends as \u21b5."));
    m_transcript->setAccessibleName(tr("What was said and answered"));
    m_line->setPlaceholderText(m_console ? tr("Type a line for %1").arg(m_serverName) : QString());
    m_line->setAccessibleName(tr("A line to say to the server"));
    showState();
    showAll();
}

void ConsoleView::applyTheme()
{
    setFontOf(*m_transcript, m_theme.monoFont());
    setFontOf(*m_line, m_theme.monoFont());
    setFontOf(*m_state, m_theme.captionFont());
    setFontOf(*m_marks, m_theme.captionFont());
    m_transcript->setMinimumHeight(qRound(m_theme.px(96)));
    layout()->setSpacing(qRound(m_theme.px(4)));
    showAll();
}

bool ConsoleView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const auto *const key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down) {
            recall(key->key() == Qt::Key_Up ? 1 : -1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ConsoleView::sayLine()
{
    if (!m_console || m_line->text().isEmpty())
        return;
    const QByteArray line = m_line->text().toUtf8();
    m_line->clear();
    m_recalled = 0;
    m_transcript->verticalScrollBar()->setValue(m_transcript->verticalScrollBar()->maximum());
    m_console->say(line);
}

void ConsoleView::recall(qsizetype step)
{
    if (!m_console)
        return;
    const QStringList &history = m_console->history();
    if (m_recalled == 0)
        m_draft = m_line->text();
    m_recalled = std::clamp<qsizetype>(m_recalled + step, 0, history.size());
    m_line->setText(m_recalled == 0 ? m_draft : history[history.size() - m_recalled]);
}

void ConsoleView::showState()
{
    if (!m_console) {
        m_state->clear();
        return;
    }
    const QString sign = m_console->state() == Conversation::State::Connected
        ? QStringLiteral("\u25cf ")
        : m_console->state() == Conversation::State::Connecting ? QStringLiteral("\u25d0 ")
                                                                : QStringLiteral("\u25cb ");
    m_state->setText(sign + m_console->stateText());
}

void ConsoleView::showAll()
{
    m_timer.stop();
    m_transcript->clear();
    m_isBlank = true;
    m_shown = m_console ? m_console->dropped() : 0;
    m_lastIsWhole = true;
    showNew();
}

void ConsoleView::showNew()
{
    if (!m_console)
        return;
    QScrollBar *const bar = m_transcript->verticalScrollBar();
    const bool follows = bar->value() == bar->maximum();
    const auto &entries = m_console->entries();
    const std::uint64_t dropped = m_console->dropped();
    if (m_shown < dropped) {
        m_shown = dropped;
        m_lastIsWhole = true;
    }
    if (!m_lastIsWhole && m_shown > dropped)
        showEntry(entries[std::size_t(m_shown - dropped - 1)], true);
    for (; m_shown < dropped + entries.size(); ++m_shown)
        showEntry(entries[std::size_t(m_shown - dropped)], false);
    if (follows)
        bar->setValue(bar->maximum());
}

void ConsoleView::showEntry(const Conversation::Entry &entry, bool replacesLast)
{
    const WireMarks marks = m_marks->isChecked() ? WireMarks::Shown : WireMarks::Hidden;
    const Palette &colors = m_theme.palette();
    QTextCharFormat format;
    QString text;
    switch (entry.kind) {
    case Conversation::Kind::Said:
        format.setForeground(colors.accent);
        text = QStringLiteral("> ") + wireText(entry.bytes, marks);
        break;
    case Conversation::Kind::Heard:
        format.setForeground(colors.text);
        text = wireText(entry.bytes, marks);
        break;
    case Conversation::Kind::Note:
        format.setForeground(colors.dim);
        format.setFontItalic(true);
        text = QStringLiteral("\u2014 ") + m_console->noteText(entry);
        break;
    }
    if (entry.kind != Conversation::Kind::Note && entry.ended && marks == WireMarks::Shown)
        text += lineEndMark;

    QTextCursor cursor(m_transcript->document());
    cursor.movePosition(QTextCursor::End);
    if (replacesLast)
        cursor.movePosition(QTextCursor::StartOfBlock, QTextCursor::KeepAnchor);
    else if (!std::exchange(m_isBlank, false))
        cursor.insertBlock();
    cursor.insertText(text, format);
    m_lastIsWhole = entry.kind != Conversation::Kind::Heard || entry.ended
        || entry.bytes.size() >= Conversation::longestPiece;
}

} // namespace drover
