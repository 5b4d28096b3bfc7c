// SPDX-License-Identifier: MIT
#pragma once

#include "map/placesreading.h"

#include <QWidget>

class QDoubleSpinBox;
class QLabel;
class QPlainTextEdit;
class QSpinBox;
class QStackedWidget;
class QToolButton;
class QTreeWidget;

namespace drover {

class Theme;

/// A WHATSAT in words: how far and how many, the places of the answer as a list, and the answer as
/// it came.
class PlacesPanel : public QWidget
{
    Q_OBJECT

public:
    /// \a theme outlives the panel.
    explicit PlacesPanel(const Theme &theme, QWidget *parent = nullptr);
    ~PlacesPanel() override;

    double radiusKm() const;
    int most() const;
    /// Says nothing of it.
    void setRadiusKm(double km);

    /// \a who and \a server are for people.
    void showWaiting(const QString &who, const QString &server);
    void showFailure(const QString &sentence);
    /// \a answer as it came; \a center is what distances are measured from.
    void showAnswer(const QByteArray &answer, const ShownPlaces &places, const Coordinate &center);
    void setChosen(std::size_t place);
    QString sentence() const; ///< what is said over the list
    QString rawText() const;

signals:
    /// Another radius or number by the spin boxes, or again by the button.
    void askRequested();
    void placeChosen(std::size_t place);
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void applyTheme();

    const Theme &m_theme;
    QLabel *m_sentence; // these are children
    QLabel *m_radiusLabel;
    QDoubleSpinBox *m_radius;
    QLabel *m_mostLabel;
    QSpinBox *m_most;
    QToolButton *m_raw;
    QToolButton *m_close;
    QStackedWidget *m_pages;
    QTreeWidget *m_list;
    QPlainTextEdit *m_bytes;
};

} // namespace drover
