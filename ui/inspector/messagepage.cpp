// SPDX-License-Identifier: MIT
#include "inspector/messagepage.h"

#include "herd/topology.h"
#include "inspector/inspectorparts.h"
#include "inspector/wiretext.h"
#include "log/messagefilter.h"
#include "log/messagewords.h"
#include "models/format.h"
#include "theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QTextBlock>
#include <QTextLayout>
#include <QVBoxLayout>

namespace drover {

namespace {

/// A longer piece is shortened: the line above has all of it.
constexpr qsizetype mostShownOfPiece = 48;
/// A longer text is scrolled.
constexpr int mostLines = 14;
/// Around a text, as the style sheet has it.
constexpr double stylePadding = 4;
constexpr int styleBorder = 2;

bool isLine(MessageKind kind)
{
    return kind <= MessageKind::Other;
}

/// The lines of a WHATSAT's answer below one another; blanks are seen in the first, which is of the
/// protocol, and not in the JSON.
QString bytesText(std::string_view text)
{
    QByteArrayView rest(text.data(), static_cast<qsizetype>(text.size()));
    QString all;
    WireMarks marks = WireMarks::Shown;
    for (qsizetype end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
        all += wireText(rest.first(end), marks) + lineEndMark + QLatin1Char('\n');
        rest = rest.sliced(end + 1);
        marks = WireMarks::Hidden;
    }
    return all + wireText(rest, marks);
}

} // namespace

MessagePage::MessagePage(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_header(new PageHeader(theme, 1, this))
    , m_on(new QPushButton(this))
    , m_facts(new FactList(theme, FactCount, this))
    , m_lineTitle(new QLabel(this))
    , m_line(new QPlainTextEdit(this))
    , m_cut(new QLabel(this))
    , m_piecesTitle(new QLabel(this))
    , m_pieces(new FactList(theme, pieceKindCount, this))
{
    m_line->setReadOnly(true);
    m_line->setTabChangesFocus(true);
    m_line->setWordWrapMode(QTextOption::WrapAnywhere);
    m_lineTitle->setBuddy(m_line);
    m_cut->setWordWrap(true);
    auto *const column = new QVBoxLayout(this);
    column->addWidget(m_header);
    column->addWidget(m_facts);
    column->addWidget(m_lineTitle);
    column->addWidget(m_line);
    column->addWidget(m_cut);
    column->addWidget(m_piecesTitle);
    column->addWidget(m_pieces);
    column->addWidget(m_on, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_on, &QPushButton::clicked, this, &MessagePage::left);
    m_line->viewport()->installEventFilter(this);
}

MessagePage::~MessagePage() = default;

QString MessagePage::line() const
{
    return m_line->toPlainText();
}

void MessagePage::setMessage(const MessageRow &message, const QString &server, const QString &about)
{
    m_message = message;
    m_message.peer = m_peer = message.peer;
    m_message.client = m_client = message.client;
    m_message.text = m_text = message.text;
    m_server = server;
    m_about = about;
    refresh();
}

void MessagePage::refresh()
{
    m_header->badge(0).setServer(m_message.server, m_server);
    m_header->badge(0).setVisible(!m_server.isEmpty());
    m_header->setName(kindWord(m_message.kind));
    m_facts->setValue(Time, formatDateTime(m_message.wall));
    m_facts->setValue(Server, m_server);
    m_facts->setValue(Direction, directionWord(m_message.direction));
    m_facts->setValue(Peer, shownPeer(m_message));
    m_facts->setValue(Note, noteWord(m_message.note));
    const bool isBytes = isLine(m_message.kind);
    m_lineTitle->setText(isBytes ? tr("The line, byte for byte") : tr("What happened"));
    m_line->setAccessibleName(m_lineTitle->text());
    m_line->setPlainText(isBytes ? bytesText(m_message.text) : shownText(m_message));
    fitLine();
    m_cut->setText(tr("Only the first %1 bytes of a line are kept: the rest of this one is not "
                      "there.")
                       .arg(formatCount(MessageLog::mostTextBytes)));
    m_cut->setVisible(m_message.isCut);
    m_on->setText(tr("Show %1").arg(m_about));
    m_on->setVisible(!m_about.isEmpty());
    refreshPieces();
}

void MessagePage::refreshPieces()
{
    for (int i = 0; i < pieceKindCount; ++i) {
        m_pieces->setName(i, {});
        m_pieces->setValue(i, {});
    }
    int row = 0;
    for (const MessagePiece &piece : piecesOf(m_message)) {
        const QString all
            = wireText({piece.bytes.data(), qsizetype(piece.bytes.size())}, WireMarks::Hidden);
        const QString shown = shownText(all, mostShownOfPiece);
        m_pieces->setName(row, pieceName(piece.kind));
        m_pieces->setValue(row, shown,
                           shown == all ? QString()
                                        : QStringLiteral("<p>%1</p>").arg(all.toHtmlEscaped()));
        ++row;
    }
    m_piecesTitle->setVisible(row > 0);
    m_pieces->setVisible(row > 0);
}

bool MessagePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        const auto *const resize = static_cast<QResizeEvent *>(event);
        if (resize->size().width() != resize->oldSize().width()) // it has not wrapped its text yet
            QMetaObject::invokeMethod(this, &MessagePage::fitLine, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

/// As high as the text, which is so many lines as it is wrapped.
void MessagePage::fitLine()
{
    int lines = 0;
    for (QTextBlock block = m_line->document()->begin(); block.isValid(); block = block.next()) {
        // It is wrapped when it is asked for.
        (void)m_line->document()->documentLayout()->blockBoundingRect(block);
        lines += std::max(1, block.layout()->lineCount());
    }
    // A bar that comes and goes would wrap it anew each time.
    m_line->setVerticalScrollBarPolicy(lines > mostLines ? Qt::ScrollBarAlwaysOn
                                                         : Qt::ScrollBarAlwaysOff);
    lines = std::min(lines, mostLines);
    const int border = qRound(m_theme.px(stylePadding)) + styleBorder;
    const int margin = qRound(m_line->document()->documentMargin());
    m_line->setFixedHeight(lines * m_line->fontMetrics().lineSpacing() + 2 * (margin + border) + 1);
}

void MessagePage::retranslate()
{
    m_facts->setName(Time, tr("Time"));
    m_facts->setName(Server, tr("Server"));
    m_facts->setName(Direction, tr("Direction"));
    m_facts->setName(Peer, tr("Peer"));
    //: What a server made of a line: news, stale, refused.
    m_facts->setName(Note, tr("Taken as"));
    m_piecesTitle->setText(tr("Its parts"));
    refresh();
}

void MessagePage::applyTheme()
{
    m_header->applyTheme();
    m_facts->applyTheme();
    m_pieces->applyTheme();
    setFontOf(*m_lineTitle, m_theme.boldFont());
    setFontOf(*m_piecesTitle, m_theme.boldFont());
    setFontOf(*m_line, m_theme.monoFont());
    setFontOf(*m_cut, m_theme.captionFont());
    m_cut->setProperty("dim", true);
    layout()->setSpacing(qRound(m_theme.px(8)));
    refresh();
}

} // namespace drover
