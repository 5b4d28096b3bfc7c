// What both servers in Java share: the words on the wire and the table of places.
// Times and differences are whole nanoseconds, and lines Latin-1: bytes stay bytes, and String.format
// with its Locale, which costs more than all the rest, is not needed.
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.regex.Pattern;

final class HerdTable {
    private record Place(long stamp, String line) {}

    private static final Pattern ISO6709 = Pattern.compile("[+-]\\d+(\\.\\d+)?[+-]\\d+(\\.\\d+)?");

    private final Map<String, Place> places;
    private final String name;

    /** A map for threads, or one for a single thread. */
    HerdTable(Map<String, ?> empty, String name) {
        @SuppressWarnings("unchecked")
        Map<String, Place> map = (Map<String, Place>) empty;
        places = map;
        this.name = name;
    }

    /** Appends the answer to a line, and to news what the neighbours have to hear. */
    void handle(String line, StringBuilder answers, StringBuilder news) {
        List<String> words = new ArrayList<>(7);
        for (StringTokenizer rest = new StringTokenizer(line); rest.hasMoreTokens() && words.size() < 7; )
            words.add(rest.nextToken());
        try {
            if (words.size() == 4 && words.get(0).equals("IAMAT") && ISO6709.matcher(words.get(2)).matches()) {
                Instant now = Instant.now();
                long stamp = nanoseconds(words.get(3));
                int start = answers.length();
                answers.append("AT ").append(name).append(' ');
                appendDifference(answers, now.getEpochSecond() * 1_000_000_000L + now.getNano() - stamp);
                answers.append(' ').append(words.get(1)).append(' ').append(words.get(2)).append(' ').append(words.get(3)).append('\n');
                learn(words.get(1), new Place(stamp, answers.substring(start)), news);
                return;
            }
            if (words.size() == 6 && words.get(0).equals("AT")) {
                learn(words.get(3), new Place(nanoseconds(words.get(5)), line + "\n"), news);
                return;
            }
        } catch (NumberFormatException e) {
            // answered below
        }
        if (words.size() == 4 && words.get(0).equals("WHATSAT")) {
            Place place = places.get(words.get(1));
            if (place != null) {
                answers.append(place.line());
                return;
            }
        }
        answers.append("? ").append(line).append('\n');
    }

    private void learn(String client, Place fresh, StringBuilder news) {
        if (places.merge(client, fresh, (old, now) -> old.stamp() < now.stamp() ? now : old) == fresh)
            news.append(fresh.line());
    }

    private static long nanoseconds(String text) {
        int point = text.indexOf('.');
        if (point < 0)
            return Long.parseLong(text) * 1_000_000_000L;
        int digits = text.length() - point - 1;
        long fraction = Long.parseLong(text, point + 1, text.length(), 10);
        for (; digits < 9; ++digits)
            fraction *= 10;
        return Long.parseLong(text, 0, point, 10) * 1_000_000_000L + fraction;
    }

    private static void appendDifference(StringBuilder to, long ns) {
        to.append(ns < 0 ? '-' : '+').append(Math.abs(ns) / 1_000_000_000L).append('.');
        long fraction = Math.abs(ns) % 1_000_000_000L;
        for (long step = 100_000_000L; step > 0; step /= 10)
            to.append((char) ('0' + fraction / step % 10));
    }
}
