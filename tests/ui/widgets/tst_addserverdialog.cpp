// SPDX-License-Identifier: MIT
#include "widgets/addserverdialog.h"

#include "herd/presets.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace drover;

class AddServerDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void onlyAServerThatTheHerdCanHave_data();
    void onlyAServerThatTheHerdCanHave();
};

void AddServerDialogTest::onlyAServerThatTheHerdCanHave_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("mistake"); // a part of it
    QTest::newRow("the next port") << "Bailey" << 0 << "";
    QTest::newRow("a port") << "Bailey" << 20'000 << "";
    QTest::newRow("blanks around") << "  Bailey " << 0 << "";
    QTest::newRow("no ASCII") << QStringLiteral("Bärbel") << 0 << "";
    QTest::newRow("no name") << "" << 0 << "1 to 255 bytes";
    QTest::newRow("only blanks") << "  " << 0 << "1 to 255 bytes";
    QTest::newRow("a blank in it") << "Bailey Two" << 0 << "no blanks";
    QTest::newRow("too long in bytes") << QString(128, QChar(0xe4)) << 0 << "1 to 255 bytes";
    QTest::newRow("a name twice") << "Welsh" << 0 << "a server Welsh already";
    QTest::newRow("a port twice") << "Bailey" << 12'781 << "Hands listens on port 12781";
}

void AddServerDialogTest::onlyAServerThatTheHerdCanHave()
{
    QFETCH(QString, name);
    QFETCH(int, port);
    QFETCH(QString, mistake);
    Theme theme;
    AddServerDialog dialog(*makePreset(QStringLiteral("ucla-2018"))->withPorts(),
                           QStringLiteral("S1"), theme);
    dialog.open();
    QSignalSpy chosen(&dialog, &AddServerDialog::chosen);
    auto *const ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QVERIFY(ok->isEnabled()); // what is proposed will do
    auto *const field = dialog.findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
    field->setText(name);
    dialog.findChild<QSpinBox *>()->setValue(port);
    QCOMPARE(ok->isEnabled(), mistake.isEmpty());
    const auto labels = dialog.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [&mistake](const QLabel *label) {
        return mistake.isEmpty() ? label->text().isEmpty() : label->text().contains(mistake);
    }));
    QTest::mouseClick(ok, Qt::LeftButton);
    QCOMPARE(chosen.size(), mistake.isEmpty() ? 1 : 0);
    if (chosen.isEmpty())
        return;
    const auto server = chosen.first().first().value<ServerSpec>();
    QCOMPARE(QString::fromStdString(server.name), name.trimmed());
    QCOMPARE(int(server.port), port);
    QVERIFY(!dialog.isVisible());
}

QTEST_MAIN(AddServerDialogTest)
#include "tst_addserverdialog.moc"
