// SPDX-License-Identifier: MIT
#pragma once

#include "actions/actions.h"
#include "map/belieflayer.h"
#include "map/clientcommands.h"
#include "map/clientlayer.h"
#include "map/clienttracks.h"
#include "map/questionlayer.h"
#include "map/reportlayer.h"
#include "map/routedrawing.h"
#include "map/routelayer.h"
#include "session/mappictures.h"
#include "session/selection.h"

#include <QWidget>

#include <optional>

class QSplitter;

namespace drover {

class MapStrip;
class MapView;
class PlacesPanel;

/// The map with all that is on it and around it: clients, beliefs, reports by hand, WHATSAT, routes
/// to walk along. Shows the HerdModel after each of its frames; talks to servers over TCP and
/// through nothing else. On the window's thread.
class MapPanel : public QWidget
{
    Q_OBJECT

public:
    /// All outlive the panel. \a clock is that of the clients that report from here.
    MapPanel(HerdModel &herd, Selection &selection, Actions &actions, const Theme &theme,
             Clock &clock, QWidget *parent = nullptr);
    ~MapPanel() override;

    /// Shows all clients; the place of the demonstration where there are none.
    void fit();
    void zoomIn();
    void zoomOut();

    /// What lies over the map. Nothing is signalled.
    void setPictures(const MapPictures &pictures);

    // For tests and pictures.
    MapView &view() { return *m_view; }
    MapStrip &strip() { return *m_strip; }
    PlacesPanel &places() { return *m_places; }
    const ClientLayer &clients() const { return m_clients; }
    const ReportLayer &reports() const { return m_reports; }
    QuestionLayer &question() { return m_question; }
    const RouteLayer &routes() const { return m_routes; }

    /// Asks for the name of a client that is new.
    void askNewName();
    /// The next click on the map places this client. \a name is one that isClientName().
    void placeNext(const QByteArray &name);
    /// Selects the client of this name, or the first one whose name contains it.
    bool find(const QString &name);
    /// Asks what is near the selected client.
    void askPlaces();
    void closeQuestion();
    /// The user draws a route from now on; routeDrawn() or routeCancelled() follows.
    void drawRoute();
    /// Shows these and no others.
    void setRoutes(const std::vector<ShownRoute> &routes);

signals:
    /// \a client is the one that is selected, \a server the one to talk to; or empty.
    void routeDrawn(const drover::DrawnRoute &route, const std::string &client,
                    const std::string &server);
    void routeCancelled();
    /// The client, which is on one of the routes, is to walk no more.
    void walkEndRequested(const std::string &client);
    /// The user wants these over the map, and has them.
    void picturesChanged(const drover::MapPictures &pictures);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildView();
    void connectPictures();
    void connectActions(Actions &actions);
    void connectLayers();
    void connectRoutes();
    void takeFrame();
    void clear();
    void selectionChanged();
    void updateActions();
    void describeSelection();

    std::optional<ClientIndex> selectedClient() const;
    std::string selectedName() const; ///< empty where none is
    ServerIndex serverToTell() const;
    void place(const Coordinate &at);
    void stopAsking();
    void reportSelected(const Coordinate &at);
    void tellHowToDraw();
    void endWalk();
    void entered(const QString &name);
    void selectNext(int step);
    void follow();
    void cameraChanged();
    void setCamera(const MapCamera &camera);
    void fitQuestion();
    void sendQuestion();
    void showPlaces(const QByteArray &answer, const QString &failure);
    void choosePlace(std::size_t place);

    HerdModel &m_herd;
    Selection &m_selection;
    Actions &m_actions;
    const Theme &m_theme;
    ClientTracks m_tracks;
    ClientCommands m_commands;
    // The view goes before its layers, in the destructor.
    ClientLayer m_clients;
    BeliefLayer m_beliefs;
    QuestionLayer m_question;
    ReportLayer m_reports;
    RouteLayer m_routes;
    RouteDrawing m_drawing;
    MapStrip *m_strip; // these are children
    MapView *m_view;
    PlacesPanel *m_places;
    QSplitter *m_splitter;
    QByteArray m_newName; // of the client that the next click places; empty: none
    QByteArray m_toSelect; // when it is known
    QByteArray m_asked; // the client of the question
    bool m_follows = false;
    std::optional<MapPoint> m_followed; // where it was when the map was put there
    bool m_fitsQuestion = false; // its circle is to be seen whole
    bool m_movesCamera = false; // it is no user who does
    MapCamera m_lastCamera;
    bool m_wasMoved = false; // by a user: nothing is fitted without being asked for
    std::optional<Clock::Monotonic> m_firstSeen; // a client, in this herd
    Clock::Monotonic m_lastUpdate{0};
};

} // namespace drover
