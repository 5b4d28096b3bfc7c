// SPDX-License-Identifier: MIT
#pragma once

#include "herd/topology.h"
#include "theme/theme.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace drover {

/// Asks for the name and the port of a server that the herd is to have more.
class AddServerDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a herd: as it is now, with its ports. \a name: what is proposed.
    AddServerDialog(const Topology &herd, const QString &name, const Theme &theme,
                    QWidget *parent = nullptr);

signals:
    /// A server that the herd can have; port 0: the one after the herd's largest.
    void chosen(const drover::ServerSpec &server);

protected:
    void changeEvent(QEvent *event) override;

private:
    ServerSpec entered() const;
    QString mistake() const; ///< a sentence; empty where there is none
    void check();
    void retranslate();

    const Topology m_herd;
    QLineEdit *m_name;
    QSpinBox *m_port;
    QLabel *m_labels[2];
    QLabel *m_mistake;
    QDialogButtonBox *m_buttons;
};

} // namespace drover
