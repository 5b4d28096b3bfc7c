// SPDX-License-Identifier: MIT
#include "log/filterbar.h"

#include "theme/theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStringListModel>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

namespace drover {

namespace {

constexpr std::chrono::milliseconds mistakeDelay{400};
constexpr const char *filterProperty = "filter";

/// As wide as what it holds where there is room, and scrolled by Tab where there is not.
class ChipArea : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;
    QSize sizeHint() const override { return widget()->sizeHint(); }
    QSize minimumSizeHint() const override { return {0, widget()->sizeHint().height()}; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry(); // a scroll area does not, as its size should not matter
        return QScrollArea::eventFilter(watched, event);
    }
};

} // namespace

FilterBar::FilterBar(const Theme &theme, Context context, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_context(std::move(context))
    , m_field(new QLineEdit(this))
    , m_searchIcon(m_field->addAction(QIcon(), QLineEdit::LeadingPosition))
    , m_chips(new QWidget)
    , m_add(new QToolButton(this))
    , m_row(new QHBoxLayout)
    , m_mistakeLabel(new QLabel(this))
    , m_completer(new QCompleter(this))
    , m_words(new QStringListModel(m_completer))
{
    auto *const area = new ChipArea(this);
    auto *const chips = new QHBoxLayout(m_chips);
    chips->setContentsMargins(0, 0, 0, 0);
    m_chips->setProperty("panel", true);
    area->setWidget(m_chips);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    area->setFocusPolicy(Qt::NoFocus);
    m_row->addWidget(m_field, 1);
    m_row->addWidget(area);
    m_row->addWidget(m_add);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(m_row);
    layout->addWidget(m_mistakeLabel);
    m_mistakeLabel->hide();
    m_mistakeLabel->setTextFormat(Qt::PlainText);
    m_mistakeLabel->setProperty("warning", true);
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    setFocusProxy(m_field);

    m_completer->setModel(m_words);
    m_completer->setWidget(m_field);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->popup()->setProperty("popup", true);
    // The completer's own knows no style sheet.
    m_completer->popup()->setItemDelegate(new QStyledItemDelegate(m_completer->popup()));
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            &FilterBar::takeSuggestion);
    connect(m_field, &QLineEdit::textChanged, this, &FilterBar::takeText);
    connect(m_field, &QLineEdit::textEdited, this, &FilterBar::suggest);
    connect(m_field, &QLineEdit::returnPressed, this, &FilterBar::showMistake);
    connect(m_add, &QToolButton::clicked, this, &FilterBar::askForName);
    m_mistakeDelay.setSingleShot(true);
    m_mistakeDelay.setInterval(mistakeDelay);
    connect(&m_mistakeDelay, &QTimer::timeout, this, &FilterBar::showMistake);
    connect(&theme, &Theme::changed, this, &FilterBar::takeLook);
    retranslate();
    takeLook();
    takeText();
}

FilterBar::~FilterBar() = default;

void FilterBar::setText(const QString &text)
{
    m_field->setText(text);
}

QString FilterBar::text() const
{
    return m_field->text();
}

void FilterBar::setServerNames(const QStringList &names)
{
    if (names == m_serverNames)
        return;
    m_serverNames = names;
    takeText();
}

void FilterBar::setSavedFilters(const QList<SavedFilter> &filters)
{
    m_saved = filters;
    rebuildChips();
}

bool FilterBar::tellsMistake() const
{
    return m_mistakeLabel->isVisibleTo(this);
}

void FilterBar::addTool(QWidget *tool)
{
    m_row->addWidget(tool);
}

void FilterBar::takeText()
{
    const auto parsed = MessageFilter::parse(m_field->text(), m_serverNames);
    m_mistake = parsed ? std::nullopt : std::optional(parsed.error());
    m_add->setEnabled(!m_mistake && !m_field->text().trimmed().isEmpty());
    markChips();
    if (m_mistake) {
        // One that is told already is told as it is now.
        if (tellsMistake())
            showMistake();
        else
            m_mistakeDelay.start();
        return;
    }
    m_mistakeDelay.stop();
    showMistake();
    if (m_field->text() == m_applied)
        return;
    m_applied = m_field->text();
    emit filterChanged(*parsed);
}

