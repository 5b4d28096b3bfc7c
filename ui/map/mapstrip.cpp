// SPDX-License-Identifier: MIT
#include "map/mapstrip.h"

#include "map/picturechooser.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStyle>
#include <QToolButton>

namespace drover {

namespace {

constexpr ActionId buttons[]
    = {ActionId::NewClient,  ActionId::DrawRoute, ActionId::AskPlaces, ActionId::FollowClient,
       ActionId::FindClient, ActionId::Trails,    ActionId::Graticule, ActionId::FitMap};

/// Buttons at the right; the last ones give way where there is no room, and the map's menu has them
/// all the same.
class ToolRow : public QWidget
{
public:
    using QWidget::QWidget;
    QSize minimumSizeHint() const override { return {0, QWidget::minimumSizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QWidget::resizeEvent(event);
        int left = width();
        for (QToolButton *const button :
             findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly)) {
            left -= button->sizeHint().width() + layout()->spacing();
            button->setVisible(left >= 0);
        }
    }
};

} // namespace

MapStrip::MapStrip(const HerdModel &herd, Actions &actions, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_herd(herd)
    , m_theme(theme)
    , m_server(new QComboBox(this))
    , m_tools(new ToolRow(this))
    , m_pictures(new PictureChooser(theme, m_tools))
    , m_question(new QWidget(this))
    , m_field(new QLineEdit(m_question))
    , m_hint(new QLabel(m_question))
{
    setProperty("panel", true);
    setAttribute(Qt::WA_StyledBackground);
    m_server->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_field->setClearButtonEnabled(true);
    m_field->setMinimumWidth(1);
    m_hint->setMinimumWidth(1);
    m_hint->setWordWrap(true);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *const tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(2);
    tools->addStretch(1);
    for (const ActionId id : buttons) {
        auto *const button = new QToolButton(m_tools);
        button->setDefaultAction(actions[id]);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        tools->addWidget(button);
    }
    tools->addWidget(m_pictures);
    auto *const question = new QHBoxLayout(m_question);
    question->setContentsMargins(0, 0, 0, 0);
    question->addWidget(m_field, 1);
    question->addWidget(m_hint, 1);
    // One in the place of the other, so that the map below stays where it is.
    auto *const row = new QHBoxLayout(this);
    row->addWidget(m_server);
    row->addWidget(m_tools, 1);
    row->addWidget(m_question, 1);
    m_question->hide();

    connect(m_field, &QLineEdit::returnPressed, this, [this] { emit entered(m_field->text()); });
    connect(m_field, &QLineEdit::textEdited, this, [this] { setHint({}, false); });
    connect(&m_herd, &HerdModel::topologyChanged, this, &MapStrip::updateServers);
    connect(&m_herd, &HerdModel::cleared, this, &MapStrip::updateServers);
    connect(&m_theme, &Theme::changed, this, &MapStrip::applyTheme);
    applyTheme();
    retranslate();
}

MapStrip::~MapStrip() = default;

std::optional<ServerIndex> MapStrip::chosenServer() const
{
    const QVariant chosen = m_server->currentData();
    return chosen.isValid() ? std::optional(ServerIndex(chosen.toUInt())) : std::nullopt;
}

void MapStrip::chooseServer(std::optional<ServerIndex> server)
{
    m_server->setCurrentIndex(server ? m_server->findData(uint(*server)) : 0);
}

void MapStrip::ask(Asks what, const QString &text)
{
    m_asks = what;
    m_question->setVisible(what != Asks::Nothing);
    m_tools->setVisible(what == Asks::Nothing);
    m_field->setVisible(what != Asks::Route);
    m_server->setVisible(what != Asks::TileAddress && what != Asks::Route); // which are long
    setHint({}, false);
    retranslate();
    if (what == Asks::Nothing || what == Asks::Route)
        return;
    m_field->setText(text);
    m_field->selectAll();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void MapStrip::setHint(const QString &sentence, bool isMistake)
{
    m_hint->setText(sentence);
    m_hint->setToolTip(sentence);
    m_field->setProperty("mistaken", isMistake);
    m_hint->setProperty("warning", isMistake);
    for (QWidget *const widget :
         {static_cast<QWidget *>(m_field), static_cast<QWidget *>(m_hint)}) {
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
    }
}

QString MapStrip::hint() const
{
    return m_hint->text();
}

void MapStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MapStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_asks != Asks::Nothing)
        emit cancelled();
    else
        QWidget::keyPressEvent(event);
}

void MapStrip::updateServers()
{
    const auto chosen = chosenServer();
    const QSignalBlocker quiet(m_server);
    m_server->clear();
    m_server->addItem(tr("Its own server"));
    if (!m_herd.isEmpty())
        for (const ServerSnapshot &server : m_herd.frame().servers)
            m_server->addItem(m_herd.serverName(server.id), uint(server.id));
    chooseServer(chosen && m_herd.server(*chosen) ? chosen : std::nullopt);
}

void MapStrip::retranslate()
{
    m_server->setAccessibleName(tr("The server that is talked to from the map"));
    m_server->setToolTip(tr("Reports and questions from the map go to this server."));
    m_field->setPlaceholderText(m_asks == Asks::NameToFind ? tr("Name of a client")
                                    : m_asks == Asks::TileAddress
                                    ? tr("Address of the tiles, with {z}, {x} and {y}")
                                    : tr("Name of the new client"));
    m_field->setAccessibleName(m_field->placeholderText());
    updateServers();
}

void MapStrip::applyTheme()
{
    const int margin = qRound(m_theme.px(4));
    layout()->setContentsMargins(2 * margin, margin, 2 * margin, margin);
    layout()->setSpacing(margin);
    const int side = qRound(m_theme.px(18));
    for (QToolButton *const button : m_tools->findChildren<QToolButton *>())
        button->setIconSize({side, side});
    setFontOf(*m_hint, m_theme.captionFont());
}

} // namespace drover
