// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QObject>
#include <QString>

#include <functional>

class QFileDialog;
class QWidget;

namespace drover {

class Actions;
class HerdDocument;

/// What one does to the herd's file: turns the actions New, Open, Save and Save as into what the
/// document does, and asks what is to become of unsaved changes. Nothing blocks.
class DocumentControl : public QObject
{
    Q_OBJECT

public:
    /// Everything outlives the control. \a window: over which dialogs open.
    DocumentControl(HerdDocument &document, const Actions &actions, QWidget &window);

    /// A preset or a herd file, as the command line names it; empty: the default preset.
    void open(const QString &presetOrFile);
    /// Calls \a next at once, or when the user has said what is to become of unsaved changes; not
    /// at all where the user would rather go back.
    void unlessUnsaved(const std::function<void()> &next);

signals:
    /// The document holds another herd: it is to run.
    void opened();
    /// It has another name, or has been saved.
    void changed();
    void saved();
    /// Nothing was opened or saved; a sentence.
    void failed(const QString &sentence);

private:
    void openNow(const QString &presetOrFile);
    void startNew();
    void chooseFile();
    /// \a next, if any, when it has been saved.
    void save(const std::function<void()> &next);
    void saveAs(const std::function<void()> &next);
    void finishSaving(const Result<Done, QString> &written, const std::function<void()> &next);
    QFileDialog *makeDialog(const QString &title) const;

    HerdDocument &m_document;
    QWidget &m_window;
};

} // namespace drover