void FilterBar::showMistake()
{
    m_field->setProperty("mistaken", m_mistake.has_value());
    m_field->style()->unpolish(m_field);
    m_field->style()->polish(m_field);
    const bool wasTold = tellsMistake();
    m_mistakeLabel->setVisible(m_mistake.has_value());
    if (tellsMistake() != wasTold)
        emit mistakeToldChanged();
    m_field->setAccessibleDescription(m_mistake ? m_mistake->sentence : QString());
    placeMistake();
}

/// Its arrow stands under the middle of what is wrong, the sentence to that side where it fits.
void FilterBar::placeMistake()
{
    if (!m_mistake)
        return;
    const QFontMetrics metrics(m_field->font());
    const QRect cursor = m_field->inputMethodQuery(Qt::ImCursorRectangle).toRect();
    const QString text = m_field->text();
    const int cursorAt = metrics.horizontalAdvance(text.left(m_field->cursorPosition()));
    const auto xOf = [&](qsizetype position) {
        return cursor.center().x() + metrics.horizontalAdvance(text.left(position)) - cursorAt;
    };
    const int middle
        = (xOf(m_mistake->position) + xOf(m_mistake->position + m_mistake->length)) / 2;
    const QFontMetrics labelMetrics(m_mistakeLabel->font());
    const int at = std::clamp(middle, 0, std::max(0, m_field->width()));
    const int arrow = labelMetrics.horizontalAdvance(QStringLiteral("▲ ")) / 2;
    const QString after = QStringLiteral("▲ ") + m_mistake->sentence;
    const QString before = m_mistake->sentence + QStringLiteral(" ▲");
    const int width = labelMetrics.horizontalAdvance(after);
    const int left = std::max(0, at - arrow / 2);
    const bool fitsAfter = left + width <= this->width();
    const int indent = fitsAfter ? left : std::max(0, at + arrow / 2 - width);
    m_mistakeLabel->setText(fitsAfter || at < width / 2 ? after : before);
    m_mistakeLabel->setWordWrap(width > this->width());
    m_mistakeLabel->setContentsMargins(std::min(indent, std::max(0, this->width() - width)), 0, 0,
                                       0);
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeMistake();
}

