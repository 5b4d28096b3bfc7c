// SPDX-License-Identifier: MIT
#pragma once

#include "session/drawnroute.h"
#include "theme/theme.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;

namespace drover {

/// Asks who walks along a route that was drawn, how fast, and what happens at its end. It changes
/// nothing by itself.
class WalkDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a selected: the client that is selected; empty: none. \a unused: a name that no client
    /// has. \a speed: metres a second, proposed.
    WalkDialog(const DrawnRoute &route, const QString &selected, const QString &unused,
               double speed, const Theme &theme, QWidget *parent = nullptr);

signals:
    /// \a client walks; its name is not empty and has no blanks.
    void walkerChosen(const std::string &client, const drover::DrawnRoute &route, double speed);
    /// All built-in clients do.
    void crowdChosen(const drover::DrawnRoute &route, double speed);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Who { Selected, Another, Crowd };
    enum Row { WhoWalks, Name, AtTheEnd, Speed, RowCount };

    Who who() const;
    DrawnRoute route() const;
    void choose();
    void updateFields();
    void retranslate();

    const DrawnRoute m_route;
    const QString m_selected;
    QComboBox *m_who;
    QLineEdit *m_name;
    QComboBox *m_back;
    QDoubleSpinBox *m_speed;
    QLabel *m_labels[RowCount];
    QLabel *m_note;
    QDialogButtonBox *m_buttons;
};

} // namespace drover
