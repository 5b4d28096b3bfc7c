// SPDX-License-Identifier: MIT
#include "mainwindow/documentcontrol.h"

#include "actions/actions.h"
#include "session/herddocument.h"

#include <QAbstractButton>
#include <QFileDialog>
#include <QMessageBox>

namespace drover {

DocumentControl::DocumentControl(HerdDocument &document, const Actions &actions, QWidget &window)
    : QObject(&window)
    , m_document(document)
    , m_window(window)
{
    connect(actions[ActionId::New], &QAction::triggered, this,
            [this] { unlessUnsaved([this] { startNew(); }); });
    connect(actions[ActionId::Open], &QAction::triggered, this, &DocumentControl::chooseFile);
    connect(actions[ActionId::Save], &QAction::triggered, this, [this] { save({}); });
    connect(actions[ActionId::SaveAs], &QAction::triggered, this, [this] { saveAs({}); });
}

void DocumentControl::open(const QString &presetOrFile)
{
    // Nobody is asked about changes for the sake of a file that cannot be opened anyway. It is read
    // again then: it may be the very one that was saved meanwhile.
    if (const auto good = HerdDocument::check(presetOrFile); !good)
        emit failed(good.error());
    else
        unlessUnsaved([this, presetOrFile] { openNow(presetOrFile); });
}

void DocumentControl::unlessUnsaved(const std::function<void()> &next)
{
    if (!m_document.isModified()) {
        next();
        return;
    }
    auto *const box = new QMessageBox(
        QMessageBox::Question, tr("Drover"),
        tr("The herd %1 has been changed. Should the changes be saved?").arg(m_document.title()),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, &m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(QMessageBox::Save);
    connect(box, &QMessageBox::buttonClicked, this, [this, box, next](QAbstractButton *button) {
        switch (box->standardButton(button)) {
        case QMessageBox::Save:
            save(next);
            break;
        case QMessageBox::Discard:
            next();
            break;
        default:
            break;
        }
    });
    box->open();
}

void DocumentControl::openNow(const QString &presetOrFile)
{
    if (const auto done = m_document.open(presetOrFile); !done)
        emit failed(done.error());
    else
        emit opened();
}

void DocumentControl::startNew()
{
    m_document.startNew();
    emit opened();
}

void DocumentControl::chooseFile()
{
    QFileDialog *const dialog = makeDialog(tr("Open a herd"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &DocumentControl::open);
    dialog->open();
}

void DocumentControl::save(const std::function<void()> &next)
{
    if (m_document.fileName().isEmpty())
        saveAs(next);
    else
        finishSaving(m_document.save(), next);
}

void DocumentControl::finishSaving(const Result<Done, QString> &written,
                                   const std::function<void()> &next)
{
    emit changed();
    if (!written) {
        emit failed(written.error());
        return;
    }
    emit saved();
    if (next)
        next();
}

void DocumentControl::saveAs(const std::function<void()> &next)
{
    QFileDialog *const dialog = makeDialog(tr("Save the herd"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(m_document.title() + QStringLiteral(".json"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, next](const QString &fileName) {
        finishSaving(m_document.saveAs(fileName), next);
    });
    dialog->open();
}

QFileDialog *DocumentControl::makeDialog(const QString &title) const
{
    auto *const dialog = new QFileDialog(&m_window, title, m_document.directory(),
                                         tr("Herd files (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

} // namespace drover
