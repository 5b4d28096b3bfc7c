// SPDX-License-Identifier: MIT
#include "widgets/noticebar.h"

#include "theme/theme.h"

#include <QTest>

using namespace drover;

class NoticeBarTest : public QObject
{
    Q_OBJECT

private slots:
    void clearsOneKind();
    void clearsWhatIsPutRight();
    void theOldestGoes();
};

void NoticeBarTest::clearsOneKind()
{
    using Kind = NoticeBar::Kind;
    Theme theme;
    NoticeBar bar(theme);
    bar.tell(Kind::Error, QStringLiteral("one"));
    bar.tell(Kind::Info, QStringLiteral("two"));
    bar.tell(Kind::Error, QStringLiteral("three"));
    bar.clear(Kind::Warning);
    QCOMPARE(bar.texts().size(), qsizetype(3));
    bar.clear(Kind::Error);
    QCOMPARE(bar.texts(), QStringList{QStringLiteral("two")});
    bar.clear();
    QVERIFY(bar.texts().isEmpty());
}

void NoticeBarTest::clearsWhatIsPutRight()
{
    using Kind = NoticeBar::Kind;
    using Topic = NoticeBar::Topic;
    Theme theme;
    NoticeBar bar(theme);
    bar.tell(Kind::Error, QStringLiteral("one"), {}, Topic::File);
    bar.tell(Kind::Error, QStringLiteral("two"));
    bar.tell(Kind::Warning, QStringLiteral("three"), {}, Topic::File);
    bar.clear(Topic::Start);
    QCOMPARE(bar.texts().size(), qsizetype(3));
    bar.clear(Topic::File);
    QCOMPARE(bar.texts(), QStringList{QStringLiteral("two")});
}

void NoticeBarTest::theOldestGoes()
{
    Theme theme;
    NoticeBar bar(theme);
    for (int i = 0; i <= NoticeBar::mostNotices; ++i) {
        bar.tell(NoticeBar::Kind::Info, QString::number(i));
        bar.tell(NoticeBar::Kind::Info, QString::number(i));
    }
    QCOMPARE(bar.texts().size(), qsizetype(NoticeBar::mostNotices));
    QCOMPARE(bar.texts().first(), QStringLiteral("1"));
}

QTEST_MAIN(NoticeBarTest)
#include "tst_noticebar.moc"
