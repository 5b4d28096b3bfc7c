// SPDX-License-Identifier: MIT
#include "widgets/keysdialog.h"

#include "actions/mnemonic.h"
#include "theme/theme.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace drover {

KeysDialog::KeysDialog(const QList<QAction *> &actions, const Theme &theme, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Legend and keys"));
    const auto row = [](const QString &sign, const QString &meaning) {
        return QStringLiteral("<tr><td style='padding:3px 16px 3px 0'><b>%1</b></td>"
                              "<td style='padding:3px 0'>%2</td></tr>")
            .arg(sign.toHtmlEscaped(), meaning.toHtmlEscaped());
    };
    QString text = QStringLiteral("<h3>%1</h3><table>").arg(tr("The signs").toHtmlEscaped());
    text += row(tr("Solid line"), tr("The link is up at both ends."));
    text += row(tr("Dashed line"), tr("The link is down; the time says when it is dialled again."));
    text += row(tr("Half dashed, half solid line"),
                tr("The link is up at the solid end only: the other end does not say so (yet)."));
    text += row(tr("Dotted line with a cross"), tr("The link was cut by hand."));
    text += row(tr("+800 ms"), tr("What passes this link arrives so much later."));
    text += row(tr("Two bars"), tr("The link is held: what is sent waits until it is released."));
    text += row(tr("Filled dot"), tr("One update that was really sent, on its way."));
    text += row(tr("Hollow dot"), tr("The server had that update already: it was dropped."));
    text += row(tr("Square"), tr("Catching up: sent because the neighbour had been away."));
    text += row(tr("Flowing band"), tr("More than 60 updates a second; the number says how many."));
    text += row(tr("behind"),
                tr("The server lacks news that should have reached it by now; its tool "
                   "tip says what is in the way."));
    text += row(tr("\u2731 frozen"),
                tr("The server stands still, as a hung process does: its frame is dash-dotted."));
    text += row(tr("\u25c6 foreign"),
                tr("A server of another make: what it knows is not known here."));
    text += row(QStringLiteral("\u2713"), tr("The server has the newest report of the client."));
    text += row(QStringLiteral("\u2260"),
                tr("Not equal: not all servers have the newest report, or this one has another of "
                   "the same time."));
    text
        += QStringLiteral("</table><h3>%1</h3><p>%2</p><table>")
               .arg(tr("The keys").toHtmlEscaped(),
                    tr("Letters, Ins and Del are keys while the topology or the map has the focus: "
                       "click into it, or press %1.")
                        .arg(QKeySequence(Qt::CTRL | Qt::Key_1).toString(QKeySequence::NativeText))
                        .toHtmlEscaped());
    for (const QAction *const action : actions) {
        QStringList keys;
        for (const QKeySequence &key : action->shortcuts())
            keys.append(key.toString(QKeySequence::NativeText));
        if (!keys.isEmpty())
            text += row(keys.join(tr(" or ")),
                        withoutMnemonic(action->text()) + QStringLiteral(" - ")
                            + action->statusTip());
    }
    text += QStringLiteral("</table>");
    auto *const browser = new QTextBrowser(this);
    browser->setHtml(text);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(browser, 1);
    layout->addWidget(buttons);
    resize(qRound(theme.px(640)), qRound(theme.px(560)));
}

} // namespace drover
