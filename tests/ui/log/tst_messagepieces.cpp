// SPDX-License-Identifier: MIT
#include "log/messagepieces.h"

#include <QTest>

using namespace drover;

class tst_MessagePieces : public QObject
{
    Q_OBJECT

private slots:
    void namesTheFields_data();
    void namesTheFields();
    void onlyLinesHaveThem();
    void everyKindHasItsName();
};

/// "Verb=AT Server=Goloman": as many as there are, in the order of the line.
void tst_MessagePieces::namesTheFields_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("pieces");
    QTest::newRow("IAMAT") << QByteArray("IAMAT kiwi +34-118 1.5")
                           << "Verb=IAMAT|Client=kiwi|Coordinates=+34-118|Time=1.5";
    QTest::newRow("AT") << QByteArray("AT Goloman +0.2 kiwi +34-118 1")
                        << "Verb=AT|Server=Goloman|Difference=+0.2|Client=kiwi"
                           "|Coordinates=+34-118|Time=1";
    QTest::newRow("WHATSAT") << QByteArray("WHATSAT kiwi 10 5")
                             << "Verb=WHATSAT|Client=kiwi|Radius=10|Most places=5";
    QTest::newRow("blanks and a CR") << QByteArray("IAMAT kiwi \t +1+1 \v1 \r")
                                     << "Verb=IAMAT|Client=kiwi|Coordinates=+1+1|Time=1";
    QTest::newRow("answer") << QByteArray("AT G -1 kiwi +1+1 1\n{\n   \"status\" : \"OK\"\n}\n\n")
                            << "Verb=AT|Server=G|Difference=-1|Client=kiwi|Coordinates=+1+1|Time=1";
    QTest::newRow("refused") << QByteArray("? WHATSAT kiwi 10") << "Verb=?|Rest=WHATSAT kiwi 10";
    QTest::newRow("too few") << QByteArray("IAMAT kiwi") << "Verb=IAMAT|Client=kiwi";
    QTest::newRow("too many") << QByteArray("WHATSAT a 1 2 3 4")
                              << "Verb=WHATSAT|Client=a|Radius=1|Most places=2|Rest=3 4";
    QTest::newRow("no fields") << QByteArray("PING") << "Verb=PING";
    QTest::newRow("anything") << QByteArray("HELLO you there") << "Verb=HELLO|Rest=you there";
    QTest::newRow("empty") << QByteArray() << "";
    QTest::newRow("blank") << QByteArray(" \t ") << "";
}

void tst_MessagePieces::namesTheFields()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, pieces);
    MessageRow row;
    row.text = {line.data(), std::size_t(line.size())};
    row.kind = kindOfLine(row.text);
    QStringList found;
    for (const MessagePiece &piece : piecesOf(row)) {
        QVERIFY(piece.bytes.data() >= row.text.data()
                && piece.bytes.data() + piece.bytes.size() <= row.text.data() + row.text.size());
        found.append(pieceName(piece.kind) + u'='
                     + QString::fromUtf8(piece.bytes.data(), qsizetype(piece.bytes.size())));
    }
    QCOMPARE(found.join(u'|'), pieces);
}

void tst_MessagePieces::onlyLinesHaveThem()
{
    for (std::size_t kind = 0; kind < messageKindCount; ++kind) {
        MessageRow row;
        row.text = "some words here";
        row.kind = MessageKind(kind);
        QCOMPARE(piecesOf(row).empty(), row.kind > MessageKind::Other);
    }
}

void tst_MessagePieces::everyKindHasItsName()
{
    QSet<QString> names;
    for (int kind = 0; kind < pieceKindCount; ++kind)
        names.insert(pieceName(PieceKind(kind)));
    QCOMPARE(names.size(), qsizetype(pieceKindCount));
    QVERIFY(!names.contains(QString()));
}

QTEST_MAIN(tst_MessagePieces)
#include "tst_messagepieces.moc"
