// SPDX-License-Identifier: MIT
#include "protocol/lines.h"

namespace drover {

using namespace std::string_literals;

namespace {

const std::string nonce = "0123456789abcdef0123456789abcdef";
const std::string mac = nonce + nonce;

} // namespace

std::string folded(const std::string &line)
{
    std::string result;
    for (const char c : line) {
        if (!isWhiteSpace(c))
            result += c;
        else if (!result.empty() && result.back() != ' ')
            result += ' ';
    }
    if (!result.empty() && result.back() == ' ')
        result.pop_back();
    return result;
}

std::string atLineOf(std::size_t length)
{
    const std::string front = "AT Goloman +0.263873386 ";
    const std::string back = " +34.068930-118.445127 1520023934.918963997";
    return front + std::string(length - front.size() - back.size(), 'k') + back;
}

std::vector<Line> clientLines()
{
    using enum ParseError;
    return {
        // Lines and fields
        {"empty line", "", Blank},
        {"one blank", " ", Blank},
        {"all six kinds of white space and nothing else", " \t\r\n\f\v", Blank},
        {"a lone CR", "\r", Blank},
        {"IAMAT of the specification",
         "IAMAT kiwi.cs.ucla.edu +34.068930-118.445127 1520023934.918963997"},
        {"WHATSAT of the specification", "WHATSAT kiwi.cs.ucla.edu 10 5"},
        {"CR before the line's end", "IAMAT kiwi +34.068930-118.445127 1520023934.9\r"},
        {"blanks at both ends", "   WHATSAT kiwi 10 5   "},
        {"tab between fields", "WHATSAT\tkiwi\t10\t5"},
        {"CR between fields", "WHATSAT\rkiwi\r10\r5"},
        {"LF between fields", "WHATSAT\nkiwi\n10\n5"},
        {"FF between fields", "WHATSAT\fkiwi\f10\f5"},
        {"VT between fields", "WHATSAT\vkiwi\v10\v5"},
        {"runs of mixed white space", "\v\f IAMAT \t\t kiwi\r\r+34-118 \t 1.5\t\r"},
        {"verb is case-sensitive, lower", "iamat kiwi +34-118 1", UnknownVerb},
        {"verb is case-sensitive, mixed", "Whatsat kiwi 10 5", UnknownVerb},
        {"verb is only the beginning of one", "IAMA kiwi +34-118 1", UnknownVerb},
        {"verb goes on", "IAMATX kiwi +34-118 1", UnknownVerb},
        {"verb with a NUL behind", "IAMAT\0 kiwi +34-118 1"s, UnknownVerb},
        {"NUL is no white space", "WHATSAT\0kiwi 10 5"s, UnknownVerb},
        {"no-break space is no white space", "WHATSAT\xc2\xa0kiwi 10 5", UnknownVerb},
        {"byte 0x85 is no white space", "WHATSAT\x85kiwi 10 5", UnknownVerb},
        {"byte 0x1c is no white space", "WHATSAT kiwi 10\x1c 5", BadRadius},
        {"byte order mark", "\xef\xbb\xbfWHATSAT kiwi 10 5", UnknownVerb},
        {"word that nobody knows", "HELLO", UnknownVerb},
        {"AT is no command", "AT Goloman +0.2 kiwi +34-118 1", UnknownVerb},
        {"PEER is no command", "PEER 1 h A B " + nonce + " 1", UnknownVerb},
        {"PROOF is no command", "PROOF " + mac, UnknownVerb},
        {"HAVE is no command", "HAVE 1 1", UnknownVerb},
        {"SEEN is no command", "SEEN 1", UnknownVerb},
        {"PING is no command", "PING", UnknownVerb},
        {"PONG is no command", "PONG", UnknownVerb},

        // Client IDs
        {"client is emoji", "WHATSAT \xf0\x9f\xa5\x9d\xf0\x9f\x91\xa9\xe2\x80\x8d 10 5"},
        {"client is UTF-8", "WHATSAT K\xc3\xb6nig 10 5"},
        {"client is invalid UTF-8", "IAMAT \xff\xfe\xc0\x80 +34-118 1"},
        {"client has a NUL", "IAMAT ki\0wi +34-118 1"s},
        {"client is a NUL", "WHATSAT \0 10 5"s},
        {"client is every byte that is no white space",
         [] {
             std::string line = "IAMAT ";
             for (int i = 0; i < 256; ++i)
                 if (!isWhiteSpace(static_cast<char>(i)))
                     line += static_cast<char>(i);
             return line + " +34-118 1";
         }()},
        {"client looks like a verb", "IAMAT IAMAT +34-118 1"},
        {"client looks like a number", "WHATSAT -1e400 10 5"},
        {"client is 4,000 bytes", "WHATSAT " + std::string(4'000, 'k') + " 10 5"},

        // IAMAT: operands
        {"IAMAT alone", "IAMAT", WrongFieldCount},
        {"IAMAT with two operands", "IAMAT kiwi +34-118", WrongFieldCount},
        {"IAMAT with four operands", "IAMAT kiwi +34-118 1 1", WrongFieldCount},
        {"IAMAT with a hundred operands",
         [] {
             std::string line = "IAMAT kiwi +34-118 1";
             for (int i = 0; i < 97; ++i)
                 line += " 1";
             return line;
         }(),
         WrongFieldCount},
        {"coordinates in two fields", "IAMAT kiwi +34.0 -118.0 1", WrongFieldCount},
        {"location is whole degrees", "IAMAT kiwi +34-118 1"},
        {"location without a sign", "IAMAT kiwi 34.0-118.0 1", BadLocation},
        {"location is beyond the pole", "IAMAT kiwi +90.5-118.0 1", BadLocation},
        {"location is not a number", "IAMAT kiwi +nan-nan 1", BadLocation},
        {"location and time exchanged", "IAMAT kiwi 1 +34-118", BadLocation},
        {"bad location and bad time: the location is named", "IAMAT kiwi 34 x", BadLocation},
        {"time zero", "IAMAT kiwi +34-118 0"},
        {"time with nine decimals", "IAMAT kiwi +34-118 1.123456789"},
        {"time with ten decimals", "IAMAT kiwi +34-118 1.1234567890", BadTime},
        {"time 2^63 - 1", "IAMAT kiwi +34-118 9223372036854775807.999999999"},
        {"time 2^63", "IAMAT kiwi +34-118 9223372036854775808", BadTime},
        {"time in the far future", "IAMAT kiwi +34-118 99999999999999"},
        {"time with a sign", "IAMAT kiwi +34-118 +1520023934.9", BadTime},
        {"time before 1970", "IAMAT kiwi +34-118 -1", BadTime},
        {"time is inf", "IAMAT kiwi +34-118 inf", BadTime},
        {"time is nan", "IAMAT kiwi +34-118 nan", BadTime},
        {"time has an exponent", "IAMAT kiwi +34-118 1e9", BadTime},
        {"time is hex", "IAMAT kiwi +34-118 0x10", BadTime},
        {"time has a digit separator", "IAMAT kiwi +34-118 1_000", BadTime},
        {"IAMAT whose AT line is longer than a link may carry is still well-formed",
         "IAMAT " + std::string(5'000, 'k') + " +34-118 1"},

        // WHATSAT: operands
        {"WHATSAT alone", "WHATSAT", WrongFieldCount},
        {"WHATSAT with two operands", "WHATSAT kiwi 10", WrongFieldCount},
        {"WHATSAT with four operands", "WHATSAT kiwi 10 5 5", WrongFieldCount},
        {"radius 0", "WHATSAT kiwi 0 5"},
        {"radius 50", "WHATSAT kiwi 50 5"},
        {"radius 50.000", "WHATSAT kiwi 50.000 5"},
        {"radius just beyond 50, which no double tells from 50",
         "WHATSAT kiwi 50.00000000000000000000000000001 5", BadRadius},
        {"radius just below 50", "WHATSAT kiwi 49.99999999999999999999999999999 5"},
        {"radius 51", "WHATSAT kiwi 51 5", BadRadius},
        {"radius with leading zeros", "WHATSAT kiwi 00000000000000000000000000050 5"},
        {"radius of 2^32 + 1", "WHATSAT kiwi 4294967297 5", BadRadius},
        {"radius of 2^64 + 1", "WHATSAT kiwi 18446744073709551617 5", BadRadius},
        {"radius with decimals", "WHATSAT kiwi 0.5 5"},
        {"radius smaller than any double", "WHATSAT kiwi 0." + std::string(400, '0') + "1 5"},
        {"radius ends with a point", "WHATSAT kiwi 10. 5", BadRadius},
        {"radius begins with a point", "WHATSAT kiwi .5 5", BadRadius},
        {"radius with two points", "WHATSAT kiwi 1.5.5 5", BadRadius},
        {"radius below zero", "WHATSAT kiwi -1 5", BadRadius},
        {"radius with a plus", "WHATSAT kiwi +1 5", BadRadius},
        {"radius with an exponent", "WHATSAT kiwi 1e1 5", BadRadius},
        {"radius is nan", "WHATSAT kiwi nan 5", BadRadius},
        {"radius is hex", "WHATSAT kiwi 0x1 5", BadRadius},
        {"radius with a comma", "WHATSAT kiwi 1,5 5", BadRadius},
        {"radius has a NUL behind", "WHATSAT kiwi 10\0 5"s, BadRadius},
        {"count 0", "WHATSAT kiwi 10 0"},
        {"count 20", "WHATSAT kiwi 10 20"},
        {"count 21", "WHATSAT kiwi 10 21", BadCount},
        {"count with leading zeros", "WHATSAT kiwi 10 000000000000000000000000020"},
        {"count of 2^32 + 1", "WHATSAT kiwi 10 4294967297", BadCount},
        {"count of 2^64 + 1", "WHATSAT kiwi 10 18446744073709551617", BadCount},
        {"count with decimals", "WHATSAT kiwi 10 5.0", BadCount},
        {"count below zero", "WHATSAT kiwi 10 -1", BadCount},
        {"count of minus zero", "WHATSAT kiwi 10 -0", BadCount},
        {"count with a plus", "WHATSAT kiwi 10 +5", BadCount},
        {"count is a word", "WHATSAT kiwi 10 five", BadCount},
        {"bad radius and bad count: the radius is named", "WHATSAT kiwi x x", BadRadius},
    };
}

std::vector<Line> linkLines()
{
    using enum ParseError;
    const auto at = [](const std::string &difference) {
        return "AT Goloman " + difference + " kiwi +34-118 1";
    };
    const auto peer = [](const std::string &rest) { return "PEER 1 herd Ball Alford " + rest; };
    return {
        {"empty line", "", Blank},
        {"white space only", " \t\r\f\v", Blank},
        {"IAMAT is no neighbour's word", "IAMAT kiwi +34-118 1", UnknownVerb},
        {"WHATSAT is no neighbour's word", "WHATSAT kiwi 10 5", UnknownVerb},
        {"complaint of a foreign server", "? AT Goloman", UnknownVerb},
        {"verb is case-sensitive", "at Goloman +0.2 kiwi +34-118 1", UnknownVerb},

        {"AT of the specification",
         "AT Goloman +0.263873386 kiwi.cs.ucla.edu +34.068930-118.445127 1520023934.918963997"},
        {"AT with all kinds of white space", "\tAT\vGoloman\f+0.2\r\nkiwi \t +34-118\t1 \r"},
        {"AT alone", "AT", WrongFieldCount},
        {"AT with four operands", "AT Goloman +0.2 kiwi +34-118", WrongFieldCount},
        {"AT with six operands", "AT Goloman +0.2 kiwi +34-118 1 1", WrongFieldCount},
        {"AT with seven operands", "AT Goloman +0.2 kiwi +34-118 1 1 1", WrongFieldCount},
        {"AT with a path of servers behind",
         "AT Goloman +0.2 kiwi +34-118 1 Hands Wilkes Welsh Holiday", WrongFieldCount},
        {"server is invalid UTF-8", "AT \xff\xfe +0.2 kiwi +34-118 1"},
        {"client is emoji", "AT Goloman +0.2 \xf0\x9f\xa5\x9d +34-118 1"},
        {"client has a NUL", "AT Goloman +0.2 ki\0wi +34-118 1"s},
        {"difference without decimals", at("+5")},
        {"difference below zero", at("-0.000000001")},
        {"difference of plus zero", at("+0.000000000")},
        {"difference of minus zero", at("-0")},
        {"difference of one decimal", at("+0.5")},
        {"difference of nine decimals", at("+0.123456789")},
        {"difference of ten decimals", at("+0.1234567890"), BadDifference},
        {"difference of 19 digits", at("-9999999999999999999.999999999")},
        {"difference of 20 digits", at("+10000000000000000000"), BadDifference},
        {"difference of 19 digits with leading zeros", at("+0000000000000000001.5")},
        {"difference of 20 digits with leading zeros", at("+00000000000000000001"), BadDifference},
        {"difference without a sign", at("0.2"), BadDifference},
        {"difference with two signs", at("+-0.2"), BadDifference},
        {"difference is only a sign", at("+"), BadDifference},
        {"difference begins with a point", at("+.5"), BadDifference},
        {"difference ends with a point", at("+5."), BadDifference},
        {"difference with two points", at("+5.5.5"), BadDifference},
        {"difference with an exponent", at("+1e-05"), BadDifference},
        {"difference is nan", at("+nan"), BadDifference},
        {"difference is inf", at("-inf"), BadDifference},
        {"location is beyond the date line", "AT Goloman +0.2 kiwi +34-180.1 1", BadLocation},
        {"time is inf", "AT Goloman +0.2 kiwi +34-118 inf", BadTime},
        {"time 2^63 - 1", "AT Goloman +0.2 kiwi +34-118 9223372036854775807"},
        {"time 2^63", "AT Goloman +0.2 kiwi +34-118 9223372036854775808", BadTime},
        {"AT of 4,096 bytes", atLineOf(maxAtLineBytes)},
        {"AT of 4,097 bytes", atLineOf(maxAtLineBytes + 1), TooLong},
        {"AT of 4,096 bytes once white space is folded", "  " + atLineOf(maxAtLineBytes) + " \t\r"},
        {"AT of 4,097 bytes, and its time is bad too", atLineOf(maxAtLineBytes) + "x", BadTime},

        {"PEER", peer(nonce + " 42")},
        {"PEER with another version", "PEER 2 herd Ball Alford " + nonce + " 42", BadVersion},
        {"PEER with a version that begins alike", "PEER 1.0 herd Ball Alford " + nonce + " 42",
         BadVersion},
        {"PEER without epoch", peer(nonce), WrongFieldCount},
        {"PEER with one word more", peer(nonce + " 42 1"), WrongFieldCount},
        {"nonce of 31 digits", peer(nonce.substr(1) + " 42"), BadNonce},
        {"nonce of 33 digits", peer(nonce + "0 42"), BadNonce},
        {"nonce in upper case", peer("0123456789ABCDEF0123456789ABCDEF 42"), BadNonce},
        {"nonce that is not hex", peer("0123456789abcdeg0123456789abcdef 42"), BadNonce},
        {"epoch 0", peer(nonce + " 0"), BadNumber},
        {"epoch 1", peer(nonce + " 1")},
        {"epoch 2^64 - 1", peer(nonce + " 18446744073709551615")},
        {"epoch 2^64", peer(nonce + " 18446744073709551616"), BadNumber},
        {"epoch with a sign", peer(nonce + " +1"), BadNumber},
        {"epoch below zero", peer(nonce + " -1"), BadNumber},
        {"epoch is hex", peer(nonce + " 0x1"), BadNumber},
        {"epoch with a leading zero", peer(nonce + " 042"), BadNumber},

        {"PROOF", "PROOF " + mac},
        {"PROOF alone", "PROOF", WrongFieldCount},
        {"PROOF with two operands", "PROOF " + mac + " " + mac, WrongFieldCount},
        {"PROOF of 63 digits", "PROOF " + mac.substr(1), BadMac},
        {"PROOF of 65 digits", "PROOF " + mac + "0", BadMac},
        {"PROOF in upper case", "PROOF A" + mac.substr(1), BadMac},

        {"HAVE nothing", "HAVE 0 0"},
        {"HAVE", "HAVE 18446744073709551615 18446744073709551615"},
        {"HAVE with one operand", "HAVE 1", WrongFieldCount},
        {"HAVE with three operands", "HAVE 1 1 1", WrongFieldCount},
        {"HAVE a bad epoch", "HAVE x 1", BadNumber},
        {"HAVE a bad sequence", "HAVE 1 x", BadNumber},
        {"HAVE 2^64", "HAVE 1 18446744073709551616", BadNumber},
        {"HAVE with leading zeros", "HAVE 00 01", BadNumber},

        {"SEEN", "SEEN 1000"},
        {"SEEN nothing", "SEEN 0"},
        {"SEEN alone", "SEEN", WrongFieldCount},
        {"SEEN with two operands", "SEEN 1 1", WrongFieldCount},
        {"SEEN below zero", "SEEN -1", BadNumber},
        {"SEEN with decimals", "SEEN 1.0", BadNumber},
        {"SEEN with a leading zero", "SEEN 01", BadNumber},
        {"SEEN with a NUL behind", "SEEN 1\0"s, BadNumber},

        {"PING", "PING"},
        {"PONG", "PONG"},
        {"PING with white space around", " PING\r"},
        {"PING with an operand", "PING 1", WrongFieldCount},
        {"PONG with an operand", "PONG 1", WrongFieldCount},
        {"PINGPONG", "PINGPONG", UnknownVerb},
    };
}

} // namespace drover