void FilterBar::suggest()
{
    m_suggestions = completeFilter(m_field->text(), m_field->cursorPosition(), m_context());
    const QString typed = m_field->text().mid(m_suggestions.position, m_suggestions.length);
    const bool isDone = m_suggestions.words.size() == 1
        && m_suggestions.words.constFirst().compare(typed, Qt::CaseInsensitive) == 0;
    if (m_suggestions.words.isEmpty() || isDone || m_field->text().isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    m_words->setStringList(m_suggestions.words);
    const QRect cursor = m_field->inputMethodQuery(Qt::ImCursorRectangle).toRect();
    m_completer->complete(QRect(cursor.left(), 0, qRound(m_theme.px(200)), m_field->height()));
}

void FilterBar::takeSuggestion(const QString &word)
{
    // A key wants its value next, everything else another term.
    const bool isKey = word.endsWith(QLatin1Char(':'));
    const QString with = isKey ? word : word + QLatin1Char(' ');
    QString text = m_field->text();
    text.replace(m_suggestions.position, m_suggestions.length, with);
    m_field->setText(text);
    m_field->setCursorPosition(static_cast<int>(m_suggestions.position + with.size()));
    if (isKey)
        suggest();
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *const key = static_cast<QKeyEvent *>(event);
        const bool isAsked = key->key() == Qt::Key_Down
            || (key->key() == Qt::Key_Space && key->modifiers() == Qt::ControlModifier);
        if (isAsked && !m_completer->popup()->isVisible()) {
            m_suggestions = completeFilter(m_field->text(), m_field->cursorPosition(), m_context());
            m_words->setStringList(m_suggestions.words);
            m_completer->complete(QRect(0, 0, qRound(m_theme.px(200)), m_field->height()));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QList<SavedFilter> FilterBar::usualFilters()
{
    return {{tr("Only problems"), QStringLiteral("problems")},
            {tr("Without link talk"), QStringLiteral("-kind:PEER,PROOF,HAVE,SEEN,PING,PONG")}};
}

void FilterBar::rebuildChips()
{
    qDeleteAll(m_chips->findChildren<QPushButton *>(Qt::FindDirectChildrenOnly));
    for (const SavedFilter &filter : usualFilters())
        addChip(filter, true);
    for (const SavedFilter &filter : std::as_const(m_saved)) {
        QPushButton *const chip = addChip(filter, false);
        auto *const removal = new QAction(tr("Remove"), chip);
        removal->setShortcut(QKeySequence::Delete);
        removal->setShortcutContext(Qt::WidgetShortcut);
        // The chip goes with it: not while it is at work.
        connect(
            removal, &QAction::triggered, this, [this, filter] { removeSaved(filter); },
            Qt::QueuedConnection);
        chip->addAction(removal);
        chip->setContextMenuPolicy(Qt::ActionsContextMenu);
    }
    markChips();
}

QPushButton *FilterBar::addChip(const SavedFilter &filter, bool isUsual)
{
    auto *const chip = new QPushButton(filter.name, m_chips);
    chip->setProperty("chip", true);
    chip->setProperty(filterProperty, filter.text);
    chip->setCheckable(true);
    chip->setToolTip(
        isUsual ? filter.text
                : tr("%1 — press %2 to remove it")
                      .arg(filter.text,
                           QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText)));
    connect(chip, &QPushButton::clicked, this,
            [this, text = filter.text](bool isChecked) { setText(isChecked ? text : QString()); });
    m_chips->layout()->addWidget(chip);
    return chip;
}

void FilterBar::markChips()
{
    const QString now = m_field->text().trimmed();
    for (QPushButton *const chip : m_chips->findChildren<QPushButton *>())
        chip->setChecked(chip->property(filterProperty).toString() == now);
}

void FilterBar::askForName()
{
    auto *const dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save filter"));
    dialog->setLabelText(tr("What should the button for this filter say?"));
    dialog->setTextValue(m_field->text().trimmed());
    connect(dialog, &QInputDialog::textValueSelected, this, &FilterBar::saveAs);
    dialog->open();
}

void FilterBar::saveAs(const QString &name)
{
    const SavedFilter filter{name.trimmed(), m_field->text().trimmed()};
    if (filter.name.isEmpty() || m_mistake || m_saved.contains(filter))
        return;
    m_saved.append(filter);
    rebuildChips();
    emit savedFiltersChanged(m_saved);
}

void FilterBar::removeSaved(const SavedFilter &filter)
{
    if (!m_saved.removeOne(filter))
        return;
    rebuildChips();
    emit savedFiltersChanged(m_saved);
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FilterBar::retranslate()
{
    m_field->setPlaceholderText(tr("Filter, for example server:Goloman kind:AT -stale"));
    m_field->setAccessibleName(tr("Filter of the messages"));
    m_add->setToolTip(tr("Save this filter as a button"));
    m_add->setAccessibleName(tr("Save this filter as a button"));
    rebuildChips();
    takeText();
}

void FilterBar::takeLook()
{
    m_searchIcon->setIcon(m_theme.icon(QStringLiteral("search")));
    m_add->setIcon(m_theme.icon(QStringLiteral("plus")));
    setFontOf(*m_mistakeLabel, m_theme.captionFont());
    m_field->setMinimumWidth(qRound(m_theme.px(160)));
    m_row->setSpacing(qRound(m_theme.px(6)));
    const int icon = qRound(m_theme.px(16));
    m_add->setIconSize(QSize(icon, icon));
    placeMistake();
}

} // namespace drover
