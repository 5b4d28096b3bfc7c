// SPDX-License-Identifier: MIT
#pragma once

#include "session/drawnroute.h"
#include "simulation/population.h"
#include "simulation/trackfile.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QDialog>

#include <optional>

class QCheckBox;
class QDialogButtonBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace drover {

/// What the built-in clients are like, and how they fare. It changes nothing by itself: it says
/// what is asked for. A track file is read on another thread.
class CrowdDialog : public QDialog
{
    Q_OBJECT

public:
    CrowdDialog(const CrowdOptions &options, const QString &trackFile, const Theme &theme,
                QWidget *parent = nullptr);

    /// What the counters show.
    void setSnapshot(const CrowdSnapshot &snapshot);
    /// Reads a track; the clients go along it when it is applied. An error is shown.
    void readTrack(const QString &fileName);
    /// The clients go along it when it is applied; an empty one changes nothing.
    void setRoute(const DrawnRoute &route);
    /// What they go along, if they are to go along a route; else it is empty.
    DrawnRoute route() const;
    /// What is chosen now.
    CrowdOptions options() const;

signals:
    /// These clients are to take the others' place. \a trackFile is where the path came from.
    void applied(const drover::CrowdOptions &options, const QString &trackFile);
    /// They are to speak, or to be silent.
    void walkingChanged(bool walks);
    /// A route is to be drawn on the map.
    void drawRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Row {
        Clients,
        Moves,
        TrackFile,
        AtTheEnd,
        Speed,
        Interval,
        Roam,
        Skew,
        Queries,
        Seed,
        RowCount
    };
    /// The first ones are those of CrowdOptions.
    enum class Choice { Walk, Track, Still, Route, Count };

    void buildFields();
    void fill(const CrowdOptions &options);
    Choice choice() const { return static_cast<Choice>(m_moves->currentIndex()); }
    void chooseWay();
    void chooseTrack();
    void trackRead(const QString &fileName, std::optional<TrackError> error,
                   const std::shared_ptr<const Path> &path);
    void apply();
    void updateFields();
    void updateCounters();
    void tell(const QString &sentence);
    void retranslate();

    const Theme &m_theme;
    QSpinBox *m_clients;
    QComboBox *m_moves;
    QLineEdit *m_trackName;
    QPushButton *m_chooseTrack;
    QComboBox *m_back;
    QDoubleSpinBox *m_speed;
    QDoubleSpinBox *m_interval;
    QDoubleSpinBox *m_roam;
    QSpinBox *m_skewedShare;
    QDoubleSpinBox *m_skew;
    QSpinBox *m_queries;
    QSpinBox *m_seed;
    QLabel *m_labels[RowCount];
    QLabel *m_counters;
    QLabel *m_note;
    QPushButton *m_walk;
    QDialogButtonBox *m_buttons;
    std::shared_ptr<const Path> m_path;
    QString m_trackFile;
    DrawnRoute m_route;
    std::shared_ptr<const Path> m_routePath; // of m_route
    CrowdSnapshot m_snapshot;
    bool m_isReading = false; // a track
};

} // namespace drover
