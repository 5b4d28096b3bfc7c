// SPDX-License-Identifier: MIT
#include "log/messagespanel.h"

#include "log/messagedelegate.h"
#include "theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStringListModel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace drover {

namespace {

/// Clients that the completion offers.
constexpr std::size_t mostOffered = 200;

QList<SavedFilter> usualFilters()
{
    return {{MessagesPanel::tr("Only problems"), QStringLiteral("problems")},
            {MessagesPanel::tr("Without link talk"), QStringLiteral("-kind:talk")}};
}

} // namespace

MessagesPanel::MessagesPanel(MessageLog &log, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_log(log)
    , m_theme(theme)
    , m_model(log)
    , m_filter(new QLineEdit(this))
    , m_completer(new QCompleter(this))
    , m_completions(new QStringListModel(this))
    , m_mistake(new QLabel(this))
    , m_chips(new QWidget(this))
    , m_chipLayout(new QHBoxLayout(m_chips))
    , m_save(new QPushButton(this))
    , m_new(new QPushButton(this))
    , m_pause(new QToolButton(this))
    , m_clear(new QToolButton(this))
    , m_export(new QToolButton(this))
    , m_findBar(new QFrame(this))
    , m_findLine(new QLineEdit(m_findBar))
    , m_findResult(new QLabel(m_findBar))
    , m_table(new QTableView(this))
{
    setProperty("panel", true);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(0);
    buildHead();
    layout->addWidget(m_mistake);
    buildFindBar();
    buildTable();
    setFocusProxy(m_table);
    setSavedFilters({});
    // What links say to stay up would hide what is said about clients.
    setFilterText(usualFilters().last().text);
    connect(&theme, &Theme::changed, this, &MessagesPanel::updateLook);
    updateLook();
    retranslate();
}

void MessagesPanel::setServerNames(const MessageModel::Names &names)
{
    m_names = names;
    m_model.setServerNames(names);
}

void MessagesPanel::takeFrame(const HerdFrame &frame)
{
    for (const auto &batch : frame.events)
        m_log.append(*batch);
    if (frame.skippedLines > 0)
        m_log.appendSkipped(frame.skippedLines, frame.wall);
    if (m_pause->isChecked())
        return;
    m_model.update();
    if (m_follows && isVisible())
        m_table->scrollToBottom();
    updateNewChip();
}

void MessagesPanel::clear()
{
    m_log.clear();
    m_model.reset();
    setFollowing(true);
}

void MessagesPanel::find()
{
    m_findBar->show();
    m_findLine->setFocus(Qt::ShortcutFocusReason);
    m_findLine->selectAll();
}

void MessagesPanel::setFilterText(const QString &text)
{
    m_filter->setText(text);
}

QString MessagesPanel::filterText() const
{
    return m_filter->text();
}

void MessagesPanel::setSavedFilters(const QList<SavedFilter> &filters)
{
    m_saved = filters;
    rebuildChips();
}

void MessagesPanel::exportTo(const QString &fileName, MessageExport::Format format)
{
    auto *const writer = new MessageExport(m_model, fileName, format, this);
    connect(writer, &MessageExport::failed, this, &MessagesPanel::failed);
}

void MessagesPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool MessagesPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *const key = static_cast<QKeyEvent *>(event);
        if (watched == m_table && key->matches(QKeySequence::Copy)) {
            copySelected();
            return true;
        }
        if (watched == m_findLine && key->key() == Qt::Key_Escape) {
            m_findBar->hide();
            m_table->setFocus();
            return true;
        }
        if (watched == m_findLine
            && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            findNext(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void MessagesPanel::buildHead()
{
    m_mistake->hide();
    m_mistake->setProperty("warning", true);
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(m_theme.icon(QStringLiteral("funnel")), QLineEdit::LeadingPosition);
    m_completer->setModel(m_completions);
    m_completer->setWidget(m_filter);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_chipLayout->setContentsMargins(0, 0, 0, 0);
    m_save->setProperty("chip", true);
    m_new->setProperty("chip", true);
    m_new->setDefault(false);
    m_new->hide();
    m_pause->setCheckable(true);
    m_export->setPopupMode(QToolButton::InstantPopup);
    auto *const head = new QHBoxLayout;
    head->setContentsMargins(8, 2, 8, 4);
    head->addWidget(m_filter, 1);
    head->addWidget(m_chips);
    head->addWidget(m_save);
    head->addWidget(m_new);
    for (QToolButton *const button : {m_pause, m_export, m_clear})
        head->addWidget(button);
    static_cast<QVBoxLayout *>(layout())->addLayout(head);
    connect(m_filter, &QLineEdit::textChanged, this, &MessagesPanel::filterEdited);
    connect(m_filter, &QLineEdit::textEdited, this, &MessagesPanel::updateCompletions);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            [this](const QString &word) {
                const qsizetype cursor = m_filter->cursorPosition();
                qsizetype begin = cursor;
                while (begin > 0 && !m_filter->text()[begin - 1].isSpace())
                    --begin;
                m_filter->setSelection(int(begin), int(cursor - begin));
                m_filter->insert(word);
            });
    connect(m_save, &QPushButton::clicked, this, &MessagesPanel::saveFilter);
    connect(m_new, &QPushButton::clicked, this, [this] { setFollowing(true); });
    connect(m_clear, &QToolButton::clicked, this, &MessagesPanel::clear);
    connect(m_pause, &QToolButton::toggled, this, [this](bool paused) {
        if (paused)
            return;
        m_model.update();
        updateNewChip();
    });
}

void MessagesPanel::buildFindBar()
{
    auto *const row = new QHBoxLayout(m_findBar);
    row->setContentsMargins(8, 0, 8, 4);
    row->addWidget(m_findLine, 1);
    row->addWidget(m_findResult);
    m_findLine->installEventFilter(this);
    m_findBar->hide();
    layout()->addWidget(m_findBar);
}

void MessagesPanel::buildTable()
{
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new MessageDelegate(m_theme, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->installEventFilter(this);
    layout()->addWidget(m_table);
    connect(m_table->verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] {
        const QScrollBar &bar = *m_table->verticalScrollBar();
        setFollowing(bar.sliderPosition() >= bar.maximum());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) {
                if (!row.isValid() || !m_table->hasFocus())
                    return;
                setFollowing(row.row() == m_model.rowCount() - 1);
                const MessageLog::Row message = m_model.rowAt(row.row());
                emit rowSelected(message.server, m_model.cellText(message, MessageModel::Peer),
                                 m_model.cellText(message, MessageModel::Client));
            });
    connect(&m_model, &MessageModel::filtered, this, [this] {
        if (m_follows)
            m_table->scrollToBottom();
        updateNewChip();
    });
}

void MessagesPanel::retranslate()
{
    m_filter->setPlaceholderText(
        tr("Filter, for example: server:Goloman kind:AT client:kiwi -stale"));
    m_filter->setAccessibleName(tr("Filter of the messages"));
    m_save->setText(tr("Save the filter"));
    m_findLine->setPlaceholderText(tr("Find in the messages: Enter goes on, Shift+Enter back"));
    m_findLine->setAccessibleName(tr("Find in the messages"));
    m_table->setAccessibleName(tr("Messages"));
    const std::pair<QToolButton *, QString> tips[]
        = {{m_pause, tr("Holds the table as it is; messages are kept meanwhile.")},
           {m_clear, tr("Forgets the messages so far.")},
           {m_export, tr("Writes the messages that are shown to a file.")}};
    for (const auto &[button, tip] : tips) {
        button->setToolTip(tip);
        button->setAccessibleName(tip);
    }
    delete m_export->menu();
    auto *const menu = new QMenu(m_export);
    connect(menu->addAction(tr("As CSV...")), &QAction::triggered, this,
            [this] { chooseExport(MessageExport::Format::Csv); });
    connect(menu->addAction(tr("As JSON Lines...")), &QAction::triggered, this,
            [this] { chooseExport(MessageExport::Format::JsonLines); });
    m_export->setMenu(menu);
    rebuildChips();
    updateNewChip();
}

void MessagesPanel::updateLook()
{
    m_table->verticalHeader()->setDefaultSectionSize(qRound(m_theme.px(26)));
    m_table->verticalHeader()->setMinimumSectionSize(qRound(m_theme.px(26)));
    constexpr int widths[] = {104, 112, 34, 150, 92, 150};
    for (int column = 0; column < MessageModel::Text; ++column)
        m_table->setColumnWidth(column, qRound(m_theme.px(widths[column])));
    m_pause->setIcon(m_theme.icon(QStringLiteral("pause")));
    m_clear->setIcon(m_theme.icon(QStringLiteral("trash-2")));
    m_export->setIcon(m_theme.icon(QStringLiteral("download")));
    for (QAction *const action : m_filter->actions())
        if (action->parent() == m_filter && !action->icon().isNull())
            action->setIcon(m_theme.icon(QStringLiteral("funnel")));
}

void MessagesPanel::filterEdited()
{
    auto filter = MessageFilter::parse(m_filter->text());
    m_filter->setProperty("mistaken", !filter);
    m_filter->style()->polish(m_filter);
    m_mistake->setVisible(!filter);
    m_save->setEnabled(filter && !m_filter->text().trimmed().isEmpty());
    if (filter)
        m_model.setFilter(std::move(*filter));
    else
        showMistake(filter.error());
}

void MessagesPanel::updateCompletions()
{
    QStringList servers;
    for (const std::string &name : m_names ? *m_names : std::vector<std::string>())
        servers.append(QString::fromStdString(name));
    QStringList clients;
    for (const std::string &name : m_log.names()) {
        if (clients.size() >= qsizetype(mostOffered))
            break;
        if (!name.empty() && name.find(':') == std::string::npos)
            clients.append(QString::fromStdString(name));
    }
    const QStringList found
        = MessageFilter::complete(m_filter->text(), m_filter->cursorPosition(), servers, clients);
    m_completions->setStringList(found);
    const bool isWorthIt = !found.isEmpty() && !m_filter->text().isEmpty()
        && m_filter->cursorPosition() > 0
        && !m_filter->text()[m_filter->cursorPosition() - 1].isSpace();
    if (isWorthIt)
        m_completer->complete();
    else
        m_completer->popup()->hide();
}

/// Under the place of the mistake, as far as there is room.
void MessagesPanel::showMistake(const FilterError &error)
{
    m_mistake->setText(QChar(0x2191) + QLatin1Char(' ') + error.message);
    const QFontMetrics metrics(m_filter->font());
    const int caret = m_filter->x() + qRound(m_theme.px(30))
        + metrics.horizontalAdvance(m_filter->text().left(error.position));
    const int room = width() - metrics.horizontalAdvance(m_mistake->text()) - 16;
    m_mistake->setContentsMargins(std::clamp(caret, 8, std::max(8, room)), 0, 8, 4);
}

void MessagesPanel::rebuildChips()
{
    qDeleteAll(m_chips->findChildren<QPushButton *>());
    const bool areUsual = m_saved.isEmpty();
    for (const SavedFilter &saved : areUsual ? usualFilters() : m_saved) {
        auto *const chip = new QPushButton(saved.name, m_chips);
        chip->setProperty("chip", true);
        chip->setToolTip(saved.text);
        connect(chip, &QPushButton::clicked, this, [this, text = saved.text] {
            setFilterText(m_filter->text() == text ? QString() : text);
        });
        if (!areUsual) {
            auto *const remove = new QAction(tr("Remove this filter"), chip);
            chip->addAction(remove);
            chip->setContextMenuPolicy(Qt::ActionsContextMenu);
            connect(remove, &QAction::triggered, this, [this, saved] {
                m_saved.removeOne(saved);
                QMetaObject::invokeMethod(
                    this, [this] { rebuildChips(); }, Qt::QueuedConnection);
                emit savedFiltersChanged();
            });
        }
        m_chipLayout->addWidget(chip);
    }
}

void MessagesPanel::saveFilter()
{
    const QString text = m_filter->text().simplified();
    if (m_saved.isEmpty())
        m_saved = usualFilters();
    const bool isThere = std::ranges::any_of(
        m_saved, [&text](const SavedFilter &each) { return each.text == text; });
    if (isThere)
        return;
    m_saved.append({text, text});
    rebuildChips();
    emit savedFiltersChanged();
}

void MessagesPanel::setFollowing(bool follows)
{
    if (m_follows && !follows)
        m_rowsWhenLeft = m_model.rowCount();
    m_follows = follows;
    if (follows)
        m_table->scrollToBottom();
    updateNewChip();
}

void MessagesPanel::updateNewChip()
{
    const int fresh = m_follows ? 0 : std::max(0, m_model.rowCount() - m_rowsWhenLeft);
    m_new->setVisible(fresh > 0);
    if (fresh > 0)
        m_new->setText(tr("%n new", nullptr, fresh) + QLatin1Char(' ') + QChar(0x2193));
}

/// From the selected row on, round the end.
void MessagesPanel::findNext(int step)
{
    const QString wanted = m_findLine->text();
    const int count = m_model.rowCount();
    if (wanted.isEmpty() || count == 0)
        return;
    const int from = m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1;
    const QByteArray bytes = wanted.toUtf8();
    for (int i = 1; i <= count; ++i) {
        const int row = ((from + step * i) % count + count) % count;
        const std::string_view text = m_model.rowAt(row).text;
        if (!QByteArray::fromRawData(text.data(), qsizetype(text.size())).contains(bytes))
            continue;
        setFollowing(false);
        m_table->selectRow(row);
        m_table->scrollTo(m_model.index(row, 0), QAbstractItemView::PositionAtCenter);
        m_findResult->setText(
            tr("Row %1 of %2").arg(locale().toString(row + 1), locale().toString(count)));
        return;
    }
    m_findResult->setText(tr("Not found"));
}

void MessagesPanel::copySelected() const
{
    QStringList lines;
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : rows)
        lines.append(m_model.lineOf(row.row()));
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')) + QLatin1Char('\n'));
}

void MessagesPanel::chooseExport(MessageExport::Format format)
{
    const bool isCsv = format == MessageExport::Format::Csv;
    auto *const dialog = new QFileDialog(this, tr("Write the messages"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(isCsv ? QStringLiteral("csv") : QStringLiteral("jsonl"));
    dialog->selectFile(isCsv ? QStringLiteral("messages.csv") : QStringLiteral("messages.jsonl"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format](const QString &fileName) { exportTo(fileName, format); });
    dialog->open();
}

} // namespace drover
