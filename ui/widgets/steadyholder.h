// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace drover {

/// Holds one widget that tells figures, over its whole width and at its height. A label that
/// gets another text asks for another size, and with it the window lays out everything that is in
/// it, for each frame; from in here only another height reaches the window.
class SteadyHolder : public QWidget
{
    Q_OBJECT

public:
    /// Takes \a content over.
    explicit SteadyHolder(QWidget *content, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *const m_content;
    int m_height; // that was asked for last
};

} // namespace drover
