// SPDX-License-Identifier: MIT
#include "widgets/presetmenu.h"

#include <QTest>

using namespace drover;

class PresetMenuTest : public QObject
{
    Q_OBJECT

private slots:
    void classicHerdsAreByYear();
};

void PresetMenuTest::classicHerdsAreByYear()
{
    const PresetMenu menu([](const Topology &) { return QIcon(); });
    QStringList years;
    for (const QAction *const action : menu.actions())
        if (action->text().startsWith(QLatin1String("ucla-")))
            years.append(action->text());
    QVERIFY(years.size() >= 7);
    QVERIFY(std::is_sorted(years.rbegin(), years.rend()));
    QCOMPARE(years.first(), QStringLiteral("ucla-2023"));
}

QTEST_MAIN(PresetMenuTest)
#include "tst_presetmenu.moc"
