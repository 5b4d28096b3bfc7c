// SPDX-License-Identifier: MIT
#include "map/placespanel.h"

#include "inspector/wiretext.h"
#include "map/geodesiccircle.h"
#include "map/questionlayer.h"
#include "theme/theme.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace drover {

namespace {

constexpr int mostPlaces = 20; ///< the protocol's bound
constexpr int usualPlaces = 10;
constexpr double usualRadiusKm = 10;
enum Column { NameColumn, DistanceColumn, VicinityColumn };

} // namespace

PlacesPanel::PlacesPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_sentence(new QLabel(this))
    , m_radiusLabel(new QLabel(this))
    , m_radius(new QDoubleSpinBox(this))
    , m_mostLabel(new QLabel(this))
    , m_most(new QSpinBox(this))
    , m_raw(new QToolButton(this))
    , m_close(new QToolButton(this))
    , m_pages(new QStackedWidget(this))
    , m_list(new QTreeWidget(m_pages))
    , m_bytes(new QPlainTextEdit(m_pages))
{
    setAutoFillBackground(true);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_radius->setRange(0, QuestionLayer::mostKm);
    m_radius->setDecimals(1);
    m_radius->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_most->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_radius->setValue(usualRadiusKm);
    m_radius->setKeyboardTracking(false);
    m_radiusLabel->setBuddy(m_radius);
    m_most->setRange(0, mostPlaces);
    m_most->setValue(usualPlaces);
    m_most->setKeyboardTracking(false);
    m_mostLabel->setBuddy(m_most);
    m_raw->setCheckable(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setColumnCount(3);
    m_list->setMinimumHeight(1); // the splitter decides
    m_bytes->setMinimumHeight(1);
    m_list->header()->setStretchLastSection(true);
    m_list->setHeaderHidden(true); // name, distance and address explain themselves
    m_bytes->setReadOnly(true);
    m_bytes->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_bytes);

    auto *const controls = new QHBoxLayout;
    controls->addWidget(m_radiusLabel);
    controls->addWidget(m_radius);
    controls->addWidget(m_mostLabel);
    controls->addWidget(m_most);
    controls->addStretch(1);
    controls->addWidget(m_raw);
    controls->addWidget(m_close);
    auto *const column = new QVBoxLayout(this);
    column->addLayout(controls);
    column->addWidget(m_sentence);
    column->addWidget(m_pages, 1);

    connect(m_radius, &QDoubleSpinBox::valueChanged, this, &PlacesPanel::askRequested);
    connect(m_most, &QSpinBox::valueChanged, this, &PlacesPanel::askRequested);
    connect(m_close, &QToolButton::clicked, this, &PlacesPanel::closeRequested);
    connect(m_raw, &QToolButton::toggled, this,
            [this](bool raw) { m_pages->setCurrentIndex(raw ? 1 : 0); });
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (item)
            emit placeChosen(static_cast<std::size_t>(m_list->indexOfTopLevelItem(item)));
    });
    connect(&m_theme, &Theme::changed, this, &PlacesPanel::applyTheme);
    applyTheme();
    retranslate();
}

PlacesPanel::~PlacesPanel() = default;

double PlacesPanel::radiusKm() const
{
    return m_radius->value();
}

int PlacesPanel::most() const
{
    return m_most->value();
}

void PlacesPanel::setRadiusKm(double km)
{
    const QSignalBlocker quiet(m_radius);
    m_radius->setValue(km);
}

void PlacesPanel::showWaiting(const QString &who, const QString &server)
{
    m_sentence->setText(tr("Asking %1 what is near %2…", "a server, a client").arg(server, who));
}

void PlacesPanel::showFailure(const QString &sentence)
{
    m_list->clear();
    m_bytes->clear();
    m_sentence->setText(sentence);
}

void PlacesPanel::showAnswer(const QByteArray &answer, const ShownPlaces &places,
                             const Coordinate &center)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const ShownPlace &place : places.places) {
        const double km = geodesicDistance(center, place.where) / 1'000;
        auto *const item = new QTreeWidgetItem(
            m_list, {place.name, tr("%1 km").arg(QLocale().toString(km, 'f', 1)), place.vicinity});
        item->setTextAlignment(DistanceColumn, Qt::AlignRight | Qt::AlignVCenter);
        item->setIcon(NameColumn,
                      m_theme.icon(QStringLiteral("places/") + placeIconName(place.types)));
    }
    m_list->resizeColumnToContents(NameColumn);
    m_list->resizeColumnToContents(DistanceColumn);
    m_sentence->setText(places.trouble.isEmpty()
                            ? tr("%n place(s) within %1 km.", nullptr, int(places.places.size()))
                                  .arg(QLocale().toString(radiusKm(), 'f', 1))
                            : places.trouble);
    QString bytes;
    for (const QByteArray &line : answer.split('\n'))
        bytes += wireText(line, WireMarks::Hidden) + u'\n';
    bytes.chop(1); // behind the last LF there is no line
    m_bytes->setPlainText(bytes);
}

void PlacesPanel::setChosen(std::size_t place)
{
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentItem(m_list->topLevelItem(static_cast<int>(place)));
}

QString PlacesPanel::sentence() const
{
    return m_sentence->text();
}

QString PlacesPanel::rawText() const
{
    return m_bytes->toPlainText();
}

void PlacesPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PlacesPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeRequested();
    else
        QWidget::keyPressEvent(event);
}

void PlacesPanel::retranslate()
{
    m_radiusLabel->setText(tr("Within"));
    m_radius->setSuffix(tr(" km"));
    m_radius->setAccessibleName(tr("Radius in kilometres"));
    m_mostLabel->setText(tr("At most"));
    m_most->setAccessibleName(tr("Places at most"));
    m_raw->setText(tr("As it came"));
    m_raw->setToolTip(tr("Shows the server's answer byte for byte."));
    m_close->setAccessibleName(tr("Close the places"));
    m_close->setToolTip(m_close->accessibleName());
    m_list->setHeaderLabels({tr("Place"), tr("Distance"), tr("Vicinity")});
    m_list->setAccessibleName(tr("Places near the client"));
    m_bytes->setAccessibleName(tr("The answer as it came"));
}

void PlacesPanel::applyTheme()
{
    const int margin = qRound(m_theme.px(8));
    layout()->setContentsMargins(margin, margin, margin, margin);
    layout()->setSpacing(qRound(m_theme.px(4)));
    m_close->setIcon(m_theme.icon(QStringLiteral("x")));
    setFontOf(*m_bytes, m_theme.monoFont());
    setFontOf(*m_sentence, m_theme.boldFont());
}

} // namespace drover
