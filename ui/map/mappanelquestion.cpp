// SPDX-License-Identifier: MIT
// WHATSAT from the map.
#include "map/mappanel.h"

#include "map/mapstrip.h"
#include "map/mapview.h"
#include "map/placespanel.h"
#include "theme/theme.h"

#include <QSplitter>

#include <algorithm>

namespace drover {

namespace {

constexpr double questionMargin = 12;
constexpr double placeZoom = 14;
/// Of the room, beside the places.
constexpr double mapShare = 0.58;

} // namespace

void MapPanel::askPlaces()
{
    const auto client = selectedClient();
    if (!client)
        return;
    m_asked = QByteArray::fromStdString(m_herd.client(*client).name);
    const HerdModel::Belief &newest = m_herd.client(*client).newest;
    m_question.setPlaces({});
    m_question.setCenter(Coordinate{newest.latitude, newest.longitude});
    m_question.setRadiusKm(m_places->radiusKm());
    if (m_places->isHidden()) {
        m_places->show();
        const int height = m_splitter->height();
        const int map = qRound(height * mapShare);
        m_splitter->setSizes({map, height - map});
    }
    m_fitsQuestion = true;
    m_wasMoved = true; // to what is asked, and not back to all clients
    const QRectF extent = m_question.extent();
    const QRectF seen = m_view->camera().visibleWorld();
    if (!seen.contains(extent) || extent.width() < seen.width() / 8)
        fitQuestion();
    sendQuestion();
}

/// Again when the panel of places has taken its room.
void MapPanel::fitQuestion()
{
    setCamera(m_view->camera().fitted(m_question.extent(), m_theme.px(questionMargin),
                                      MapCamera::mostZoom));
}

void MapPanel::sendQuestion()
{
    if (!m_question.center())
        return;
    const auto client
        = m_herd.findClient({m_asked.constData(), static_cast<std::size_t>(m_asked.size())});
    const auto chosen = m_strip->chosenServer();
    const ServerIndex server = chosen ? *chosen : m_commands.usualServer(client);
    m_places->showWaiting(QString::fromUtf8(m_asked), m_herd.serverName(server));
    m_commands.askPlaces(m_asked, m_question.radiusKm(), m_places->most(), server);
}

void MapPanel::showPlaces(const QByteArray &answer, const QString &failure)
{
    const auto center = m_question.center();
    if (!center)
        return;
    if (!failure.isEmpty()) {
        m_question.setPlaces({});
        m_places->showFailure(failure);
        return;
    }
    ShownPlaces shown = readPlaces(answer);
    m_places->showAnswer(answer, shown, *center);
    m_question.setPlaces(std::move(shown.places));
}

void MapPanel::choosePlace(std::size_t place)
{
    if (place >= m_question.places().size())
        return;
    m_question.setChosen(place);
    const MapCamera &camera = m_view->camera();
    setCamera({webmercator::project(m_question.places()[place].where),
               std::max(camera.zoom(), std::min(placeZoom, camera.zoom() + 2)), camera.size()});
}

void MapPanel::closeQuestion()
{
    m_fitsQuestion = false;
    m_question.setCenter(std::nullopt);
    m_question.setPlaces({});
    m_asked.clear();
    m_places->hide();
}

} // namespace drover
