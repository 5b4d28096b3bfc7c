// SPDX-License-Identifier: MIT
#include "herd/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace drover;
using Kind = JsonValue::Kind;

namespace {

QJsonValue plain(const JsonValue &value)
{
    switch (value.kind) {
    case Kind::Null:
        return QJsonValue::Null;
    case Kind::Bool:
        return value.text == QLatin1StringView("true");
    case Kind::Number:
        return value.text.toDouble();
    case Kind::String:
        return value.text;
    case Kind::Array: {
        QJsonArray array;
        for (const JsonValue &child : value.children)
            array.append(plain(child));
        return array;
    }
    case Kind::Object: {
        QJsonObject object;
        for (const JsonValue &child : value.children)
            object.insert(child.key, plain(child));
        return object;
    }
    }
    Q_UNREACHABLE();
}

} // namespace

class JsonTextTest : public QObject
{
    Q_OBJECT

private slots:
    void whatItReadsIsWhatQtReads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("an empty object") << QByteArray("{}");
        QTest::newRow("an empty list") << QByteArray(" [ ] ");
        QTest::newRow("words") << QByteArray("[true, false, null]");
        QTest::newRow("numbers") << QByteArray("[0, -0, 12780, -5, 0.5, 1e3, 1E+3, 2.5e-1]");
        QTest::newRow("every escape")
            << QByteArray("[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041\\u00e9\\ud83d\\ude00\\u0000\"]");
        QTest::newRow("UTF-8") << QByteArray("{\"\xc3\xa9\": \"\xf0\x9f\x98\x80\"}");
        QTest::newRow("within each other")
            << QByteArray("{\"a\": [{\"b\": [1, [2, {}]]}, []],\r\n\t\"c\": {\"d\": \"e\"}}");
    }
    void whatItReadsIsWhatQtReads()
    {
        QFETCH(QByteArray, text);
        const auto value = readJson(text);
        QVERIFY2(value, value ? "" : qPrintable(value.error().message));
        const QJsonDocument document = QJsonDocument::fromJson(text);
        QVERIFY(!document.isNull());
        const QJsonValue expected
            = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
        QCOMPARE(plain(*value), expected);
    }

    void valuesKnowWhereTheyStand()
    {
        const QByteArray text = "{\n \"a\":\n  [1,\n   {\"b\": \"c\"}]\n}";
        const auto root = readJson(text);
        QVERIFY(root);
        const JsonValue *a = root->member(QLatin1StringView("a"));
        QVERIFY(a && !root->member(QLatin1StringView("b")));
        QCOMPARE(lineAt(text, root->offset), 1);
        QCOMPARE(lineAt(text, a->keyOffset), 2);
        QCOMPARE(lineAt(text, a->offset), 3);
        QCOMPARE(text.at(a->offset), '[');
        const JsonValue &b = a->children.at(1).children.at(0);
        QCOMPARE(lineAt(text, b.keyOffset), 4);
        QCOMPARE(text.sliced(b.offset, 3), QByteArray("\"c\""));
    }

    void whatIsNotJsonIsRefusedWhereItStands_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("offset");
        QTest::addColumn<QString>("message");
        const auto row
            = [](const char *why, const QByteArray &text, int offset, const char *message) {
                  QTest::newRow(why) << text << offset << message;
              };
        const char *missing = "A value is missing here. Write text in double quotes, a number, a "
                              "list in [ ] or an object in { }.";
        const char *comma = "A comma is missing before this. Write one.";
        const char *comment = "JSON has no comments. Remove this one.";
        const char *single = "Text stands in double quotes. Replace the single ones.";
        const char *number = "This is not a number of JSON. Write it like 12780, -5 or 0.5.";
        const char *key = "A key is missing here. Write it in double quotes.";
        const char *openObject = "This { is never closed. Write } where the object ends.";
        const char *openList = "This [ is never closed. Write ] where the list ends.";
        const char *openText
            = "This text is not closed on its line. Write a double quote at its end.";
        const char *trailing = "Nothing follows this comma. Remove it.";
        row("nothing", "", 0, missing);
        row("a value missing", "{\"a\": }", 6, missing);
        row("an item missing", "[1, , 2]", 4, missing);
        row("a comma missing in an object", "{\"a\": 1\n\"b\": 2}", 8, comma);
        row("a comma missing in a list", "[1 2]", 3, comma);
        row("a comma too many in an object", "{\"a\": 1,\n}", 7, trailing);
        row("a comma too many in a list", "[1,\n]", 2, trailing);
        row("a comma at the start", "{,}", 1, key);
        row("a comment before a key", "{ // c\n}", 2, comment);
        row("a comment before a value", "[ /* c */ 1]", 2, comment);
        row("a comment after a value", "[1 # c\n]", 3, comment);
        row("single quotes around a key", "{'a': 1}", 1, single);
        row("single quotes around a value", "['a']", 1, single);
        row("a key without quotes", "{a: 1}", 1, key);
        row("a key without a colon", "{\"a\" 1}", 1,
            "The key \"a\" has no value. Write a colon and the value behind it.");
        row("a key twice", "{\"a\": 1, \"\\u0061\": 2}", 9,
            "The key \"a\" stands twice in one object. Remove one of the two.");
        row("a word without quotes", "[brief]", 1, "brief stands without quotes. Write \"brief\".");
        row("a word too long", "[trueish]", 1, "trueish stands without quotes. Write \"trueish\".");
        row("an object not closed", "[1, {\"a\": 2", 4, openObject);
        row("an object not closed after its bracket", "{ ", 0, openObject);
        row("an object not closed after a colon", "{\"a\":", 0, openObject);
        row("an object not closed after a comma", "{\"a\": 1,", 0, openObject);
        row("a list not closed", "{\"a\": [1", 6, openList);
        row("a list not closed after its bracket", "[", 0, openList);
        row("a list not closed after a comma", "[1,", 0, openList);
        row("a list closed as an object", "[1}", 2,
            "This } stands where a list ends. Write ] instead.");
        row("an object closed as a list", "{\"a\": 1]", 7,
            "This ] stands where an object ends. Write } instead.");
        row("something behind the end", "{}\n\nx", 4,
            "Something follows the end of the object. Remove it.");
        row("a text not closed on its line", "[\"a\n\"]", 1, openText);
        row("a text not closed at all", "[1, \"a", 4, openText);
        row("a text that ends in a backslash", "[\"a\\", 3,
            "This backslash means nothing. Write \\\\ for a backslash.");
        row("an unknown escape", "[\"a\\q\"]", 3,
            "This backslash means nothing. Write \\\\ for a backslash.");
        row("a short \\u", "[\"\\u12\"]", 2,
            "This \\u is incomplete. Write four hex digits behind it.");
        row("a \\u at the end", "[\"\\u1", 2,
            "This \\u is incomplete. Write four hex digits behind it.");
        row("a \\u with a sign", "[\"\\u+123\"]", 2,
            "This \\u is incomplete. Write four hex digits behind it.");
        row("half of a pair", "[\"\\ud800\"]", 1,
            "A \\u in this text is half of a pair. Write the other half beside it, or the "
            "character "
            "itself.");
        row("a tab in a text", "[\"a\tb\"]", 3,
            "A control character stands in a text. Remove it, or write it as \\t or \\u and four "
            "hex digits.");
        row("a number with a leading zero", "[01]", 1, number);
        row("a number with a plus", "[+1]", 1, number);
        row("a number without digits", "[-]", 1, number);
        row("a number that begins with a point", "[.5]", 1, number);
        row("a number that ends with a point", "[1.]", 1, number);
        row("a number without its exponent", "[1e]", 1, number);
        row("a number in hex", "[0x10]", 1, number);
        row("a number with two points", "[1.2.3]", 1, number);
        row("a difference", "[1-2]", 1, number);
        row("too deep", QByteArray(17, '['), 16,
            "Lists and objects stand too deep within each other. Remove some.");
        row("much too deep", QByteArray(1'000'000, '['), 16,
            "Lists and objects stand too deep within each other. Remove some.");
    }
    void whatIsNotJsonIsRefusedWhereItStands()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, offset);
        QFETCH(QString, message);
        const auto value = readJson(text);
        QVERIFY(!value);
        QCOMPARE(value.error().message, message);
        QCOMPARE(value.error().offset, offset);
    }

    void sixteenLevelsAreNotTooDeep()
    {
        QVERIFY(readJson(QByteArray(maxJsonDepth, '[') + QByteArray(maxJsonDepth, ']')));
    }

    void everyBeginningOfATextIsRefusedWithinIt()
    {
        const QByteArray text
            = "{\"a\": [1, -2.5e+1, \"x\\u00e9\\n\"], \"b\": {\"c\": true, \"d\": null}}";
        QVERIFY(readJson(text));
        for (qsizetype length = 0; length < text.size(); ++length) {
            const auto value = readJson(QByteArrayView(text).first(length));
            QVERIFY(!value);
            QVERIFY(value.error().offset <= length);
            QVERIFY(!value.error().message.isEmpty());
        }
    }

    void linesAreCountedFromOne()
    {
        QCOMPARE(lineAt("", 0), 1);
        QCOMPARE(lineAt("a\nb", 1), 1);
        QCOMPARE(lineAt("a\nb", 2), 2);
        QCOMPARE(lineAt("a\r\nb", 3), 2);
        QCOMPARE(lineAt("a\n", 9), 2);
    }
};

QTEST_GUILESS_MAIN(JsonTextTest)
#include "tst_jsontext.moc"
